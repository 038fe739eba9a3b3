// Owns the fonts of the cells of an old .xls: FONT and XF records of its BIFF stream, read beside the library.
import { fontGrid, isOldFont, type SheetFonts } from './old-fonts.ts';
import type { TextRun } from './sheet.ts';
import { runsOfStrings } from './xls-runs.ts';
import { eachRecord, record } from './xls-stream.ts';

/** Text cells: LABELSST, LABEL, RSTRING, and FORMULA with a text result. */
const textCells = new Set([0xfd, 0x204, 0xd6, 0x06]);

/** A short text at `at`: length, in Excel 97 a byte that says how wide its characters are, characters. */
const shortText = (body: Buffer, at: number, excel97: boolean): string => {
  const length = body[at] ?? 0;
  if (!excel97) return body.subarray(at + 1, at + 1 + length).toString('latin1');
  const wide = ((body[at + 1] ?? 0) & 1) === 1;
  return body.subarray(at + 2, at + 2 + length * (wide ? 2 : 1)).toString(wide ? 'utf16le' : 'latin1');
};

/** Old fonts by sheet name of a BIFF5 or BIFF8 stream; a record that is cut off says nothing. */
export const fontsOfStream = (stream: Buffer): Map<string, SheetFonts> => {
  const found = new Map<string, SheetFonts>();
  const fonts: string[] = [];
  const formats: number[] = [];
  const sheets: { name: string; at: number }[] = [];
  const strings: Buffer[] = [];
  let [excel97, last] = [true, 0];
  eachRecord(stream, 0, (kind, body) => {
    if (kind === record.end) return 'stop';
    if (kind === record.strings || (kind === record.more && last === record.strings)) strings.push(body);
    if (kind !== record.more) last = kind;
    if (kind === record.start && body.length >= 2) excel97 = body.readUInt16LE(0) >= 0x600;
    else if (kind === record.font && body.length > 15) fonts.push(shortText(body, 14, excel97));
    else if (kind === record.font) fonts.push('');
    else if ((kind === record.format || kind === record.formatOld) && body.length >= 2) formats.push(body.readUInt16LE(0));
    else if (kind === record.sheet && body.length > 7) sheets.push({ at: body.readUInt32LE(0), name: shortText(body, 6, excel97) });
    return undefined;
  });
  // There is no font 4: the numbers of later ones are one too high.
  const named = (font: number) => fonts[font > 4 ? font - 1 : font];
  const byFormat = formats.map(named).map((name) => (name && isOldFont(name) ? name : undefined));
  if (!fonts.some(isOldFont)) return found;
  const rich = new Map<number, readonly TextRun[]>();
  for (const [string, runs] of runsOfStrings(strings)) {
    const own = runs.map(({ at, font }) => ({ at, font: named(font) ?? '' }));
    if (own.some(({ font }) => isOldFont(font))) rich.set(string, own);
  }
  for (const { name, at } of sheets) {
    const grid = fontGrid(byFormat);
    const runs = new Map<number, readonly TextRun[]>();
    let depth = 0;
    eachRecord(stream, at, (kind, body) => {
      if (kind === record.start) depth += 1;
      else if (kind === record.end) depth -= 1;
      else if (depth === 1 && textCells.has(kind) && body.length >= 6) {
        const [row, column] = [body.readUInt16LE(0), body.readUInt16LE(2)];
        grid.note(row, column, body.readUInt16LE(4));
        const own = kind === record.shared && body.length >= 10 ? rich.get(body.readUInt32LE(6)) : undefined;
        if (own !== undefined)
          runs.set(row * 65_536 + column, own[0]?.at === 0 ? own : [{ at: 0, font: grid.at(row, column) ?? '' }, ...own]);
      }
      return depth <= 0 ? 'stop' : undefined;
    });
    found.set(name, { at: grid.at, runs: (row, column) => runs.get(row * 65_536 + column) });
  }
  return found;
};

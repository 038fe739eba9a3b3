// Owns small workbooks in old fonts for tests: an .xls as its BIFF8 records, an .xlsx as its parts.
import { CFB } from '@e965/xlsx';
import { zipOf } from '../../main/office/zip-bytes.ts';

export interface FontCell {
  text: string;
  font: string;
}
type Made = string | number | FontCell | null;

const record = (kind: number, ...parts: (Buffer | number)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'number' ? u16(part) : part)));
  return Buffer.concat([u16(kind), u16(body.length), body]);
};
const u16 = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
const wide = (text: string): Buffer => Buffer.concat([Buffer.from([1]), Buffer.from(text, 'utf16le')]);
const fontRecord = (name: string): Buffer => record(0x31, 200, 0, 0x7fff, 400, 0, Buffer.alloc(4), Buffer.from([name.length]), wide(name));
const formatRecord = (font: number): Buffer => record(0xe0, font, 0, Buffer.alloc(16));
const start = (kind: number): Buffer => record(0x809, 0x600, kind, 0x0dbb, 0x07cc, Buffer.alloc(8));
const end = record(0x0a);

/** The number that a format gives to the n-th font: there is no font 4. */
const fontNumber = (place: number): number => (place >= 4 ? place + 1 : place);

export interface XlsOptions {
  sheetName?: string;
  /** Changes the records of fonts and formats before they are written. */
  globals?: (records: Buffer[]) => Buffer[];
  /** Texts of several fonts, by "row column"; each font must stand in some cell too. */
  rich?: Readonly<Record<string, readonly FontCell[]>>;
  /** The shared strings are cut into records of this many bytes of text. */
  cut?: number;
  /** Format number of cells; by default that of their font. */
  format?: (format: number) => number;
}

/** SST and its CONTINUE records: text that goes on in the next one begins there with its width again. */
const sharedStrings = (strings: readonly (readonly { at: number; font: number; text: string }[])[], cut: number): Buffer[] => {
  const bodies: Buffer[] = [Buffer.concat([u32(strings.length), u32(strings.length)])];
  for (const runs of strings) {
    const text = runs.map((run) => run.text).join('');
    const add = (part: Buffer) => bodies.push(Buffer.concat([bodies.pop() ?? Buffer.alloc(0), part]));
    add(Buffer.concat([u16(text.length), Buffer.from([9]), u16(runs.length), Buffer.from(text.slice(0, cut), 'utf16le')]));
    for (let at = cut; at < text.length; at += cut) bodies.push(wide(text.slice(at, at + cut)));
    add(Buffer.concat(runs.map(({ at, font }) => Buffer.concat([u16(at), u16(font)]))));
  }
  return strings.length === 0 ? [] : bodies.map((body, at) => record(at === 0 ? 0xfc : 0x3c, body));
};

/** A BIFF8 workbook of one sheet; plain text stands in Arial. */
export const xlsOf = (
  rows: readonly (readonly Made[])[],
  { sheetName = 'Sheet1', globals, format, rich = {}, cut = 4000 }: XlsOptions = {},
): Buffer => {
  const names = [...new Set(rows.flat().flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.font] : [])))];
  const fonts = ['Arial', 'Arial', 'Arial', 'Arial', ...names];
  const own = [...fonts.map(fontRecord), ...fonts.map((_, place) => formatRecord(fontNumber(place)))];
  const runsOf = (cells: readonly FontCell[]) =>
    cells.map(({ text, font }, at) => ({
      at: cells.slice(0, at).reduce((sum, one) => sum + one.text.length, 0),
      font: fontNumber(Math.max(0, fonts.indexOf(font))),
      text,
    }));
  const sharedAt = Object.keys(rich);
  const head = [start(5), record(0x42, 1200), ...(globals?.(own) ?? own), ...sharedStrings(Object.values(rich).map(runsOf), cut)];
  const title = Buffer.concat([Buffer.from([sheetName.length]), wide(sheetName)]);
  const sheetAt = Buffer.concat(head).length + 4 + 6 + title.length + end.length;
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => {
      if (cell === null) return [];
      const chosen = typeof cell === 'object' ? 4 + names.indexOf(cell.font) : 0;
      const place = Buffer.concat([u16(at), u16(column), u16(format?.(chosen) ?? chosen)]);
      if (typeof cell === 'number') {
        const value = Buffer.alloc(8);
        value.writeDoubleLE(cell);
        return [record(0x203, place, value)];
      }
      const text = typeof cell === 'object' ? cell.text : cell;
      const shared = sharedAt.indexOf(`${at} ${column}`);
      if (shared >= 0) return [record(0xfd, place, u32(shared))];
      return [record(0x204, place, text.length, wide(text))];
    }),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const size = record(0x200, u32(0), u32(rows.length), 0, width, 0);
  const stream = Buffer.concat([...head, record(0x85, u32(sheetAt), 0, title), end, start(0x10), size, ...cells, end]);
  const container = CFB.utils.cfb_new() as object;
  // Streams shorter than 4096 bytes lie elsewhere in the file; both are good.
  CFB.utils.cfb_add(container, '/Workbook', stream);
  return CFB.write(container, { type: 'buffer' }) as Buffer;
};

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxOptions {
  sheetName?: string;
  /** Cells of rich text: their runs instead of a plain text, by "row column". */
  rich?: Readonly<Record<string, readonly FontCell[]>>;
  style?: (style: number) => number;
  styles?: (xml: string) => string;
}

/** An .xlsx of one sheet with its own styles.xml; plain text stands in Calibri. */
export const xlsxOf = (
  rows: readonly (readonly Made[])[],
  { sheetName = 'Sheet1', rich = {}, style, styles }: XlsxOptions = {},
): Buffer => {
  const fonts = ['Calibri', ...new Set(rows.flat().flatMap((cell) => (cell !== null && typeof cell === 'object' ? [cell.font] : [])))];
  const run = ({ text, font }: FontCell) => `<r><rPr><rFont val="${font}"/></rPr><t xml:space="preserve">${xml(text)}</t></r>`;
  const strings: string[] = [];
  const cell = (made: Made, row: number, column: number): string => {
    const name = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (made === null) return '';
    if (typeof made === 'number') return `<c r="${name}"><v>${made}</v></c>`;
    const chosen = typeof made === 'object' ? fonts.indexOf(made.font) : 0;
    const text = typeof made === 'object' ? made.text : made;
    const number = style?.(chosen) ?? chosen;
    const runs = rich[`${row} ${column}`];
    if (runs === undefined) return `<c r="${name}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
    return `<c r="${name}" s="${number}" t="s"><v>${strings.push(`<si>${runs.map(run).join('')}</si>`) - 1}</v></c>`;
  };
  const styleSheet =
    `<styleSheet xmlns="${spreadsheet}"><fonts count="${fonts.length}">${fonts.map((font) => `<font><sz val="12"/><name val="${font}"/></font>`).join('')}</fonts>` +
    `<cellXfs count="${fonts.length}">${fonts.map((_, at) => `<xf numFmtId="0" fontId="${at}"/>`).join('')}</cellXfs></styleSheet>`;
  const sheet = rows.map((row, at) => `<row r="${at + 1}">${row.map((made, column) => cell(made, at, column)).join('')}</row>`).join('');
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf([
    {
      name: '[Content_Types].xml',
      bytes:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/>` +
        `<Override PartName="/xl/sharedStrings.xml" ContentType="${main}.sharedStrings+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      bytes: `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="${xml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes:
        `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>` +
        `<Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', bytes: `<sst xmlns="${spreadsheet}">${strings.join('')}</sst>` },
    { name: 'xl/styles.xml', bytes: styles?.(styleSheet) ?? styleSheet },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: `<worksheet xmlns="${spreadsheet}"><sheetData>${sheet}</sheetData></worksheet>`,
    },
  ]);
};

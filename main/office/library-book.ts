// Owns reading a workbook with the spreadsheet library: the only file that has it read the sheets of others.
import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { isOldFont, type SheetFonts } from './old-fonts.ts';
import { damaged, password } from './refusal.ts';
import type { Cell, Row, Sheet, TextRun } from './sheet.ts';
import { numberCell } from './shown-number.ts';
import { cellsOnly, oldLetters } from './xls-stream.ts';
import { fontsOfStream } from './xls-fonts.ts';
import { runsOf, xlsxFonts } from './xlsx-fonts.ts';
import type { ReadBook } from './xlsx-reader.ts';

/** An .xlsx as the library alone reads it: for what readXlsx leaves to it, and for comparing the two. */
export const xlsxByLibrary = async (bytes: Buffer): Promise<ReadBook> => byLibrary(bytes, await xlsxFonts(bytes));

/** The cells of the record stream of an .xls. */
export const xlsByLibrary = (stream: Buffer): ReadBook => {
  const book = byLibrary(cellsOnly(stream), fontsOfStream(stream));
  const letters = oldLetters(stream);
  return letters === null ? book : inLetters(book, letters);
};

const inLetters = ({ date1904, sheets }: ReadBook, letters: (text: string) => string): ReadBook => ({
  date1904,
  sheets: sheets.map(({ name, sheet }) => ({
    name: letters(name),
    sheet: sheet && {
      ...sheet,
      name: letters(name),
      rows: sheet.rows.map((row) => row?.map((cell) => cell && (cell.number === null ? { ...cell, text: letters(cell.text) } : cell))),
    },
  })),
});

export const byLibrary = (data: Buffer | string, fonts: ReadonlyMap<string, SheetFonts> = new Map()): ReadBook => {
  const book = parse(data);
  const date1904 = book.Workbook?.WBProps?.date1904 ? 'yes' : 'no';
  const sheets = book.SheetNames.map((name, place) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return { name, sheet: null, broken: 'yes' as const };
    if ((sheet['!type'] ?? 'sheet') !== 'sheet') return { name, sheet: null };
    const hidden = (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0 ? 'yes' : 'no';
    return { name, sheet: toSheet(sheet, name, hidden, date1904, fontsReader(fonts.get(name))) };
  });
  return { date1904, sheets };
};

const parse = (data: Buffer | string): WorkBook => {
  try {
    const options = { dense: true, cellNF: true, cellStyles: true, cellHTML: false, cellDates: false, raw: true } as const;
    return typeof data === 'string' ? read(data, { ...options, type: 'string' }) : read(data, { ...options, type: 'buffer' });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw password();
    throw damaged();
  }
};

type Fonts = (cell: CellObject, row: number, column: number) => readonly TextRun[] | undefined;

/** Cells of one font share its entry. */
const fontsReader = (fonts: SheetFonts | undefined): Fonts | undefined => {
  if (fonts === undefined) return undefined;
  const whole = new Map<string, readonly TextRun[]>();
  return (cell, row, column) => {
    if (cell.t !== 's') return undefined;
    const font = fonts.at(row, column);
    const rich = fonts.runs?.(row, column) ?? (typeof cell.r === 'string' ? runsOf(cell.r, String(cell.v), font ?? '') : null);
    if (rich !== null) return rich;
    if (font === undefined || !isOldFont(font)) return undefined;
    const one = whole.get(font) ?? [{ at: 0, font }];
    whole.set(font, one);
    return one;
  };
};

const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Where an array has something, in order, up to the end of Excel. */
const placesOf = (items: readonly unknown[], end: number): Iterable<number> =>
  items.length <= 2 * end
    ? items.slice(0, end).keys()
    : Object.keys(items)
        .map(Number)
        .filter((at) => at >= 0 && at < end);

const toSheet = (sheet: WorkSheet, name: string, hidden: 'yes' | 'no', date1904: 'yes' | 'no', fontsAt?: Fonts): Sheet => {
  const data = (sheet['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
  // The library drops the sign of a row below the first: such rows come upside down or over each other.
  if ((-1) in data || /[A-Z](-|0)/.test(sheet['!ref'] ?? '')) throw damaged();
  let rowCount = 0;
  let columnCount = 0;
  const rows: (Row | undefined)[] = [];
  // By its keys: an array that reaches to row 99,999,999 is mostly holes. What lies past the end of Excel is no row of a table.
  for (const row of placesOf(data, lastRow)) {
    const cells = data[row] ?? [];
    const read: (Cell | null)[] = [];
    for (const column of placesOf(cells, lastColumn)) {
      const cell = cells[column];
      const found = cell === undefined ? null : toCell(cell, date1904);
      if (cell === undefined || found === null) continue;
      const fonts = fontsAt?.(cell, row, column);
      if (fonts !== undefined) found.fonts = fonts;
      while (read.length < column) read.push(null);
      read[column] = found;
    }
    if (read.length === 0) continue;
    rows[row] = read;
    rowCount = row + 1;
    columnCount = Math.max(columnCount, read.length);
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const hiddenRows = (sheet['!rows'] ?? []).flatMap((row, at) => (row?.hidden && rows[at] !== undefined ? [at] : []));
  return { name, hidden, date1904, rowCount, columnCount, rows, merges, hiddenRows };
};

const toCell = (cell: CellObject, date1904: 'yes' | 'no'): Cell | null => {
  const formula = cell.f === undefined ? 'no' : 'yes';
  if (cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  if (cell.t !== 'n') return { text: cell.t === 'e' ? (cell.w ?? '#N/A') : String(cell.v), number: null, isDate: 'no', formula };
  return numberCell(Number(cell.v), typeof cell.z === 'string' ? cell.z : 'General', date1904, formula, () => cell.w);
};

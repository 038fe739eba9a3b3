// Owns reading a workbook of any age into plain rows; the only file that gives bytes to the spreadsheet library.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { csvSheet, decodeText } from './csv.ts';
import { checkOle, isOle, isZip, kindOfText, kindOfZip } from './file-kind.ts';
import { isOldFont, type SheetFonts } from './old-fonts.ts';
import { damaged, Refusal } from './refusal.ts';
import { numberCell } from './shown-number.ts';
import type { Cell, Row, Sheet, TextRun, Workbook, WorkbookKind } from './sheet.ts';
import { xlsFonts } from './xls-fonts.ts';
import { runsOf, xlsxFonts } from './xlsx-fonts.ts';
import { type ReadBook, readXlsx } from './xlsx-reader.ts';
import { checkZip } from './zip-check.ts';

export interface ReadLimits {
  fileBytes: number;
  /** All entries of a zip together; the library inflates every one of them into memory. */
  inflatedBytes: number;
  entries: number;
}

const defaults: ReadLimits = { fileBytes: 100 * 2 ** 20, inflatedBytes: 400 * 2 ** 20, entries: 5000 };

/** Reads a workbook; throws a Refusal with a Vietnamese sentence where that cannot be done. */
export const readWorkbook = async (path: string, limits: Partial<ReadLimits> = {}): Promise<Workbook> => {
  const most = { ...defaults, ...limits };
  const { size } = await stat(path);
  if (size === 0) throw new Refusal('empty', 'Tệp rỗng, không có gì để đọc.');
  if (size > most.fileBytes)
    throw new Refusal('too-big', `Tệp lớn quá ${Math.round(most.fileBytes / 2 ** 20)} MB nên không đọc. Hãy chia thành nhiều tệp nhỏ hơn.`);
  const bytes = await readFile(path);
  const workbook = await readBytes(bytes, path, most);
  if (workbook.sheets.every((sheet) => sheet.rowCount === 0)) throw new Refusal('empty', 'Tệp không có ô nào có chữ.');
  return workbook;
};

const readBytes = async (bytes: Buffer, path: string, limits: ReadLimits): Promise<Workbook> => {
  if (isZip(bytes)) {
    const kind = kindOfZip(await checkZip(path, limits));
    if (kind !== 'xlsx') return fromLibrary(bytes, kind);
    const book = await readXlsx(bytes);
    return book === null ? readByLibrary(bytes) : withNotes(kind, book);
  }
  if (isOle(bytes)) return fromLibrary(bytes, checkOle(bytes), xlsFonts(bytes));
  const { text, note } = decodeText(bytes);
  if (text.includes('\0'))
    throw new Refusal('not-a-workbook', 'Tệp này không phải bảng tính. Hãy chọn tệp Excel (.xlsx, .xls), .ods hoặc .csv.');
  const kind = kindOfText(text);
  if (kind !== 'csv') return fromLibrary(text, kind);
  return { kind, date1904: 'no', sheets: [csvSheet(text, basename(path, extname(path)))], notes: note === null ? [] : [note] };
};

/** An .xlsx as the library alone reads it: for what readXlsx leaves to it, and for comparing the two. */
export const readByLibrary = async (bytes: Buffer): Promise<Workbook> => fromLibrary(bytes, 'xlsx', await xlsxFonts(bytes));

const fromLibrary = (data: Buffer | string, kind: WorkbookKind, fonts: ReadonlyMap<string, SheetFonts> = new Map()): Workbook => {
  const book = parse(data);
  const date1904 = book.Workbook?.WBProps?.date1904 ? 'yes' : 'no';
  const sheets = book.SheetNames.map((name, place) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return { name, sheet: null };
    const hidden = (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) > 0 ? 'yes' : 'no';
    return { name, sheet: toSheet(sheet, name, hidden, date1904, fontsReader(fonts.get(name))) };
  });
  return withNotes(kind, { date1904, sheets });
};

const withNotes = (kind: WorkbookKind, { date1904, sheets }: ReadBook): Workbook => {
  const notes = sheets.flatMap(({ name, sheet }) => (sheet === null ? [`Bỏ qua trang “${name}”: không phải bảng.`] : []));
  const tables = sheets.flatMap(({ sheet }) => sheet ?? []);
  for (const sheet of tables) {
    if (sheet.hidden === 'yes') notes.push(`Trang “${sheet.name}” đang ẩn trong tệp.`);
    if (sheet.hiddenRows.length > 0) notes.push(`Trang “${sheet.name}” có ${sheet.hiddenRows.length} dòng đang ẩn; vẫn được đọc.`);
  }
  return { kind, date1904, sheets: tables, notes };
};

const parse = (data: Buffer | string): WorkBook => {
  try {
    const options = { dense: true, cellNF: true, cellStyles: true, cellHTML: false, cellDates: false, raw: true } as const;
    return typeof data === 'string' ? read(data, { ...options, type: 'string' }) : read(data, { ...options, type: 'buffer' });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/password|encrypt/i.test(message)) throw new Refusal('password', 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu rồi chọn lại tệp.');
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

const toSheet = (sheet: WorkSheet, name: string, hidden: 'yes' | 'no', date1904: 'yes' | 'no', fontsAt?: Fonts): Sheet => {
  const data = (sheet['!data'] ?? []) as ((CellObject | undefined)[] | undefined)[];
  // The library drops the sign of a row below the first: such rows come upside down or over each other.
  if ((-1) in data || /[A-Z](-|0)/.test(sheet['!ref'] ?? '')) throw damaged();
  let rowCount = 0;
  let columnCount = 0;
  const rows: (Row | undefined)[] = [];
  data.forEach((cells, row) => {
    const read: (Cell | null)[] = [];
    cells?.forEach((cell, column) => {
      const found = cell === undefined ? null : toCell(cell, date1904);
      if (cell === undefined || found === null) return;
      const fonts = fontsAt?.(cell, row, column);
      if (fonts !== undefined) found.fonts = fonts;
      while (read.length < column) read.push(null);
      read[column] = found;
    });
    if (read.length === 0) return;
    rows[row] = read;
    rowCount = row + 1;
    columnCount = Math.max(columnCount, read.length);
  });
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

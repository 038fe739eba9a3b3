// Owns reading a workbook of any age into plain rows, or refusing it in a sentence.
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { csvSheet, decodeText } from './csv.ts';
import { besideCells } from './beside-cells.ts';
import { isBareXls, isOle, kindOfText, kindOfZip, plainText, refuseOthers, xlsOfOle } from './file-kind.ts';
import { byLibrary, xlsByLibrary, xlsxByLibrary } from './library-book.ts';
import { readFods, readOds } from './ods-reader.ts';
import { damaged, Refusal, unreachable } from './refusal.ts';
import type { Workbook, WorkbookKind } from './sheet.ts';
import { type ReadBook, readXlsx } from './xlsx-reader.ts';
import { plainXlsb } from './xlsb-records.ts';
import { plainXlsx, tooOdd } from './xlsx-plain.ts';
import { checkSpans } from './xml-2003.ts';
import { checkZip, zipIn } from './zip-check.ts';

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
  const bytes = await bytesOf(path, most.fileBytes);
  const workbook = await readBytes(bytes, path, most);
  if (workbook.sheets.every((sheet) => sheet.rowCount === 0)) throw new Refusal('empty', 'Tệp không có ô nào có chữ.');
  return workbook;
};

const bytesOf = async (path: string, most: number): Promise<Buffer> => {
  try {
    const facts = await stat(path);
    if (!facts.isFile())
      throw new Refusal('unreachable', 'Đây là thư mục hoặc thiết bị, không phải tệp. Hãy chọn một tệp Excel, .ods hoặc .csv.');
    if (facts.size === 0) throw new Refusal('empty', 'Tệp rỗng, không có gì để đọc.');
    if (facts.size > most)
      throw new Refusal('too-big', `Tệp lớn quá ${Math.round(most / 2 ** 20)} MB nên không đọc. Hãy chia thành nhiều tệp nhỏ hơn.`);
    return await readFile(path);
  } catch (error) {
    throw unreachable(error);
  }
};

const readBytes = async (bytes: Buffer, path: string, limits: ReadLimits): Promise<Workbook> => {
  const zip = zipIn(bytes);
  if (zip !== null) {
    const names = await checkZip(zip, limits);
    const kind = kindOfZip(names);
    const own = besideCells(names);
    if (kind === 'ods') return withNotes(kind, await readOds(zip), own);
    if (kind === 'xlsb') return withNotes(kind, byLibrary(await plain(plainXlsb, zip)), own);
    return withNotes(kind, (await readXlsx(zip)) ?? (await xlsxByLibrary(await plain(plainXlsx, zip))), own);
  }
  if (isOle(bytes)) {
    const { records, names } = xlsOfOle(bytes);
    return withNotes('xls', xlsByLibrary(records), besideCells(names));
  }
  if (isBareXls(bytes)) return withNotes('xls', xlsByLibrary(bytes));
  refuseOthers(bytes);
  const decoded = decodeText(bytes);
  const text = plainText(decoded.text);
  const kind = kindOfText(text);
  if (kind === 'ods') return withNotes(kind, readFods(text));
  if (kind !== 'csv') {
    if (text.length > mostText) throw tooOdd();
    if (kind === 'xml') checkSpans(text);
    return withNotes(kind, byLibrary(kind === 'xml' ? declared(text) : text));
  }
  return {
    kind,
    date1904: 'no',
    sheets: [csvSheet(text, basename(path, extname(path)))],
    notes: decoded.note === null ? [] : [decoded.note],
  };
};

/** Pages and XML of this length are the most the library reads within the memory of a job. */
const mostText = 64 * 2 ** 20;

const plain = async (copy: (bytes: Buffer) => Promise<Buffer>, bytes: Buffer): Promise<Buffer> => {
  try {
    return await copy(bytes);
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
};

/** The library knows XML by its declaration. */
const declared = (text: string): string => (text.trimStart().startsWith('<?xml') ? text : `<?xml version="1.0"?>${text}`);

/** `own`: notes about the file as a whole. */
const withNotes = (kind: WorkbookKind, { date1904, sheets }: ReadBook, own: readonly string[] = []): Workbook => {
  if (sheets.every(({ broken }) => broken === 'yes') && kind !== 'ods') throw damaged();
  const notes = sheets.flatMap(({ name, sheet, broken }) =>
    sheet === null ? [`Bỏ qua trang “${name}”: ${broken === 'yes' ? 'bị hỏng, không đọc được' : 'không phải bảng'}.`] : [],
  );
  const tables = sheets.flatMap(({ sheet }) => sheet ?? []);
  for (const sheet of tables) {
    if (sheet.hidden === 'yes') notes.push(`Trang “${sheet.name}” đang ẩn trong tệp.`);
    if (sheet.hiddenRows.length > 0) notes.push(`Trang “${sheet.name}” có ${sheet.hiddenRows.length} dòng đang ẩn; vẫn được đọc.`);
  }
  return { kind, date1904, sheets: tables, notes: [...own, ...notes] };
};

// Owns the answer of import:check: what would be taken in from a file, as one JSON object; writes nothing.
import { basename } from 'node:path';
import { Refusal } from '../../../office/refusal.ts';
import type { Workbook } from '../../../office/sheet.ts';
import { workbookOf } from './file-read.ts';
import type { Areas } from '../sheets/row-place.ts';
import { readSheet, type SheetReading } from '../sheets/read-sheet.ts';
import type { Repair } from '../cells/repair-ledger.ts';
import type { Skipped } from '../sheets/row-kinds.ts';

export interface CheckedSheet {
  name: string;
  /** A service kind, `osh-staff` or `enterprise`; null where it cannot be told. */
  register: string | null;
  headerRows: number[];
  columns: Record<string, string>;
  repairs: Repair[];
  /** Number of data rows. */
  rows: number;
  records: Record<string, string | number>[];
  problems: { row: number; column: string | null; message: string }[];
  /** Rows that are no records, with why: groups, totals, signatures, notes. */
  skipped: Skipped[];
  /** What only a person can say: columns whose days and months cannot be told apart. */
  questions: { column: string; message: string }[];
}

export interface ImportCheck {
  file: string;
  /** false = the file was refused. A sheet that no register was told for has `register: null` and no records. */
  ok: boolean;
  refusal?: string;
  /** What the file holds besides, in words: macros, links, sheets that could not be read. */
  notes?: readonly string[];
  sheets: CheckedSheet[];
}

/** Reads the file as an import would. `areas` null = communes are left open. */
export const importCheck = async (path: string, areas: Areas | null): Promise<ImportCheck> => {
  const file = basename(path);
  let workbook: Workbook;
  try {
    workbook = await workbookOf(path);
  } catch (error) {
    if (error instanceof Refusal) return { file, ok: false, refusal: error.message, sheets: [] };
    throw error;
  }
  const sheets = workbook.sheets.filter(({ rowCount }) => rowCount > 0).map((sheet) => checked(sheet.name, readSheet(sheet, {}, areas)));
  return { file, ok: true, ...(workbook.notes.length > 0 && { notes: workbook.notes }), sheets };
};

const checked = (name: string, reading: SheetReading): CheckedSheet => ({
  name,
  register: reading.register === 'training' ? String(reading.defaults['serviceKind'] ?? 'training') : reading.register,
  headerRows: reading.headerRows,
  columns: columnsOf(reading),
  repairs: reading.repairs,
  rows: reading.records.length,
  records: reading.records.map(({ values }) =>
    Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))),
  ),
  problems: reading.records.flatMap(({ row, problems }) =>
    problems.filter(({ severity }) => severity !== 'note').map(({ column, message }) => ({ row, column, message })),
  ),
  skipped: reading.skipped,
  questions: reading.dates.flatMap(({ header, question }) => (question === null ? [] : [{ column: header, message: question }])),
});

/** Two headings of the same words are told apart by their column number. */
const columnsOf = ({ columns }: SheetReading): Record<string, string> => {
  const names: Record<string, string> = {};
  for (const { index, header, column } of columns)
    if (column !== null) names[header in names ? `${header} (${index + 1})` : header] = column;
  return names;
};

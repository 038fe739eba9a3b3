// Owns sheets with one list beneath the other: each list becomes a sheet of its own, with its rows where they stand.
import { fold } from '../../../domain/text/fold.ts';
import type { Row, Sheet, Workbook } from '../../../office/sheet.ts';
import { isHeading, isOrdinal } from '../headings/headings.ts';

const textsOf = (row: Row | undefined): { text: string; column: number }[] =>
  (row ?? []).flatMap((cell, column) => (cell && cell.text.trim() !== '' ? [{ text: cell.text, column }] : []));

/** Rows of data nearly always hold a digit early on; only what holds none is looked at closely. */
const mayHead = (row: Row | undefined): boolean => {
  let filled = 0;
  for (const cell of row ?? []) {
    if (!cell) continue;
    if (cell.number !== null || /\d/.test(cell.text)) return false;
    if (cell.text.trim() !== '') filled += 1;
  }
  return filled >= 3;
};

const heads = (row: Row | undefined): boolean => {
  if (!mayHead(row)) return false;
  const texts = textsOf(row);
  const named = texts.filter(({ text }) => text.length < 90 && (isOrdinal(text) || isHeading(text))).length;
  return isOrdinal(texts[0]?.text ?? '') ? named >= 3 && named >= texts.length / 2 : named >= Math.max(3, texts.length * 0.8);
};

/** A heading printed again on the next page says the same in the same columns, and nothing in a column that had no heading. */
const repeats = (row: Row | undefined, first: Row | undefined): boolean => {
  const texts = textsOf(row);
  if (texts.some(({ column }) => (first?.[column]?.text.trim() ?? '') === '')) return false;
  return texts.filter(({ text, column }) => fold(first?.[column]?.text ?? '') === fold(text)).length >= texts.length * 0.8;
};

/** Titles between two headings that name an exam kind begin a list of that kind. */
const namesExams = (sheet: Sheet, from: number, to: number): boolean =>
  sheet.rows
    .slice(from, to)
    .some((row) => textsOf(row).some(({ text }) => /^\W*(danh sach|ds|bieu|phu luc)\b.*\b(kham|ksk|bnn)\b/.test(fold(text.slice(0, 200)))));

const deepest = 20_000;

/** Where each list begins, its title included; a sheet of one list begins at 0. */
const startsOf = (sheet: Sheet): number[] => {
  const starts = [0];
  let first: Row | undefined;
  let full = -1;
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row += 1) {
    const own = sheet.rows[row];
    if (heads(own)) {
      const before = sheet.rows[row - 1];
      // Two rows of one heading, or a heading without rows: nothing lies between them.
      if (first !== undefined && full >= 0 && (!repeats(own, first) || namesExams(sheet, full + 1, row)) && !heads(before))
        starts.push(full + 1);
      if (first === undefined || full >= 0) first = own;
      if (starts.at(-1) === full + 1) full = -1;
      continue;
    }
    if (first !== undefined && textsOf(own).length >= 3) full = row;
  }
  return starts;
};

const listOf = (sheet: Sheet, start: number, end: number, name: string): Sheet => ({
  ...sheet,
  name,
  rowCount: end,
  rows: sheet.rows.slice(0, end).map((row, at) => (at < start ? undefined : row)),
  merges: sheet.merges.filter(({ top, bottom }) => top >= start && bottom < end),
  hiddenRows: sheet.hiddenRows.filter((row) => row >= start && row < end),
});

/** The lists of a sheet; rows keep the numbers that Excel shows. */
const listsOf = (sheet: Sheet): Sheet[] => {
  const starts = startsOf(sheet);
  if (starts.length === 1) return [sheet];
  return starts.map((start, at) =>
    listOf(sheet, start, starts[at + 1] ?? sheet.rowCount, at === 0 ? sheet.name : `${sheet.name} (từ dòng ${start + 1})`),
  );
};

/** The workbook with each of its lists on a sheet of its own. */
export const listsApart = (workbook: Workbook): Workbook => ({ ...workbook, sheets: workbook.sheets.flatMap(listsOf) });

// Owns sheets with one list beneath the other: each list becomes a sheet of its own, with its rows where they stand.
import { fold } from '../../../domain/text/fold.ts';
import type { Row, Sheet } from '../../../office/sheet.ts';
import type { RegisterName } from '../../../../preload/contract/records/record.ts';
import { isHeading, isOrdinal } from '../headings/headings.ts';
import { serviceIn } from './register-words.ts';

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

/** The service that a line names which stands alone in its row: a title, or a group of the list. */
const serviceOf = (row: Row | undefined): RegisterName | null => {
  const texts = textsOf(row);
  const [first] = texts;
  if (first === undefined || texts.length > 2 || (texts.length === 2 && !/^([ivx]+|[a-h])[.)]?$/.test(fold(first.text)))) return null;
  const words = texts.at(-1)!.text.slice(0, 200);
  return /^(([ivx]+|[a-h]|\d)[.):]\s*)?(danh sach |ds |phu luc |bieu )?(cac )?(to chuc|don vi|co so|linh vuc|hoat dong)\b/.test(fold(words))
    ? serviceIn(words)
    : null;
};
const serviceAmong = (sheet: Sheet, from: number, to: number): RegisterName | null =>
  sheet.rows.slice(from, to).reduce<RegisterName | null>((found, row) => serviceOf(row) ?? found, null);

interface Start {
  row: number;
  /** Rows of the heading that the list shares with the one above; null = it has its own. */
  heading: readonly [from: number, to: number] | null;
}

const deepest = 20_000;

/** Where each list begins, its title included; a sheet of one list begins at 0. */
const startsOf = (sheet: Sheet): Start[] => {
  const starts: Start[] = [{ row: 0, heading: null }];
  let first: Row | undefined;
  let full = -1;
  let headed = 0;
  /** The service of the title, and that of the group right under the heading. */
  let titled: RegisterName | null = null;
  let grouped: RegisterName | null = null;
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row += 1) {
    const own = sheet.rows[row];
    if (heads(own)) {
      const before = sheet.rows[row - 1];
      const service = serviceAmong(sheet, full + 1, row);
      const other = service !== null && service !== (grouped ?? titled);
      // Two rows of one heading, or a heading without rows: nothing lies between them.
      if (first !== undefined && full >= 0 && (!repeats(own, first) || other || namesExams(sheet, full + 1, row)) && !heads(before))
        starts.push({ row: full + 1, heading: null });
      if (first === undefined || full >= 0) first = own;
      if (first === own) [titled, grouped, headed] = [service, null, row];
      if (starts.at(-1)?.row === full + 1) full = -1;
      continue;
    }
    const group = first === undefined ? null : serviceOf(own);
    if (group !== null && full < headed) grouped = group;
    // One heading over groups of several registers: each group is a list under that heading.
    else if (group !== null && grouped !== null && group !== grouped && !headsSoon(sheet, row)) {
      starts.push({ row, heading: [headed, headed + 1] });
      grouped = group;
    }
    if (first !== undefined && textsOf(own).length >= 3) full = row;
  }
  return starts;
};

/** A title has a heading of its own below. */
const headsSoon = (sheet: Sheet, row: number): boolean => sheet.rows.slice(row + 1, row + 5).some(heads);

const listOf = (sheet: Sheet, { row: start, heading }: Start, end: number, name: string): Sheet => {
  const [from, to] = heading ?? [start, start];
  const within = (row: number) => (row >= start && row < end) || (row >= from && row < to);
  return {
    ...sheet,
    name,
    rowCount: end,
    rows: sheet.rows.slice(0, end).map((row, at) => (within(at) ? row : undefined)),
    merges: sheet.merges.filter(({ top, bottom }) => within(top) && within(bottom)),
    hiddenRows: sheet.hiddenRows.filter(within),
  };
};

/** The lists of a sheet; rows keep the numbers that Excel shows. */
export const listsBelow = (sheet: Sheet): Sheet[] => {
  const starts = startsOf(sheet);
  if (starts.length === 1) return [sheet];
  return starts.map((start, at) =>
    listOf(sheet, start, starts[at + 1]?.row ?? sheet.rowCount, at === 0 ? sheet.name : `${sheet.name} (từ dòng ${start.row + 1})`),
  );
};

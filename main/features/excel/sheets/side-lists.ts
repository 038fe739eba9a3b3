// Owns sheets with two lists side by side under the same heading: each becomes a sheet of its own, its rows where they stand.
import { fold } from '../../../domain/text/fold.ts';
import type { Row, Sheet } from '../../../office/sheet.ts';
import { isHeading, isOrdinal } from '../headings/headings.ts';

const deepest = 60;
const widest = 60;

const headingsIn = (row: Row | undefined): { key: string; column: number }[] =>
  (row ?? [])
    .slice(0, widest)
    .flatMap((cell, column) =>
      cell && cell.number === null && cell.text.trim() !== '' && cell.text.length < 90 ? [{ key: fold(cell.text).trim(), column }] : [],
    );

/** Columns in which the lists begin: a heading of three or more, and the same one again to its right. */
const startsOf = (row: Row | undefined): number[] => {
  const found = headingsIn(row);
  const size = found.findIndex(({ key }, at) => at > 0 && key === found[0]?.key);
  if (size < 3 || found.length % size !== 0) return [];
  if (!found.every(({ key }, at) => key === found[at % size]?.key)) return [];
  // "Số, ngày cấp, nơi cấp" twice are two papers of one list.
  if (!found.slice(0, size).some(({ key }) => /\bten\b/.test(key))) return [];
  const named = (row ?? []).filter((cell) => cell && (isOrdinal(cell.text) || isHeading(cell.text))).length;
  return named >= found.length * 0.6 ? found.filter((_, at) => at % size === 0).map(({ column }) => column) : [];
};

const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/** Columns from `start` to before `end`; what stands above the heading belongs to each of the lists. */
const listOf = (sheet: Sheet, heading: number, start: number, end: number, name: string): Sheet => ({
  ...sheet,
  name,
  rows: sheet.rows.map((row, at) => (at < heading ? row : row?.map((cell, column) => (column >= start && column < end ? cell : null)))),
  merges: sheet.merges.filter(({ top, left, right }) => top < heading || (left >= start && right < end)),
});

export const listsBeside = (sheet: Sheet): Sheet[] => {
  for (let row = 0; row < Math.min(sheet.rowCount, deepest); row += 1) {
    const starts = startsOf(sheet.rows[row]);
    if (starts.length < 2) continue;
    return starts.map((start, at) =>
      listOf(
        sheet,
        row,
        at === 0 ? 0 : start,
        starts[at + 1] ?? sheet.columnCount,
        at === 0 ? sheet.name : `${sheet.name} (từ cột ${columnName(start)})`,
      ),
    );
  }
  return [sheet];
};

// Owns sheets that give each unit a column: headings down the first column become a heading row, units become rows.
import { fold } from '../../../domain/text/fold.ts';
import type { Row, Sheet } from '../../../office/sheet.ts';
import { records as registers } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import { headingKey, headingsOf, isHeading, namedBy } from '../headings/headings.ts';

/** Headings of a register are some dozens. */
const mostHeadings = 60;
/** Columns of one register that the headings name for certain; an upright row names as many. */
const leastColumns = 4;
const certain = 0.9;
/** Columns looked at for the headings: ordinals may stand before them. */
const firstColumns = 3;
const mostUnits = 2_000;
const widest = 60;

const filled = (row: Row | undefined, from: number): number[] =>
  (row ?? []).flatMap((cell, column) => (column > from && cell && cell.text.trim() !== '' ? [column] : []));

/** How many columns of one register these texts name, of the register that they name most of. */
const columnsNamed = (cells: Row): number => {
  const keys = cells.flatMap((cell) => (cell && cell.number === null && isHeading(cell.text) ? [headingKey([cell.text])] : []));
  const namedIn = (record: AnyRecord) =>
    new Set(keys.flatMap((key) => headingsOf(record).find((heading) => namedBy(key, heading) >= certain)?.key ?? [])).size;
  return keys.length < leastColumns ? 0 : Math.max(...Object.values(registers).map(namedIn));
};

/** Rows with a heading in this column and values beside; null where the column is none of headings, or one unit alone is told. */
const headingRows = (sheet: Sheet, column: number): number[] | null => {
  const rows = [...sheet.rows.keys()].filter(
    (row) => (sheet.rows[row]?.[column]?.text.trim() ?? '') !== '' && filled(sheet.rows[row], column).length > 0,
  );
  const heads = rows.map((row) => sheet.rows[row]?.[column]);
  if (rows.length < leastColumns || rows.length > mostHeadings || heads.some((cell) => cell?.number !== null)) return null;
  const names = rows.filter((_, at) => /^(ten|ho va ten|ho ten)\b/.test(fold(heads[at]?.text.slice(0, 90) ?? '').trim()));
  const [name] = names;
  if (name === undefined || names.length > 1 || columnsNamed(heads) < leastColumns) return null;
  const units = filled(sheet.rows[name], column).length;
  const upright = sheet.rows.some((row) => columnsNamed((row ?? []).slice(0, widest)) >= leastColumns);
  return units >= 2 && units <= mostUnits && !upright ? rows : null;
};

/** The sheet with a row for each unit; null where it is upright already. What stands above the headings stays above. */
export const turned = (sheet: Sheet): Sheet | null => {
  if (sheet.rowCount > mostHeadings * 2) return null;
  for (let column = 0; column < firstColumns; column += 1) {
    const heads = headingRows(sheet, column);
    const [first] = heads ?? [];
    if (heads === null || first === undefined) continue;
    const above = sheet.rows.slice(0, first);
    // Values without a heading stay too: a column that the clerk sees and may map.
    const taken = [...sheet.rows.keys()].filter((row) => row >= first && filled(sheet.rows[row], column).length > 0);
    const units = [...new Set(taken.flatMap((row) => filled(sheet.rows[row], column)))].sort((one, other) => one - other);
    const rowOf = (from: number): Row => taken.map((row) => sheet.rows[row]?.[from] ?? null);
    const rows = [...above, rowOf(column), ...units.map(rowOf)];
    return {
      ...sheet,
      rows,
      rowCount: rows.length,
      columnCount: Math.max(taken.length, ...above.map((row) => row?.length ?? 0)),
      merges: [],
      hiddenRows: [],
    };
  }
  return null;
};

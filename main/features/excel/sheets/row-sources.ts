// Owns which cells of a row feed which columns of the record, in the order in which they must be read.
import type { Column } from '../../../../preload/contract/records/column.ts';
import { choices } from '../../../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import { tickOf } from '../../../../preload/contract/records/tick.ts';
import { cellAt, type Cell, type Sheet } from '../../../office/sheet.ts';
import type { MappedColumn } from './column-mapping.ts';
import { allOf, orderOf, tallyOf, type ColumnOrder, type OrderFound } from '../cells/date-order.ts';
import { rememberedReadings, type readCell } from '../cells/read-cell.ts';
import { termUnitOf } from '../cells/read-date-cell.ts';
import type { LayoutRow } from './row-kinds.ts';
import type { TickSource } from './tick-columns.ts';

export interface CellSource {
  index: number;
  key: string;
  /** Its heading as it stands there. */
  heading: string;
  column: Column;
  order: ColumnOrder;
  termUnit: number | null;
  /** Reads a cell of this column. */
  read: typeof readCell;
}

/** A sheet column of dates, and what its order was found to be. */
export interface DateColumn extends OrderFound {
  index: number;
  header: string;
}

export interface RowSources {
  cells: readonly CellSource[];
  /** Columns that say what one of `cells` says already. */
  spares: readonly CellSource[];
  ticks: readonly TickSource[];
  dates: readonly DateColumn[];
}

const isExpiry = (key: string) => key === 'expiresOn' || key === 'certificateExpiresOn';
const isNumber = (key: string) => key === 'number' || key === 'certificateNumber';
const isName = (key: string) => key === 'name' || key === 'employerName';
/** A name may bring its tax code, a number its day, and a term counts from the day of issue. */
const turn = ({ key }: { key: string }) => (isName(key) ? 0 : isNumber(key) ? 1 : isExpiry(key) ? 3 : 2);

/** `orders`: the clerk's word about the order of a date column goes before what was found. */
export const rowSources = (
  sheet: Sheet,
  record: AnyRecord,
  columns: readonly MappedColumn[],
  rows: readonly LayoutRow[],
  orders: Readonly<Record<string, ColumnOrder>>,
): RowSources => {
  const cells: CellSource[] = [];
  const spares: CellSource[] = [];
  const mapped = new Set(columns.map(({ column }) => column));
  const fed = ({ column, again }: MappedColumn): string | null => column ?? (again !== undefined && mapped.has(again) ? again : null);
  const ticks: TickSource[] = [];
  const dates: DateColumn[] = [];
  const tallies = new Map(
    columns.flatMap((one) =>
      record.columns[fed(one) ?? '']?.kind === 'date' ? [[one.index, tallyOf(rows.map(({ row }) => cellAt(sheet, row, one.index)))]] : [],
    ),
  );
  const all = allOf([...tallies.values()]);
  for (const one of columns) {
    const { index, header } = one;
    const name = fed(one);
    const tick = name === null ? null : tickOf(record, name);
    if (tick !== null) ticks.push({ index, key: tick.key, code: tick.code, column: record.columns[tick.key]! });
    const column = name === null ? undefined : record.columns[name];
    if (name === null || column === undefined) continue;
    const tally = tallies.get(index);
    const found = tally === undefined ? null : orderOf(tally, all);
    if (found !== null && one.column !== null) dates.push({ ...found, index, header });
    (one.column === null ? spares : cells).push({
      index,
      key: name,
      heading: header,
      // A row that speaks of several exam kinds becomes several rows of the register.
      column: record.root === 'line' && name === 'examKind' ? { ...choices(column.choices, column), required: column.required } : column,
      order: orders[String(index)] ?? found?.order ?? 'day-first',
      termUnit: column.kind === 'date' ? termUnitOf(header) : null,
      read: rememberedReadings(),
    });
  }
  const inTurn = (all: CellSource[]) => all.sort((one, other) => turn(one) - turn(other));
  return { cells: inTurn(cells), spares: inTurn(spares), ticks, dates };
};

/** A cell merged downwards speaks for all of its rows. */
export const verticalMerges = (sheet: Sheet): ((row: number, column: number) => Cell | null) => {
  const above = new Map<string, number>();
  for (const { top, bottom, left, right } of sheet.merges)
    if (left === right && bottom - top < 100_000) for (let row = top + 1; row <= bottom; row += 1) above.set(`${row} ${left}`, top);
  if (above.size === 0) return (row, column) => cellAt(sheet, row, column);
  return (row, column) => cellAt(sheet, row, column) ?? cellAt(sheet, above.get(`${row} ${column}`) ?? row, column);
};

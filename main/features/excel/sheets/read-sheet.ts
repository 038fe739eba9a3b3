// Owns reading a sheet into records of a register: layout, columns, cells, and what the clerk must see of it.
import { records as registers } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName, Values } from '../../../../preload/contract/records/record.ts';
import { tickOf } from '../../../../preload/contract/records/tick.ts';
import type { Sheet } from '../../../office/sheet.ts';
import type { RepairKind } from '../cells/cell-reading.ts';
import { withJoinedColumns } from './joined-columns.ts';
import { withLatestPaper } from './latest-paper.ts';
import { withContinuedRows } from './continued-rows.ts';
import { mapColumns, type MappedColumn } from './column-mapping.ts';
import type { ColumnOrder } from '../cells/date-order.ts';
import { guessRegister, samplesOf } from './register-guess.ts';
import { repairLedger, type Repair } from '../cells/repair-ledger.ts';
import { rowReader, type ReadRow } from './read-row.ts';
import type { Areas } from './row-place.ts';
import { rowSources, type DateColumn } from './row-sources.ts';
import type { Skipped } from './row-kinds.ts';
import { sheetLayout } from './sheet-layout.ts';

/** What the clerk decided; what is left out is found again. Rows count from 1, columns from 0, as in the contract. */
export interface ReadChoice {
  register?: RegisterName;
  headerRows?: readonly number[];
  columns?: Readonly<Record<string, string | null>>;
  defaults?: Values;
  /** Sheet columns whose text in an old font stays as it is in the file. */
  keepText?: readonly number[];
  /** Sheet column → which of its numbers is the day. */
  orders?: Readonly<Record<string, ColumnOrder>>;
  /** Repairs that are not to be made. */
  off?: readonly RepairKind[];
}

export interface SheetReading {
  register: RegisterName | null;
  /** Sheet rows from 1. */
  headerRows: number[];
  columns: MappedColumn[];
  /** Columns of dates written as text, with the order in which they are read, or the question that they leave open. */
  dates: readonly DateColumn[];
  defaults: Values;
  records: ReadRow[];
  repairs: Repair[];
  skipped: Skipped[];
}

/** Reads the list on a sheet. Without a register that can be told there are no records. */
export const readSheet = (wanted: Sheet, choice: ReadChoice = {}, areas: Areas | null = null): SheetReading => {
  const found = sheetLayout(
    wanted,
    choice.headerRows?.map((row) => row - 1),
  );
  const joined = found === null ? null : withLatestPaper(withJoinedColumns(wanted, found));
  const guess = guessRegister(joined?.sheet ?? wanted, joined?.layout ?? null);
  const register = choice.register ?? guess.register;
  const headerRows = found?.headerRows.map((row) => row + 1) ?? [];
  if (joined === null || register === null) {
    const columns = joined?.layout.headers.map(({ index, text }) => ({ index, header: text, column: null, score: 0 })) ?? [];
    return {
      register: null,
      headerRows,
      columns,
      dates: [],
      defaults: {},
      records: [],
      repairs: [],
      skipped: [...(found?.skipped ?? [])],
    };
  }
  const record = registers[register];
  const columns = chosen(mapColumns(joined.layout.headers, samplesOf(joined.sheet, joined.layout), record), choice.columns, record);
  const { sheet, layout } = withContinuedRows(joined.sheet, joined.layout, columns, record);
  const defaults = { ...(register === guess.register ? guess.defaults : {}), ...choice.defaults };
  const ledger = repairLedger();
  const skipped = [...layout.skipped];
  const sources = rowSources(sheet, record, columns, layout.rows, choice.orders ?? {});
  const readRow = rowReader(
    { sheet, record, ordinal: layout.ordinal, sources, defaults, areas, keepText: choice.keepText ?? [], off: new Set(choice.off) },
    ledger,
  );
  const rows = layout.rows.flatMap((row) => {
    const read = readRow(row);
    if (Array.isArray(read)) return read;
    skipped.push(read);
    return [];
  });
  return {
    register,
    headerRows,
    columns,
    dates: sources.dates,
    defaults,
    records: rows,
    repairs: ledger.list(),
    skipped: skipped.sort((one, other) => one.row - other.row),
  };
};

/** The clerk's word about a column goes before the guess; a column taken elsewhere is given up here. */
const chosen = (found: MappedColumn[], wanted: ReadChoice['columns'], record: AnyRecord): MappedColumn[] => {
  if (wanted === undefined) return found;
  const taken = new Set(Object.values(wanted));
  return found.map((one) => {
    const told = wanted[String(one.index)];
    if (told === null) return { ...one, column: null, score: 0 };
    if (told !== undefined && (told in record.columns || tickOf(record, told) !== null)) return { ...one, column: told, score: 120 };
    return one.column !== null && taken.has(one.column) ? { ...one, column: null, score: 0 } : one;
  });
};

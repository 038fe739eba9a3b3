// Registers as db/queries needs them, made from their records.
import type { Column } from '../../preload/contract/records/column.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import type { ColumnSource, RegisterSource } from '../../db/queries/registers.ts';

/** Where the value of a column is read: of a sealed number only the last digits, of a paper what holds on the day. */
const readAt = (column: Column) => (column.kind === 'personal' ? 'person.cccd_last4' : (column.shownAt ?? column.at));

const columnSource = (key: string, column: Column): ColumnSource => ({
  key,
  at: readAt(column),
  sort: column.sort ?? readAt(column),
  fold: column.fold ?? readAt(column),
  whole: column.kind === 'number' ? 'yes' : 'no',
  list: column.kind === 'choices' ? 'yes' : 'no',
});

const ofRegisters = new Map(
  Object.values(records).map((record) => [
    record.register,
    {
      root: record.root,
      services: record.services,
      columns: Object.entries(record.columns).map(([key, column]) => columnSource(key, column)),
    },
  ]),
);

/** A register as the database reads it, as of a day. */
export const sourceAsOf = (register: RegisterName, day: string): RegisterSource => ({ ...ofRegisters.get(register)!, day });

// Registers as db/queries needs them, made from their records.
import type { Column } from '../../preload/contract/records/column.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import type { ColumnSource, RegisterSource } from '../../db/queries/registers.ts';

/** Where the value of a column is read; of a sealed number only the last digits. */
const readAt = (column: Column) => (column.kind === 'personal' ? 'person.cccd_last4' : column.at);

const columnSource = (key: string, column: Column): ColumnSource => ({
  key,
  at: readAt(column),
  sort: column.sort ?? readAt(column),
  fold: column.fold ?? readAt(column),
  whole: column.kind === 'number' ? 'yes' : 'no',
  list: column.kind === 'choices' ? 'yes' : 'no',
});

export const sources: Readonly<Record<RegisterName, RegisterSource>> = Object.fromEntries(
  Object.values(records).map((record) => [
    record.register,
    { root: record.root, services: record.services, columns: Object.entries(record.columns).map(([key, column]) => columnSource(key, column)) },
  ]),
) as unknown as Record<RegisterName, RegisterSource>;

// A stored row as the window may see it: sealed numbers masked.
import type { FlatRow } from '../../db/queries/registers.ts';
import type { AnyRecord, Row } from '../../preload/contract/records/record.ts';
import { masked } from './personal.ts';

/** Masks the personal columns of a row. */
export const shown = (record: AnyRecord, row: FlatRow): Row => {
  const personal = Object.entries(record.columns).filter(([, column]) => column.kind === 'personal');
  return personal.length === 0 ? row : { ...row, ...Object.fromEntries(personal.map(([key]) => [key, masked(row[key] as string | null)])) };
};

// A stored row as the window may see it: sealed numbers masked, few days left said.
import type { FlatRow } from '../../db/queries/registers.ts';
import type { AnyRecord, Row } from '../../preload/contract/records/record.ts';
import { statusShown } from './expiring.ts';
import { masked } from './personal.ts';

/** Masks the personal columns of a row; `until` is the last day that counts as expiring. */
export const shown = (record: AnyRecord, row: FlatRow, until: string): Row => {
  const personal = Object.entries(record.columns).filter(([, column]) => column.kind === 'personal');
  const status: Record<string, string | null> = record.columns.status
    ? { status: statusShown(row.status ?? null, row.expiresOn ?? row.trainedUntil ?? null, until) }
    : {};
  return { ...row, ...status, ...Object.fromEntries(personal.map(([key]) => [key, masked(row[key] as string | null)])) };
};

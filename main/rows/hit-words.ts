// The quiet words beside a row that was found: its employer or number, and where it is.
import type { FlatRow } from '../../db/queries/registers.ts';

export const hitDetail = (row: FlatRow): string =>
  [row.employerName ?? row.number, row.address].filter((part) => typeof part === 'string' && part !== '').join(' · ');

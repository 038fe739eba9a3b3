// The quiet words beside a row that was found: its employer or number, and where it is.
import type { Cell } from '../../db/queries/registers.ts';

/** The columns that a hit shows. */
export const hitColumns = ['name', 'employerName', 'number', 'address'];

export const hitDetail = (row: Record<string, Cell>): string =>
  [row.employerName ?? row.number, row.address].filter((part) => typeof part === 'string' && part !== '').join(' · ');

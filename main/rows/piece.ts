// One row of a register on its way into the tables, and its parts.
import type { Values } from '../../preload/contract/records/record.ts';
import type { Match } from './match.ts';
import type { Parts } from './split.ts';

/** One row to write: what is known of it and what is to change. Values are checked already. */
export interface RowChange {
  /** Id of the row in its register: of the target, or made for a new one. */
  id: string;
  match: Match;
  values: Values;
  /** First day of changed facts; null = put right. */
  since: string | null;
  source: string;
}

export interface Piece extends RowChange {
  parts: Parts;
}

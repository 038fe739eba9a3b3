// What the writers of single registers share while they work.
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import type { OwnersBook } from './owners.ts';
import type { Plan } from './plan.ts';

export interface Bench {
  record: AnyRecord;
  plan: Plan;
  book: OwnersBook;
  keys: Map<string, string>;
  /** The event that carries a paper's scope today, by paper. */
  scopeEvents: Map<string, { id: string; version: number }>;
}

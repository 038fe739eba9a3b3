// The question of a preview and its answer, whatever rule it is about.
import type { Db } from '../../../db/schema.ts';
import type { Moves } from '../../../preload/contract/rule-moves.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';

export interface Question {
  db: Db;
  code: string;
  /** The day by which the counts are taken. */
  day: string;
  /** The rows of all codes as they stand, and as they would. */
  before: readonly RuleRow[];
  after: readonly RuleRow[];
}

export type Effect = Moves;

/** How many rows a preview shows. */
export const shownRows = 50;

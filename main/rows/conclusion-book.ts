// Conclusions brought to a day: each with its agencies, its steps and what it has come to.
import { conclusionAgencies, conclusionEvents, conclusionRows } from '../../db/queries/meetings-conclusions.ts';
import { conclusionsToFind } from '../../db/queries/meetings-search.ts';
import { allRules } from '../../db/queries/rules.ts';
import type { ConclusionAgencyTable, ConclusionEventTable, ConclusionTable, Db } from '../../db/schema.ts';
import { aheadOn, conclusionOn, type ConclusionStanding, type ConclusionStep } from '../domain/meetings/conclusion-state.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import type { RuleRow } from '../domain/rules/holding.ts';

export interface ConclusionLine {
  row: ConclusionTable;
  agencies: readonly ConclusionAgencyTable[];
  /** All steps, also those after the day. */
  steps: readonly ConclusionEventTable[];
  standing: ConclusionStanding;
}

export const stepFacts = ({ kind, on_date, position, until_on }: ConclusionEventTable): ConclusionStep => ({
  kind,
  on: on_date,
  position,
  until: until_on,
});

/** Of one meeting, or of all. */
export const conclusionLines = async (
  db: Db,
  meeting: string | null,
  rules: readonly RuleRow[],
  day: string,
): Promise<ConclusionLine[]> => {
  const rows = await conclusionRows(db, meeting);
  if (rows.length === 0) return [];
  const agencies = Map.groupBy(await conclusionAgencies(db, null), (one) => one.conclusion_id);
  const steps = Map.groupBy(await conclusionEvents(db, null), (one) => one.conclusion_id);
  const ahead = aheadOn(rules, day);
  return rows.map((row) => {
    const own = steps.get(row.id) ?? [];
    return {
      row,
      agencies: agencies.get(row.id) ?? [],
      steps: own,
      standing: conclusionOn({ due: row.due_on, steps: own.map(stepFacts) }, day, ahead),
    };
  });
};

export const isOpen = ({ standing: { state } }: ConclusionLine): boolean => state !== 'done' && state !== 'cancelled';

/** What some conclusions have come to on a day, in a few words: "Quá 3 ngày · hạn 20/11/2026". */
export const standingWords = async (db: Db, ids: readonly string[], day: string): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const steps = Map.groupBy(await conclusionEvents(db, null), (one) => one.conclusion_id);
  const ahead = aheadOn(await allRules(db), day);
  const words = (await conclusionsToFind(db, ids)).map((row): [string, string] => {
    const { words: come, due } = conclusionOn({ due: row.due_on, steps: (steps.get(row.id) ?? []).map(stepFacts) }, day, ahead);
    return [row.id, due === null ? come : `${come} · hạn ${formatVietnamese(due)}`];
  });
  return new Map(words);
};

// Open findings as the desk reckons with them, by visit.
import { findingsOf, remedySteps, visitRows } from '../../db/queries/inspections.ts';
import type { Db } from '../../db/schema.ts';
import { remedyState } from '../domain/inspections/remedy.ts';
import type { RemedyMatter } from '../domain/matters/remedies-late.ts';
import { nameOf, remedyFacts } from './visit-book.ts';

/** Visits that have findings with a deadline and without a confirmed remedy on a day. */
export const remedyMatters = async (db: Db, day: string): Promise<RemedyMatter[]> => {
  const findings = (await findingsOf(db, null)).filter((one) => one.due_on !== null);
  if (findings.length === 0) return [];
  const steps = Map.groupBy(await remedySteps(db, null), (step) => step.finding_id);
  const names = new Map((await visitRows(db)).map((visit) => [visit.id, nameOf(visit)]));
  const open = findings
    .map((row) => ({
      visit: row.inspection_id,
      due: row.due_on!,
      state: remedyState(row.due_on, (steps.get(row.id) ?? []).map(remedyFacts), day),
    }))
    .filter(({ state }) => state === 'open' || state === 'late');
  return [...Map.groupBy(open, (one) => one.visit)].map(([visit, rows]) => {
    const late = rows.filter(({ state }) => state === 'late');
    const told = late.length > 0 ? late : rows;
    return {
      visit,
      unit: names.get(visit) ?? '',
      due: told.map((one) => one.due).toSorted()[0]!,
      count: told.length,
      late: late.length > 0,
    };
  });
};

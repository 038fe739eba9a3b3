// What would speak against a unit that is in no plan yet, at days and with a team that are only typed.
import type { inspectionPlans } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { conflictsAt, yearBook } from '../../rows/year-book.ts';
import { planOf, toldConflicts } from './plan-page.ts';
import { rowsFor } from './plan-writes.ts';

export const tryUnit = async (
  { plan: id, subject, from, to, team }: InputOf<typeof inspectionPlans.tryUnit>,
  context: Reading,
): Promise<OutputOf<typeof inspectionPlans.tryUnit>> => {
  const { db, today } = context;
  const plan = await planOf(db, id);
  const [row] = await rowsFor(context, id, [subject]);
  const placed = { ...row!, from_on: from, to_on: to, team_id: team };
  const book = await yearBook(db, plan.year, today, [placed]);
  return { conflicts: toldConflicts(await conflictsAt(db, book, row!.id, { from, to, team })) };
};

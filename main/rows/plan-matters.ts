// What the desk is told of plans: who is due and unplanned, which visits begin this week.
import { exemptionsOf } from '../../db/queries/inspection-plans.ts';
import type { Db } from '../../db/schema.ts';
import { addDays, weekday } from '../domain/dates/plain-date.ts';
import { dueOn } from '../domain/inspections/due.ts';
import type { PlanMatters } from '../domain/matters/inspections-planned.ts';
import { dueBook } from './due-book.ts';
import { yearBook } from './year-book.ts';

export const planMatters = async (asked: { db: Db; file: string; today: string }, day: string): Promise<PlanMatters> => {
  const year = Number(day.slice(0, 4));
  const sunday = addDays(day, 7 - weekday(day));
  const { lines, weights } = await dueBook(asked, day);
  const { rows, made } = await yearBook(asked.db, year, day);
  const planned = new Set(rows.map((row) => row.subject_id));
  const exempt = new Set((await exemptionsOf(asked.db, year)).map((one) => one.subject_id));
  const open = lines.filter((line) => {
    const { state } = dueOn(line, day);
    return (state === 'due' || state === 'never') && !planned.has(line.id) && !exempt.has(line.id);
  });
  return {
    year,
    unplanned: open.length,
    high: weights.high > 0 ? open.filter((line) => line.score >= weights.high).length : 0,
    first: open[0]?.name ?? null,
    week: rows
      .flatMap((row) =>
        row.from_on !== null && row.from_on >= day && row.from_on <= sunday && !made.has(row.id)
          ? [{ name: row.unit_name, from: row.from_on }]
          : [],
      )
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  };
};

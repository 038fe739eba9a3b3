// Made-up receipts of yearly reports and two reminder rounds: most units are faithful, some tardy, a few never report.
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { yearAtWork } from '../domain/reports/report-duty.ts';
import { uuidv7 } from '../ids.ts';
import { reportBook, reportRules } from '../rows/report-book.ts';
import { type Chance, chanceOf } from './chance.ts';

type Habit = 'faithful' | 'tardy' | 'careless' | 'silent';
const habits: [Habit, number][] = [
  ['faithful', 62],
  ['tardy', 16],
  ['careless', 14],
  ['silent', 8],
];
const ways = ['paper', 'paper', 'portal', 'portal', 'email'];

/** The day on which the report of such a unit came; null = it never came. */
const cameOn = (chance: Chance, habit: Habit, last: string): string | null => {
  const inTime = addDays(last, -chance.whole(0, 20));
  const late = addDays(last, chance.whole(2, 100));
  if (habit === 'silent') return null;
  if (habit === 'faithful') return chance.happens(94) ? inTime : late;
  if (habit === 'tardy') return chance.happens(35) ? inTime : chance.happens(75) ? late : null;
  return chance.happens(30) ? inTime : chance.happens(25) ? late : null;
};

/** Two years of reports, in the order of names; standing must have been derived before. */
export const fillYearlyReports = async (db: Transacting, today: string): Promise<void> => {
  const chance = chanceOf(2_024_2025);
  const rules = await reportRules(db);
  const work = yearAtWork(rules, today);
  const habitOf = new Map<string, Habit>();
  for (const year of [work - 1, work]) {
    const owing = (await reportBook(db, year, today, rules)).filter((line) => line.owed && line.duty);
    const came = new Map<string, string | null>();
    for (const { service, duty } of owing) {
      const habit = habitOf.get(service.id) ?? chance.weighted(habits);
      habitOf.set(service.id, habit);
      const on = cameOn(chance, habit, duty!.last);
      came.set(service.id, on !== null && on <= today ? on : null);
    }
    const received = owing.flatMap(({ service }) => {
      const on = came.get(service.id);
      return on ? [{ service_id: service.id, on }] : [];
    });
    await insertRows(
      db,
      'provider_report',
      received.map(({ service_id, on }) => ({
        id: uuidv7(),
        service_id,
        year,
        received_on: on,
        way: chance.pick(ways),
        document_number: chance.happens(80) ? `${chance.whole(1, 180)}/BC` : null,
        note: null,
        version: 1,
      })),
    );
    if (year !== work) continue;
    for (const after of [12, 75]) {
      const late = owing.flatMap(({ service, duty }) => {
        const round = addDays(duty!.last, after);
        return round <= today && (came.get(service.id) ?? '9999') > round ? [{ service_id: service.id, reminded_on: round }] : [];
      });
      await insertRows(
        db,
        'report_reminder',
        late.map((one) => ({ id: uuidv7(), ...one, year, way: 'phone', document_id: null, version: 1 })),
      );
    }
  }
};

// What stands in the calendar of a week: planned visits, visits outside a plan, meetings of the council; a feature with days of its own adds its line here.
import { meetingsBetween, plannedBetween, visitsBetween } from '../../db/queries/desk.ts';
import type { Db } from '../../db/schema.ts';
import { addDays, weekday } from '../domain/dates/plain-date.ts';

export interface WeekEntry {
  on: string;
  /** "14:00"; null = the whole day. */
  at: string | null;
  title: string;
  detail: string;
  path: string;
}

export interface Week {
  from: string;
  to: string;
  entries: WeekEntry[];
}

type Between = (db: Db, from: string, to: string) => Promise<WeekEntry[]>;

const planned: Between = async (db, from, to) =>
  (await plannedBetween(db, from, to)).map(({ visit, name, on, place }) => ({
    on: on ?? from,
    at: null,
    title: `Kiểm tra ${name}`,
    detail: place ?? 'Theo kế hoạch kiểm tra',
    path: visit === null ? '/kiem-tra' : `/kiem-tra/cuoc/${visit}`,
  }));

const visits: Between = async (db, from, to) =>
  (await visitsBetween(db, from, to)).map(({ id, name, on, place }) => ({
    on: on ?? from,
    at: null,
    title: `Kiểm tra ${name ?? ''}`,
    detail: place ?? 'Ngoài kế hoạch',
    path: `/kiem-tra/cuoc/${id}`,
  }));

const meetings: Between = async (db, from, to) =>
  (await meetingsBetween(db, from, to)).map(({ id, title, on_date, starts_at, place }) => ({
    on: on_date,
    at: starts_at,
    title,
    detail: place,
    path: `/hoi-dong/hop/${id}`,
  }));

const offers: readonly Between[] = [planned, visits, meetings];

/** The week of a day, Monday to Sunday, in the order of days and hours; what has no hour comes first. */
export const weekOf = async (db: Db, day: string): Promise<Week> => {
  const from = addDays(day, 1 - weekday(day));
  const to = addDays(from, 6);
  const entries: WeekEntry[] = [];
  for (const offer of offers) entries.push(...(await offer(db, from, to)));
  const order = ({ on, at }: WeekEntry) => `${on} ${at ?? ''}`;
  return { from, to, entries: entries.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)) };
};

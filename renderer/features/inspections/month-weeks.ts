// The weeks of a month as the calendar draws them, and which lane each visit takes in a week; pure sums on days.
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../components/plain-day.ts';

export interface Bar<T> {
  item: T;
  /** Columns of the week, 1 = Monday, both included. */
  first: number;
  last: number;
  lane: number;
}

const mondayOf = (day: string) => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
const week = (monday: string) => Array.from({ length: 7 }, (_, at) => addDays(monday, at));

/** The week of a day alone. */
export const weekOf = (day: string): string[] => week(mondayOf(day));

/** `month`: '2026-12'. */
export function weeksOf(month: string): string[][] {
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) weeks.push(week(monday));
  return weeks;
}

export const monthAfter = (month: string, by: number): string => Temporal.PlainYearMonth.from(month).add({ months: by }).toString();

/** Bars of a week in lanes; what begins first and lasts longest is uppermost. */
export function barsOf<T extends { from: string; to: string }>(days: readonly string[], items: readonly T[]): Bar<T>[] {
  const [monday, sunday] = [days[0]!, days[6]!];
  const ends: number[] = [];
  return items
    .filter((one) => one.from <= sunday && one.to >= monday)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to > b.to ? -1 : 1))
    .map((item) => {
      const first = item.from <= monday ? 1 : days.indexOf(item.from) + 1;
      const last = item.to >= sunday ? 7 : days.indexOf(item.to) + 1;
      const free = ends.findIndex((end) => end < first);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = last;
      return { item, first, last, lane };
    });
}

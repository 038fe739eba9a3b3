// Counting days between days, and where a day stands on the axis of a drawing.
import { Temporal } from 'temporal-polyfill';

/** Days from one to the other; of the same day 0. */
export const daysBetween = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;

/** Days of a stretch, the first and the last counted in. */
export const daysOf = (from: string, to: string) => daysBetween(from, to) + 1;

export const yearOf = (day: string) => Number(day.slice(0, 4));

/** Width of a year on the axis. */
export const yearWidth = 60;

/** Pixels from the beginning of `firstYear` to the beginning of the day. */
export function placeOf(day: string, firstYear: number): number {
  const { year, dayOfYear, daysInYear } = Temporal.PlainDate.from(day);
  return (year - firstYear + (dayOfYear - 1) / daysInYear) * yearWidth;
}

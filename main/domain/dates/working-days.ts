// Owns the counting of working days: Monday to Friday without the holidays, which are set every year and come from outside.
import { dayAfter, dayBefore, weekday } from './plain-date.ts';

/** Days that do not follow the week: `holidays` are free, `worked` are week-end days that a decision made working days. */
export interface WorkingCalendar {
  holidays: ReadonlySet<string>;
  worked: ReadonlySet<string>;
}

/** Monday to Friday, where nothing is known of holidays. */
export const plainWeeks: WorkingCalendar = { holidays: new Set(), worked: new Set() };

/** A day that is both free and worked is worked: the swap came later. */
export const isWorkingDay = (day: string, { holidays, worked }: WorkingCalendar): boolean =>
  worked.has(day) || (weekday(day) <= 5 && !holidays.has(day));

/**
 * The n-th working day after the day (before it when n is negative); the day itself does not count. n = 0 is the day itself.
 * BLDS 2015 art. 147: a period starts the day after the event.
 */
export const addWorkingDays = (day: string, n: number, calendar: WorkingCalendar): string => {
  const step = n < 0 ? dayBefore : dayAfter;
  let at = day;
  for (let left = Math.abs(n); left > 0;) {
    at = step(at);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
};

/** The day, or the next working day when it is none. BLDS 2015 art. 148; for procedural periods only, never for printed days. */
export const rollToWorkingDay = (day: string, calendar: WorkingCalendar): string => {
  let at = day;
  while (!isWorkingDay(at, calendar)) at = dayAfter(at);
  return at;
};

/** Working days after the first day up to and with the second; 0 when the second is not later. */
export const workingDaysBetween = (from: string, to: string, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let at = from; at < to;) {
    at = dayAfter(at);
    if (isWorkingDay(at, calendar)) count += 1;
  }
  return count;
};

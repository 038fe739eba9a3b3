// The clock of a dossier: days counted from the day after receipt, standing still while the unit owes a supplement.
import { dayAfter } from '../dates/plain-date.ts';
import { isWorkingDay, rollToWorkingDay, type WorkingCalendar } from '../dates/working-days.ts';

export interface Term {
  days: number;
  unit: 'working-day' | 'day';
}

/** From the day of the request to the day on which the supplement came; `to` null = still owed. Both days are not counted anew. */
export interface Pause {
  from: string;
  to: string | null;
}

export type SkipWhy = 'weekend' | 'holiday' | 'waiting';

/** Days left out one after the other for the same reason. */
export interface Skip {
  from: string;
  to: string;
  why: SkipWhy;
}

export interface Clock {
  /** Last day in time; null while the clock stands still before it was used up. */
  due: string | null;
  /** Counted days up to and with the day that is looked at. */
  used: number;
  /** Still to come after that day, 0 on the last one; below zero: days since then. */
  left: number;
  /** Days left out up to the due day, or up to the day that is looked at while none is known. */
  skips: Skip[];
}

/** No holiday table makes a term longer than this. */
const mostDays = 4000;

const pausing = (pauses: readonly Pause[], day: string): Pause | undefined =>
  pauses.find(({ from, to }) => from < day && (to === null || day <= to));

const freeFor = (day: string, calendar: WorkingCalendar): SkipWhy => (calendar.holidays.has(day) ? 'holiday' : 'weekend');

const noteSkip = (skips: Skip[], day: string, why: SkipWhy): void => {
  const last = skips.at(-1);
  if (last && last.why === why && dayAfter(last.to) === day) last.to = day;
  else skips.push({ from: day, to: day, why });
};

/** Days of the term after `from`, up to and with `to`. */
const countAfter = (from: string, to: string, term: Term, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let at = from; at < to;) {
    at = dayAfter(at);
    if (term.unit === 'day' || isWorkingDay(at, calendar)) count += 1;
  }
  return count;
};

/**
 * The clock of a term that began with the receipt, seen on a day. BLDS 2015 art. 147: the day of the event does not count;
 * art. 148: calendar days that end on a free day run to the next working day.
 */
export const clockOn = (received: string, term: Term, pauses: readonly Pause[], calendar: WorkingCalendar, day: string): Clock => {
  const skips: Skip[] = [];
  let used = 0;
  let due: string | null = term.days === 0 ? received : null;
  let counted = 0;
  let at = received;
  for (let step = 0; due === null && step < mostDays; step += 1) {
    at = dayAfter(at);
    const pause = pausing(pauses, at);
    if (pause?.to === null) {
      if (at <= day) noteSkip(skips, at, 'waiting');
      if (at >= day) break;
      continue;
    }
    const free = term.unit === 'working-day' && !isWorkingDay(at, calendar);
    if (pause) noteSkip(skips, at, 'waiting');
    else if (free) noteSkip(skips, at, freeFor(at, calendar));
    else {
      counted += 1;
      if (at <= day) used = counted;
      if (counted === term.days) due = term.unit === 'day' ? rollToWorkingDay(at, calendar) : at;
    }
  }
  if (due === null) return { due, used, left: term.days - used, skips };
  const left = day > due ? -countAfter(due, day, term, calendar) : term.days - used;
  return { due, used, left: day > due && left === 0 ? -1 : left, skips };
};

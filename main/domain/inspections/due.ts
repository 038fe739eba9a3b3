// When a subject is due for a visit: so many months after the last one, never visited from the start of its activity on; no text sets a cycle.
import { addMonths } from '../dates/plain-date.ts';

export interface DueFacts {
  /** First day of the activity; null where nobody knows it. */
  start: string | null;
  /** The last visit by the day. */
  last: string | null;
  /** Months; 0 = the office has set no cycle. */
  cycle: number;
}

export interface Due {
  /** never: due since its start. none: the office has set no cycle, or the activity begins later. */
  state: 'due' | 'never' | 'later' | 'none';
  /** Null where the start is not known: then it is due at once. */
  on: string | null;
}

const known = new Map<string, string>();
const mostKnown = 20_000;

/** Months after a day, remembered: a whole register asks for the same days again and again. */
const monthsAfter = (day: string, months: number): string => {
  const key = `${day} ${months}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const after = addMonths(day, months);
  known.set(key, after);
  return after;
};

/** The last visit counts itself: one of 10/12/2024 with 24 months is due on 10/12/2026, that day included. */
export const dueOn = ({ start, last, cycle }: DueFacts, day: string): Due => {
  if (cycle <= 0) return { state: 'none', on: null };
  if (last === null) return start !== null && start > day ? { state: 'none', on: start } : { state: 'never', on: start };
  const on = monthsAfter(last, cycle);
  return { state: on <= day ? 'due' : 'later', on };
};

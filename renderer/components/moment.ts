// An instant as people say it, by the clock of this PC; only for when something was written, never for days of the law.
import { writeDay } from './plain-day.ts';

const day = new Intl.DateTimeFormat('en-CA');
const clock = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hour12: false });
const known = (instant: string) => !Number.isNaN(new Date(instant).getTime());

/** '09:41' */
export const clockOf = (instant: string) => (known(instant) ? clock.format(new Date(instant)) : instant);

/** '23/11/2026' */
export const dayOfInstant = (instant: string) => (known(instant) ? writeDay(day.format(new Date(instant))) : '');

/** True when it was on this day of the PC. */
export const isToday = (instant: string) => known(instant) && day.format(new Date(instant)) === day.format(new Date());

/** '09:41 ngày 23/11/2026'; words that are no instant come back as they are. */
export const momentOf = (instant: string) => (known(instant) ? `${clockOf(instant)} ngày ${dayOfInstant(instant)}` : instant);

/** '09:41' today, else with its day. */
export const shortMomentOf = (instant: string) => (isToday(instant) ? clockOf(instant) : momentOf(instant));

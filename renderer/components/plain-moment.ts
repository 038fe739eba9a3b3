// Instants of the history as this PC's clock shows them; only for when something was written, never for days of the law.
import { writeDay } from './plain-day.ts';

const day = new Intl.DateTimeFormat('en-CA');
const clock = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hour12: false });

/** 'HH:mm' */
export const clockOf = (instant: string) => clock.format(new Date(instant));

/** True when it was on this day of the PC. */
export const isToday = (instant: string) => day.format(new Date(instant)) === day.format(new Date());

/** '23/11/2026' */
export const dayOfInstant = (instant: string) => writeDay(day.format(new Date(instant)));

/** '09:41' today, else '09:41, 22/11/2026' */
export const momentOf = (instant: string) => (isToday(instant) ? clockOf(instant) : `${clockOf(instant)}, ${dayOfInstant(instant)}`);

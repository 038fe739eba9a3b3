// How a notice "at least n working days before the start" is counted: n full working days between, neither day counts itself.
import { addDays } from '../dates/plain-date.ts';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../dates/working-days.ts';

/** Full working days strictly between the day of the notice and the start; 0 where the notice came on the start or later. */
export const fullWorkingDays = (notified: string, start: string, calendar: WorkingCalendar): number =>
  workingDaysBetween(notified, addDays(start, -1), calendar);

/** The last working day on which a notice of so many days is in time (NQ 66.18/2026 Phụ lục I.4 mục B.III). */
export const lastNoticeDay = (start: string, days: number, calendar: WorkingCalendar): string =>
  addWorkingDays(start, -(days + 1), calendar);

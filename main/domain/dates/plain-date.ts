// Owns arithmetic on calendar days as ISO text; the only file that knows the Temporal library.
import { Temporal } from 'temporal-polyfill';

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const read = (day: string) => Temporal.PlainDate.from(day, { overflow: 'reject' });

/** Whether the text is a day of the calendar as `yyyy-mm-dd`. */
export const isIsoDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    read(text);
    return true;
  } catch {
    return false;
  }
};

/** The ISO day of year, month and day, or null where the calendar has no such day. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
};

/** The day n calendar days later (earlier when n is negative). */
export const addDays = (day: string, n: number): string => read(day).add({ days: n }).toString();

/** The same day n months later; a day the month lacks becomes its last (31/01 + 1 → 28/02). */
export const addMonths = (day: string, n: number): string => read(day).add({ months: n }).toString();

/** The last day of the month n months after that of the day. */
export const lastOfMonth = (day: string, n = 0): string => addDays(addMonths(`${day.slice(0, 8)}01`, n + 1), -1);

/** The same day n years later; 29/02 ends on 28/02. */
export const addYears = (day: string, n: number): string => read(day).add({ years: n }).toString();

/** Calendar days from the first day to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => read(from).until(read(to), { largestUnit: 'day' }).days;

const mostRemembered = 50_000;
const daysOfWeek = new Map<string, number>();

/** 1 = Monday … 7 = Sunday; remembered, for clocks of thousands of dossiers walk the same weeks. */
export const weekday = (day: string): number => {
  const known = daysOfWeek.get(day);
  if (known !== undefined) return known;
  if (daysOfWeek.size >= mostRemembered) daysOfWeek.clear();
  const found = read(day).dayOfWeek;
  daysOfWeek.set(day, found);
  return found;
};

/** `2026-03-05` → `05/03/2026`. */
export const formatVietnamese = (day: string): string => day.split('-').reverse().join('/');

/** `2026-11-23` → `thứ Hai 23/11/2026`. */
export const longVietnamese = (day: string): string => `${weekdays[weekday(day) - 1] ?? ''} ${formatVietnamese(day)}`;

/** Order of ISO days as text; a locale's order costs fifty times as much and says the same. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const neighbours = new Map<string, { before: string; after: string }>();

const neighboursOf = (day: string) => {
  const known = neighbours.get(day);
  if (known) return known;
  if (neighbours.size >= mostRemembered) neighbours.clear();
  const found = { before: addDays(day, -1), after: addDays(day, 1) };
  neighbours.set(day, found);
  return found;
};

/** The day before and the day after, remembered: periods of a whole register ask for the same days again and again. */
export const dayBefore = (day: string): string => neighboursOf(day).before;
export const dayAfter = (day: string): string => neighboursOf(day).after;

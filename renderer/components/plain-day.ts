// Calendar days as ISO text in the window: writing them, adding to them, their weekday; never a JS Date.
import { Temporal } from 'temporal-polyfill';

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];

/** ISO text to 23/11/2026; anything else comes back as it is. */
export const writeDay = (day: string) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** 'Thứ Hai' … 'Chủ Nhật' of an ISO day. */
export const weekdayOf = (day: string) => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';

/** 'T2' … 'CN' of an ISO day, as calendars head their columns. */
export const weekdayShort = (day: string) => {
  const number = Temporal.PlainDate.from(day).dayOfWeek;
  return number === 7 ? 'CN' : `T${number + 1}`;
};

/** The ISO day so many days later (or earlier, negative). */
export const addDays = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** The ISO day of these numbers, or undefined where the calendar has none. */
export function dayOf(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** The first and the last word of a name, as two capitals: Trần Thu Hằng → TH. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
}

// Owns what a number of a cell shows under its format: a day, a code of fixed length, or all of its digits.
import { SSF } from '@e965/xlsx';
import type { Cell } from './sheet.ts';

type YesNo = 'yes' | 'no';

/** The format shows a day, not only an hour. */
const isDay = (format: string): boolean => SSF.is_date(format) && /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
const days = new Map<string, boolean>();
const showsDay = (format: string): boolean => {
  const known = days.get(format) ?? isDay(format);
  if (days.size < 5000) days.set(format, known);
  return known;
};

const dayText = (serial: number, date1904: YesNo): string | null => {
  const day = SSF.parse_date_code(serial, { date1904: date1904 === 'yes' }) as { d: number; m: number; y: number } | null | undefined;
  return day && serial >= 1
    ? `${String(day.d).padStart(2, '0')}/${String(day.m).padStart(2, '0')}/${String(day.y).padStart(4, '0')}`
    : null;
};

/** `shown`: what its format makes of it, asked only where that is wanted; undefined where the format says nothing. */
export const numberCell = (number: number, format: string, date1904: YesNo, formula: YesNo, shown: () => string | undefined): Cell => {
  const day = showsDay(format) ? dayText(number, date1904) : null;
  if (day !== null) return { text: day, number, isDate: 'yes', formula };
  const words = format === 'General' ? undefined : shown();
  return { text: words === undefined ? String(number) : words.trim(), number, isDate: 'no', formula };
};

const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** The number as the library writes it under a format; the two plainest formats need no library. */
export const formatted = (format: string, number: number, date1904: YesNo): string | undefined => {
  if (Number.isInteger(number) && number >= 0 && number < 1e9) {
    if (format === '0') return String(number);
    if (format === '#,##0') return grouped(number);
  }
  try {
    return (SSF as { format(format: string, value: number, options: object): string }).format(format, number, {
      date1904: date1904 === 'yes',
    });
  } catch {
    return undefined;
  }
};

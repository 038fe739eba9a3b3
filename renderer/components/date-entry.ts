// Reads a day as people type it: 15/3, 15-3-2026, 15032026, hôm nay, ngày mai, +90; refuses two-digit years. Never a JS Date.
import { addDays, dayOf, weekdayOf, writeDay } from './plain-day.ts';

export type TypedDate = { day: string } | { error: string } | { empty: true };

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, ' ');
const words: Record<string, number> = { 'hom nay': 0, nay: 0, 'hom qua': -1, 'ngay mai': 1, mai: 1, 'ngay kia': 2 };
const shape = 'Gõ ngày như 15/3, 15032026, hôm nay hoặc +90.';

function check(day: number, month: number, year: number): TypedDate {
  if (year < 1900 || year > 2199) return { error: 'Năm phải từ 1900 đến 2199.' };
  const found = dayOf(year, month, day);
  return found ? { day: found } : { error: `Không có ngày ${day}/${month}/${year} trong lịch.` };
}

function shortYear(day: string, month: string, year: string): TypedDate {
  const century = Number(year) > 50 ? '19' : '20';
  return {
    error: `Năm phải có đủ bốn chữ số, ví dụ ${day.padStart(2, '0')}/${month.padStart(2, '0')}/${century}${year.padStart(2, '0').slice(-2)}.`,
  };
}

/** What the text means on `today` (ISO): a day as ISO text, an error sentence that says what to type, or empty. */
export function readTypedDate(text: string, today: string): TypedDate {
  const typed = fold(text);
  if (typed === '') return { empty: true };
  const word = words[typed];
  if (word !== undefined) return { day: addDays(today, word) };
  const shift = /^([+-]) ?(\d{1,5})$/.exec(typed);
  if (shift) return { day: addDays(today, Number(`${shift[1]}${shift[2]}`)) };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return check(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const whole = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (whole) return check(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const short = /^(\d{2})(\d{2})(\d{2})$/.exec(typed);
  if (short) return shortYear(short[1] ?? '', short[2] ?? '', short[3] ?? '');
  const parts = /^(?:ngay )?(\d{1,2})(?: ?[/.,-] ?| thang | )(\d{1,2})(?:(?: ?[/.,-] ?| nam | )(\d{1,4}))?$/.exec(typed);
  if (!parts) return { error: shape };
  const [, day = '', month = '', year] = parts;
  if (year !== undefined && year.length < 4) return shortYear(day, month, year);
  return check(Number(day), Number(month), Number(year ?? today.slice(0, 4)));
}

/** The hint at the right of a date box while one types: 'Chủ Nhật 15/03/2026'. */
export function typedDateHint(text: string, today: string): string {
  const read = readTypedDate(text, today);
  return 'day' in read ? `${weekdayOf(read.day)} ${writeDay(read.day)}` : '';
}

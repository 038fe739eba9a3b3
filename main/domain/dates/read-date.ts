// Owns how a date that somebody typed into a cell is understood, and why it is not.
import { fold } from '../text/fold.ts';
import { addDays, formatVietnamese, isoDate } from './plain-date.ts';

/** A day, a month without a day, or a Vietnamese sentence about what is wrong. */
export type DateReading = { day: string } | { monthOnly: string } | { problem: string };

/** Which of the two first numbers is the day. */
export type DayOrder = 'day-first' | 'month-first';

const time = /[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:z|sa|ch|am|pm))?$/;
const words = /^(?:.*, ?)?(?:ngay )?(\d{1,2}) thang (\d{1,2})(?:,? nam|,) (\d{2,4})$/;
const weekday = /^(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[ ,]+/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const english = new RegExp(`^(?:(\\d{1,2})[ -](${months.join('|')})[a-z]*|(${months.join('|')})[a-z]* (\\d{1,2}))[ ,-]+(\\d{4})$`);
const digitsOnly = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/;
const numbers = /^(?:ngay )?(\d{1,2})([/.,\\-])(\d{1,2})\2(\d{2,4})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const month = /^(?:thang )?(\d{1,2})(?:[/.-]| nam )(\d{4})$/;
const monthYearFirst = /^(\d{4})-(\d{1,2})$/;
const firstYear = 1900;
const lastYear = 2100;

const outside = (year: number): string | null =>
  year < firstYear || year > lastYear ? `Năm ${year} không hợp lý; xin kiểm tra lại.` : null;

const ofDay = (day: number, monthNumber: number, yearText: string, swapped: boolean): DateReading => {
  if (yearText.length !== 4)
    return { problem: `Năm phải đủ bốn chữ số; "${yearText}" có thể là 19${yearText.slice(-2)} hoặc 20${yearText.slice(-2)}.` };
  const year = Number(yearText);
  const wrong = outside(year);
  if (wrong !== null) return { problem: wrong };
  const iso = isoDate(year, monthNumber, day);
  if (iso !== null) return { day: iso };
  const other = swapped ? isoDate(year, day, monthNumber) : null;
  if (other !== null)
    return { problem: `Không có tháng ${monthNumber}; nếu ô ghi theo thứ tự ngược lại thì là ${formatVietnamese(other)}.` };
  return { problem: `Ngày ${day}/${monthNumber}/${year} không có trong lịch.` };
};

const ofMonth = (monthNumber: number, year: number): DateReading => {
  const wrong = outside(year) ?? (monthNumber < 1 || monthNumber > 12 ? `Không có tháng ${monthNumber}.` : null);
  return wrong === null ? { monthOnly: `${year}-${String(monthNumber).padStart(2, '0')}` } : { problem: wrong };
};

/** Reads the text of a cell: `5/3/2026`, `22.04.2016`, `2026-03-05`, `ngày 3 tháng 5 năm 2024`, `05/2024` (a month). A year of two digits is refused. */
export const readDate = (cellText: string, order: DayOrder = 'day-first'): DateReading => {
  const text = fold(cellText)
    .replace(/ ?([/.-]) ?/g, '$1')
    .replace(time, '')
    .replace(/[.,;]$/, '')
    .replace(weekday, '')
    .trim();
  if (text === '') return { problem: 'Ô ngày để trống.' };
  const worded = words.exec(text);
  if (worded) return ofDay(Number(worded[1]), Number(worded[2]), worded[3] ?? '', false);
  const named = english.exec(text);
  if (named) return ofDay(Number(named[1] ?? named[4]), months.indexOf(named[2] ?? named[3] ?? '') + 1, named[5] ?? '', false);
  const run = digitsOnly.exec(text);
  if (run) return ofDay(Number(run[3]), Number(run[2]), run[1] ?? '', false);
  const iso = yearFirst.exec(text);
  if (iso) return ofDay(Number(iso[4]), Number(iso[3]), iso[1] ?? '', false);
  const plain = numbers.exec(text);
  if (plain) {
    const [first, second] = [Number(plain[1]), Number(plain[3])];
    return order === 'day-first' ? ofDay(first, second, plain[4] ?? '', true) : ofDay(second, first, plain[4] ?? '', true);
  }
  const ofYear = month.exec(text);
  if (ofYear) return ofMonth(Number(ofYear[1]), Number(ofYear[2]));
  const isoMonth = monthYearFirst.exec(text);
  if (isoMonth) return ofMonth(Number(isoMonth[2]), Number(isoMonth[1]));
  if (/^(?:nam )?\d{4}$/.test(text)) return { problem: 'Chỉ có năm; xin ghi đủ ngày, tháng và năm.' };
  return { problem: `Không đọc được ngày từ "${cellText.trim()}"; xin ghi như 15/03/2026.` };
};

/** Reads an Excel day number (fractions are times and fall away); `date1904` is the workbook's other calendar. Number 60 is the 29/02/1900 that never was. */
export const readSerial = (serial: number, date1904 = false): DateReading => {
  const days = Math.floor(serial);
  const strange: DateReading = { problem: `Số ${serial} không phải là ngày của Excel.` };
  if (!Number.isFinite(serial) || days < (date1904 ? 0 : 1) || days > 73_050) return strange;
  if (date1904) return { day: addDays('1904-01-01', days) };
  if (days === 60) return strange;
  return { day: addDays(days > 60 ? '1899-12-30' : '1899-12-31', days) };
};

// Owns how a cell becomes a day: true days, serial numbers, text in the order of its column, words, and terms of years.
import { addMonths, isoDate } from '../../../domain/dates/plain-date.ts';
import { readDate, readSerial, type DateReading } from '../../../domain/dates/read-date.ts';
import { fold } from '../../../domain/text/fold.ts';
import type { Cell } from '../../../office/sheet.ts';
import { failed, read, type CellReading } from './cell-reading.ts';
import type { ColumnOrder } from './date-order.ts';
import { bareDay, splitTermDay } from './split-cells.ts';

const term =
  /^(?:thoi han:? |co gia tri |hieu luc )?(?:[a-z]+ )?\(?(\d{1,3})\)?(?: ?\([^)]*\))? ?(nam|thang)(?: ?\([a-z ]*\))?(?:,? (?:ke )?tu .*)?\.?$/;
const counted = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
const wordedTerm = new RegExp(`^(?:thoi han )?(${counted.join('|')}) (nam|thang)(?:,? (?:ke )?tu .*)?$`);

/** Months of a term ("5 năm", "05 năm", "18 tháng", "năm năm"); null where the text is none. */
export const readTerm = (text: string): number | null => {
  const folded = fold(text);
  const [, count, unit] = term.exec(folded) ?? [];
  if (count !== undefined) return Number(count) * (unit === 'nam' ? 12 : 1);
  const [, word, of] = wordedTerm.exec(folded) ?? [];
  return word === undefined ? null : counted.indexOf(word) * (of === 'nam' ? 12 : 1);
};

/** Months that a bare number in such a column stands for; null where its heading speaks of no term. */
export const termUnitOf = (heading: string): number | null => {
  const folded = fold(heading);
  if (/\(thang\)|so thang/.test(folded)) return 1;
  return /\(nam\)|so nam|thoi han|thoi gian hieu luc/.test(folded) ? 12 : null;
};

/** Lists hold few different days, and calendar arithmetic is dear. */
const serials = new Map<number, DateReading>();
const daySerial = (serial: number, date1904: boolean): DateReading => {
  const key = Math.floor(serial) * 2 + Number(date1904);
  const found = serials.get(key) ?? readSerial(serial, date1904);
  if (serials.size < 50_000) serials.set(key, found);
  return found;
};

const endless = /^(?:(?:khong|vo) (?:thoi han|ky han|xac dinh|gioi han|han)|vinh vien|lau dai|(?:cho )?(?:den|toi) khi )/;

/** Whether the words speak of a day, a month, a term or its absence, well or ill written. */
export const speaksOfTime = (text: string): boolean => {
  const words = bareDay(text);
  return (
    !('problem' in readDate(words)) ||
    readTerm(text) !== null ||
    splitTermDay(text) !== null ||
    endless.test(fold(text)) ||
    /^(?:nam )?\d{4}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(fold(words))
  );
};

/** Day and month changed over, where the calendar has such a day. */
const turned = (day: string): string => isoDate(Number(day.slice(0, 4)), Number(day.slice(8)), Number(day.slice(5, 7))) ?? day;

export interface DateContext {
  order: ColumnOrder;
  date1904: 'yes' | 'no';
  /** ISO day from which a term ("5 năm") counts; null where the row has none. */
  from: string | null;
  /** Months that a bare number stands for, where the heading says so. */
  termUnit?: number | null;
}

export const readDateCell = (cell: Cell, { order, date1904, from, termUnit }: DateContext): CellReading => {
  const text = cell.text.trim().replace(/^['’‘`]\s*(?=\d)/u, '');
  const typed = cell.number === null && /^[2-5]\d{4}(?:\.0+)?$/.test(text) ? Number(text) : null;
  const number = typed ?? cell.number;
  if (number !== null && (cell.isDate === 'yes' || (number > 20_000 && number < 60_000))) {
    const day = daySerial(number, date1904 === 'yes');
    if (!('day' in day)) return failed('problem' in day ? day.problem : `Không đọc được ngày từ “${text}”.`);
    if (order === 'swapped' && cell.isDate === 'yes') return read(turned(day.day), 'day-swapped');
    return cell.isDate === 'yes' ? read(day.day) : read(day.day, 'date-serial');
  }
  const beside = /n[aă]|th[aá]/iu.test(text) ? splitTermDay(text) : null;
  const named =
    beside === null || readTerm(beside.term) === null ? null : readDate(beside.day, order === 'month-first' ? order : 'day-first');
  if (beside !== null && named !== null && 'day' in named)
    return beside.way === 'to' ? read(named.day, 'date-text') : read(addMonths(named.day, readTerm(beside.term) ?? 0), 'term');
  const bare = termUnit && /^\d{1,2}$/.test(text) && Number(text) > 0 ? Number(text) * termUnit : null;
  const months = bare ?? readTerm(text);
  if (months !== null)
    return from === null
      ? failed(`“${text}” là thời hạn, nhưng dòng này không có ngày cấp để tính.`, 'doubt')
      : read(addMonths(from, months), 'term');
  const days = !text.includes('\n') ? [] : text.split('\n').filter((line) => line.trim() !== '');
  if (days.length > 1 && days.every((line) => 'day' in readDate(bareDay(line))))
    return failed(`Ô ghi nhiều ngày (${days.map((line) => line.trim()).join('; ')}); xin nhập từng giấy.`, 'doubt');
  if (endless.test(fold(text))) return read(null, 'blank-word');
  const textOrder = order === 'month-first' ? order : 'day-first';
  let day = readDate(text, textOrder);
  const short = 'problem' in day ? bareDay(text) : text;
  if (short !== text) day = readDate(short, textOrder);
  if ('day' in day) return read(day.day, /thang/.test(fold(text)) ? 'date-words' : 'date-text');
  if ('monthOnly' in day)
    return failed(`Chỉ có tháng ${day.monthOnly.split('-').reverse().join('/')}; xin ghi đủ ngày, tháng và năm.`, 'doubt');
  return failed(day.problem, /^(?:nam )?\d{4}$/.test(fold(text)) ? 'doubt' : 'error');
};

// Owns how a cell becomes a day: true days, serial numbers, text in the order of its column, words, and terms of years.
import { addMonths } from '../../domain/dates/plain-date.ts';
import { readDate, readSerial, type DateReading, type DayOrder } from '../../domain/dates/read-date.ts';
import { fold } from '../../domain/text/fold.ts';
import type { Cell } from '../../office/sheet.ts';
import { failed, read, type CellReading } from './cell-reading.ts';

const term = /^(?:thoi han |co gia tri |hieu luc )?(\d{1,3})(?: ?\(.*\))? ?(nam|thang)(?: ke tu.*| tu ngay.*)?$/;

/** Months of a term ("5 năm", "05 năm", "18 tháng"); null where the text is none. */
export const readTerm = (text: string): number | null => {
  const [, count, unit] = term.exec(fold(text)) ?? [];
  return count === undefined ? null : Number(count) * (unit === 'nam' ? 12 : 1);
};

/** Lists hold few different days, and calendar arithmetic is dear. */
const serials = new Map<number, DateReading>();
const daySerial = (serial: number, date1904: boolean): DateReading => {
  const key = Math.floor(serial) * 2 + Number(date1904);
  const found = serials.get(key) ?? readSerial(serial, date1904);
  if (serials.size < 50_000) serials.set(key, found);
  return found;
};

const endless = /^(khong|vo) (thoi han|xac dinh)/;

/** `from`: the day a term counts from, null where the row has none. */
export const readDateCell = (cell: Cell, order: DayOrder, date1904: 'yes' | 'no', from: string | null): CellReading => {
  const text = cell.text.trim();
  const { number } = cell;
  if (number !== null && (cell.isDate === 'yes' || (number > 20_000 && number < 60_000))) {
    const day = daySerial(number, date1904 === 'yes');
    if (!('day' in day)) return failed('problem' in day ? day.problem : `Không đọc được ngày từ “${text}”.`);
    return cell.isDate === 'yes' ? read(day.day) : read(day.day, 'date-serial');
  }
  const months = readTerm(text);
  if (months !== null)
    return from === null
      ? failed(`“${text}” là thời hạn, nhưng dòng này không có ngày cấp để tính.`, 'doubt')
      : read(addMonths(from, months), 'term');
  if (endless.test(fold(text))) return read(null, 'blank-word');
  const day = readDate(text, order);
  if ('day' in day) return read(day.day, /thang/.test(fold(text)) ? 'date-words' : 'date-text');
  if ('monthOnly' in day)
    return failed(`Chỉ có tháng ${day.monthOnly.split('-').reverse().join('/')}; xin ghi đủ ngày, tháng và năm.`, 'doubt');
  return failed(day.problem, /^(?:nam )?\d{4}$/.test(fold(text)) ? 'doubt' : 'error');
};

/** Order of day and month in a column: month first only where the texts can be read in no other way. */
export const dayOrderOf = (cells: readonly (Cell | null)[]): DayOrder => {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{4}/.exec(cell?.text ?? '') ?? [];
    if (cell?.number !== null || first === undefined) continue;
    if (Number(first) > 12) dayFirst += 1;
    else if (Number(second) > 12) monthFirst += 1;
  }
  return monthFirst > 1 && dayFirst === 0 ? 'month-first' : 'day-first';
};

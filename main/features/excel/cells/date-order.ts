// Owns which of two numbers is the day in a column of dates, told by the dates that leave no choice; asked where none does.
import type { DayOrder } from '../../../domain/dates/read-date.ts';
import type { Cell } from '../../../office/sheet.ts';

/** `swapped`: the text says day first, but Excel made days of the rest with day and month changed over. */
export type ColumnOrder = DayOrder | 'swapped';

export interface OrderFound {
  order: ColumnOrder;
  /** A sentence for the clerk where the column cannot tell; null where it can. */
  question: string | null;
  /** A date of the column as it stands there. */
  sample: string;
}

const shape = /^\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{4}/i;
/** Days that Excel keeps as days, all of the 12th or earlier, beside texts that are all later: that is no chance from this many on. */
const leastSwapped = 5;

/** What the dates of one column, or of a whole sheet, leave to choose. */
export interface OrderTally {
  dayFirst: number;
  monthFirst: number;
  /** Texts that can be read in two ways. */
  open: number;
  /** Cells that are days already, and how many of them fall on the 1st to the 12th. */
  days: number;
  early: number;
  sample: string;
  clear: string;
}

const none: OrderTally = { dayFirst: 0, monthFirst: 0, open: 0, days: 0, early: 0, sample: '', clear: '' };

export const tallyOf = (cells: readonly (Cell | null)[]): OrderTally => {
  const tally = { ...none };
  for (const cell of cells) {
    if (cell === null) continue;
    if (cell.number !== null) {
      if (cell.isDate === 'no') continue;
      tally.days += 1;
      if (Number(cell.text.slice(0, 2)) <= 12) tally.early += 1;
      continue;
    }
    const [, first, second] = shape.exec(cell.text) ?? [];
    if (first === undefined || (Number(first) > 12 && Number(second) > 12)) continue;
    if (Number(first) > 12) tally.dayFirst += 1;
    else if (Number(second) > 12) tally.monthFirst += 1;
    else if (first !== second) tally.open += 1;
    else continue;
    if (Number(first) <= 12 && Number(second) <= 12) tally.sample = cell.text.trim();
    else tally.clear = cell.text.trim();
  }
  return tally;
};

export const allOf = (tallies: readonly OrderTally[]): OrderTally =>
  tallies.reduce(
    (sum, one) => ({
      ...sum,
      dayFirst: sum.dayFirst + one.dayFirst,
      monthFirst: sum.monthFirst + one.monthFirst,
      open: sum.open + one.open,
    }),
    none,
  );

/** The order of a column; where its own dates leave it open the other columns of its sheet speak. Null = no dates as text. */
export const orderOf = (tally: OrderTally, sheet: OrderTally = tally): OrderFound | null => {
  const { dayFirst, monthFirst, open, days, early, sample, clear } = tally;
  if (dayFirst + monthFirst + open === 0) return null;
  const found = (order: ColumnOrder, question: string | null = null): OrderFound => ({ order, question, sample: sample || clear });
  const both = `“${sample}” có thể đọc hai cách`;
  if (dayFirst > 1 && monthFirst === 0 && open === 0 && days >= leastSwapped && early === days)
    return found(
      'swapped',
      `Mọi ô đã là ngày đều rơi vào ngày 1 đến 12, còn các ngày sau 12 lại là chữ: có thể Excel đã đảo ngày với tháng ở ${days} ô.`,
    );
  if (dayFirst > 0 && monthFirst > 0) {
    const order = monthFirst > dayFirst * 4 ? 'month-first' : 'day-first';
    if (open === 0) return found(order);
    return found(
      order,
      `Cột có cả ngày ghi trước lẫn tháng ghi trước; ${both}. Đang đọc ${order === 'day-first' ? 'ngày trước' : 'tháng trước'}.`,
    );
  }
  if (dayFirst > 0) return found('day-first');
  if (sheet.dayFirst === 0 && sheet.monthFirst > 1) return found('month-first');
  if (open === 0 || (sheet.dayFirst > 0 && monthFirst === 0)) return found('day-first');
  return monthFirst > 0
    ? found('day-first', `Chỉ một ô (${clear}) cho thấy tháng ghi trước; ${both}. Đang đọc ngày trước, tháng sau.`)
    : found('day-first', `Không phân biệt được ngày với tháng: ${both}. Đang đọc ngày trước, tháng sau.`);
};

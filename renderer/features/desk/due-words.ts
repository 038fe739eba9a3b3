// The day on which something is due, as a word: red only past or today, amber when it is near.
import { Temporal } from 'temporal-polyfill';
import { writeDay } from '../../components/plain-day.ts';

export interface DueWords {
  word: string;
  tone: 'bad' | 'near' | undefined;
  /** `04/12`, with its year where it is another one; '' where no day is set. */
  date: string;
}

const nearDays = 3;

/** `04/12`, or `04/12/2027` seen from another year. */
export const shortDay = (on: string, day: string) => (on.slice(0, 4) === day.slice(0, 4) ? writeDay(on).slice(0, 5) : writeDay(on));

export const daysLeft = (on: string, day: string) => Temporal.PlainDate.from(day).until(on).days;

export function dueWords(due: string | null, day: string): DueWords {
  if (due === null) return { word: 'Không hạn', tone: undefined, date: '' };
  const left = daysLeft(due, day);
  const date = shortDay(due, day);
  if (left < 0) return { word: `Quá ${(-left).toLocaleString('vi')} ngày`, tone: 'bad', date };
  if (left === 0) return { word: 'Hôm nay', tone: 'bad', date };
  return { word: left === 1 ? 'Ngày mai' : `Còn ${left} ngày`, tone: left <= nearDays ? 'near' : undefined, date };
}

// Findings of visits whose deadline has passed, or comes within days: nobody has confirmed that they were put right.
import { addDays } from '../dates/plain-date.ts';
import type { Matter } from './matter.ts';
import { weights } from './matter.ts';
import { shortDay } from './short-day.ts';

export interface RemedyMatter {
  visit: string;
  unit: string;
  /** The earliest deadline of its findings that are still open. */
  due: string;
  /** Findings open under a deadline that has passed, or comes next. */
  count: number;
  late: boolean;
}

/** Days before a deadline on which the desk speaks of it; a habit of the house, no rule of law. */
export const remedyAhead = 7;

export const remediesLate = (facts: readonly RemedyMatter[], day: string): Matter[] =>
  facts
    .filter((one) => one.late || one.due <= addDays(day, remedyAhead))
    .map((one) => ({
      key: `remedy:${one.visit}:${one.late ? 'late' : one.due}`,
      topic: 'remedy',
      title: one.late ? `Quá hạn khắc phục: ${one.unit}` : `Khắc phục chậm nhất ${shortDay(one.due, day)}: ${one.unit}`,
      why: `${one.count} tồn tại sau kiểm tra chưa được xác nhận khắc phục`,
      basis: 'NĐ 217/2025/NĐ-CP Điều 16',
      due: one.due,
      weight: weights.duty,
      verb: 'Xem tồn tại',
      count: one.count,
      opens: { path: `/kiem-tra/cuoc/${one.visit}` },
    }));

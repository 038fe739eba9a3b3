// The days of a rule row and the look of how sure one is, as the pages of the rules write them.
import { writeDay } from '../../components/plain-day.ts';

interface Days {
  from: string | null;
  to: string | null;
}

/** 'từ 01/07/2026 đến 28/02/2027'; without any day 'luôn áp dụng'. */
export const daysOf = ({ from, to }: Days): string => {
  if (from === null && to === null) return 'luôn áp dụng';
  if (to === null) return `từ ${writeDay(from ?? '')}`;
  return from === null ? `đến ${writeDay(to)}` : `${writeDay(from)} – ${writeDay(to)}`;
};

/** The address of the page of the rules, and of one. */
export const rulesPath = '/cai-dat/quy-dinh';
export const rulePath = (code: string) => `${rulesPath}/${encodeURIComponent(code)}`;

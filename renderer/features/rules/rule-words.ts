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

/** How sure the office is, in words. */
export const sureWords = { F: 'đọc được văn bản', M: 'nhớ chắc', U: 'cần kiểm tra' } as const;

/** The addresses of the page of the rules, of one, of the calendar, of the risk sectors. */
export const rulesPath = '/cai-dat/quy-dinh';
export const holidaysPath = '/cai-dat/ngay-nghi';
export const sectorsPath = '/cai-dat/nganh-nguy-co';
export const rulePath = (code: string) => `${rulesPath}/${encodeURIComponent(code)}`;

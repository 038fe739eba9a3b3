// Whether a text is a whole day of the calendar, before it is asked of the core.
import { dayOf } from '../../components/plain-day.ts';

export const isIsoDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts !== null && dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
};

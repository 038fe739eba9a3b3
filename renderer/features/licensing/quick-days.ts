// Days that one often asks about, offered under the as-of box.
import { addDays, dayOf, writeDay } from '../../components/plain-day.ts';

export interface QuickDay {
  label: string;
  day: string;
}

const firstOf = (year: number, month: number) => dayOf(month > 12 ? year + 1 : year, month > 12 ? 1 : month, 1) ?? '';
const lastOf = (year: number, month: number) => addDays(firstOf(year, month + 1), -1);

/** Without today itself and without a day twice. */
export function quickDays(today: string): QuickDay[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const offered: QuickDay[] = [
    { label: 'Cuối tháng này', day: lastOf(year, month) },
    { label: 'Cuối tháng trước', day: addDays(firstOf(year, month), -1) },
    ...[lastOf(year, 6), lastOf(year, 12), lastOf(year - 1, 12)].map((day) => ({ label: writeDay(day), day })),
  ];
  return offered.filter(({ day }, at) => day !== today && offered.findIndex((other) => other.day === day) === at);
}

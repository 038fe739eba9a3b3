// What plans of inspections ask for: who is due and in no plan of the year, and the visits of this week.
import type { Matter } from './matter.ts';
import { weights } from './matter.ts';
import { counted, shortDay } from './short-day.ts';

export interface PlanMatters {
  year: number;
  /** Due by the day and in no plan of the year; those of high risk among them, and the first of these. */
  unplanned: number;
  high: number;
  first: string | null;
  /** Visits planned from the day to the Sunday of its week, in the order of days. */
  week: readonly { name: string; from: string }[];
}

export const inspectionsPlanned = ({ year, unplanned, high, first, week }: PlanMatters, day: string): Matter[] => [
  ...(week[0]
    ? [
        {
          key: `inspection:week:${week[0].from}`,
          topic: 'inspection' as const,
          title: week.length === 1 ? `Cuộc kiểm tra tuần này: ${week[0].name}` : `${week.length} cuộc kiểm tra tuần này`,
          why: `${week.length === 1 ? 'Bắt đầu' : `Sớm nhất: ${week[0].name},`} ngày ${shortDay(week[0].from, day)}`,
          basis: '',
          due: week[0].from,
          weight: weights.duty,
          verb: 'Mở lịch',
          count: week.length,
          opens: { path: '/kiem-tra' },
        },
      ]
    : []),
  ...(high > 0
    ? [
        {
          key: `inspection:unplanned:${year}`,
          topic: 'inspection' as const,
          title: `${counted(unplanned)} đơn vị đến hạn kiểm tra chưa có trong kế hoạch`,
          why: `${counted(high)} đơn vị rủi ro cao${first === null ? '' : `, cao nhất: ${first}`}`,
          basis: 'NĐ 217/2025/NĐ-CP Điều 4',
          due: null,
          weight: weights.books,
          verb: 'Mở danh sách',
          count: unplanned,
          opens: { path: '/kiem-tra/den-han?xem=unplanned' },
        },
      ]
    : []),
];

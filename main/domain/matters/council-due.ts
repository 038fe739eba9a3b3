// What the council owes: conclusions that are late, the dialogue of the year, invitations before their day, the notice of what was concluded.
import { addDays } from '../dates/plain-date.ts';
import type { Deadline } from '../meetings/meeting-state.ts';
import { type Matter, weights } from './matter.ts';
import { shortDay } from './short-day.ts';

export interface CouncilMatters {
  /** There is a term on the day; without one the council owes nothing. */
  council: 'yes' | 'no';
  /** Unfinished and past their day, with the earliest of them. */
  late: { count: number; due: string; first: string } | null;
  /** No dialogue of the year is held, or set for a day to come. */
  dialogue: { year: number; basis: string } | null;
  /** Meetings ahead without invitations, meetings held without a notice. */
  invitations: readonly { id: string; title: string; on: string; by: Deadline }[];
  notices: readonly { id: string; title: string; on: string; by: Deadline }[];
}

/** Days before the last day for invitations on which the desk speaks of them, and the month from which a missing dialogue is one. */
export const inviteAhead = 14;
export const dialogueFrom = '10-01';

export const councilDue = (facts: CouncilMatters, day: string): Matter[] => {
  if (facts.council === 'no') return [];
  const { late, dialogue, invitations, notices } = facts;
  return [
    ...(late
      ? [
          {
            key: 'meeting:conclusions-late',
            topic: 'meeting' as const,
            title: `${late.count} kết luận của Hội đồng quá hạn`,
            why: `Sớm nhất: ${late.first}, hạn ${shortDay(late.due, day)}`,
            basis: '',
            due: late.due,
            weight: weights.duty,
            verb: 'Xem kết luận',
            count: late.count,
            opens: { path: '/hoi-dong/ket-luan?xem=late' },
          },
        ]
      : []),
    ...(dialogue && day.slice(5) >= dialogueFrom
      ? [
          {
            key: `meeting:dialogue:${dialogue.year}`,
            topic: 'meeting' as const,
            title: `Năm ${dialogue.year} chưa tổ chức đối thoại`,
            why: 'Hội đồng đối thoại hằng năm với người sử dụng lao động, người lao động, công đoàn',
            basis: dialogue.basis,
            due: `${dialogue.year}-12-31`,
            weight: weights.duty,
            verb: 'Xem các cuộc họp',
            count: 1,
            opens: { path: '/hoi-dong' },
          },
        ]
      : []),
    ...invitations
      .filter(({ by }) => by.on <= addDays(day, inviteAhead))
      .map(({ id, title, on, by }) => ({
        key: `meeting:invite:${id}`,
        topic: 'meeting' as const,
        title: `Gửi giấy mời: ${title}`,
        why: `Họp ngày ${shortDay(on, day)}, gửi giấy mời chậm nhất ${shortDay(by.on, day)}`,
        basis: by.basis,
        due: by.on,
        weight: weights.duty,
        verb: 'Mở cuộc họp',
        count: 1,
        opens: { path: `/hoi-dong/hop/${id}` },
      })),
    ...notices.map(({ id, title, on, by }) => ({
      key: `meeting:notice:${id}`,
      topic: 'meeting' as const,
      title: `Ra thông báo kết luận: ${title}`,
      why: `Họp ngày ${shortDay(on, day)}, thông báo chậm nhất ${shortDay(by.on, day)}`,
      basis: by.basis,
      due: by.on,
      weight: weights.duty,
      verb: 'Mở cuộc họp',
      count: 1,
      opens: { path: `/hoi-dong/hop/${id}` },
    })),
  ];
};

// Unfinished conclusions come back: one proposal for all of them, each with how often it was reminded of.
import { formatVietnamese } from '../dates/plain-date.ts';
import { type ConclusionStanding, reminderWords } from './conclusion-state.ts';
import { mostRows, type Proposal } from './proposal.ts';

export interface Returning {
  id: string;
  content: string;
  lead: string;
  meeting: { id: string; on: string };
  standing: ConclusionStanding;
}

export const returnKey = 'conclusions';

/** "Kiểm điểm kết luận phiên họp 14/08/2026", of several meetings without their days. */
export const returnTitle = (returning: readonly Returning[]): string => {
  const days = new Set(returning.map((one) => one.meeting.on));
  const [day] = days;
  return days.size === 1 && day !== undefined
    ? `Kiểm điểm kết luận phiên họp ${formatVietnamese(day)}`
    : 'Kiểm điểm các kết luận chưa thực hiện xong';
};

const order = ['late', 'soon', 'open'];

export const conclusionsReturn = (returning: readonly Returning[], day: string): Proposal[] => {
  if (returning.length === 0) return [];
  const late = returning.filter((one) => one.standing.state === 'late');
  const sorted = returning.toSorted(
    (a, b) =>
      order.indexOf(a.standing.state) - order.indexOf(b.standing.state) ||
      (a.standing.due ?? '9999').localeCompare(b.standing.due ?? '9999') ||
      a.meeting.on.localeCompare(b.meeting.on),
  );
  return [
    {
      key: returnKey,
      topic: 'conclusion',
      title: returnTitle(returning),
      why: `${returning.length} kết luận chưa xong${late.length > 0 ? `, ${late.length} quá hạn` : ''}`,
      basis: '',
      weight: late.length > 0 ? 3 : 2,
      due: sorted[0]!.standing.due,
      minutes: 20,
      dossier: {
        asOf: day,
        figures: [
          { label: 'Kết luận chưa xong', value: String(returning.length) },
          { label: 'Quá hạn', value: String(late.length) },
          { label: 'Đã nhắc từ hai lần', value: String(returning.filter((one) => one.standing.reminders >= 2).length) },
        ],
        rows: sorted.slice(0, mostRows).map((one) => ({
          words: one.content,
          detail: [one.lead, one.standing.words, reminderWords(one.standing.reminders), `phiên họp ${formatVietnamese(one.meeting.on)}`]
            .filter(Boolean)
            .join('; '),
          opens: { path: `/hoi-dong/ket-luan/${one.id}` },
        })),
        count: returning.length,
        opens: { path: '/hoi-dong/ket-luan' },
      },
    },
  ];
};

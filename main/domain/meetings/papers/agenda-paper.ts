// Chương trình họp: the items with their clock times and who presents them.
import type { Paper } from '../../papers/paper.ts';
import type { AgendaItem, MeetingFacts } from './meeting-facts.ts';
import { capital, dayOfMeeting, hourInWords, meetingName, meetingWord, ofCouncil } from './meeting-words.ts';

export const hours = ({ from, to }: Pick<AgendaItem, 'from' | 'to'>): string => [from, to].filter(Boolean).join(' - ');

export const presenterWords = ({ presenter, presenterAgency }: Pick<AgendaItem, 'presenter' | 'presenterAgency'>): string =>
  [presenter, presenterAgency].filter(Boolean).join(', ');

export const agendaPaper = (facts: MeetingFacts): Paper => ({
  ...ofCouncil(facts, 'CTr', ['Các thành viên Hội đồng', 'Đại biểu được mời']),
  kind: 'Chương trình',
  abstract: capital(meetingName(facts)),
  body: [
    {
      kind: 'paragraph',
      text: `Thời gian: bắt đầu lúc ${hourInWords(facts.start)}, ${dayOfMeeting(facts.day)}. Địa điểm: ${facts.place || '……'}.`,
    },
    {
      kind: 'table',
      columns: [
        { label: 'STT', width: 8, align: 'center' },
        { label: 'Thời gian', width: 20, align: 'center' },
        { label: 'Nội dung', width: 44 },
        { label: 'Người thực hiện', width: 28 },
      ],
      rows: facts.items.map((item) => [String(item.position), hours(item), item.title, presenterWords(item)]),
    },
    { kind: 'paragraph', text: `Theo diễn biến của ${meetingWord(facts)}, Chủ tọa có thể điều chỉnh thứ tự, thời lượng các nội dung.` },
  ],
});

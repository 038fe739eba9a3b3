// Danh sách đại biểu: who comes, with room to sign; goes with the invitation and has no number of its own.
import { dateInWords, type Paper } from '../../papers/paper.ts';
import { invited } from './invitation.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { counted, dayOfMeeting, hourInWords, meetingName, ofCouncil, postInWords } from './meeting-words.ts';

export const delegateListPaper = (facts: MeetingFacts): Paper => {
  const people = invited(facts);
  const goesWith = facts.invitation;
  return {
    ...ofCouncil(facts, 'DS', []),
    kind: 'Danh sách',
    number: '',
    symbol: '',
    abstract: `Đại biểu dự ${meetingName(facts)}`,
    recipients: [],
    body: [
      ...(goesWith === null
        ? []
        : [{ kind: 'note' as const, text: `(Kèm theo Giấy mời số ${goesWith.number} ${dateInWords(goesWith.on)})` }]),
      { kind: 'paragraph', text: `Thời gian: ${hourInWords(facts.start)}, ${dayOfMeeting(facts.day)}. Địa điểm: ${facts.place || '……'}.` },
      {
        kind: 'table',
        columns: [
          { label: 'STT', width: 7, align: 'center' },
          { label: 'Họ và tên', width: 22 },
          { label: 'Chức vụ, cơ quan', width: 29 },
          { label: 'Vai trò', width: 18 },
          { label: 'Ký tên', width: 14 },
          { label: 'Ghi chú', width: 10 },
        ],
        rows: people.map((person, at) => [
          String(at + 1),
          person.stand === null ? person.name : `${person.stand.name} (dự thay ${person.name})`,
          person.stand?.post || postInWords(person),
          person.role || 'Khách mời',
          '\n',
          '',
        ]),
      },
      { kind: 'paragraph', text: `Danh sách có ${counted(people.length)} đại biểu` },
    ],
    signature: { mode: '', post: 'Thư ký', agencyPost: '', name: facts.secretary?.name ?? '' },
  };
};

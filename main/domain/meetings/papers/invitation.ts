// Giấy mời: one text for all, a name put in for each who is invited; and the list of those invited.
import type { Paper, PaperBlock } from '../../papers/paper.ts';
import type { Delegate, MeetingFacts } from './meeting-facts.ts';
import {
  dayOfMeeting,
  hourInWords,
  meetingName,
  meetingWord,
  ofCouncil,
  paragraphs,
  personInWords,
  postInWords,
  sentence,
  toldChair,
} from './meeting-words.ts';

/** The tag that a copy of the invitation puts a name into. */
export const invitedTag = 'Người được mời';

/** What the one that is filed says in place of a name. */
export const everyoneInvited = 'Các ông, bà có tên trong danh sách kèm theo';

export const invitedWords = (person: Delegate): string =>
  person.title === '' ? `Ông (bà) ${personInWords(person)}` : personInWords(person);

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const named = (label: string, text: string): PaperBlock[] => (text === '' ? [] : [paragraph(`**${label}:** ${sentence(text)}`)]);

const table = (people: readonly Delegate[], place: string): PaperBlock => ({
  kind: 'table',
  columns: [
    { label: 'STT', width: 8, align: 'center' },
    { label: 'Họ và tên', width: 28 },
    { label: 'Chức vụ, cơ quan', width: 38 },
    { label: place, width: 26 },
  ],
  rows: people.map((person, at) => [
    String(at + 1),
    [person.title, person.name].filter(Boolean).join(' '),
    postInWords(person),
    person.role || 'Khách mời',
  ]),
});

/** All that are to come: members first, then guests. */
export const invited = ({ members, guests }: MeetingFacts): readonly Delegate[] => [...members, ...guests];

export const invitationPaper = (facts: MeetingFacts): Paper => ({
  ...ofCouncil(facts, 'GM', ['Như thành phần mời', ...toldChair(facts)]),
  kind: 'Giấy mời',
  abstract: `Dự ${meetingName(facts)}`,
  body: [
    paragraph(`${facts.council.name} trân trọng kính mời:`),
    paragraph(`**{${invitedTag}}**`),
    paragraph(`Tới dự ${meetingName(facts)}.`),
    ...named('1. Nội dung', facts.subject || `Theo chương trình ${meetingWord(facts)} gửi kèm`),
    ...named('2. Chủ trì', facts.chair === null ? '' : personInWords(facts.chair)),
    paragraph(`**3. Thời gian:** ${hourInWords(facts.start)}, ${dayOfMeeting(facts.day)}.`),
    ...named('4. Địa điểm', facts.place || '……'),
    ...paragraphs(facts.note),
    paragraph(
      `Đề nghị đại biểu đến dự đúng thời gian, thành phần; trường hợp không dự được thì cử người dự thay và thông báo cho ${facts.office.agency} trước ngày họp.`,
    ),
  ],
  annexes: [{ title: 'Danh sách đại biểu được mời', body: [table(invited(facts), 'Vai trò')] }],
});

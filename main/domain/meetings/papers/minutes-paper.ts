// Biên bản: hours, place, who was there and who was not, what was said and agreed; the secretary signs left, the chair right.
import { dateInWords, type Paper, type PaperBlock } from '../../papers/paper.ts';
import { presenterWords } from './agenda-paper.ts';
import { conclusionLines } from './conclusion-lines.ts';
import type { Delegate, MeetingFacts } from './meeting-facts.ts';
import {
  capital,
  counted,
  dayOfMeeting,
  hourInWords,
  listed,
  meetingName,
  meetingWord,
  ofCouncil,
  paragraphs,
  personInside,
  personInWords,
  sentence,
} from './meeting-words.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const list = (lines: readonly string[]): PaperBlock[] => (lines.length === 0 ? [] : [{ kind: 'list', items: listed(lines) }]);

const cameAs = (person: Delegate): string =>
  person.attendance === 'delegate' && person.stand !== null
    ? `${[person.stand.name, person.stand.post].filter(Boolean).join(', ')}, dự thay ${personInside(person)}`
    : personInWords(person);

const whoWasThere = ({ members, guests, council }: MeetingFacts): PaperBlock[] => {
  const there = members.filter(({ attendance }) => attendance === 'present' || attendance === 'delegate');
  const away = members.filter(({ attendance }) => attendance === 'absent');
  const came = guests.filter(({ attendance }) => attendance !== 'absent');
  return [
    heading('III. Thành phần tham dự'),
    paragraph(`1. Thành viên ${council.name} có mặt: ${counted(there.length)}/${counted(members.length)}, gồm:`),
    ...list(there.map(cameAs)),
    paragraph(`2. Thành viên vắng mặt: ${away.length === 0 ? 'không.' : `${counted(away.length)}, gồm:`}`),
    ...list(away.map((person) => `${personInWords(person)}${person.reason === '' ? ' (không có lý do)' : ` (${person.reason})`}`)),
    ...(came.length === 0 ? [] : [paragraph('3. Đại biểu được mời:'), ...list(came.map(cameAs))]),
  ];
};

const itemsSaid = ({ items }: MeetingFacts): PaperBlock[] =>
  items.flatMap((item) => [
    heading(`${item.position}. ${item.title.replace(/[.;]+$/, '')}`),
    ...(presenterWords(item) === '' ? [] : [paragraph(`Trình bày: ${sentence(presenterWords(item))}`)]),
    ...paragraphs(item.discussion),
  ]);

export const minutesPaper = (facts: MeetingFacts): Paper => ({
  ...ofCouncil(facts, 'BB', ['Các thành viên Hội đồng']),
  kind: 'Biên bản',
  abstract: capital(meetingName(facts)),
  body: [
    paragraph(`**I. Thời gian bắt đầu:** ${hourInWords(facts.opened || facts.start)}, ${dayOfMeeting(facts.day)}.`),
    paragraph(`**II. Địa điểm:** ${sentence(facts.place || '……')}`),
    ...whoWasThere(facts),
    paragraph(`**IV. Chủ trì (Chủ tọa):** ${facts.chair === null ? '……' : sentence(personInWords(facts.chair))}`),
    paragraph(`**V. Thư ký (người ghi biên bản):** ${facts.secretary === null ? '……' : sentence(personInWords(facts.secretary))}`),
    heading(`VI. Nội dung ${meetingWord(facts)}`),
    ...itemsSaid(facts),
    ...(facts.opinions === '' ? [] : [heading('Ý kiến khác'), ...paragraphs(facts.opinions)]),
    ...(facts.assessment === '' && facts.conclusions.length === 0
      ? []
      : [heading('VII. Kết luận của Chủ tọa'), ...paragraphs(facts.assessment), ...conclusionLines(facts.conclusions)]),
    paragraph(
      `${capital(meetingWord(facts))} kết thúc lúc ${hourInWords(facts.closed)}, ${dateInWords(facts.day)}. Biên bản đã được đọc lại, những người dự họp thống nhất nội dung.`,
    ),
  ],
  secretary: { post: 'Thư ký', name: facts.secretary?.name ?? '' },
  signature: { mode: '', post: 'Chủ tọa', agencyPost: '', name: facts.chair?.name ?? '' },
});

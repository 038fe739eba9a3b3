// Tờ trình: the cover of one item, by which the standing agency lays it before the council.
import type { Paper, PaperBlock } from '../../papers/paper.ts';
import type { AgendaItem, MeetingFacts } from './meeting-facts.ts';
import { listed, meetingName, ofOffice, paragraphs, sentence } from './meeting-words.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

const preparedBy = ({ presenterAgency }: AgendaItem, office: string) =>
  presenterAgency === '' || presenterAgency === office ? '' : ` do ${presenterAgency} chuẩn bị`;

export const itemCoverPaper = (facts: MeetingFacts, item: AgendaItem): Paper => ({
  ...ofOffice(facts, 'TTr', [
    'Như trên',
    ...(item.presenterAgency === '' || item.presenterAgency === facts.office.agency ? [] : [item.presenterAgency]),
  ]),
  kind: 'Tờ trình',
  abstract: `Về nội dung “${item.title.replace(/[.;]+$/, '')}”`,
  body: [
    paragraph(
      `Theo chương trình ${meetingName(facts)}, ${facts.office.agency} kính trình Hội đồng xem xét nội dung thứ ${item.position}${preparedBy(item, facts.office.agency)}, như sau:`,
    ),
    { kind: 'heading', text: '1. Tóm tắt nội dung' },
    ...(item.summary === '' ? [paragraph('Theo tài liệu kèm theo.')] : paragraphs(item.summary)),
    { kind: 'heading', text: '2. Nội dung xin ý kiến' },
    ...(item.proposal === '' ? [paragraph('Hội đồng cho ý kiến về nội dung nêu trên.')] : paragraphs(item.proposal)),
    { kind: 'heading', text: '3. Tài liệu kèm theo' },
    item.attachments.length === 0 ? paragraph('Không có.') : { kind: 'list', items: listed(item.attachments) },
    paragraph(`${sentence(`${facts.office.agency} kính trình Hội đồng xem xét, cho ý kiến`)}`),
  ],
});

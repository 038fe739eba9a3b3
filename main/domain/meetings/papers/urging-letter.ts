// Công văn đôn đốc: the conclusions that are not done yet, to the agencies that lead them, with the day of the answer.
import { formatVietnamese } from '../../dates/plain-date.ts';
import { dateInWords, type Paper, type PaperBlock } from '../../papers/paper.ts';
import type { MeetingFacts, Urged } from './meeting-facts.ts';
import { counted, meetingName, ofCouncil, toldChair } from './meeting-words.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

const often = (nth: number) => (nth > 1 ? `nhắc lần thứ ${nth}` : '');

/** " (nhắc lần thứ 2)" where all of them are reminded of as often. */
const oftenOfAll = ([first, ...rest]: readonly Urged[]): string =>
  first && first.nth > 1 && rest.every(({ nth }) => nth === first.nth) ? ` (${often(first.nth)})` : '';

const addressed = (open: readonly Urged[]): string[] => [...new Set(open.map(({ lead }) => lead))].filter(Boolean);

/** `open`: conclusions not done on `asOf`, each with its state; `answerBy`: strictly before this day. */
export const urgingLetterPaper = (facts: MeetingFacts, open: readonly Urged[], asOf: string, answerBy: string | null): Paper => ({
  ...ofCouncil(facts, 'CV', ['Như trên', ...toldChair(facts)]),
  kind: '',
  abstract: `V/v đôn đốc thực hiện kết luận tại ${meetingName(facts)}${oftenOfAll(open)}`,
  addressees: addressed(open),
  body: [
    paragraph(
      `Thực hiện ${
        facts.notice === null
          ? `kết luận tại ${meetingName(facts)} ${dateInWords(facts.day)}`
          : `Thông báo số ${facts.notice.number} ${dateInWords(facts.notice.on)} về kết luận tại ${meetingName(facts)}`
      }, qua theo dõi, tính đến ngày ${formatVietnamese(asOf)}, còn ${counted(open.length)} nhiệm vụ chưa hoàn thành hoặc chưa có báo cáo, gồm:`,
    ),
    {
      kind: 'table',
      columns: [
        { label: 'STT', width: 8, align: 'center' },
        { label: 'Nhiệm vụ', width: 36 },
        { label: 'Cơ quan chủ trì', width: 20 },
        { label: 'Thời hạn', width: 17, align: 'center' },
        { label: 'Tình trạng', width: 19 },
      ],
      rows: open.map(({ text, lead, due, state, nth }, at) => [
        String(at + 1),
        text.replaceAll('**', ''),
        lead,
        due === null ? 'Thường xuyên' : formatVietnamese(due),
        [state, often(nth)].filter(Boolean).join('; '),
      ]),
    },
    paragraph(`${facts.council.name} đề nghị ${addressed(open).length === 1 ? addressed(open)[0] : 'các cơ quan, đơn vị'}:`),
    paragraph(
      '1. Khẩn trương thực hiện các nhiệm vụ nêu trên; nhiệm vụ quá hạn thì nêu rõ nguyên nhân, trách nhiệm và thời gian hoàn thành.',
    ),
    paragraph(
      `2. Báo cáo kết quả bằng văn bản về ${facts.office.agency}${answerBy === null ? '' : ` trước ngày ${formatVietnamese(answerBy)}`} để tổng hợp, báo cáo Hội đồng tại kỳ họp tới.`,
    ),
  ],
});

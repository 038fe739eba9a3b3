// Thông báo kết luận: who concluded at which meeting, the general assessment, tasks by agency with their days.
import type { Paper, PaperBlock } from '../../papers/paper.ts';
import { conclusionLines } from './conclusion-lines.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { capital, counted, dayOfMeeting, meetingName, meetingWord, ofCouncil, paragraphs, personInside } from './meeting-words.ts';

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });

const chairOf = ({ chair }: MeetingFacts) => (chair === null ? 'Chủ tọa' : personInside(chair));

export const conclusionNoticePaper = (facts: MeetingFacts): Paper => {
  const there = facts.members.filter(({ attendance }) => attendance === 'present' || attendance === 'delegate');
  const leads = [...new Set(facts.conclusions.flatMap(({ lead, partners }) => [lead, ...partners]))].filter(Boolean);
  return {
    ...ofCouncil(facts, 'TB', [
      `${facts.council.superior || 'UBND tỉnh'} (để báo cáo)`,
      'Các thành viên Hội đồng',
      ...(leads.length === 0 ? [] : ['Các cơ quan, đơn vị được giao nhiệm vụ']),
    ]),
    kind: 'Thông báo',
    abstract: `Kết luận của ${facts.chair?.role || 'Chủ tọa'} tại ${meetingName(facts)}`,
    body: [
      paragraph(
        `Ngày ${dayOfMeeting(facts.day).split(', ngày ')[1] ?? ''}, ${facts.place === '' ? '' : `tại ${facts.place}, `}${chairOf(facts)} chủ trì ${meetingName(facts)}. Dự ${meetingWord(facts)} có ${counted(there.length)}/${counted(facts.members.length)} thành viên Hội đồng${facts.guests.length === 0 ? '' : ' và các đại biểu được mời'}.`,
      ),
      paragraph(
        `Sau khi nghe báo cáo các nội dung theo chương trình và ý kiến của các đại biểu, ${facts.chair?.role || 'Chủ tọa'} kết luận như sau:`,
      ),
      { kind: 'heading', text: 'I. Đánh giá chung' },
      ...(facts.assessment === ''
        ? [paragraph(`${capital(meetingWord(facts))} cơ bản thống nhất với các báo cáo đã trình bày.`)]
        : paragraphs(facts.assessment)),
      { kind: 'heading', text: 'II. Nhiệm vụ' },
      ...(facts.conclusions.length === 0 ? [paragraph('Không giao nhiệm vụ cụ thể.')] : conclusionLines(facts.conclusions)),
      paragraph(
        `Các cơ quan, đơn vị báo cáo kết quả thực hiện về ${facts.office.agency} để tổng hợp, báo cáo Hội đồng. Trên đây là kết luận của ${facts.chair?.role || 'Chủ tọa'}, ${facts.council.name} thông báo để các cơ quan, đơn vị biết, thực hiện.`,
      ),
    ],
  };
};

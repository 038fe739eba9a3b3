// The members of a term, the meetings and the conclusions as they are seen on a day, to a workbook.
import type { Conclusion, conclusionMethods } from '../../../preload/contract/meeting-conclusions.ts';
import type { councilMethods, Member } from '../../../preload/contract/meeting-council.ts';
import type { MeetingRow, sessionMethods } from '../../../preload/contract/meeting-sessions.ts';
import type { AgencyShown } from '../../../preload/contract/meeting-words.ts';
import { agendaTopics, conclusionStates, meetingKinds, meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import { choiceWord } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { notFound } from '../../errors.ts';
import { councilOn, roleWord } from '../../rows/council-book.ts';
import { type CountedColumn, writeCounted } from '../../rows/counted-list.ts';
import { listConclusions } from './conclusions.ts';
import { listMeetings } from './meeting-page.ts';

type ExportMembers = (typeof councilMethods)['exportMembers'];
type ExportMeetings = (typeof sessionMethods)['exportMeetings'];
type ExportConclusions = (typeof conclusionMethods)['exportConclusions'];

const agencyWords = ({ name, now }: AgencyShown): string =>
  now.length === 0 ? name : `${name} (nay là ${now.map((one) => one.name).join(', ')})`;

const seatWords = ({ sits, from }: Member, day: string): string => {
  if (sits === 'yes') return 'Đang là thành viên';
  return from > day ? 'Chưa đến ngày' : 'Đã thôi';
};

const memberColumns: readonly CountedColumn<Member>[] = [
  { label: 'Họ và tên', kind: 'text', width: 180, value: (row) => row.name },
  { label: 'Ông, bà', kind: 'text', width: 60, value: (row) => row.title },
  { label: 'Chức vụ', kind: 'text', width: 150, value: (row) => row.post },
  { label: 'Cơ quan, đơn vị', kind: 'text', width: 240, value: (row) => row.shown && agencyWords(row.shown) },
  { label: 'Vai trò', kind: 'text', width: 150, value: (row) => roleWord(row.role) },
  { label: 'Từ ngày', kind: 'date', width: 90, value: (row) => row.from },
  { label: 'Đến ngày', kind: 'date', width: 90, value: (row) => row.to },
  { label: 'Tình trạng', kind: 'text', width: 130, value: seatWords },
  { label: 'Số quyết định', kind: 'code', width: 110, value: (row) => row.decisionNumber },
  { label: 'Điện thoại', kind: 'code', width: 110, value: (row) => row.phone },
  { label: 'Thư điện tử', kind: 'text', width: 170, value: (row) => row.email },
  { label: 'Ghi chú', kind: 'text', width: 200, value: (row) => row.note },
];

const meetingColumns: readonly CountedColumn<MeetingRow>[] = [
  { label: 'Ngày', kind: 'date', width: 90, value: (row) => row.on },
  { label: 'Giờ', kind: 'code', width: 60, value: (row) => row.starts },
  { label: 'Cuộc họp', kind: 'text', width: 280, value: (row) => row.title },
  { label: 'Loại', kind: 'text', width: 130, value: (row) => choiceWord(meetingKinds, row.kind) },
  { label: 'Nơi họp', kind: 'text', width: 220, value: (row) => row.place },
  { label: 'Tình trạng', kind: 'text', width: 170, value: (row) => choiceWord(meetingStates, row.state) },
  { label: 'Số nội dung', kind: 'number', width: 80, value: (row) => row.items },
  { label: 'Số kết luận', kind: 'number', width: 80, value: (row) => row.conclusions },
  { label: 'Chưa xong', kind: 'number', width: 80, value: (row) => row.open },
  { label: 'Quá hạn', kind: 'number', width: 80, value: (row) => row.late },
];

/** A conclusion without its story. */
type Line = Omit<Conclusion, 'steps'>;

const agenciesOf = (row: Line, part: 'lead' | 'co'): string | null =>
  row.agencies
    .filter((one) => one.part === part)
    .map(agencyWords)
    .join('; ') || null;

const conclusionColumns: readonly CountedColumn<Line>[] = [
  { label: 'Kết luận', kind: 'text', width: 340, value: (row) => row.content },
  { label: 'Cuộc họp', kind: 'text', width: 220, value: (row) => row.meeting.title },
  { label: 'Ngày họp', kind: 'date', width: 90, value: (row) => row.meeting.on },
  { label: 'Chủ trì', kind: 'text', width: 180, value: (row) => agenciesOf(row, 'lead') },
  { label: 'Phối hợp', kind: 'text', width: 200, value: (row) => agenciesOf(row, 'co') },
  { label: 'Hạn đã giao', kind: 'date', width: 90, value: (row) => row.due },
  { label: 'Hạn hiện nay', kind: 'date', width: 90, value: (row) => row.dueNow },
  { label: 'Tình trạng', kind: 'text', width: 110, value: (row) => choiceWord(conclusionStates, row.state) },
  { label: 'So với hạn', kind: 'text', width: 140, value: (row) => row.words },
  { label: 'Số lần đôn đốc', kind: 'number', width: 80, value: (row) => row.reminders },
  { label: 'Lĩnh vực', kind: 'text', width: 130, value: (row) => row.topic && choiceWord(agendaTopics, row.topic) },
  { label: 'Đơn vị liên quan', kind: 'text', width: 220, value: (row) => row.organization?.name ?? null },
];

export const exportMembers = async ({ asOf, term }: InputOf<ExportMembers>, context: Working): Promise<OutputOf<ExportMembers>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const council = await councilOn(context.db, asOf ?? context.today, term);
  if (council.term === null) throw notFound(`Ngày ${formatVietnamese(council.day)} chưa có nhiệm kỳ nào của Hội đồng.`);
  const { name, from_on: from, to_on: to } = council.term;
  const until = to === null ? '' : ` đến ngày ${formatVietnamese(to)}`;
  const book = {
    sheet: 'Thành viên Hội đồng',
    title: 'DANH SÁCH THÀNH VIÊN HỘI ĐỒNG',
    above: [name, `Nhiệm kỳ từ ngày ${formatVietnamese(from)}${until}`],
    counted: 'thành viên Hội đồng',
  };
  return writeCounted(context, council.day, book, memberColumns, council.members);
};

export const exportMeetings = async (view: InputOf<ExportMeetings>, context: Working): Promise<OutputOf<ExportMeetings>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const { day, rows } = await listMeetings(view, context);
  const book = {
    sheet: 'Cuộc họp của Hội đồng',
    title: 'DANH SÁCH CUỘC HỌP CỦA HỘI ĐỒNG',
    counted: 'cuộc họp của Hội đồng',
  };
  return writeCounted(context, day, book, meetingColumns, rows);
};

export const exportConclusions = async (view: InputOf<ExportConclusions>, context: Working): Promise<OutputOf<ExportConclusions>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const { day, rows } = await listConclusions(view, context);
  const book = {
    sheet: 'Kết luận của Hội đồng',
    title: 'DANH SÁCH KẾT LUẬN CỦA HỘI ĐỒNG',
    counted: 'kết luận của Hội đồng',
  };
  return writeCounted(context, day, book, conclusionColumns, rows);
};

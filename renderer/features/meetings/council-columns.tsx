// The columns of the lists of meetings and of conclusions.
import type { Conclusion } from '../../../preload/contract/meeting-conclusions.ts';
import type { MeetingRow } from '../../../preload/contract/meeting-sessions.ts';
import { agendaTopics, meetingKinds, meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import type { GridColumn } from '../../components/grid-layout.ts';
import { writeDay } from '../../components/plain-day.ts';
import { ConclusionState, namedOf } from './ConclusionList.tsx';
import { MeetingState, wordOf } from './meeting-words.tsx';
import css from './meetings.module.css';

const conclusionsOf = (row: MeetingRow) => {
  if (row.conclusions === 0) return '–';
  if (row.late > 0) return `còn ${row.open}/${row.conclusions}, ${row.late} quá hạn`;
  return row.open === 0 ? `${row.conclusions}, đã xong` : `còn ${row.open}/${row.conclusions}`;
};

export const meetingColumns: readonly GridColumn<MeetingRow>[] = [
  { id: 'title', label: 'Cuộc họp', width: 300, strong: true, text: (row) => row.title },
  { id: 'on', label: 'Ngày', width: 98, align: 'right', text: (row) => writeDay(row.on) },
  { id: 'kind', label: 'Loại', width: 126, text: (row) => wordOf(meetingKinds, row.kind) },
  { id: 'place', label: 'Nơi họp', width: 200, text: (row) => row.place },
  {
    id: 'state',
    label: 'Tình trạng',
    width: 188,
    text: (row) => wordOf(meetingStates, row.state),
    render: (row) => <MeetingState state={row.state} />,
  },
  {
    id: 'open',
    label: 'Kết luận',
    width: 144,
    align: 'right',
    text: conclusionsOf,
    render: (row) => (row.late > 0 ? <b className={css.bad}>{conclusionsOf(row)}</b> : conclusionsOf(row)),
  },
  { id: 'starts', label: 'Giờ', width: 60, sortable: false, hidden: true, text: (row) => row.starts },
  { id: 'items', label: 'Nội dung', width: 80, align: 'right', sortable: false, hidden: true, text: (row) => String(row.items) },
];

export const conclusionColumns: readonly GridColumn<Conclusion>[] = [
  { id: 'content', label: 'Kết luận', width: 316, strong: true, text: (row) => row.content },
  { id: 'lead', label: 'Chủ trì', width: 150, text: (row) => namedOf(row, 'lead') || 'chưa giao' },
  { id: 'meeting', label: 'Cuộc họp', width: 216, text: (row) => row.meeting.title },
  { id: 'dueNow', label: 'Hạn', width: 98, align: 'right', text: (row) => (row.dueNow ? writeDay(row.dueNow) : '–') },
  { id: 'state', label: 'Tình trạng', width: 182, text: (row) => row.words, render: (row) => <ConclusionState one={row} /> },
  { id: 'reminders', label: 'Đôn đốc', width: 92, align: 'right', text: (row) => (row.reminders > 0 ? `lần thứ ${row.reminders}` : '–') },
  { id: 'co', label: 'Phối hợp', width: 180, sortable: false, hidden: true, text: (row) => namedOf(row, 'co') || '–' },
  { id: 'topic', label: 'Chủ đề', width: 140, hidden: true, text: (row) => wordOf(agendaTopics, row.topic) || '–' },
  { id: 'organization', label: 'Đơn vị', width: 180, sortable: false, hidden: true, text: (row) => row.organization?.name ?? '–' },
];

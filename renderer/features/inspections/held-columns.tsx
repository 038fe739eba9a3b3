// The columns of the lists of visits and of findings.
import type { FindingRow } from '../../../preload/contract/inspection-lists.ts';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, remedyStates, remedyTimings } from '../../../preload/contract/records/visit-choices.ts';
import type { GridColumn } from '../../components/grid-layout.ts';
import { writeDay } from '../../components/plain-day.ts';
import { kindWord, openWords, RemedyState, stateWord, VisitState } from './visit-words.tsx';
import css from './visits.module.css';

const day = (value: string | null) => (value === null ? '–' : writeDay(value));
const held = (row: VisitRow) =>
  row.announcedOn !== null ? writeDay(row.announcedOn) : row.plannedOn !== null ? `dự kiến ${writeDay(row.plannedOn)}` : '–';

export const visitColumns: readonly GridColumn<VisitRow>[] = [
  { id: 'name', label: 'Đối tượng', width: 200, strong: true, text: (row) => row.name },
  { id: 'kind', label: 'Bảng kiểm', width: 150, text: (row) => kindWord(row.kind) },
  { id: 'decision', label: 'Quyết định', width: 108, text: (row) => row.decision ?? 'chưa có' },
  { id: 'day', label: 'Công bố', width: 152, align: 'right', text: held },
  { id: 'state', label: 'Tình trạng', width: 138, text: (row) => stateWord(row.state), render: (row) => <VisitState state={row.state} /> },
  { id: 'clock', label: 'Thời hạn', width: 96, sortable: false, text: (row) => row.clock || '–' },
  {
    id: 'open',
    label: 'Tồn tại còn',
    width: 114,
    align: 'right',
    text: openWords,
    render: (row) => (row.late > 0 ? <b className={css.bad}>{openWords(row)}</b> : openWords(row)),
  },
  { id: 'leader', label: 'Trưởng đoàn', width: 112, text: (row) => row.leader ?? '–' },
  { id: 'agency', label: 'Cơ quan', width: 140, hidden: true, text: (row) => row.agency },
  { id: 'closedOn', label: 'Kết thúc', width: 98, align: 'right', hidden: true, text: (row) => day(row.closedOn) },
];

export const findingColumns: readonly GridColumn<FindingRow>[] = [
  { id: 'name', label: 'Đối tượng', width: 196, strong: true, text: (row) => row.name },
  { id: 'what', label: 'Tồn tại, vi phạm', width: 280, sortable: false, text: (row) => row.what },
  { id: 'item', label: 'Mục', width: 170, text: (row) => row.itemWords ?? '–' },
  {
    id: 'state',
    label: 'Tình trạng',
    width: 158,
    text: (row) => choiceWord(remedyStates, row.state),
    render: (row) => <RemedyState state={row.state} />,
  },
  { id: 'dueOn', label: 'Hạn', width: 98, align: 'right', text: (row) => day(row.dueOn) },
  { id: 'announcedOn', label: 'Kiểm tra', width: 98, align: 'right', text: (row) => day(row.announcedOn) },
  { id: 'again', label: 'Lặp lại', width: 76, sortable: false, text: (row) => (row.again === 'yes' ? 'lặp lại' : '–') },
  { id: 'kind', label: 'Bảng kiểm', width: 150, hidden: true, text: (row) => kindWord(row.kind) },
  { id: 'responsible', label: 'Trách nhiệm', width: 140, sortable: false, hidden: true, text: (row) => row.responsible ?? '–' },
  { id: 'remediedOn', label: 'Khắc phục', width: 98, align: 'right', sortable: false, hidden: true, text: (row) => day(row.remediedOn) },
  { id: 'timing', label: 'So với hạn', width: 168, sortable: false, hidden: true, text: (row) => choiceWord(remedyTimings, row.timing) },
];

// The lists of visits and of findings as they are seen, to a workbook.
import type { FindingRow, inspectionLists } from '../../../preload/contract/inspection-lists.ts';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, remedyStates, remedyTimings, visitKinds, visitStates } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { type CountedColumn, writeCounted } from '../../rows/counted-list.ts';
import { viewedFindings } from './finding-list.ts';
import { viewedVisits } from './visit-list.ts';

type Lists = typeof inspectionLists;

const visitColumns: readonly CountedColumn<VisitRow>[] = [
  { label: 'Đối tượng', kind: 'text', width: 260, value: (row) => row.name },
  { label: 'Mã số thuế', kind: 'code', width: 110, value: (row) => row.taxCode },
  { label: 'Địa chỉ', kind: 'text', width: 240, value: (row) => row.address },
  { label: 'Bảng kiểm', kind: 'text', width: 130, value: (row) => choiceWord(visitKinds, row.kind) },
  { label: 'Số quyết định', kind: 'code', width: 110, value: (row) => row.decision },
  { label: 'Ngày quyết định', kind: 'date', width: 100, value: (row) => row.decisionOn },
  { label: 'Cơ quan', kind: 'text', width: 150, value: (row) => row.agency },
  { label: 'Trưởng đoàn', kind: 'text', width: 150, value: (row) => row.leader },
  { label: 'Theo kế hoạch', kind: 'text', width: 80, value: (row) => (row.planned === 'yes' ? 'có' : 'không') },
  { label: 'Ngày dự kiến', kind: 'date', width: 90, value: (row) => row.plannedOn },
  { label: 'Ngày công bố', kind: 'date', width: 90, value: (row) => row.announcedOn },
  { label: 'Tình trạng', kind: 'text', width: 130, value: (row) => choiceWord(visitStates, row.state) },
  { label: 'Ngày kết thúc', kind: 'date', width: 90, value: (row) => row.closedOn },
  { label: 'Tồn tại', kind: 'number', width: 70, value: (row) => row.findings },
  { label: 'Chưa khắc phục', kind: 'number', width: 80, value: (row) => row.open },
  { label: 'Quá hạn', kind: 'number', width: 70, value: (row) => row.late },
];

const findingColumns: readonly CountedColumn<FindingRow>[] = [
  { label: 'Đối tượng', kind: 'text', width: 260, value: (row) => row.name },
  { label: 'Mã số thuế', kind: 'code', width: 110, value: (row) => row.taxCode },
  { label: 'Bảng kiểm', kind: 'text', width: 130, value: (row) => choiceWord(visitKinds, row.kind) },
  { label: 'Mục', kind: 'text', width: 240, value: (row) => row.itemWords },
  { label: 'Tồn tại, vi phạm', kind: 'text', width: 320, value: (row) => row.what },
  { label: 'Ngày công bố', kind: 'date', width: 90, value: (row) => row.announcedOn },
  { label: 'Hạn khắc phục', kind: 'date', width: 90, value: (row) => row.dueOn },
  { label: 'Người chịu trách nhiệm', kind: 'text', width: 150, value: (row) => row.responsible },
  { label: 'Tình trạng', kind: 'text', width: 140, value: (row) => choiceWord(remedyStates, row.state) },
  { label: 'Ngày khắc phục', kind: 'date', width: 90, value: (row) => row.remediedOn },
  { label: 'So với hạn', kind: 'text', width: 150, value: (row) => choiceWord(remedyTimings, row.timing) },
  { label: 'Lặp lại', kind: 'text', width: 70, value: (row) => (row.again === 'yes' ? 'lặp lại' : null) },
];

export const exportVisits = async (view: InputOf<Lists['exportVisits']>, context: Working): Promise<OutputOf<Lists['exportVisits']>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const { rows } = await viewedVisits(context, view);
  const what = { sheet: 'Cuộc kiểm tra', title: 'DANH SÁCH CUỘC KIỂM TRA', counted: 'cuộc kiểm tra' };
  return writeCounted(context, view.asOf ?? context.today, what, visitColumns, rows);
};

export const exportFindings = async (
  view: InputOf<Lists['exportFindings']>,
  context: Working,
): Promise<OutputOf<Lists['exportFindings']>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const { rows } = await viewedFindings(context, view);
  const what = { sheet: 'Tồn tại', title: 'DANH SÁCH TỒN TẠI, VI PHẠM', counted: 'tồn tại' };
  return writeCounted(context, view.asOf ?? context.today, what, findingColumns, rows);
};

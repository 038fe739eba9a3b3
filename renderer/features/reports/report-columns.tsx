// The columns of the list of yearly reports.
import type { ReportRow } from '../../../preload/contract/reports.ts';
import type { GridColumn } from '../../components/grid-layout.ts';
import { writeDay } from '../../components/plain-day.ts';
import { kindOf, remindedWords, ReportWord, stateText } from './report-words.tsx';

export const columns: readonly GridColumn<ReportRow>[] = [
  { id: 'name', label: 'Tên đơn vị', width: 336, strong: true, text: (row) => row.name },
  { id: 'kind', label: 'Loại', width: 106, text: kindOf },
  { id: 'state', label: 'Tình trạng', width: 216, text: stateText, render: (row) => <ReportWord state={row.state} days={row.days} /> },
  { id: 'receivedOn', label: 'Ngày nhận', width: 96, align: 'right', text: (row) => (row.receivedOn ? writeDay(row.receivedOn) : '–') },
  { id: 'reminded', label: 'Đôn đốc', width: 244, text: (row) => remindedWords(row) || '–' },
  { id: 'number', label: 'Số văn bản', width: 96, sortable: false, text: (row) => row.documentNumber ?? '–' },
  { id: 'taxCode', label: 'Mã số thuế', width: 112, sortable: false, text: (row) => row.taxCode ?? '–' },
  { id: 'phone', label: 'Điện thoại', width: 120, sortable: false, text: (row) => row.phone ?? '–' },
];

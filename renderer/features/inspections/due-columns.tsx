// The columns of the due list.
import type { DueRow } from '../../../preload/contract/inspection-due.ts';
import type { GridColumn } from '../../components/grid-layout.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { Communes } from '../../app/areas.ts';
import { Chips, kindWord, Squares } from './plan-words.tsx';

const due = (row: DueRow) => {
  if (row.state === 'exempt') return 'được miễn';
  if (row.state === 'none') return '–';
  return row.on === null ? 'ngay' : writeDay(row.on);
};

export const dueColumns = (communes: Communes): readonly GridColumn<DueRow>[] => [
  { id: 'name', label: 'Đơn vị', width: 250, strong: true, text: (row) => row.name },
  { id: 'kind', label: 'Loại', width: 108, sortable: false, text: (row) => kindWord(row.kind) },
  { id: 'score', label: 'Điểm', width: 52, align: 'right', text: (row) => String(row.score) },
  {
    id: 'chips',
    label: 'Vì sao',
    width: 344,
    sortable: false,
    text: (row) => row.exempt ?? row.chips.map((one) => one.words).join(', '),
    render: (row) => (row.exempt === null ? <Chips chips={row.chips} /> : row.exempt),
  },
  { id: 'on', label: 'Đến hạn từ', width: 96, align: 'right', text: due },
  { id: 'months', label: 'Trong năm', width: 148, sortable: false, text: (row) => row.there, render: (row) => <Squares row={row} /> },
  {
    id: 'commune',
    label: 'Địa bàn',
    width: 120,
    sortable: false,
    text: (row) => communes.get(row.commune ?? '')?.short ?? row.address ?? '–',
  },
];

// The columns of the list of dossiers, and the chips that filter it.
import type { DossierRow } from '../../../preload/contract/dossiers.ts';
import { dossierKinds, dossierWays } from '../../../preload/contract/records/dossier-choices.ts';
import type { Option } from '../../components/Choice.tsx';
import type { Chip } from '../../components/AskedBar.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { writeDay } from '../../components/plain-day.ts';
import { kindWord, numberWord, StateWord, stateWord, wayWord } from './dossier-words.tsx';

const day = (value: string | null) => (value === null ? '–' : writeDay(value));

export const dossierColumns: readonly GridColumn<DossierRow>[] = [
  { id: 'unit', label: 'Đơn vị', width: 200, strong: true, text: (row) => row.unit },
  { id: 'number', label: 'Số', width: 76, text: numberWord },
  { id: 'kind', label: 'Loại hồ sơ', width: 216, text: (row) => kindWord(row.kind) },
  { id: 'receivedOn', label: 'Ngày nhận', width: 96, align: 'right', text: (row) => day(row.receivedOn) },
  { id: 'state', label: 'Tình trạng', width: 136, text: (row) => stateWord(row.state), render: (row) => <StateWord state={row.state} /> },
  { id: 'due', label: 'Hạn trả', width: 96, align: 'right', text: (row) => day(row.due) },
  { id: 'clock', label: 'Thời hạn', width: 130, sortable: false, text: (row) => row.clock.replace(' làm việc', '') || '–' },
  { id: 'officer', label: 'Người thụ lý', width: 118, text: (row) => row.officer ?? 'chưa giao' },
  {
    id: 'missing',
    label: 'Thiếu',
    width: 70,
    align: 'right',
    sortable: false,
    hidden: true,
    text: (row) => (row.missing > 0 ? `${row.missing} giấy` : '–'),
  },
  { id: 'way', label: 'Cách nhận', width: 100, sortable: false, hidden: true, text: (row) => wayWord(row.way) },
  { id: 'endedOn', label: 'Kết thúc', width: 96, align: 'right', sortable: false, hidden: true, text: (row) => day(row.endedOn) },
];

const options = (list: readonly { code: string; label: string }[]): Option[] => list.map(({ code, label }) => ({ value: code, label }));

export const dossierChips = (officers: readonly string[]): Chip[] => [
  { column: 'kind', label: 'Loại hồ sơ', kind: 'set', options: options(dossierKinds) },
  { column: 'officer', label: 'Người thụ lý', kind: 'set', options: officers.map((name) => ({ value: name, label: name })) },
  { column: 'due', label: 'Hạn trả', kind: 'date', options: [] },
  { column: 'receivedOn', label: 'Ngày nhận', kind: 'date', options: [] },
  { column: 'way', label: 'Cách nhận', kind: 'set', options: options(dossierWays) },
];

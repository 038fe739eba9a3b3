// The list of dossiers as it is seen, to a workbook.
import type { DossierRow, dossiers } from '../../../preload/contract/dossiers.ts';
import { dossierKinds, dossierStates, dossierWays, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { type CountedColumn, writeCounted } from '../../rows/counted-list.ts';
import { viewedDossiers } from './dossier-list.ts';

const columns: readonly CountedColumn<DossierRow>[] = [
  { label: 'Số', kind: 'code', width: 70, value: (row) => `${row.number}/${row.year}` },
  { label: 'Ngày nhận', kind: 'date', width: 90, value: (row) => row.receivedOn },
  { label: 'Đơn vị', kind: 'text', width: 260, value: (row) => row.unit },
  { label: 'Loại hồ sơ', kind: 'text', width: 220, value: (row) => dossierWord(dossierKinds, row.kind) },
  { label: 'Cách nhận', kind: 'text', width: 90, value: (row) => dossierWord(dossierWays, row.way) },
  { label: 'Người thụ lý', kind: 'text', width: 150, value: (row) => row.officer },
  { label: 'Hạn trả', kind: 'date', width: 90, value: (row) => row.due },
  { label: 'Tình trạng', kind: 'text', width: 130, value: (row) => dossierWord(dossierStates, row.state) },
  { label: 'Thời hạn', kind: 'text', width: 170, value: (row) => row.clock || null },
  { label: 'Ngày kết thúc', kind: 'date', width: 100, value: (row) => row.endedOn },
  { label: 'Giấy tờ thiếu', kind: 'number', width: 90, value: (row) => row.missing },
];

export const exportDossiers = async (
  view: InputOf<typeof dossiers.export>,
  context: Working,
): Promise<OutputOf<typeof dossiers.export>> => {
  const day = view.asOf ?? context.today;
  context.progress('Đang lấy dữ liệu', 0, null);
  const { rows } = await viewedDossiers(context.db, view, day);
  return writeCounted(context, day, { sheet: 'Hồ sơ', title: 'DANH SÁCH HỒ SƠ', counted: 'hồ sơ' }, columns, rows);
};

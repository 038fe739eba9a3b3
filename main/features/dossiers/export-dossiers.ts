// The list of dossiers as it is seen, to a workbook.
import { listFrame } from '../../rows/list-frame.ts';
import type { DossierRow, dossiers } from '../../../preload/contract/dossiers.ts';
import { dossierKinds, dossierStates, dossierWays, dossierWord } from '../../../preload/contract/records/dossier-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import type { ListColumn, ListSpec, ListValue } from '../../office/list-spec.ts';
import { writeList } from '../../office/list-workbook.ts';
import { viewedDossiers } from './dossier-list.ts';

const columns: readonly (ListColumn & { value: (row: DossierRow) => ListValue })[] = [
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

const specOf = async ({ db, today }: Working, day: string): Promise<ListSpec> => {
  return {
    sheetName: 'Hồ sơ',
    ...(await listFrame(db, today)),
    title: 'DANH SÁCH HỒ SƠ',
    subtitle: [`Tính đến ngày ${formatVietnamese(day)}`],
    columns: [{ label: 'STT', kind: 'number', width: 44 }, ...columns.map(({ label, kind, width }) => ({ label, kind, width }))],
    frozenColumns: 2,
  };
};

export const exportDossiers = async (
  view: InputOf<typeof dossiers.export>,
  context: Working,
): Promise<OutputOf<typeof dossiers.export>> => {
  const day = view.asOf ?? context.today;
  context.progress('Đang lấy dữ liệu', 0, null);
  const { rows } = await viewedDossiers(context.db, view, day);
  const name = `Hồ sơ ${formatVietnamese(day).replaceAll('/', '-')}.xlsx`;
  const output = context.output(name);
  await writeList(
    await specOf(context, day),
    rows.map((row, at) => [at + 1, ...columns.map((column) => column.value(row))]),
    output.path,
    {},
  );
  await context.inner('staging.exported', { label: `Xuất ${rows.length.toLocaleString('vi-VN')} hồ sơ ra Excel` });
  return { token: output.token, name, rows: rows.length };
};

// The list of yearly reports as it is seen, as a workbook.
import { listFrame } from '../../rows/list-frame.ts';
import { reportKinds, type reports } from '../../../preload/contract/reports.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { upper } from '../../domain/papers/paper.ts';
import { reportStateWords } from '../../domain/reports/report-words.ts';
import type { ListRow, ListSpec } from '../../office/list-spec.ts';
import { writeList } from '../../office/list-workbook.ts';
import type { ReportLine } from '../../rows/report-book.ts';
import { viewOf } from './view.ts';

const titles: Record<string, string> = {
  all: 'Báo cáo năm của các tổ chức',
  owed: 'Các tổ chức phải nộp báo cáo năm',
  received: 'Các tổ chức đã nộp báo cáo năm',
  late: 'Các tổ chức nộp chậm báo cáo năm',
  missing: 'Các tổ chức chưa nộp báo cáo năm',
  never: 'Các tổ chức chưa từng nộp báo cáo năm',
  'not-owed': 'Các tổ chức không phải nộp báo cáo năm',
};
const kindOf = (line: ReportLine) =>
  line.service.kind === 'self-training' ? 'Tự huấn luyện' : (reportKinds.find((one) => one.code === line.register)?.label ?? '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const cells = (line: ReportLine, at: number): ListRow => [
  at + 1,
  line.service.name,
  line.service.tax_code,
  kindOf(line),
  line.service.address,
  line.service.phone,
  line.duty?.last ?? null,
  line.receipt?.received_on ?? null,
  line.receipt?.document_number ?? null,
  capital(reportStateWords(line.answer)),
  line.reminders.length === 0 ? null : line.reminders.length,
  line.reminders.at(-1)?.reminded_on ?? null,
];

const columns: ListSpec['columns'] = [
  { label: 'STT', kind: 'number', width: 44 },
  { label: 'Tên đơn vị', kind: 'text', width: 280 },
  { label: 'Mã số thuế', kind: 'code', width: 110 },
  { label: 'Loại', kind: 'text', width: 110 },
  { label: 'Địa chỉ', kind: 'text', width: 240 },
  { label: 'Điện thoại', kind: 'code', width: 110 },
  { label: 'Hạn nộp', kind: 'date', width: 90 },
  { label: 'Ngày nhận', kind: 'date', width: 90 },
  { label: 'Số văn bản', kind: 'code', width: 110 },
  { label: 'Tình trạng', kind: 'text', width: 200 },
  { label: 'Số lần nhắc', kind: 'number', width: 80 },
  { label: 'Nhắc gần nhất', kind: 'date', width: 100 },
];

export const exportReports = async (
  { ids, ...view }: InputOf<typeof reports.export>,
  context: Working,
): Promise<OutputOf<typeof reports.export>> => {
  const { db, today, progress } = context;
  progress('Đang lấy dữ liệu', 0, null);
  const { day, year, lines: all } = await viewOf(db, view, today);
  const chosen = ids === null ? null : new Set(ids);
  const lines = chosen === null ? all : all.filter((line) => chosen.has(line.service.id));
  const title = `${titles[view.view] ?? titles.all!} ${year}`;
  const kind = reportKinds.find((one) => one.code === view.kind);
  const name = `${title} ${formatVietnamese(day).replaceAll('/', '-')}.xlsx`;
  const output = context.output(name);
  const { rows } = await writeList(
    {
      sheetName: `Báo cáo năm ${year}`,
      ...(await listFrame(db, today)),
      title: upper(title),
      subtitle: [
        `Tính đến ngày ${formatVietnamese(day)}${kind ? `; ${kind.noun}` : ''}${view.search === '' ? '' : `; lọc “${view.search}”`}`,
      ],
      columns,
      frozenColumns: 2,
    },
    lines.map(cells),
    output.path,
    { onRow: (done) => progress('Đang xuất', done, lines.length) },
  );
  await context.inner('staging.exported', {
    label: `Xuất ${rows.toLocaleString('vi-VN')} dòng báo cáo năm ${year} ra Excel`,
  });
  return { token: output.token, name, rows };
};

// The shortage list as a workbook: the rows that are seen, with the head of the office and the day.
import { listFrame } from '../../rows/list-frame.ts';
import { type conditionMethods, findingKinds } from '../../../preload/contract/conditions.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { upper } from '../../domain/papers/paper.ts';
import { writeList } from '../../office/list-workbook.ts';
import { shortageRows } from './shortages.ts';

type Methods = typeof conditionMethods;

const titles = {
  lacking: 'Đơn vị thiếu điều kiện hoạt động',
  ending: 'Đơn vị có điều kiện sắp hết hạn',
  untold: 'Đơn vị chưa có dữ liệu về điều kiện',
  all: 'Điều kiện hoạt động của các đơn vị',
};

export const exportShortages = async (
  { ids, ...view }: InputOf<Methods['exportShortages']>,
  context: Working,
): Promise<OutputOf<Methods['exportShortages']>> => {
  const { db, today } = context;
  const day = view.asOf ?? today;
  context.progress('Đang lấy dữ liệu', 0, null);
  const all = (await shortageRows(db, view, day)).rows;
  const chosen = ids === null ? null : new Set(ids);
  const rows = chosen === null ? all : all.filter((row) => chosen.has(row.id));
  const title = titles[view.show];
  const name = `${title} ${formatVietnamese(day).replaceAll('/', '-')}.xlsx`;
  const output = context.output(name);
  await writeList(
    {
      sheetName: 'Thiếu điều kiện',
      ...(await listFrame(db, today)),
      title: upper(`Danh sách ${title}`),
      subtitle: [`Tính đến ngày ${formatVietnamese(day)}`],
      columns: [
        { label: 'STT', kind: 'number', width: 44 },
        { label: 'Tên đơn vị', kind: 'text', width: 260 },
        { label: 'Mã số thuế', kind: 'code', width: 110 },
        { label: 'Lĩnh vực', kind: 'text', width: 150 },
        { label: 'Điều cần khắc phục', kind: 'text', width: 210 },
        { label: 'Cụ thể', kind: 'text', width: 380 },
      ],
      frozenColumns: 2,
    },
    rows.map((row, at) => [
      at + 1,
      row.name,
      row.taxCode,
      records[row.register].label,
      row.findings.map(({ kind }) => findingKinds.find((one) => one.code === kind)?.label ?? '').join('; ') ||
        (row.state === 'none' ? 'Chưa có dữ liệu' : 'Chưa thấy thiếu'),
      row.findings.map((finding) => finding.words).join('; '),
    ]),
    output.path,
  );
  context.progress('Đang xuất', rows.length, rows.length);
  await context.inner('staging.exported', {
    label: `Xuất danh sách ${title.toLocaleLowerCase('vi')}: ${rows.length.toLocaleString('vi-VN')} dòng, tính đến ngày ${formatVietnamese(day)}`,
  });
  return { token: output.token, name, rows: rows.length };
};

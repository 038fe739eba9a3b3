// The tables of the year of inspections as one workbook, a sheet each.
import type { inspectionYear, YearShown } from '../../../preload/contract/inspection-year.ts';
import { choiceWord, remedyTimings, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import type { ListColumn, ListRow } from '../../office/list-spec.ts';
import { writeLists } from '../../office/list-workbook.ts';
import { bookName, listSpec } from '../../rows/counted-list.ts';
import { yearPage } from './year-page.ts';

interface Table {
  sheet: string;
  title: string;
  columns: readonly ListColumn[];
  rows: readonly ListRow[];
}

const text = (label: string, width: number): ListColumn => ({ label, kind: 'text', width });
const count = (label: string): ListColumn => ({ label, kind: 'number', width: 110 });
const kindWord = (kind: string) => choiceWord(visitKinds, kind);

const tablesOf = ({ year, quarters, kinds, items, repeats, closing, remedies }: YearShown): Table[] => [
  {
    sheet: 'Tiến độ',
    title: `TIẾN ĐỘ KIỂM TRA NĂM ${year}`,
    columns: [text('Quý', 90), count('Kế hoạch'), count('Đã kiểm tra'), count('Còn lại'), count('Cuộc trong quý'), count('Ngoài kế hoạch')],
    rows: quarters.map((one) => [`Quý ${one.quarter}`, one.planned, one.done, one.planned - one.done, one.held, one.outside]),
  },
  {
    sheet: 'Theo bảng kiểm',
    title: `TỒN TẠI THEO BẢNG KIỂM NĂM ${year}`,
    columns: [text('Bảng kiểm', 200), count('Cuộc'), count('Tồn tại'), count('Chưa khắc phục'), count('Quá hạn')],
    rows: kinds.map((one) => [kindWord(one.kind), one.visits, one.findings, one.open, one.late]),
  },
  {
    sheet: 'Theo mục',
    title: `TỒN TẠI THEO MỤC CỦA BẢNG KIỂM NĂM ${year}`,
    columns: [text('Bảng kiểm', 160), text('Mục', 420), count('Tồn tại'), count('Cuộc'), count('Chưa khắc phục'), count('Lặp lại')],
    rows: items.map((one) => [kindWord(one.kind), one.words, one.findings, one.visits, one.open, one.again]),
  },
  {
    sheet: 'Tái phạm',
    title: `ĐỐI TƯỢNG CÓ TỒN TẠI TỪ HAI CUỘC KIỂM TRA TRỞ LÊN, NĂM ${year}`,
    columns: [
      text('Đối tượng', 280),
      { label: 'Mã số thuế', kind: 'code', width: 110 },
      count('Cuộc có tồn tại'),
      count('Tồn tại'),
      text('Mục lặp lại', 420),
    ],
    rows: repeats.map((one) => [one.name, one.taxCode, one.visits, one.findings, one.again.join('; ') || null]),
  },
  {
    sheet: 'Thời gian',
    title: `SỐ NGÀY TỪ CÔNG BỐ ĐẾN KẾT THÚC, ĐẾN KHẮC PHỤC, NĂM ${year}`,
    columns: [text('Số ngày', 200), count('Cuộc kết thúc'), count('Tồn tại khắc phục')],
    rows: [
      ...closing.steps.map((one): ListRow => [one.words, one.visits, one.findings]),
      ['Trung vị (ngày)', closing.visits?.median ?? null, closing.findings?.median ?? null],
      ['Phần tư dưới (ngày)', closing.visits?.lower ?? null, closing.findings?.lower ?? null],
      ['Phần tư trên (ngày)', closing.visits?.upper ?? null, closing.findings?.upper ?? null],
      ['Dài nhất (ngày)', closing.visits?.most ?? null, closing.findings?.most ?? null],
    ],
  },
  {
    sheet: 'Khắc phục',
    title: `KHẮC PHỤC SO VỚI HẠN, NĂM ${year}`,
    columns: [text('So với hạn', 240), count('Tồn tại')],
    rows: remedies.map((one) => [choiceWord(remedyTimings, one.timing), one.n]),
  },
];

export const exportYear = async (
  asked: InputOf<typeof inspectionYear.exportYear>,
  context: Working,
): Promise<OutputOf<typeof inspectionYear.exportYear>> => {
  context.progress('Đang lấy dữ liệu', 0, null);
  const page = await yearPage(asked, context);
  const name = bookName(`Kiểm tra năm ${page.year}`, page.day);
  const output = context.output(name);
  const sheets = [];
  for (const { sheet, title, columns, rows } of tablesOf(page)) {
    const spec = await listSpec(context, page.day, { sheet, title }, columns);
    sheets.push({ spec: { ...spec, frozenColumns: 1 }, rows });
  }
  const { rows } = await writeLists(sheets, output.path);
  await context.inner('staging.exported', { label: `Xuất số liệu kiểm tra năm ${page.year} ra Excel` });
  return { token: output.token, name, rows };
};

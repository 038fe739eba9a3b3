// Biên bản đối chiếu: what a list that was sent says against the register, to be confirmed or put right by the unit that sent it.
import { formatVietnamese } from '../dates/plain-date.ts';
import { frame, paragraph } from './letter-frame.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** One value that differs, or a row that the register does not have (`what` says so, both values are empty). */
export interface Difference {
  /** Row of the sheet, counted from 1; with its sheet where there are several. */
  row: string;
  name: string;
  what: string;
  register: string;
  file: string;
  result: string;
}

export interface ReconciliationFacts {
  fileName: string;
  /** Day on which it is compared, ISO. */
  on: string;
  by: string;
  /** Names of the registers. */
  lists: string[];
  counts: { new: number; changed: number; same: number; error: number; skipped: number };
  differences: Difference[];
  wrong: { row: string; name: string; reasons: string }[];
}

/** So many lines a table of the paper carries; a longer list is told from the workbook. */
const most = 1000;

const heading = (text: string): PaperBlock => ({ kind: 'heading', text });
const number = (value: number) => value.toLocaleString('vi-VN');

const tableOr = (rows: readonly string[][], columns: Extract<PaperBlock, { kind: 'table' }>['columns'], none: string): PaperBlock[] => {
  if (rows.length === 0) return [paragraph(none)];
  const rest = rows.length - most;
  return [
    { kind: 'table', columns, rows: rows.slice(0, most).map((row, at) => [String(at + 1), ...row]) },
    ...(rest > 0 ? [paragraph(`Còn ${number(rest)} nội dung nữa, xem tệp Excel gửi kèm.`)] : []),
  ];
};

export const reconciliationPaper = (facts: ReconciliationFacts): Paper => {
  const { counts } = facts;
  const rows = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return {
    ...frame,
    kind: 'Biên bản',
    symbol: '{Ký hiệu}',
    abstract: `Đối chiếu danh sách ${facts.lists.join(', ').toLocaleLowerCase('vi').replaceAll('atvslđ', 'ATVSLĐ')}`,
    addressees: [],
    body: [
      paragraph(
        `Ngày ${formatVietnamese(facts.on)}, {Cơ quan} đối chiếu danh sách trong tệp “${facts.fileName}” với sổ theo dõi về an toàn, vệ sinh lao động; kết quả như sau:`,
      ),
      heading('I. Kết quả chung'),
      {
        kind: 'list',
        items: [
          `Số dòng của danh sách: ${number(rows)};`,
          `Chưa có trong sổ: ${number(counts.new)};`,
          `Khác với sổ: ${number(counts.changed)};`,
          `Giống sổ: ${number(counts.same)};`,
          `Chưa ghi được: ${number(counts.error)};`,
          `Chưa lấy vào sổ: ${number(counts.skipped)}.`,
        ],
      },
      heading('II. Nội dung khác nhau'),
      ...tableOr(
        facts.differences.map((one) => [one.row, one.name, one.what, one.register, one.file, one.result]),
        [
          { label: 'STT', width: 5, align: 'center' },
          { label: 'Dòng', width: 7, align: 'center' },
          { label: 'Tên', width: 26 },
          { label: 'Nội dung', width: 18 },
          { label: 'Trong sổ', width: 19 },
          { label: 'Trong tệp', width: 19 },
          { label: 'Kết quả', width: 13 },
        ],
        'Không có.',
      ),
      heading('III. Dòng chưa ghi được, cần xem lại'),
      ...tableOr(
        facts.wrong.map((one) => [one.row, one.name, one.reasons]),
        [
          { label: 'STT', width: 5, align: 'center' },
          { label: 'Dòng', width: 7, align: 'center' },
          { label: 'Tên', width: 30 },
          { label: 'Lý do', width: 58 },
        ],
        'Không có.',
      ),
      heading('IV. Đề nghị'),
      paragraph('Đề nghị đơn vị gửi danh sách kiểm tra các nội dung nêu tại mục II và mục III, xác nhận hoặc gửi lại danh sách đã sửa.'),
      paragraph('Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản.'),
    ],
    signature: { mode: '', post: 'Người đối chiếu', agencyPost: '', name: facts.by },
    secretary: { post: 'Đại diện đơn vị gửi danh sách', name: '' },
    recipients: ['Đơn vị gửi danh sách', 'Lưu: VT, {Tên viết tắt cơ quan}'],
    landscape: 'yes',
  };
};

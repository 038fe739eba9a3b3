// The report of the review of bodies to UBND and the ministry as a paper: numbers, presence, changes, shortages, yearly reports, the list as annex.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { Paper, PaperBlock, PaperColumn } from '../papers/paper.ts';
import type { Changes, Presence } from './changes.ts';

export interface ReviewPart {
  /** "Tổ chức huấn luyện" */
  label: string;
  total: number;
  states: readonly { label: string; n: number }[];
  presence: Presence;
  changes: Changes;
  /** Null where nobody has entered conditions. */
  conditions: { told: number; lacking: number } | null;
  /** Null where no rule asks for a yearly report. */
  reports: { year: number; owed: number; received: number; missing: number; never: number } | null;
  /** STT, name, address, presence, paper, last day, state. */
  rows: readonly string[][];
}

export interface ReviewAsk {
  from: string;
  to: string;
  addressees: readonly string[];
  remarks: string;
  signature: NonNullable<Paper['signature']>;
  symbol: string;
  office: { superior: string; agency: string; called: string; short: string; place: string };
}

const n = (value: number) => value.toLocaleString('vi-VN');
const text = (words: string): PaperBlock => ({ kind: 'paragraph', text: words });
const heading = (words: string): PaperBlock => ({ kind: 'heading', text: words });
const center = (label: string, width: number): PaperColumn => ({ label, width, align: 'center' });

const table = (columns: PaperColumn[], rows: string[][]): PaperBlock => ({ kind: 'table', columns, rows });

const statesOf = (parts: readonly ReviewPart[]): PaperBlock => {
  const labels = [...new Set(parts.flatMap((part) => part.states.filter((state) => state.n > 0).map((state) => state.label)))];
  return table(
    [{ label: 'Loại hình', width: 30 }, center('Tổng số', 12), ...labels.map((label) => center(label, 13))],
    parts.map((part) => [
      part.label,
      n(part.total),
      ...labels.map((label) => n(part.states.find((state) => state.label === label)?.n ?? 0)),
    ]),
  );
};

const presenceTable = (parts: readonly ReviewPart[]): PaperBlock[] => {
  const guessed = parts.reduce((sum, part) => sum + part.presence.byAddress, 0);
  const untold = parts.reduce((sum, part) => sum + part.presence.untold, 0);
  return [
    table(
      [
        { label: 'Loại hình', width: 30 },
        center('Trụ sở trong tỉnh', 16),
        center('Chi nhánh trong tỉnh', 16),
        center('Chỉ hoạt động tại tỉnh', 18),
        center('Chưa ghi', 12),
      ],
      parts.map(({ label, presence }) => [label, ...[presence.headOffice, presence.branch, presence.operatesOnly, presence.untold].map(n)]),
    ),
    ...(guessed > 0 ? [text(`Trong số có trụ sở trong tỉnh, ${n(guessed)} đơn vị xác định theo xã, phường của địa chỉ đã ghi.`)] : []),
    ...(untold > 0 ? [text(`Còn ${n(untold)} đơn vị chưa ghi nơi hiện diện; {Cơ quan} tiếp tục rà soát, bổ sung.`)] : []),
  ];
};

const changesTable = (parts: readonly ReviewPart[]): PaperBlock =>
  table(
    [
      { label: 'Loại hình', width: 30 },
      ...['Mới', 'Gia hạn, cấp lại', 'Thông báo', 'Đình chỉ', 'Thu hồi', 'Chấm dứt'].map((label) => center(label, 13)),
    ],
    parts.map(({ label, changes }) => [
      label,
      ...[changes.new, changes.renewed, changes.notified, changes.suspended, changes.revoked, changes.ended].map(n),
    ]),
  );

const conditionLines = (parts: readonly ReviewPart[]): PaperBlock[] =>
  parts.flatMap(({ label, conditions }) =>
    conditions === null
      ? []
      : [text(`- ${label}: đã có dữ liệu của ${n(conditions.told)} đơn vị, ${n(conditions.lacking)} đơn vị có điều kiện chưa bảo đảm.`)],
  );

const reportLines = (parts: readonly ReviewPart[]): PaperBlock[] =>
  parts.flatMap(({ label, reports }) =>
    reports === null || reports.owed === 0
      ? []
      : [
          text(
            `- ${label}: ${n(reports.owed)} đơn vị phải báo cáo năm ${reports.year}; ${n(reports.received)} đơn vị đã nộp, ${n(reports.missing)} đơn vị chưa nộp (${n(reports.never)} đơn vị chưa từng nộp báo cáo).`,
          ),
        ],
  );

const annexColumns: PaperColumn[] = [
  center('STT', 12),
  { label: 'Tên đơn vị', width: 34 },
  { label: 'Địa chỉ', width: 32 },
  { label: 'Hiện diện', width: 17 },
  { label: 'Giấy tờ', width: 25 },
  center('Hiệu lực đến', 25),
  { label: 'Tình trạng', width: 20 },
];

/** "tổ chức huấn luyện, tổ chức kiểm định" */
const named = (parts: readonly ReviewPart[]) => parts.map((part) => part.label.charAt(0).toLowerCase() + part.label.slice(1)).join(', ');

/** The paper; sections of which nothing is known are left out, and the numbers of the others follow. */
export const reviewPaper = (ask: ReviewAsk, parts: readonly ReviewPart[]): Paper => {
  const span = `từ ngày ${formatVietnamese(ask.from)} đến ngày ${formatVietnamese(ask.to)}`;
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const sections: (readonly [string, PaperBlock[]])[] = [
    [
      'Số lượng và tình trạng',
      [text(`Đến ngày ${formatVietnamese(ask.to)}, trên địa bàn tỉnh đang theo dõi ${n(total)} đơn vị, cụ thể:`), statesOf(parts)],
    ],
    ['Trụ sở, chi nhánh trong tỉnh', presenceTable(parts)],
    [`Biến động trong kỳ (${span})`, [changesTable(parts)]],
    ['Điều kiện hoạt động', conditionLines(parts)],
    ['Báo cáo năm của đơn vị', reportLines(parts)],
    ['Đánh giá, kiến nghị', ask.remarks.split('\n').flatMap((line) => (line.trim() === '' ? [] : [text(line.trim())]))],
  ];
  const told = sections.filter(([, blocks]) => blocks.length > 0);
  const { office } = ask;
  return {
    head: { superior: office.superior, agency: office.agency, place: office.place, dated: '{Ngày văn bản}' },
    kind: 'Báo cáo',
    number: '{Số}',
    symbol: ask.symbol,
    abstract: `Kết quả rà soát ${named(parts)}\ntrên địa bàn tỉnh ${span}`,
    addressees: [...ask.addressees],
    body: [
      text(
        `Căn cứ Luật An toàn, vệ sinh lao động năm 2015; thực hiện Kế hoạch số 224/KH-UBND ngày 25 tháng 12 năm 2024 của Ủy ban nhân dân tỉnh, ${office.called} báo cáo kết quả rà soát ${named(parts)} như sau:`,
      ),
      ...told.flatMap(([title, blocks], at) => [heading(`${at + 1}. ${title}`), ...blocks]),
      text('Danh sách đơn vị tại phụ lục kèm theo.'),
    ].map((block) => (block.kind === 'paragraph' ? { ...block, text: block.text.replaceAll('{Cơ quan}', office.called) } : block)),
    signature: ask.signature,
    recipients: ['Như trên', `Lãnh đạo ${office.short}`, `Lưu: VT, ${office.short}`],
    annexes: parts.map((part) => ({
      title: `Danh sách ${part.label}`,
      body: [
        table(
          annexColumns,
          part.rows.map((row) => [...row]),
        ),
      ],
    })),
  };
};

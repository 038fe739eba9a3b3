// The plan of a year as a paper: grounds, requirements, amendments, and its annex as a table with the exceptions and their reasons (NĐ 217/2025 art. 4, 7, 11, 12).
import { formatVietnamese } from '../dates/plain-date.ts';
import type { Paper, PaperBlock } from '../papers/paper.ts';

export interface AnnexLine {
  name: string;
  taxCode: string | null;
  place: string | null;
  content: string;
  days: string;
  team: string;
  /** Warnings it stands against, in words; '' = none. */
  warning: string;
  reason: string | null;
}

export interface PlanWords {
  year: number;
  title: string;
  agency: string;
  note: string | null;
  decision: { number: string; on: string } | null;
  lines: readonly AnnexLine[];
  teams: readonly { name: string; members: string }[];
  amendments: readonly { number: number; decision: string; on: string; what: string; why: string }[];
  quarters: readonly { quarter: number; planned: number }[];
}

type Frame = Pick<Paper, 'head' | 'signature' | 'recipients' | 'number' | 'symbol'>;
const text = (words: string): PaperBlock => ({ kind: 'paragraph', text: words });
const heading = (words: string): PaperBlock => ({ kind: 'heading', text: words });

/** "Ngoại lệ: …": the reason as it was typed, or that there is none yet. */
export const exceptionWords = ({ warning, reason }: Pick<AnnexLine, 'warning' | 'reason'>): string =>
  warning === '' ? (reason ?? '') : `${reason ?? 'Chưa ghi lý do'} (${warning})`;

const exceptions = (lines: readonly AnnexLine[]): PaperBlock[] => {
  const some = lines.filter((line) => line.warning !== '');
  return some.length === 0
    ? []
    : [heading('Các trường hợp ngoại lệ'), { kind: 'list', items: some.map((line) => `${line.name}: ${exceptionWords(line)}`) }];
};

export const planPaper = (plan: PlanWords, frame: Frame): Paper => ({
  ...frame,
  kind: 'Kế hoạch',
  abstract: plan.title,
  addressees: [],
  landscape: 'yes',
  body: [
    text(
      'Căn cứ Luật Thanh tra số 84/2025/QH15 và Nghị định số 217/2025/NĐ-CP ngày 05 tháng 8 năm 2025 về hoạt động kiểm tra chuyên ngành;',
    ),
    ...(plan.decision === null
      ? [text('(Dự thảo, chưa được phê duyệt.)')]
      : [
          text(
            `Thực hiện Quyết định số ${plan.decision.number} ngày ${formatVietnamese(plan.decision.on)} phê duyệt kế hoạch kiểm tra chuyên đề,`,
          ),
        ]),
    text(`${plan.agency} kiểm tra ${plan.lines.length} đơn vị trong năm ${plan.year}, cụ thể như sau.`),
    heading('1. Nguyên tắc'),
    text(
      'Không trùng với thanh tra, kiểm toán nhà nước và cuộc kiểm tra khác; mỗi doanh nghiệp không quá một lần trong năm, trừ khi có dấu hiệu vi phạm rõ ràng.',
    ),
    ...(plan.note === null ? [] : [text(plan.note)]),
    heading('2. Phân bổ theo quý'),
    text(`${plan.quarters.map((one) => `Quý ${one.quarter}: ${one.planned} cuộc`).join('; ')}.`),
    ...(plan.teams.length === 0
      ? []
      : [heading('3. Đoàn kiểm tra'), { kind: 'list' as const, items: plan.teams.map((team) => `${team.name}: ${team.members}`) }]),
    ...(plan.amendments.length === 0
      ? []
      : [
          heading('Các lần điều chỉnh'),
          {
            kind: 'list' as const,
            items: plan.amendments.map(
              (one) =>
                `Lần ${one.number}, theo Quyết định số ${one.decision} ngày ${formatVietnamese(one.on)}: ${one.what.replaceAll('\n', ' ')} Lý do: ${one.why}`,
            ),
          },
        ]),
    ...exceptions(plan.lines),
    heading('Phụ lục: danh sách đơn vị được kiểm tra'),
    {
      kind: 'table',
      columns: [
        { label: 'STT', width: 6, align: 'center' },
        { label: 'Đơn vị', width: 32 },
        { label: 'Mã số thuế', width: 16 },
        { label: 'Nơi kiểm tra', width: 28 },
        { label: 'Nội dung', width: 14 },
        { label: 'Thời gian', width: 18, align: 'center' },
        { label: 'Đoàn', width: 12 },
        { label: 'Ghi chú', width: 28 },
      ],
      rows: plan.lines.map((line, at) => [
        String(at + 1),
        line.name,
        line.taxCode ?? '',
        line.place ?? '',
        line.content,
        line.days,
        line.team,
        exceptionWords(line),
      ]),
    },
  ],
});

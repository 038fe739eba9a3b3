// "Vì sao?" of a staffing answer: the facts, the rows of the law, the sum, and what would close the gap.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { RuleRow } from '../rules/holding.ts';
import { choicesWords, type Need, normWords } from './norm-value.ts';
import type { Counted, Staff, StaffingAnswer, StaffingFacts } from './staffing-norm.ts';

export interface StaffingBasis {
  facts: string[];
  rules: { source: string; words: string; from: string | null; to: string | null; confidence: string }[];
  sum: string;
  close: string[];
}

const positions: Record<Counted['position'], string> = {
  FULL_TIME: 'chuyên trách',
  PART_TIME: 'bán chuyên trách',
  DOCTOR: 'bác sĩ',
  PHYSICIAN_ASSISTANT: 'y sĩ',
  INTERMEDIATE: 'trung cấp y hoặc tương đương',
  OTHER: 'nhân viên y tế khác',
  UNIT: 'bộ phận riêng',
};
/** A position as the window calls it. */
export const positionWords = (position: Counted['position']): string => positions[position];

const trainings: Record<Staff, string> = { osh: 'huấn luyện nhóm 2', medical: 'huấn luyện nhóm 5' };
const named: Record<Staff, string> = { osh: 'người làm công tác ATVSLĐ', medical: 'người làm công tác y tế' };
const count = (headcount: number) => headcount.toLocaleString('vi');

const trainingWords = ({ post }: Counted): string => {
  if (post.state === 'VALID') return post.last === null ? 'còn hiệu lực' : `còn hiệu lực đến ${formatVietnamese(post.last)}`;
  if (post.state === 'EXPIRED') return `hết hạn sau ngày ${formatVietnamese(post.last ?? '')}`;
  return post.state === 'UNKNOWN' ? 'thiếu ngày của chứng nhận' : 'chưa có chứng nhận đúng nhóm';
};

const riskWords = ({ staff, risk }: StaffingAnswer, { sector }: StaffingFacts): string => {
  const what = staff === 'osh' ? 'nguy cơ cao' : 'nguy cơ về vệ sinh lao động';
  if (risk.by === 'nothing')
    return sector.code ? `Mã ngành ${sector.code} quá rộng, chưa ghi ngành nghề.` : 'Chưa ghi ngành nghề và mã ngành.';
  const by = risk.by === 'code' ? `mã ngành ${sector.code}` : `tên ngành “${sector.text}”, chưa có mã ngành`;
  return risk.row ? `Thuộc ngành ${what}: ${risk.row.sector} (theo ${by}).` : `Không thuộc ngành ${what} (theo ${by}).`;
};

const ruleWords = (rule: RuleRow, words: string) => ({
  source: rule.source,
  words,
  from: rule.effective_from,
  to: rule.effective_to,
  confidence: rule.confidence,
});

const sumWords = (answer: StaffingAnswer): string => {
  if (!answer.norm) return 'Chưa đủ dữ liệu để tính.';
  const rest = answer.missing.length === 0 ? 'đủ' : `thiếu ${choicesWords([answer.missing])}`;
  const closed = answer.state === 'contract' ? `, đã có hợp đồng với ${answer.contract!.provider}` : '';
  return `Cần ${choicesWords([answer.needed])}; có ${answer.present} người còn hiệu lực: ${rest}${closed}.`;
};

const verb = (needs: readonly Need[]) => choicesWords([needs]);

const closeWords = (answer: StaffingAnswer, facts: StaffingFacts): string[] => {
  if (answer.state === 'unknown')
    return [
      facts.headcount === null || facts.headcount < 1
        ? 'Ghi số lao động của doanh nghiệp.'
        : 'Ghi ngành nghề hoặc mã ngành của doanh nghiệp.',
    ];
  if (answer.state !== 'short') return [];
  const lapsed = answer.people
    .filter((one) => one.counts === 'no')
    .map((one) => `Huấn luyện lại ${one.post.name} (${trainingWords(one)}).`);
  const article = answer.staff === 'osh' ? 'Luật 84/2015/QH13 Điều 72 khoản 5' : 'Luật 84/2015/QH13 Điều 73 khoản 5';
  const unit =
    answer.norm!.choices.length > 1 && answer.norm!.choices.some((choice) => choice.some((need) => need.position === 'UNIT'))
      ? ['Hoặc lập bộ phận riêng và ghi vào sổ.']
      : [];
  return [
    ...lapsed,
    `Bố trí thêm ${verb(answer.missing)} đã ${trainings[answer.staff]}.`,
    ...unit,
    `Hoặc thuê tổ chức đủ năng lực và ghi hợp đồng (${article}).`,
  ];
};

/** The four parts of the answer, in sentences. */
export const staffingBasis = (answer: StaffingAnswer, facts: StaffingFacts): StaffingBasis => {
  const people = answer.people.map((one) => `${one.post.name}, ${positions[one.position]}: ${trainingWords(one)}.`);
  const headcount = facts.headcount === null || facts.headcount < 1 ? 'Chưa ghi số lao động.' : `${count(facts.headcount)} lao động.`;
  return {
    facts: [headcount, riskWords(answer, facts), ...(people.length > 0 ? people : [`Chưa có ${named[answer.staff]} nào trong sổ.`])],
    rules:
      answer.rule && answer.norm ? [ruleWords(answer.rule, `${answer.rule.note ?? ''}: ${normWords(answer.norm)}`.replace(/^: /, ''))] : [],
    sum: sumWords(answer),
    close: closeWords(answer, facts),
  };
};

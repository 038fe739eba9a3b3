// The turn and the score of a subject in words: chips of a list, and the reasons behind "Vì sao?".
import { formatVietnamese } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import type { Due } from './due.ts';
import { codeOfWeight, type RiskFacts, type RiskPart, riskParts, type RiskWeights, ruleOfPart } from './risk.ts';

export interface Told {
  due: Due;
  start: string | null;
  last: string | null;
  cycle: number;
  cycleCode: string;
  facts: RiskFacts;
  points: readonly number[];
  score: number;
}
export interface Chip {
  tone: 'bad' | 'near' | 'fact' | 'ended' | 'unknown';
  words: string;
}

const standings: Record<string, string> = {
  EXPIRED: 'Giấy hết hạn',
  SUSPENDED: 'Đang bị đình chỉ',
  NOT_NOTIFIED: 'Chưa thông báo',
  NOT_DECLARED: 'Chưa công bố',
};
const workers = (n: number) => `${n.toLocaleString('vi-VN')} lao động`;

export const chipsOf = ({ due, last, facts, score }: Told, weights: RiskWeights): Chip[] => {
  const chips: Chip[] = [];
  if (weights.high > 0 && score >= weights.high) chips.push({ tone: 'bad', words: 'Rủi ro cao' });
  if (facts.findings > 0) chips.push({ tone: 'near', words: `${facts.findings} tồn tại chưa khắc phục` });
  const standing = standings[facts.status ?? ''];
  if (standing) chips.push({ tone: 'bad', words: standing });
  else if (facts.endsOn !== null) chips.push({ tone: 'near', words: `Giấy hết hạn ${formatVietnamese(facts.endsOn)}` });
  if (due.state === 'never') chips.push({ tone: 'fact', words: 'Chưa kiểm tra lần nào' });
  else if (last !== null) chips.push({ tone: 'ended', words: `Lần cuối ${formatVietnamese(last).slice(3)}` });
  if (facts.reportMissing === 'yes') chips.push({ tone: 'near', words: 'Thiếu báo cáo năm' });
  if (due.state === 'never' && due.on === null) chips.push({ tone: 'unknown', words: 'Chưa rõ ngày bắt đầu' });
  return chips;
};

const partWords: Record<RiskPart, (facts: RiskFacts) => string> = {
  sector: () => 'ngành có nguy cơ cao',
  finding: ({ findings }) => `${findings} tồn tại chưa khắc phục`,
  standing: ({ status }) => (standings[status ?? ''] ?? '').toLocaleLowerCase('vi'),
  lapsing: ({ endsOn }) => `giấy hết hạn ${endsOn === null ? '' : formatVietnamese(endsOn)}`,
  size: ({ headcount }) => workers(headcount ?? 0),
  report: () => 'chưa nộp báo cáo năm gần nhất',
  never: () => 'chưa kiểm tra lần nào',
};

export const dueSentence = ({ due, start, last, cycle }: Told, day: string): string => {
  if (cycle <= 0) return 'Chưa đặt chu kỳ kiểm tra cho loại này (Cài đặt, Quy định).';
  if (due.state === 'none') return `Bắt đầu hoạt động ngày ${formatVietnamese(start ?? day)}, chưa đến lượt.`;
  if (due.state === 'never')
    return due.on === null
      ? 'Chưa kiểm tra lần nào và không rõ ngày bắt đầu hoạt động: đến hạn ngay.'
      : `Chưa kiểm tra lần nào: đến hạn từ ngày bắt đầu hoạt động ${formatVietnamese(due.on)}.`;
  return `${formatVietnamese(last!)} + ${cycle} tháng = ${formatVietnamese(due.on!)}${due.state === 'due' ? ', đã đến hạn.' : ', chưa đến hạn.'}`;
};

export interface DueReasons {
  facts: string[];
  rules: { source: string; words: string; confidence: string }[];
  sum: string[];
}

/** Facts, rule rows and the sum. */
export const reasonsOf = (told: Told, weights: RiskWeights, rules: readonly RuleRow[], day: string): DueReasons => {
  const { start, last, facts, points, score } = told;
  const counted = riskParts.map((part, at) => ({ part, points: points[at] ?? 0 })).filter((one) => one.points > 0);
  const named = [told.cycleCode, ...counted.flatMap(({ part }) => ruleOfPart(part, facts, weights).map(codeOfWeight))];
  const perYear = ruleOn(rules, 'inspection.per-year', day);
  return {
    facts: [
      start === null ? 'Không rõ ngày bắt đầu hoạt động.' : `Bắt đầu hoạt động ${formatVietnamese(start)} (ngày đầu tiên có trong sổ).`,
      last === null ? 'Chưa có cuộc kiểm tra nào trong sổ.' : `Kiểm tra lần cuối ${formatVietnamese(last)}.`,
      facts.headcount === null ? 'Không rõ số lao động.' : `${workers(facts.headcount)}.`,
      ...(facts.sector === 'unknown' ? ['Không rõ ngành nghề.'] : []),
    ],
    rules: [...named.map((code) => ruleOn(rules, code, day)), perYear].flatMap((rule) =>
      rule ? [{ source: rule.source, words: `${rule.note ?? ''}: ${rule.value}.`, confidence: rule.confidence }] : [],
    ),
    sum: [
      dueSentence(told, day),
      counted.length === 0
        ? 'Điểm rủi ro 0: không có dấu hiệu nào được tính.'
        : `Điểm rủi ro ${score} = ${counted.map((one) => `${one.points} (${partWords[one.part](facts)})`).join(' + ')}${
            weights.high > 0 && score >= weights.high ? `; rủi ro cao từ ${weights.high}` : ''
          }.`,
    ],
  };
};

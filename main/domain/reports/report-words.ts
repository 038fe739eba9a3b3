// Why a yearly report is owed or not, in words: the facts, the rule rows, the sum, and what failing costs (NĐ 283/2026 art. 36–38).
import { formatVietnamese } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import { valueWords } from '../rules/rule-value.ts';
import { type Duty, type StandingStretch, standingInYear } from './report-duty.ts';
import type { ReportAnswer, ReportState } from './report-state.ts';

const standingWords: Record<string, string> = {
  VALID: 'còn hiệu lực',
  NOTIFIED: 'đã thông báo',
  DECLARED: 'đã công bố',
  SUSPENDED: 'đình chỉ',
  EXPIRED: 'hết hạn',
  REVOKED: 'thu hồi',
  TERMINATED: 'chấm dứt',
  NOT_NOTIFIED: 'chưa thông báo',
  NOT_DECLARED: 'chưa công bố',
  UNKNOWN: 'chưa đủ dữ liệu',
};

const stateWords: Record<ReportState, (days: number) => string> = {
  'not-due': (days) => (days === 0 ? 'hôm nay là hạn cuối' : `chưa đến hạn, còn ${days} ngày`),
  'in-time': () => 'đã nộp đúng hạn',
  late: (days) => `nộp chậm ${days} ngày`,
  overdue: (days) => `chưa nộp, quá hạn ${days} ngày`,
  never: (days) => `chưa nộp năm nào, quá hạn ${days} ngày`,
  'not-owed': () => 'không phải nộp',
};

/** "chưa nộp, quá hạn 12 ngày", within a sentence. */
export const reportStateWords = ({ state, days }: ReportAnswer): string => stateWords[state](days);

const stretchWords = ({ status, from, to }: StandingStretch) =>
  `${standingWords[status] ?? status} từ ${formatVietnamese(from)}${to < '9999' ? ` đến ${formatVietnamese(to)}` : ''}`;

/** Why nothing is owed for the year, as a sentence. */
export const whyNotOwed = (life: readonly StandingStretch[], duty: Duty | null, year: number): string => {
  if (duty === null) return `Không có quy định nào yêu cầu báo cáo năm ${year} của loại này.`;
  const last = life.findLast((one) => one.from <= `${year}-12-31` && one.to >= `${year}-01-01`);
  return `Không có ngày nào của năm ${year} đơn vị còn được hoạt động${last ? ` (${standingWords[last.status] ?? last.status})` : ''}.`;
};

export interface ReportWhy {
  facts: string[];
  rules: { source: string; words: string; from: string | null; to: string | null; confidence: string }[];
  sum: string;
  fine: string | null;
}

const told = (rule: RuleRow) => ({
  source: rule.source,
  words: `${rule.note ?? ''}: ${valueWords(rule.code, rule.unit, rule.value)}`,
  from: rule.effective_from,
  to: rule.effective_to,
  confidence: rule.confidence,
});

/** The fine for not reporting that holds on a day, in words; amounts for individuals are doubled for organisations elsewhere. */
export const reportFine = (rules: readonly RuleRow[], kind: string, day: string): { source: string; words: string } | null => {
  const rule = ruleOn(rules, `fine.${kind}.report`, day);
  return rule && { source: rule.source, words: `${valueWords(rule.code, rule.unit, rule.value)}` };
};

/** Why the report of a year stands as it does. */
export const whyReport = (
  {
    kind,
    life,
    duty,
    receivedOn,
    answer,
  }: {
    kind: string;
    life: readonly StandingStretch[];
    duty: Duty | null;
    receivedOn: string | null;
    answer: ReportAnswer;
  },
  year: number,
  day: string,
  rules: readonly RuleRow[],
): ReportWhy => {
  const standing = standingInYear(life, year);
  const received = receivedOn === null ? `Đến ${formatVietnamese(day)} chưa nhận.` : `Nhận ngày ${formatVietnamese(receivedOn)}.`;
  const fine = answer.state === 'overdue' || answer.state === 'never' ? reportFine(rules, kind, day) : null;
  return {
    facts: [
      standing ? `Trong năm ${year}: ${stretchWords(standing)}.` : whyNotOwed(life, duty, year),
      ...(standing || receivedOn !== null ? [received] : []),
    ],
    rules: duty === null ? [] : [told(duty.rule), ...(duty.turn ? [told(duty.turn)] : [])],
    sum:
      standing && duty
        ? `Phải nộp báo cáo năm ${year}, hạn cuối ${formatVietnamese(duty.last)}: ${reportStateWords(answer)}.`
        : `Không phải nộp báo cáo năm ${year}.`,
    fine: fine && `${fine.words} (${fine.source})`,
  };
};

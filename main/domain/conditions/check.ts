// One condition looked at: kept, lacking, to be looked at again, ending soon, not told, or without a rule on that day; with its basis.
import type { RuleRow } from '../rules/holding.ts';
import { ruleOn } from '../rules/holding.ts';
import { dayWords } from './facts.ts';

export const conditionKinds = [
  'trainers',
  'practice-area',
  'inspectors',
  'technical-head',
  'devices',
  'one-body',
  'calibration',
  'monitoring-staff',
  'doctor',
  'ending',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** `unknown` is not `short`: nobody has told us; `no-rule`: no row of the law speaks of that day. */
export type CheckState = 'met' | 'short' | 'review' | 'soon' | 'unknown' | 'no-rule';

export interface Check {
  kind: ConditionKind;
  /** The scope line that it speaks of; null = the whole service. */
  line: string | null;
  state: CheckState;
  /** "Cần 4, có 3 người huấn luyện cơ hữu". */
  words: string;
  need: number | null;
  have: number | null;
  facts: string[];
  rules: RuleRow[];
  sum: string;
  /** What would mend it. */
  mend: string[];
  /** Of what ends soon: the first day on which something ends. */
  due: string | null;
}

export interface NumberRule {
  rule: RuleRow;
  n: number;
}

/** The number of a rule on a day; null where no row holds or its value is no number. */
export const numberOn = (rules: readonly RuleRow[], code: string, day: string): NumberRule | null => {
  const rule = ruleOn(rules, code, day);
  const n = Number(rule?.value ?? '');
  return rule && rule.value !== '' && Number.isFinite(n) && n >= 0 ? { rule, n } : null;
};

const span = ({ effective_from: from, effective_to: to }: RuleRow) =>
  [from && `từ ${dayWords(from)}`, to && `đến hết ${dayWords(to)}`].filter(Boolean).join(' ');

/** No row holds on the day: what the book has for other days is said, nothing is made up. */
export const withoutRule = (kind: ConditionKind, codes: readonly string[], rules: readonly RuleRow[], day: string): Check => ({
  kind,
  line: null,
  state: 'no-rule',
  words: 'Sổ chưa ghi quy định cho ngày này',
  need: null,
  have: null,
  facts: rules
    .filter((rule) => codes.includes(rule.code) && ruleOn(rules, rule.code, day) === null)
    .map((rule) => `Quy định có trong sổ: ${rule.source}, áp dụng ${span(rule)}.`),
  rules: [],
  sum: `Không có dòng quy định nào áp dụng ngày ${dayWords(day)}.`,
  mend: ['Ghi quy định áp dụng cho ngày này vào phần Quy định khi có văn bản.'],
  due: null,
});

/** Nothing was entered that could be counted. */
export const untold = (kind: ConditionKind, line: string | null, what: string, rules: RuleRow[], mend: string): Check => ({
  kind,
  line,
  state: 'unknown',
  words: what,
  need: null,
  have: null,
  facts: [`${what}.`],
  rules,
  sum: 'Chưa đủ dữ liệu để tính.',
  mend: [mend],
  due: null,
});

// The hint at a sanction: which decree, which bracket, who may fine. The amount is for the competent person to decide.
import { formatVietnamese } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export interface Violation {
  /** Kind of checklist: HL, KD, QT, KS, DN. */
  kind: string;
  /** Code of a fine, `fine.training.report`; null = not chosen. */
  code: string | null;
  /** Null while it goes on. */
  ended: string | null;
  offender: 'organisation' | 'individual';
}

export interface Sanction {
  regime: 'SANCTION_12' | 'SANCTION_283';
  decree: string;
  /** Million đồng for this offender; null where the register knows none. */
  bracket: { from: number; to: number } | null;
  /** What happened to the bracket of the decree. */
  sum: string;
  /** Posts whose power reaches the top of the bracket, lowest first. */
  who: { post: string; power: number }[];
  /** Months of suspension that come with it. */
  suspension: { min: number; max: number } | null;
  basis: string[];
}

const posts = [
  ['commune', 'Chủ tịch UBND xã'],
  ['department', 'Giám đốc Sở Nội vụ'],
  ['province', 'Chủ tịch UBND tỉnh'],
] as const;

/** NĐ 12/2022/NĐ-CP: articles alone, its amounts were never entered. */
const oldArticles: Readonly<Record<string, string>> = { HL: ' Điều 25', KD: ' Điều 26', QT: ' Điều 27' };

const newPrefixes: Readonly<Record<string, readonly string[]>> = {
  HL: ['fine.training.', 'fine.self-training.'],
  KD: ['fine.technical-inspection.', 'fine.inspector.'],
  QT: ['fine.monitoring.'],
  KS: [],
  DN: ['fine.employer.', 'fine.equipment.', 'fine.self-training.'],
};

/** Acts that are suspended too, with the rule of how long. */
const suspended: Readonly<Record<string, string>> = {
  'fine.training.conditions': 'training',
  'fine.training.false-results': 'training',
  'fine.training.unlawful': 'training',
  'fine.technical-inspection.false-results': 'technical-inspection',
  'fine.monitoring.collusion': 'monitoring',
  'fine.monitoring.conditions': 'monitoring',
  'fine.monitoring.false-results': 'monitoring',
  'fine.monitoring.not-declared': 'monitoring',
};

/** The fines that a kind of visit may find, as they hold on a day. */
export const finesOf = (rules: readonly RuleRow[], kind: string, day: string): RuleRow[] =>
  [...new Set(rules.map((rule) => rule.code))]
    .filter((code) => (newPrefixes[kind] ?? []).some((prefix) => code.startsWith(prefix)))
    .flatMap((code) => ruleOn(rules, code, day) ?? []);

const number = (value: number) => value.toLocaleString('vi-VN');
const bracketWords = ({ from, to }: { from: number; to: number }) => (from === to ? number(from) : `${number(from)}–${number(to)}`);

/** "10–20 triệu đồng". */
export const fineWords = (bracket: { from: number; to: number }): string => `${bracketWords(bracket)} triệu đồng`;

const bracketOf = (rule: RuleRow, offender: Violation['offender'], factor: number): { bracket: Sanction['bracket']; sum: string } => {
  const [from = 0, to = from] = rule.value.split('-').map(Number);
  const written = { from, to };
  if (rule.unit === 'million-dong:organisation')
    return offender === 'organisation'
      ? { bracket: written, sum: `Mức ${fineWords(written)} đã là mức của tổ chức, không nhân đôi.` }
      : { bracket: null, sum: `Mức ${fineWords(written)} quy định cho tổ chức; không áp cho cá nhân.` };
  if (offender === 'individual') return { bracket: written, sum: `Mức ${fineWords(written)} của cá nhân.` };
  const doubled = { from: from * factor, to: to * factor };
  return { bracket: doubled, sum: `Mức ${fineWords(written)} của cá nhân, tổ chức gấp ${number(factor)}: ${fineWords(doubled)}.` };
};

/**
 * The hint for an act seen on a day. NĐ 283/2026 art. 67: ended before the new decree → the old one; still going on → the new one;
 * art. 7: doubled for organisations but for what is theirs already; art. 55, 61: the power, doubled too, against the top of the bracket.
 */
export const sanctionFor = ({ kind, code, ended, offender }: Violation, rules: readonly RuleRow[], day: string): Sanction => {
  const seen = ended ?? day;
  const regimeRule = ruleOn(rules, 'sanction.regime', seen);
  const regime = regimeRule?.value === 'SANCTION_283' ? 'SANCTION_283' : 'SANCTION_12';
  const when = ended === null ? `Hành vi còn tiếp diễn ngày ${formatVietnamese(day)}` : `Hành vi kết thúc ngày ${formatVietnamese(ended)}`;
  if (regime === 'SANCTION_12')
    return {
      regime,
      decree: `NĐ 12/2022/NĐ-CP${oldArticles[kind] ?? ''}`,
      bracket: null,
      sum: `${when}: theo nghị định cũ; mức phạt tra trong văn bản.`,
      who: [],
      suspension: null,
      basis: ['NĐ 283/2026/NĐ-CP Điều 67'],
    };
  const rule = code === null ? null : ruleOn(rules, code, seen);
  if (rule === null)
    return {
      regime,
      decree: 'NĐ 283/2026/NĐ-CP',
      bracket: null,
      sum: `${when}: theo nghị định mới; chưa chọn hành vi.`,
      who: [],
      suspension: null,
      basis: ['NĐ 283/2026/NĐ-CP Điều 67'],
    };
  const factorRule = ruleOn(rules, 'sanction.organisation-factor', seen);
  const factor = Number(factorRule?.value ?? 1);
  const { bracket, sum } = bracketOf(rule, offender, factor);
  const powers = posts.flatMap(([level, post]) => {
    const power = ruleOn(rules, `sanction.power.${level}`, seen);
    return power ? [{ post, power: Number(power.value) * (offender === 'organisation' ? factor : 1), source: power.source }] : [];
  });
  const months = suspended[rule.code];
  const monthsOf = (end: 'min' | 'max') => ruleOn(rules, `suspension.${months}.${end}`, seen);
  const [min, max] = months === undefined ? [null, null] : [monthsOf('min'), monthsOf('max')];
  return {
    regime,
    decree: rule.source,
    bracket,
    sum: `${when}: theo nghị định mới. ${sum}`,
    who: bracket === null ? [] : powers.filter(({ power }) => power >= bracket.to).map(({ post, power }) => ({ post, power })),
    suspension: min && max ? { min: Number(min.value), max: Number(max.value) } : null,
    basis: [
      ...new Set([
        rule.source,
        'NĐ 283/2026/NĐ-CP Điều 67',
        ...(offender === 'organisation' && factorRule ? [factorRule.source] : []),
        ...(powers[0] ? [powers[0].source] : []),
      ]),
    ],
  };
};

// Rules that begin or end within half a year: the council hears of them before their day.
import { addMonths, formatVietnamese } from '../dates/plain-date.ts';
import type { RuleRow } from '../rules/holding.ts';
import { titleOf } from '../rules/rule-words.ts';
import { valueWords } from '../rules/rule-value.ts';
import { mostRows, type Proposal } from './proposal.ts';

/** How far ahead changes are looked for, in months; a habit of the house. */
export const monthsAhead = 6;

export const rulesAhead = (rules: readonly RuleRow[], day: string): Proposal[] => {
  const until = addMonths(day, monthsAhead);
  const within = (one: string | null): one is string => one !== null && one > day && one <= until;
  const coming = rules.filter((rule) => within(rule.effective_from));
  const begun = new Set(coming.map((rule) => rule.code));
  const ending = rules.filter((rule) => within(rule.effective_to) && !begun.has(rule.code));
  const lines = [
    ...coming.map((rule) => ({ rule, on: rule.effective_from!, words: `Từ ${formatVietnamese(rule.effective_from!)}` })),
    ...ending.map((rule) => ({ rule, on: rule.effective_to!, words: `Đến hết ${formatVietnamese(rule.effective_to!)}` })),
  ].toSorted((a, b) => a.on.localeCompare(b.on) || a.rule.id.localeCompare(b.rule.id));
  const first = lines[0];
  if (!first) return [];
  return [
    {
      key: `rules:${first.on}`,
      topic: 'regime',
      title: `Quy định thay đổi từ nay đến ${formatVietnamese(until)}`,
      why: `${lines.length} quy định đổi; gần nhất ${formatVietnamese(first.on)}`,
      basis: first.rule.source,
      weight: 2,
      due: first.on,
      minutes: 10,
      dossier: {
        asOf: day,
        figures: [{ label: 'Quy định đổi trong sáu tháng', value: String(lines.length) }],
        rows: lines.slice(0, mostRows).map(({ rule, words }) => ({
          words: `${words}: ${titleOf(rule.code, rule.note)}`,
          detail: [valueWords(rule.code, rule.unit, rule.value), rule.source].filter(Boolean).join('; '),
          opens: { path: `/cai-dat/quy-dinh/${encodeURIComponent(rule.code)}` },
        })),
        count: lines.length,
        opens: { path: '/cai-dat/quy-dinh' },
      },
    },
  ];
};

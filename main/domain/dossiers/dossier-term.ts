// How long a kind of dossier may take, and from which day procedures are gone: rule rows, never numbers of the code.
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import type { Term } from './dossier-clock.ts';

const units: readonly string[] = ['working-day', 'day'];

/** The term of a kind by the row that held on the day of receipt; null where the office has set none (no row, or 0). */
export const termOf = <R extends RuleRow>(rules: readonly R[], kind: string, received: string): { term: Term; rule: R } | null => {
  const rule = ruleOn(rules, `dossier.term.${kind}`, received);
  const days = Number(rule?.value ?? 0);
  return rule && units.includes(rule.unit) && Number.isInteger(days) && days > 0
    ? { term: { days, unit: rule.unit as Term['unit'] }, rule }
    : null;
};

const removal = 'dossier.removed.training-licence';

/** The row that says from which day licensing of training is gone (NQ 66.18/2026/NQ-CP art. 6.2). */
export const removalRule = <R extends RuleRow>(rules: readonly R[]): R | null => rules.findLast((rule) => rule.code === removal) ?? null;

/** How many days of the term before the last one the desk speaks of a dossier. */
export const leadOf = (rules: readonly RuleRow[], day: string): number => {
  const days = Number(ruleOn(rules, 'dossier.lead', day)?.value ?? 0);
  return Number.isInteger(days) && days > 0 ? days : 0;
};

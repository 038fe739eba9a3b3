// For how many months a training certificate is good, by group, from the rule rows of its issue day (NĐ 44/2016 art. 17–25).
import { holdsOn, type RuleRow } from '../rules/holding.ts';
import type { MonthsOf } from './training-validity.ts';

const groups = ['1', '2', '3', '4', '5', '6'];
const codeOf = (group: string) => `training.group-${group}.validity`;

/** Codes of the rules that say it. */
export const monthsCodes: readonly string[] = groups.map(codeOf);

/** Reads the rule rows once; a row that is no whole number of months says nothing. */
export const monthsFrom = (rules: readonly Pick<RuleRow, 'code' | 'value' | 'effective_from' | 'effective_to'>[]): MonthsOf => {
  const byCode = Map.groupBy(rules, (rule) => rule.code);
  return (group, day) => {
    const rule = byCode.get(codeOf(group.replace(/^G/, '')))?.findLast((one) => holdsOn(one, day));
    return rule && /^[1-9]\d{0,3}$/.test(rule.value) ? Number(rule.value) : null;
  };
};

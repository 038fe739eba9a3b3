// Which row of a rule holds on a day: open days mean "always before" and "until changed".

export interface RuleRow {
  id: string;
  code: string;
  value: string;
  unit: string;
  effective_from: string | null;
  effective_to: string | null;
  source: string;
  /** F = read in the text, M = known, U = to be confirmed by the office. */
  confidence: string;
  note: string | null;
}

type Days = Pick<RuleRow, 'effective_from' | 'effective_to'>;

/** Whether a row holds on a day; both of its days are inside. */
export const holdsOn = (rule: Days, day: string): boolean =>
  (rule.effective_from ?? '') <= day && (rule.effective_to ?? '9999-12-31') >= day;

/** The row of a code that holds on a day, or null where none says. */
export const ruleOn = <R extends Days & { code: string }>(rules: readonly R[], code: string, day: string): R | null =>
  rules.findLast((rule) => rule.code === code && holdsOn(rule, day)) ?? null;

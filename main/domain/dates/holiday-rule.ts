// 24/11, Ngày Văn hóa Việt Nam: a rule row whose source nobody has read yet; it is a free day once an administrator confirms the row.
import type { RuleRow } from '../rules/holding.ts';
import { isIsoDate } from './plain-date.ts';

const firstYear = 2024;
const yearsAhead = 5;

/** The free days that confirmed rows give (confidence other than U), through some years past the last one entered. */
export const confirmedCultureDays = (rules: readonly RuleRow[], lastYear: number): string[] => {
  const years = Array.from({ length: Math.max(lastYear - firstYear, 0) + yearsAhead + 1 }, (_, place) => firstYear + place);
  return rules
    .filter((rule) => rule.confidence !== 'U')
    .flatMap((rule) =>
      years
        .map((year) => `${year}-${rule.value}`)
        .filter((day) => isIsoDate(day) && (rule.effective_from ?? '') <= day && day <= (rule.effective_to ?? '9999')),
    );
};

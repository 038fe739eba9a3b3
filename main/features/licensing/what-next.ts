// What must happen next for a service or line on a day, by the rule rows that hold then.
import { rulesOf } from '../../../db/queries/rules.ts';
import type { Db, RuleTable } from '../../../db/schema.ts';
import { addDays } from '../../domain/dates/plain-date.ts';
import { type LeadRule, type NextFacts, type NextStep, nextStep } from '../../domain/standing/next-step.ts';
import { lastDayOn, type Paper } from '../../domain/standing/paper-life.ts';
import type { StandingPeriod } from '../../domain/standing/standing-periods.ts';
import { regimeCode } from '../../domain/standing/regimes.ts';
import { workingCalendar } from '../../rows/working-calendar.ts';

interface Asked extends Pick<NextFacts, 'kind' | 'status' | 'day' | 'since' | 'back' | 'source'> {
  paper: Paper | null;
  /** All periods of the service. */
  periods: readonly StandingPeriod[];
  line: string | null;
}

const standing = new Set(['VALID', 'NOTIFIED', 'DECLARED']);
const ruleOn = (rules: readonly RuleTable[], code: string, day: string) =>
  rules.find((rule) => rule.code === code && (rule.effective_from ?? '') <= day && (rule.effective_to ?? '9999') >= day);
const leadOf = (rule: RuleTable | undefined): LeadRule | null =>
  rule && Number.isInteger(Number(rule.value)) ? { days: Number(rule.value), source: rule.source } : null;

export const whatNext = async (db: Db, { paper, periods, line, ...facts }: Asked): Promise<NextStep | null> => {
  const { kind, day } = facts;
  const training = kind === 'training' || kind === 'self-training';
  const renewal = `credential.renewal.${kind}`;
  const rules = await rulesOf(db, [regimeCode, 'training.notice.start', 'expiring.amber', renewal]);
  const lastOn = paper === null ? null : lastDayOn(paper, day);
  const after = lastOn === null || facts.status !== 'VALID' ? day : addDays(lastOn, 1);
  // What follows is already in the register.
  if (
    after !== day &&
    periods.some((one) => one.line === line && one.from <= after && (one.to ?? after) >= after && standing.has(one.status))
  )
    return null;
  const underNotice = ruleOn(rules, regimeCode, after)?.value === 'TRAIN_NOTIFY';
  return nextStep({
    ...facts,
    lastOn,
    calendar: await workingCalendar(db),
    near: Number(ruleOn(rules, 'expiring.amber', day)?.value ?? 60),
    notice: underNotice ? leadOf(ruleOn(rules, 'training.notice.start', after)) : null,
    renewal: training && ruleOn(rules, regimeCode, day)?.value !== 'TRAIN_LICENCE' ? null : leadOf(ruleOn(rules, renewal, day)),
  });
};

// Which services owe the yearly report of a year, and until when (NĐ 44/2016; law 84/2015 art. 32.3; the days are rule rows).
import { addDays, isIsoDate } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export interface StandingStretch {
  status: string;
  from: string;
  to: string;
}

/** Self-training employers are training services too. */
export const dutyKind = (kind: string): string => (kind === 'self-training' ? 'training' : kind);

/** States in which a body may work, or is kept from it for a time: whoever had one on a day of the year owes its report (our reading). */
export const inStanding: ReadonlySet<string> = new Set(['VALID', 'NOTIFIED', 'DECLARED', 'SUSPENDED']);

export const firstDayOf = (year: number): string => `${year}-01-01`;
export const lastDayOf = (year: number): string => `${year}-12-31`;

/** The first stretch of standing that touches the year, or null: then no report is owed. */
export const standingInYear = (life: readonly StandingStretch[], year: number): StandingStretch | null =>
  life.find((one) => inStanding.has(one.status) && one.from <= lastDayOf(year) && one.to >= firstDayOf(year)) ?? null;

export interface Duty {
  /** The last day on which the report is in time. */
  last: string;
  rule: RuleRow;
  /** The row that says in which year the day lies; null where none holds. */
  turn: RuleRow | null;
}

/** A day of the year as `MM-DD`; 29/02 of a common year is its 28/02. */
const dayIn = (year: number, monthDay: string): string => {
  const named = `${year}-${monthDay}`;
  return isIsoDate(named) ? named : addDays(`${year}-03-01`, -1);
};

/** The year whose report is due on a day that a rule names. */
export const yearOfDue = (rules: readonly RuleRow[], rule: RuleRow, named: string): number => {
  const year = Number(named.slice(0, 4));
  const turn = ruleOn(rules, 'provider-report.next-year-until', named);
  return turn !== null && rule.value <= turn.value ? year - 1 : year;
};

/** The duty of a kind of service for a year by the rows that hold on the year's last day; null where no row asks for a report. */
export const dutyOf = (rules: readonly RuleRow[], kind: string, year: number): Duty | null => {
  const rule = ruleOn(rules, `report.${dutyKind(kind)}.y`, lastDayOf(year));
  if (!rule || !/^\d{2}-\d{2}$/.test(rule.value) || !['last-day', 'before-day'].includes(rule.unit)) return null;
  const turn = ruleOn(rules, 'provider-report.next-year-until', lastDayOf(year));
  const named = dayIn(turn !== null && rule.value <= turn.value ? year + 1 : year, rule.value);
  return { last: rule.unit === 'before-day' ? addDays(named, -1) : named, rule, turn };
};

/** The first day of the year on which its report is not strangely early; '' where no row says. */
export const notEarlyFrom = (rules: readonly RuleRow[], year: number): string => {
  const rule = ruleOn(rules, 'provider-report.early-before', lastDayOf(year));
  return rule === null ? '' : dayIn(year, rule.value);
};

/** The year people work on: this one from the day on which its reports come in, else the last one. */
export const yearAtWork = (rules: readonly RuleRow[], day: string): number => {
  const year = Number(day.slice(0, 4));
  return day >= notEarlyFrom(rules, year) ? year : year - 1;
};

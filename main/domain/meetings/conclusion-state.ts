// What a conclusion has come to on a day: never stored, always told from its deadline and what happened since.
import { addDays, daysBetween, formatVietnamese } from '../dates/plain-date.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export const aheadCode = 'meeting.conclusion.ahead';

export interface ConclusionStep {
  kind: string;
  on: string;
  position: number;
  until: string | null;
}

export interface ConclusionFacts {
  due: string | null;
  steps: readonly ConclusionStep[];
}

export interface ConclusionStanding {
  state: 'late' | 'soon' | 'open' | 'done' | 'cancelled';
  /** With extensions. */
  due: string | null;
  /** The day on which it was done or given up. */
  closedOn: string | null;
  /** Whether progress was reported since it was last open. */
  begun: 'yes' | 'no';
  /** How often it was reminded of: letters and returns to an agenda. */
  reminders: number;
  words: string;
}

const closing = ['done', 'cancelled'];

/** Steps up to the day, in their order. */
export const stepsUntil = <T extends { on: string; position: number }>(steps: readonly T[], day: string): T[] =>
  steps.filter((one) => one.on <= day).toSorted((a, b) => a.on.localeCompare(b.on) || a.position - b.position);

/** Days before a deadline from which it is told as coming. */
export const aheadOn = (rules: readonly RuleRow[], day: string): number => Number(ruleOn(rules, aheadCode, day)?.value ?? 0);

const openWords = (due: string | null, day: string): string => {
  if (due === null) return 'Chưa đặt hạn';
  const left = daysBetween(day, due);
  if (left < 0) return `Quá ${-left} ngày`;
  return left === 0 ? 'Hạn hôm nay' : `Còn ${left} ngày`;
};

export const conclusionOn = ({ due: first, steps }: ConclusionFacts, day: string, ahead: number): ConclusionStanding => {
  const past = stepsUntil(steps, day);
  const due = past.findLast((one) => one.kind === 'extended')?.until ?? first;
  const turned = past.findLastIndex((one) => one.kind === 'reopened' || closing.includes(one.kind));
  const last = past[turned];
  const reminders = past.filter((one) => one.kind === 'reminder' || one.kind === 'returned').length;
  const begun = past.slice(Math.max(turned, 0)).some((one) => one.kind === 'progress') ? 'yes' : 'no';
  if (last && closing.includes(last.kind)) {
    const done = last.kind === 'done';
    const words = done ? `Xong ${formatVietnamese(last.on)}` : `Thôi thực hiện ${formatVietnamese(last.on)}`;
    return { state: done ? 'done' : 'cancelled', due, closedOn: last.on, begun, reminders, words };
  }
  const state = due === null || due > addDays(day, ahead) ? 'open' : due < day ? 'late' : 'soon';
  return { state, due, closedOn: null, begun, reminders, words: openWords(due, day) };
};

/** The next reminder's number, as papers count it: "nhắc lần thứ 2". */
export const reminderWords = (reminders: number): string => (reminders === 0 ? 'chưa nhắc lần nào' : `đã nhắc lần thứ ${reminders}`);

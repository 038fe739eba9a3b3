// The state of a yearly report on a day, computed from what is owed and what came; never typed.
import { daysBetween } from '../dates/plain-date.ts';

export type ReportState = 'not-due' | 'in-time' | 'late' | 'overdue' | 'never' | 'not-owed';

export interface ReportFacts {
  owed: boolean;
  /** Last good day; null where no rule asks. */
  last: string | null;
  /** The day it came, if it had come by the day. */
  receivedOn: string | null;
  /** Whether any report of any year had come by the day. */
  ever: boolean;
}

export interface ReportAnswer {
  state: ReportState;
  /** Days left (not-due), days late (late), days overdue (overdue, never); else 0. */
  days: number;
}

/** The last day itself is in time; `never` is overdue by one who handed in no report of any year. */
export const reportStateOn = ({ owed, last, receivedOn, ever }: ReportFacts, day: string): ReportAnswer => {
  if (!owed || last === null) return { state: 'not-owed', days: 0 };
  if (receivedOn !== null && receivedOn <= day)
    return receivedOn <= last ? { state: 'in-time', days: 0 } : { state: 'late', days: daysBetween(last, receivedOn) };
  if (day <= last) return { state: 'not-due', days: daysBetween(day, last) };
  return { state: ever ? 'overdue' : 'never', days: daysBetween(last, day) };
};

/** What each figure counts. */
export const reportViews: Readonly<Record<string, readonly ReportState[]>> = {
  owed: ['not-due', 'in-time', 'late', 'overdue', 'never'],
  received: ['in-time', 'late'],
  late: ['late'],
  missing: ['not-due', 'overdue', 'never'],
  never: ['never'],
  'not-owed': ['not-owed'],
};

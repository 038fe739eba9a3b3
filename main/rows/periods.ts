// How a change of dated facts moves the periods of an organisation.
import type { OrganizationPeriodTable } from '../../db/schema.ts';
import { dayBefore } from '../domain/dates/plain-date.ts';
import type { Cell } from './split.ts';

type Period = OrganizationPeriodTable;
export interface PeriodPatch {
  id: string;
  version: number;
  values: Record<string, Cell>;
}

/** The period in force on a day: the latest begun; before the first, the first. */
export const periodOn = <P extends Pick<Period, 'from_on'>>(periods: readonly P[], day: string): P | undefined => {
  const ordered = periods.toSorted((a, b) => (a.from_on ?? '').localeCompare(b.from_on ?? ''));
  return ordered.findLast((period) => (period.from_on ?? '') <= day) ?? ordered[0];
};

/**
 * `since` null corrects the present period. A day cuts the period of that day in two: the first part ends the day before,
 * the second takes the new values. A day on which a period begins already changes that period.
 */
export const changedPeriods = (
  periods: readonly Period[],
  change: { values: Record<string, Cell>; since: string | null; source: string },
  today: string,
): { patched: PeriodPatch[]; added: Omit<Period, 'id'>[] } => {
  const day = change.since ?? today;
  const standing = periodOn(periods, day);
  if (!standing) return { patched: [], added: [] };
  const correct = change.since === null || standing.from_on === day || (standing.from_on ?? '') > day;
  if (correct) return { patched: [{ id: standing.id, version: standing.version, values: change.values }], added: [] };
  const { id, version, ...rest } = standing;
  return {
    patched: [{ id, version, values: { to_on: dayBefore(day) } }],
    added: [{ ...rest, ...change.values, from_on: day, source: change.source, version: 1 } as Omit<Period, 'id'>],
  };
};

// When a paper in force is called expiring: days left by rule, asked on the day of the list, never stored.
import { rulesOf } from '../../db/queries/rules.ts';
import type { Db } from '../../db/schema.ts';
import { addDays } from '../domain/dates/plain-date.ts';

const code = 'expiring.amber';
const untold = 60;

/** Last day that still counts as expiring when the list is read as of `day`. */
export const expiringUntil = async (db: Db, day: string): Promise<string> => {
  const rule = (await rulesOf(db, [code])).findLast((one) => (one.effective_from ?? '') <= day && (one.effective_to ?? '9999') >= day);
  const days = Number(rule?.value ?? untold);
  return addDays(day, Number.isInteger(days) && days >= 0 ? days : untold);
};

/** The state as people see it: in force with few days left is expiring. */
export const statusShown = (status: string | number | null, lastOn: string | number | null, until: string): string | null =>
  status === 'VALID' && typeof lastOn === 'string' && lastOn <= until ? 'EXPIRING' : typeof status === 'string' ? status : null;

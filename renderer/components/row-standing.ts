// The computed standing of a row in the house's words for states; what computes it is the core's business.
import { Temporal } from 'temporal-polyfill';
import type { AnyRecord, Row } from '../../preload/contract/records/record.ts';
import { writeDay } from './plain-day.ts';
import { statusLooks, type Status } from './status.ts';
import type { StatusProps } from './StatusWord.tsx';

const isStatus = (word: string): word is Status => word in statusLooks;

/** '15/12', with its year where that is another one. */
const shortDay = (day: string, today: string) => writeDay(day).slice(0, day.slice(0, 4) === today.slice(0, 4) ? 5 : undefined);

/** Undefined where the register has none, or nothing is known yet. */
export function standingOf(record: AnyRecord, row: Row, today: string): StatusProps | undefined {
  const key = Object.entries(record.columns).find(([, column]) => column.at === 'standing.status')?.[0];
  const code = key && row[key];
  const status = typeof code === 'string' ? code.toLowerCase().replaceAll('_', '-') : '';
  if (!isStatus(status)) return undefined;
  if (status === 'suspended' && typeof row.suspendedUntil === 'string')
    return { status, detail: `đến ${shortDay(row.suspendedUntil, today)}` };
  const until = row.expiresOn ?? row.trainedUntil;
  if (status !== 'expiring' || typeof until !== 'string' || !today) return { status };
  return { status, detail: `· ${Temporal.PlainDate.from(today).until(until).days} ngày` };
}

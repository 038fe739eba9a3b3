// What stands beside the word of a state: days left, until when, since when, how many lines stand.
import type { StandingPeriod } from '../../../preload/contract/licensing.ts';
import type { Status } from '../../components/status.ts';
import { writeDay } from '../../components/plain-day.ts';
import { daysBetween } from './day-count.ts';

interface Facts {
  status: Status;
  day: string;
  /** The stretch of that day. */
  period: StandingPeriod | undefined;
  /** The printed last day as it holds then. */
  lastOn: string | null;
  lines: { standing: number; all: number };
}

/** 'còn 38 ngày'; on the day itself there is none left. */
export const daysLeft = (day: string, to: string) => (to === day ? 'hôm nay là ngày cuối' : `còn ${daysBetween(day, to)} ngày`);

/** '3 / 4 phạm vi', 'còn 38 ngày', '05/08/2026'; undefined where the word says all. */
export function detailOf({ status, day, period, lastOn, lines }: Facts): string | undefined {
  const count = lines.all > 1 && lines.standing < lines.all ? `${lines.standing} / ${lines.all} phạm vi` : undefined;
  switch (status) {
    case 'valid':
      return count;
    case 'expiring':
      return [lastOn && daysLeft(day, lastOn), count].filter(Boolean).join(' · ') || undefined;
    case 'suspended':
      return period?.to ? daysLeft(day, period.to) : undefined;
    case 'expired':
      return lastOn ? `${daysBetween(lastOn, day)} ngày` : undefined;
    case 'notified':
    case 'declared':
    case 'revoked':
    case 'terminated':
      return period && period.from > '1900' ? [writeDay(period.from), count].filter(Boolean).join(' · ') : undefined;
    case 'not-notified':
    case 'not-declared':
      return period && period.from > '1900' ? `từ ${writeDay(period.from)}` : undefined;
    default:
      return undefined;
  }
}

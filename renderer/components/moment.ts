// An instant as people say it: '09:41 ngày 23/11/2026', by the clock of this PC.
import { writeDay } from './plain-day.ts';

/** Words that are no instant come back as they are. */
export function momentOf(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const time = new Intl.DateTimeFormat('vi', { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  return `${time} ngày ${writeDay(new Intl.DateTimeFormat('en-CA').format(at))}`;
}

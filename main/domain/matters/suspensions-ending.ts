// Suspensions that end within a month: one matter each, since each has its own decision and its own conditions to look at again.
import { addDays } from '../dates/plain-date.ts';
import { type Offer, weights } from './matter.ts';
import { shortDay } from './short-day.ts';

export interface SuspensionEnding {
  event: string;
  register: string;
  row: string;
  name: string;
  line: string | null;
  /** Its last day. */
  to: string;
  decision: string | null;
}

/** How far ahead the end of a suspension is looked for. */
export const suspensionAhead = 30;

export const suspensionsEnding: Offer<readonly SuspensionEnding[]> = (facts, day) =>
  facts
    .filter((one) => one.to >= day && one.to <= addDays(day, suspensionAhead))
    .map((one) => ({
      key: `suspension:${one.event}`,
      topic: 'suspension',
      title: `Xem lại điều kiện của ${one.name} khi hết đình chỉ`,
      why: `${one.line === null ? 'Đình chỉ' : `Đình chỉ phạm vi ${one.line}`} đến hết ngày ${shortDay(one.to, day)}`,
      basis: one.decision ?? '',
      due: one.to,
      weight: weights.duty,
      verb: 'Mở hồ sơ',
      count: 1,
      opens: { path: `/so-bo/${one.register}/${one.row}` },
    }));

// Where two lives of one thing differ: stretches of days with the state before and after a change.
import { addDays } from '../dates/plain-date.ts';

export interface Stretch {
  from: string;
  to: string;
  state: string;
}

export interface Move {
  from: string;
  to: string;
  before: string;
  after: string;
}

const stateOn = (life: readonly Stretch[], day: string) => life.find((one) => one.from <= day && one.to >= day)?.state ?? '';
const endless = '9999-12-31';

/** Both lives without holes among their own days; neighbouring stretches that differ alike are one. */
export const movesBetween = (before: readonly Stretch[], after: readonly Stretch[]): Move[] => {
  const days = [...new Set([...before, ...after].map((one) => one.from))].toSorted();
  const moves: Move[] = [];
  days.forEach((day, at) => {
    const [was, becomes] = [stateOn(before, day), stateOn(after, day)];
    if (was === becomes) return;
    const next = days[at + 1];
    const to = next === undefined ? endless : addDays(next, -1);
    const last = moves.at(-1);
    if (last && addDays(last.to, 1) === day && last.before === was && last.after === becomes) last.to = to;
    else moves.push({ from: day, to, before: was, after: becomes });
  });
  return moves;
};

/** The state of a life on a day; '' where it says none. */
export const stateOfLife = stateOn;

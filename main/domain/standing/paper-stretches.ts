// The life of one paper drawn out: the stretches of its own state, from its first day until it is followed, gone or past.
import { addDays } from '../dates/plain-date.ts';
import { lacksDays, lastDayOn, type OwnState, ownStateOn, type Paper } from './paper-life.ts';

export interface Stretch {
  status: OwnState;
  from: string;
  /** Last day; null = without end. */
  to: string | null;
}

/** First day of the paper that names this one as predecessor, when one does. */
const followedOn = (paper: Paper, papers: readonly Paper[]): string | null =>
  papers.flatMap((other) => (other.predecessor === paper.id && other.effective !== null ? [other.effective] : [])).toSorted()[0] ?? null;

/** Stretches in their order; days on which it is expired are left out; a revoked or terminated paper stays so to its printed last day. */
export const stretchesOf = (paper: Paper, papers: readonly Paper[]): Stretch[] => {
  if (lacksDays(paper) || paper.effective === null) return [];
  const end = followedOn(paper, papers);
  const days = new Set([paper.effective]);
  for (const event of paper.events) {
    days.add(event.on);
    if (event.kind === 'suspended' && event.to !== null) days.add(addDays(event.to, 1));
    if (event.expires !== null) days.add(addDays(event.expires, 1));
  }
  if (paper.expires !== null) days.add(addDays(paper.expires, 1));
  const turning = [...days].filter((day) => day >= paper.effective! && (end === null || day < end)).toSorted();
  const cuts = turning.map((day, at) => {
    const next = turning[at + 1] ?? end;
    return { status: ownStateOn(paper, null, day), from: day, to: next === null ? null : addDays(next, -1), past: isPast(paper, day) };
  });
  const stretches: Stretch[] = [];
  for (const { status, from, to, past } of cuts) {
    const last = stretches.at(-1);
    if (past) continue;
    if (last && last.status === status && last.to === addDays(from, -1)) last.to = to;
    else stretches.push({ status, from, to });
  }
  return stretches;
};

const isPast = (paper: Paper, day: string): boolean => {
  const last = lastDayOn(paper, day);
  return last !== null && last < day;
};

// The standing of a service through all time, as periods between the days on which anything can turn.
import { addDays } from '../dates/plain-date.ts';
import { paperShown } from '../papers/paper-shown.ts';
import { lastDayOn, type Paper } from './paper-life.ts';
import { type RegimeOn, type ServiceKind, standingOn, type Status } from './standing.ts';

export interface StandingPeriod {
  /** Scope line; null = the whole service. */
  line: string | null;
  status: Status;
  from: string;
  /** Last day; null = without end. */
  to: string | null;
  /** The paper that decides. */
  paper: string | null;
  /** Of the whole: the paper that lists show. */
  shown: string | null;
  /** Last day of the paper that decides, as known on the first day of the period. */
  expires: string | null;
}

const beginning = '0001-01-01';

/** Days on which a standing can turn; the first stands for the beginning of time. */
const turningDays = (papers: readonly Paper[], switches: readonly string[]): string[] => {
  const days = new Set<string>([beginning, ...switches]);
  const after = (day: string | null) => day !== null && days.add(addDays(day, 1));
  for (const paper of papers) {
    if (paper.effective !== null) days.add(paper.effective);
    after(paper.expires);
    for (const event of paper.events) {
      days.add(event.on);
      after(event.to);
      after(event.expires);
    }
  }
  return [...days].toSorted();
};

type Cut = Omit<StandingPeriod, 'from' | 'to'>;
const same = (a: Cut, b: Cut) => a.status === b.status && a.paper === b.paper && a.shown === b.shown && a.expires === b.expires;

/**
 * Periods of the whole (without a gap, from the beginning on) and of each line (only while a paper covers it).
 * `switches`: first days of the regimes that this kind of service lives under.
 */
export const standingPeriods = (kind: ServiceKind, papers: readonly Paper[], regimeOn: RegimeOn, switches: readonly string[]): StandingPeriod[] => {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const shownOn = (day: string) =>
    paperShown(papers.map((paper) => ({ id: paper.id, predecessor_id: paper.predecessor, issued_on: null, effective_on: paper.effective, expires_on: lastDayOn(paper, day) })), day)?.id ?? null;
  const open = new Map<string | null, StandingPeriod>();
  const closed: StandingPeriod[] = [];
  const close = (line: string | null, day: string) => {
    const period = open.get(line);
    if (period) closed.push({ ...period, to: addDays(day, -1) });
    open.delete(line);
  };
  for (const day of turningDays(papers, switches)) {
    const { whole, lines } = standingOn(kind, papers, day, regimeOn);
    const now = new Map<string | null, Cut>([[null, { line: null, ...whole, shown: shownOn(day), expires: null }], ...[...lines].map(([line, standing]) => [line, { line, ...standing, shown: null, expires: null }] as const)]);
    for (const cut of now.values()) cut.expires = cut.paper === null ? null : lastDayOn(byId.get(cut.paper)!, day);
    for (const line of [...open.keys()]) {
      const cut = now.get(line);
      if (!cut || !same(cut, open.get(line)!)) close(line, day);
    }
    for (const [line, cut] of now) if (!open.has(line)) open.set(line, { ...cut, from: day, to: null });
  }
  return [...closed, ...open.values()].toSorted((a, b) => (a.line ?? '').localeCompare(b.line ?? '') || a.from.localeCompare(b.from));
};

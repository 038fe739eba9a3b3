// The standing of a service through all time, as periods between the days on which anything can turn.
import { compareDays, dayAfter, dayBefore } from '../dates/plain-date.ts';
import { paperShown } from '../papers/paper-shown.ts';
import { lastDayOn, type Paper, scopeOn } from './paper-life.ts';
import { bareStanding, type LineStanding, type RegimeOn, type ServiceKind, standingOn, type Status } from './standing.ts';

export interface StandingPeriod {
  /** Scope line; null = the whole service. */
  line: string | null;
  status: Status;
  from: string;
  /** Last day; null = without end. */
  to: string | null;
  /** The paper that decides. */
  paper: string | null;
  /** The paper that lists show, with its scope and last day as they hold then; of the whole and of lines that are rows. */
  shown: string | null;
  shownScope: string | null;
  shownLast: string | null;
}

const beginning = '0001-01-01';

/** Days on which a standing can turn; the first stands for the beginning of time. */
const turningDays = (papers: readonly Paper[], switches: readonly string[]): string[] => {
  const days = new Set<string>([beginning, ...switches]);
  const after = (day: string | null) => day !== null && days.add(dayAfter(day));
  for (const paper of papers) {
    if (paper.effective !== null) days.add(paper.effective);
    after(paper.expires);
    for (const event of paper.events) {
      days.add(event.on);
      after(event.to);
      after(event.expires);
    }
  }
  return [...days].sort(compareDays);
};

type Cut = Omit<StandingPeriod, 'from' | 'to'>;
const same = (a: Cut, b: Cut) =>
  a.status === b.status && a.paper === b.paper && a.shown === b.shown && a.shownScope === b.shownScope && a.shownLast === b.shownLast;

/**
 * Periods of the whole (without a gap, from the beginning on) and of each line (only while a paper covers it; of `kept` lines always).
 * `switches`: first days of the regimes that this kind of service lives under.
 */
export const standingPeriods = (
  kind: ServiceKind,
  papers: readonly Paper[],
  regimeOn: RegimeOn,
  switches: readonly string[],
  kept: readonly string[] = [],
): StandingPeriod[] => {
  const cutOf = (line: string | null, { status, paper }: LineStanding, day: string): Cut => {
    if (line !== null && !kept.includes(line)) return { line, status, paper, shown: null, shownScope: null, shownLast: null };
    const fitting = papers.filter((one) => line === null || scopeOn(one, day).includes(line));
    const dated = fitting.map((one) => ({
      id: one.id,
      predecessor_id: one.predecessor,
      issued_on: null,
      effective_on: one.effective,
      expires_on: lastDayOn(one, day),
    }));
    const shown = fitting.find((one) => one.id === paperShown(dated, day)?.id);
    return {
      line,
      status,
      paper,
      shown: shown?.id ?? null,
      shownScope: shown ? scopeOn(shown, day).join(',') || null : null,
      shownLast: shown ? lastDayOn(shown, day) : null,
    };
  };
  const open = new Map<string | null, StandingPeriod>();
  const closed: StandingPeriod[] = [];
  const close = (line: string | null, day: string) => {
    const period = open.get(line);
    if (period) closed.push({ ...period, to: dayBefore(day) });
    open.delete(line);
  };
  for (const day of turningDays(papers, switches)) {
    const { whole, lines } = standingOn(kind, papers, day, regimeOn);
    const bare = bareStanding(kind, papers, day, regimeOn);
    const standings = [[null, whole] as const, ...kept.map((line) => [line, bare] as const), ...lines];
    const now = new Map(standings.map(([line, standing]) => [line, cutOf(line, standing, day)] as const));
    for (const line of open.keys()) {
      const cut = now.get(line);
      if (!cut || !same(cut, open.get(line)!)) close(line, day);
    }
    for (const [line, cut] of now) if (!open.has(line)) open.set(line, { ...cut, from: day, to: null });
  }
  return [...closed, ...open.values()].toSorted((a, b) => compareDays(a.line ?? '', b.line ?? '') || compareDays(a.from, b.from));
};

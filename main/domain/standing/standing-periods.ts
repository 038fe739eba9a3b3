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
  /** Of the whole: the lines that papers cover then, joined by ","; null = none. A line with a period of its own stands as that says. */
  lines: string | null;
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

/** Of several papers the one that a list shows. */
const shownOf = (papers: readonly Paper[], day: string): Paper | undefined => {
  const dated = papers.map((one) => ({
    id: one.id,
    predecessor_id: one.predecessor,
    issued_on: null,
    effective_on: one.effective,
    expires_on: lastDayOn(one, day),
  }));
  const id = paperShown(dated, day)?.id;
  return papers.find((one) => one.id === id);
};

type Cut = Omit<StandingPeriod, 'from' | 'to'>;
const same = (a: Cut, b: Cut) =>
  a.status === b.status &&
  a.paper === b.paper &&
  a.shown === b.shown &&
  a.shownScope === b.shownScope &&
  a.shownLast === b.shownLast &&
  a.lines === b.lines;

const agree = (a: LineStanding, b: LineStanding) => a.status === b.status && a.paper === b.paper;

/**
 * Periods of the whole (without a gap, from the beginning on), which its covered lines share; of a line that stands otherwise its own;
 * of `kept` lines, which are rows of a list, all. `everyLine` draws them out.
 * `switches`: first days of the regimes that this kind of service lives under.
 */
export const standingPeriods = (
  kind: ServiceKind,
  papers: readonly Paper[],
  regimeOn: RegimeOn,
  switches: readonly string[],
  kept: readonly string[] = [],
): StandingPeriod[] => {
  const cutOf = (line: string | null, { status, paper }: LineStanding, day: string, lines: string | null): Cut => {
    if (line !== null && !kept.includes(line)) return { line, status, paper, shown: null, shownScope: null, shownLast: null, lines };
    const fitting = line === null ? papers : papers.filter((one) => scopeOn(one, day).includes(line));
    const shown = fitting.length < 2 ? fitting[0] : shownOf(fitting, day);
    return {
      line,
      status,
      paper,
      shown: shown?.id ?? null,
      shownScope: shown ? scopeOn(shown, day).join(',') || null : null,
      shownLast: shown ? lastDayOn(shown, day) : null,
      lines,
    };
  };
  const cutsOn = (day: string): Cut[] => {
    const { whole, lines } = standingOn(kind, papers, day, regimeOn);
    const cuts = [cutOf(null, whole, day, lines.size === 0 ? null : [...lines.keys()].toSorted(compareDays).join(','))];
    for (const [line, standing] of lines) if (!kept.includes(line) && !agree(standing, whole)) cuts.push(cutOf(line, standing, day, null));
    if (kept.length === 0) return cuts;
    const bare = bareStanding(kind, papers, day, regimeOn);
    return [...cuts, ...kept.map((line) => cutOf(line, lines.get(line) ?? bare, day, null))];
  };
  const open = new Map<string | null, StandingPeriod>();
  const closed: StandingPeriod[] = [];
  const close = (line: string | null, day: string) => {
    const period = open.get(line);
    if (period) closed.push({ ...period, to: dayBefore(day) });
    open.delete(line);
  };
  for (const day of turningDays(papers, switches)) {
    const now = new Map(cutsOn(day).map((cut) => [cut.line, cut] as const));
    for (const line of open.keys()) {
      const cut = now.get(line);
      if (!cut || !same(cut, open.get(line)!)) close(line, day);
    }
    for (const [line, cut] of now) if (!open.has(line)) open.set(line, { ...cut, from: day, to: null });
  }
  return [...closed, ...open.values()].toSorted((a, b) => compareDays(a.line ?? '', b.line ?? '') || compareDays(a.from, b.from));
};

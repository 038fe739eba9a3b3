// Visits that were held and what they found, as a day knows them: who offends again, and whether remedies came in time.
import { daysBetween } from '../dates/plain-date.ts';
import type { RemedyState, RemedyStep } from './remedy.ts';
import { inVisitOrder } from './visit-clock.ts';

export type RemedyTiming = 'in-time' | 'late' | 'waiting' | 'overdue';

export interface Found {
  id: string;
  /** The item by its words, the same in every edition; null outside the checklist. */
  item: string | null;
  timing: RemedyTiming;
  remediedOn: string | null;
}

export interface Held {
  id: string;
  /** The organisation or the named subject. */
  owner: string;
  /** HL, KD, QT, KS or DN. */
  kind: string;
  announcedOn: string;
  closedOn: string | null;
  /** Of a row of a plan. */
  planned: 'yes' | 'no';
  findings: readonly Found[];
}

/** In time is what was proven by the deadline: the day of the accepted proof counts, for its confirmation waits for the office. */
export const remedyTiming = (due: string | null, state: RemedyState, steps: readonly RemedyStep[], day: string): RemedyTiming => {
  if (state === 'late') return 'overdue';
  if (state !== 'closed') return 'waiting';
  const known = inVisitOrder(steps.filter(({ on }) => on <= day));
  const proven = known.findLast(({ kind }) => kind === 'proof') ?? known.at(-1);
  return due !== null && proven !== undefined && proven.on > due ? 'late' : 'in-time';
};

const inOrder = (visits: readonly Held[]): Held[] =>
  visits.toSorted((a, b) => (a.announcedOn < b.announcedOn ? -1 : a.announcedOn > b.announcedOn ? 1 : a.id < b.id ? -1 : 1));

/** Findings of an item that an earlier visit had found at the same subject. */
export const foundAgain = (visits: readonly Held[]): Set<string> => {
  const again = new Set<string>();
  const before = new Map<string, string>();
  for (const { id: visit, owner, kind, findings } of inOrder(visits))
    for (const { id, item } of findings) {
      if (item === null) continue;
      const key = `${owner} ${kind} ${item}`;
      const first = before.get(key);
      if (first === undefined) before.set(key, visit);
      else if (first !== visit) again.add(id);
    }
  return again;
};

export interface Repeat {
  owner: string;
  /** Visits with findings, of all years up to the day. */
  visits: number;
  findings: number;
  /** Items that were found in more than one visit. */
  again: string[];
}

/** Subjects with findings in two visits or more, the last of them in the year; most visits first. */
export const repeatOffenders = (visits: readonly Held[], year: number): Repeat[] => {
  const repeats: Repeat[] = [];
  for (const [owner, own] of Map.groupBy(
    inOrder(visits).filter((visit) => visit.findings.length > 0),
    (visit) => visit.owner,
  )) {
    if (own.length < 2 || !own.at(-1)!.announcedOn.startsWith(`${year}-`)) continue;
    const again = foundAgain(own);
    const findings = own.flatMap((visit) => visit.findings);
    repeats.push({
      owner,
      visits: own.length,
      findings: findings.length,
      again: [...new Set(findings.flatMap(({ id, item }) => (again.has(id) && item !== null ? [item] : [])))],
    });
  }
  return repeats.toSorted((a, b) => b.again.length - a.again.length || b.visits - a.visits || b.findings - a.findings);
};

export interface Spread {
  n: number;
  least: number;
  /** Half of all lie between the quartiles. */
  lower: number;
  median: number;
  upper: number;
  most: number;
}

/** The middle of sorted numbers at a part of the way, between two neighbours where it falls there. */
const at = (sorted: readonly number[], part: number): number => {
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10;
};

/** Null of nothing. */
export const spreadOf = (days: readonly number[]): Spread | null => {
  if (days.length === 0) return null;
  const sorted = days.toSorted((a, b) => a - b);
  return {
    n: sorted.length,
    least: sorted[0]!,
    lower: at(sorted, 0.25),
    median: at(sorted, 0.5),
    upper: at(sorted, 0.75),
    most: sorted.at(-1)!,
  };
};

/** Days from the announcement of a visit to its end, and from there to the confirmed remedy of each of its findings. */
export const closingDays = (visits: readonly Held[]): { visits: number[]; findings: number[] } => ({
  visits: visits.flatMap(({ announcedOn, closedOn }) => (closedOn === null ? [] : [daysBetween(announcedOn, closedOn)])),
  findings: visits.flatMap(({ announcedOn, findings }) =>
    findings.flatMap(({ remediedOn }) => (remediedOn === null ? [] : [daysBetween(announcedOn, remediedOn)])),
  ),
});

/** Last day of each step of the days until closure; the rest is open. */
const steps = [10, 20, 30, 60];

/** How many of the days fall into each step. */
export const inSteps = (days: readonly number[]): { from: number; to: number | null; n: number }[] =>
  [...steps, null].map((to, place) => {
    const from = place === 0 ? 0 : steps[place - 1]! + 1;
    return { from, to, n: days.filter((one) => one >= from && (to === null || one <= to)).length };
  });

/** "0–10 ngày", "trên 60 ngày". */
export const stepWords = ({ from, to }: { from: number; to: number | null }): string =>
  to === null ? `trên ${from - 1} ngày` : `${from}–${to} ngày`;

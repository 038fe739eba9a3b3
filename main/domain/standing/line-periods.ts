// Scope lines drawn out of a service's periods: a covered line without a period of its own stands as the whole does.
import { compareDays, dayAfter, dayBefore } from '../dates/plain-date.ts';
import type { StandingPeriod } from './standing-periods.ts';

const endless = '9999-12-31';
const lastOf = (period: StandingPeriod) => period.to ?? endless;
const until = (day: string) => (day === endless ? null : day);

/** The days of `period` on which none of `own` speaks, as periods of the line. */
const inherited = (line: string, period: StandingPeriod, own: readonly StandingPeriod[]): StandingPeriod[] => {
  const pieces: StandingPeriod[] = [];
  let from = period.from;
  const piece = (to: string) => {
    if (from <= to) pieces.push({ ...period, line, from, to: until(to), shown: null, shownScope: null, shownLast: null, lines: null });
  };
  for (const one of own) {
    if (lastOf(one) < from || one.from > lastOf(period)) continue;
    if (one.from > from) piece(dayBefore(one.from));
    if (one.to === null) return pieces;
    from = dayAfter(one.to);
  }
  piece(lastOf(period));
  return pieces;
};

const alike = (a: StandingPeriod, b: StandingPeriod) =>
  a.status === b.status && a.paper === b.paper && a.shown === b.shown && a.shownScope === b.shownScope && a.shownLast === b.shownLast;

/** Neighbours that say the same become one. */
const joined = (periods: readonly StandingPeriod[]): StandingPeriod[] => {
  const all: StandingPeriod[] = [];
  for (const period of periods) {
    const last = all.at(-1);
    if (last && last.to !== null && dayAfter(last.to) === period.from && alike(last, period))
      all[all.length - 1] = { ...last, to: period.to };
    else all.push(period);
  }
  return all;
};

/** All periods of a service, the whole first, then each line on the days on which a paper covers it, each oldest first. */
export const everyLine = (periods: readonly StandingPeriod[]): StandingPeriod[] => {
  const ordered = periods.toSorted((a, b) => compareDays(a.from, b.from));
  const whole = ordered.filter((period) => period.line === null);
  const own = Map.groupBy(
    ordered.filter((period) => period.line !== null),
    (period) => period.line!,
  );
  const covered = (period: StandingPeriod) => period.lines?.split(',') ?? [];
  const lines = [...new Set([...whole.flatMap(covered), ...own.keys()])].toSorted(compareDays);
  return [
    ...joined(whole),
    ...lines.flatMap((line) => {
      const mine = own.get(line) ?? [];
      const shared = whole.filter((period) => covered(period).includes(line)).flatMap((period) => inherited(line, period, mine));
      return joined([...mine, ...shared].toSorted((a, b) => compareDays(a.from, b.from)));
    }),
  ];
};

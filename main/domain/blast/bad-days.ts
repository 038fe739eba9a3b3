// The days on which a provider was not allowed to train, and the certificates that it issued on them (NĐ 283/2026 art. 36).

export const badStates = ['SUSPENDED', 'REVOKED', 'NOT_NOTIFIED', 'EXPIRED', 'TERMINATED'] as const;

/** The standing of the whole service (line '') or of a trainee group through time; both days included. */
export interface Stood {
  line: string;
  status: string;
  from: string;
  to: string;
}

/** What is looked at: only bad days, or every day of a span (false results found from a day on). Null = open. */
export interface Window {
  from: string | null;
  to: string | null;
  days: 'bad' | 'all';
}

export interface Issued {
  group: string | null;
  issued: string | null;
}

const isBad = (status: string) => (badStates as readonly string[]).includes(status);
const holds = (period: Stood, day: string) => period.from <= day && period.to >= day;

/** How the trainee group stood on the day; of a group that no paper names the whole service. */
export const stoodOn = (periods: readonly Stood[], group: string | null, day: string): string | null =>
  (
    periods.find((one) => group !== null && one.line === group && holds(one, day)) ??
    periods.find((one) => one.line === '' && holds(one, day))
  )?.status ?? null;

/** The bad periods up to a day, those of the whole first; a group is told only where it stood worse than the whole. */
export const badPeriods = (periods: readonly Stood[], until: string): Stood[] => {
  const bad = periods
    .filter((one) => isBad(one.status) && one.from <= until)
    .map((one) => ({ ...one, to: one.to > until ? until : one.to }))
    .toSorted((a, b) => a.line.localeCompare(b.line) || a.from.localeCompare(b.from));
  const wholes = bad.filter((one) => one.line === '');
  return bad.filter(
    (one) => one.line === '' || !wholes.some((whole) => whole.status === one.status && whole.from <= one.from && whole.to >= one.to),
  );
};

/** The state that puts a certificate in reach; null = it is not, or its day is not known. */
export const inReach = ({ group, issued }: Issued, periods: readonly Stood[], { from, to, days }: Window): string | null => {
  if (issued === null || (from !== null && issued < from) || (to !== null && issued > to)) return null;
  const status = stoodOn(periods, group, issued);
  if (days === 'all') return status ?? 'UNKNOWN';
  return status !== null && isBad(status) ? status : null;
};

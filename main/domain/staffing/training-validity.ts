// Whether a person of a post is trained on a day: a printed last day wins, else issue day + months of the group (NĐ 44/2016 art. 17–25; TT 29/2021/TT-BYT).
import { addDays, addMonths } from '../dates/plain-date.ts';

export interface TrainingCertificate {
  id: string;
  /** G1 … G6; null = the paper does not say, and is taken for the group of the post. */
  group: string | null;
  issued: string | null;
  /** Last day as printed. */
  printed: string | null;
}

/** Months for which a certificate of a group is good, by the rule of its issue day; null where no rule says. */
export type MonthsOf = (group: string, day: string) => number | null;
export type TrainingState = 'VALID' | 'EXPIRED' | 'UNTRAINED' | 'UNKNOWN';

export interface TrainingPeriod {
  from: string;
  to: string;
  state: TrainingState;
  /** The certificate that lists show; of an untrained person one that does not count (another group, not yet issued). */
  certificate: string | null;
  last: string | null;
}

export const beginning = '0001-01-01';
export const endless = '9999-12-31';

/** The group in which a person of a role is trained, NĐ 44/2016 art. 17. */
export const groupOfRole: Readonly<Record<string, string>> = {
  MANAGER: 'G1',
  FULL_TIME: 'G2',
  PART_TIME: 'G2',
  MEDICAL: 'G5',
  SAFETY_MEMBER: 'G6',
};

const groupFor = (role: string, certificate: TrainingCertificate) => certificate.group ?? groupOfRole[role] ?? '';
const counts = (role: string, certificate: TrainingCertificate) =>
  groupOfRole[role] === undefined || groupFor(role, certificate) === groupOfRole[role];

/** The last good day of a certificate; it still counts. Null where neither the paper nor a rule says. */
export const lastDayOf = (role: string, certificate: TrainingCertificate, monthsOf: MonthsOf): string | null => {
  const { printed, issued } = certificate;
  if (printed !== null || issued === null) return printed;
  const months = monthsOf(groupFor(role, certificate), issued);
  return months === null ? null : addMonths(issued, months);
};

const rank: Record<TrainingState, number> = { VALID: 3, UNKNOWN: 2, EXPIRED: 1, UNTRAINED: 0 };
type Answer = Omit<TrainingPeriod, 'from' | 'to'>;

const answerOf = (role: string, certificate: TrainingCertificate, monthsOf: MonthsOf, day: string): Answer => {
  const last = lastDayOf(role, certificate, monthsOf);
  const begun = counts(role, certificate) && (certificate.issued ?? beginning) <= day;
  const state = !begun ? 'UNTRAINED' : last === null ? 'UNKNOWN' : last >= day ? 'VALID' : 'EXPIRED';
  return { state, certificate: certificate.id, last };
};

/** The answer of a day: of several certificates the best, of equal ones the one that ends last. */
export const trainingOn = (role: string, certificates: readonly TrainingCertificate[], monthsOf: MonthsOf, day: string): Answer => {
  const answers = certificates.map((one) => answerOf(role, one, monthsOf, day));
  const best = answers.toSorted(
    (a, b) =>
      rank[a.state] - rank[b.state] ||
      (a.last ?? '').localeCompare(b.last ?? '') ||
      (a.certificate ?? '').localeCompare(b.certificate ?? ''),
  );
  return best.at(-1) ?? { state: 'UNTRAINED', certificate: null, last: null };
};

/** The state of a post through all time, without a hole. */
export const trainingPeriods = (role: string, certificates: readonly TrainingCertificate[], monthsOf: MonthsOf): TrainingPeriod[] => {
  const days = new Set([beginning]);
  for (const one of certificates) {
    const last = lastDayOf(role, one, monthsOf);
    if (one.issued !== null) days.add(one.issued);
    if (last !== null && last < endless) days.add(addDays(last, 1));
  }
  const periods: TrainingPeriod[] = [];
  for (const day of [...days].toSorted()) {
    const answer = trainingOn(role, certificates, monthsOf, day);
    const standing = periods.at(-1);
    if (standing && standing.state === answer.state && standing.certificate === answer.certificate) continue;
    if (standing) standing.to = addDays(day, -1);
    periods.push({ from: day, to: endless, ...answer });
  }
  return periods;
};

// What speaks against a planned visit: too often in a year, overlap with others, ties, double booking, leave, ended subjects. It warns, never refuses.
//
// Whom the yearly limit protects: the enterprise, that is the legal entity. A branch has the ten digits of its head office and a suffix, so
// branches count together with it (our reading). A visit counts in the year in which it begins; one without days, in the year of its plan.
import { formatVietnamese } from '../dates/plain-date.ts';
import { isWorkingDay, type WorkingCalendar } from '../dates/working-days.ts';
import { ruleOn, type RuleRow } from '../rules/holding.ts';
import { fold } from '../text/fold.ts';
import { firstOverlap, indexSpans, type Span, type SpanIndex } from './spans.ts';

export const conflictKinds = ['inactive', 'twice', 'overlap', 'tied', 'booked', 'leave', 'day-off'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export interface Conflict {
  kind: ConflictKind;
  words: string;
  /** Văn bản, điều; '' where no text asks for it. */
  basis: string;
  /** The other visit. */
  with: string | null;
}

export interface PlannedVisit {
  id: string;
  unit: string;
  taxCode: string | null;
  organization: string | null;
  /** The year of its plan. */
  year: number;
  from: string | null;
  to: string | null;
  team: string | null;
  members: readonly string[];
  /** Why the subject cannot be visited any more. */
  ended: string | null;
}

export interface OtherVisit extends Span {
  agency: string;
  kind: 'inspection' | 'inspectorate' | 'audit';
  unit: string;
  taxCode: string | null;
}

export interface ConflictFacts {
  visits: readonly PlannedVisit[];
  others: readonly OtherVisit[];
  leaves: readonly (Span & { officer: string })[];
  officers: ReadonlyMap<string, string>;
  /** People of an organisation: folded name → what they are there. */
  people: ReadonlyMap<string, ReadonlyMap<string, string>>;
  calendar: WorkingCalendar;
}

export const otherKinds: Record<OtherVisit['kind'], string> = { inspection: 'kiểm tra', inspectorate: 'thanh tra', audit: 'kiểm toán' };

/** One legal entity, one key: the ten digits without the branch; without a tax code the name. */
export const entityKey = (taxCode: string | null, unit: string): string =>
  taxCode === null || taxCode === '' ? `name ${fold(unit)}` : taxCode.split('-')[0]!;

const days = (from: string, to: string) =>
  from === to ? `ngày ${formatVietnamese(from)}` : `từ ${formatVietnamese(from)} đến ${formatVietnamese(to)}`;
const yearOf = ({ from, year }: PlannedVisit) => (from === null ? year : Number(from.slice(0, 4)));
const byBegin = (a: PlannedVisit, b: PlannedVisit) => {
  const [left, right] = [a.from ?? '9999', b.from ?? '9999'];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
};
const group = <K, T>(items: readonly T[], key: (item: T) => K | null): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = key(item);
    if (own === null) continue;
    const standing = groups.get(own);
    if (standing) standing.push(item);
    else groups.set(own, [item]);
  }
  return groups;
};
const indexed = <S extends Span>(groups: Map<string, S[]>): Map<string, SpanIndex<S>> =>
  new Map([...groups].map(([key, spans]) => [key, indexSpans(spans)]));

type Placed = PlannedVisit & { from: string; to: string };
const isPlaced = (visit: PlannedVisit): visit is Placed => visit.from !== null && visit.to !== null;

/** Conflicts by visit; visits without any are not in the answer. */
export const conflictsOf = (facts: ConflictFacts, rules: readonly RuleRow[]): Map<string, Conflict[]> => {
  const found = new Map<string, Conflict[]>();
  const say = (visit: PlannedVisit, kind: ConflictKind, words: string, basis = '', other: string | null = null) => {
    const standing = found.get(visit.id);
    const one = { kind, words, basis, with: other };
    if (standing) standing.push(one);
    else found.set(visit.id, [one]);
  };
  const placed = facts.visits.filter(isPlaced);
  const keyOf = (one: { taxCode: string | null; unit: string }) => entityKey(one.taxCode, one.unit);
  const others = group(facts.others, keyOf);
  const otherSpans = indexed(others);
  const folded = new Map([...facts.officers].map(([id, name]) => [id, fold(name)]));

  for (const visit of facts.visits) if (visit.ended !== null) say(visit, 'inactive', `${visit.ended}. Xem lại có còn gì để kiểm tra.`);

  for (const [key, visits] of group(facts.visits, (visit) => `${keyOf(visit)}\n${yearOf(visit)}`)) {
    const [entity = '', year = ''] = key.split('\n');
    const limit = ruleOn(rules, 'inspection.per-year', `${year}-12-31`);
    const most = Number(limit?.value ?? 0);
    if (!limit || most < 1) continue;
    const theirs = (others.get(entity) ?? []).filter((one) => one.kind !== 'audit' && one.from.startsWith(year));
    visits.toSorted(byBegin).forEach((visit, before, sorted) => {
      if (before + theirs.length < most) return;
      const [other] = theirs;
      const earlier = sorted[before - 1];
      const words = other
        ? `Năm ${year} ${other.agency} ${otherKinds[other.kind]} ${visit.unit} ${days(other.from, other.to)}.`
        : `Năm ${year} đã xếp ${earlier?.unit ?? visit.unit}${earlier?.from ? ` ${days(earlier.from, earlier.to ?? earlier.from)}` : ' trong kế hoạch'}.`;
      const most1 = most === 1 ? 'một lần' : `${most} lần`;
      say(
        visit,
        'twice',
        `${words} Mỗi doanh nghiệp không quá ${most1} mỗi năm, trừ khi có dấu hiệu vi phạm rõ ràng.`,
        limit.source,
        other?.id ?? earlier?.id ?? null,
      );
    });
  }

  for (const visit of placed) {
    const rule = ruleOn(rules, 'inspection.no-overlap', visit.from);
    const spans = rule ? otherSpans.get(keyOf(visit)) : undefined;
    const met = spans ? firstOverlap(spans, visit) : null;
    if (rule && met)
      say(
        visit,
        'overlap',
        `Trùng ngày với cuộc ${otherKinds[met.kind]} của ${met.agency} ${days(met.from, met.to)}.`,
        rule.source,
        met.id,
      );
  }

  for (const visit of facts.visits) {
    const people = visit.organization === null ? undefined : facts.people.get(visit.organization);
    const rule = people ? ruleOn(rules, 'inspection.no-interest', visit.from ?? `${visit.year}-12-31`) : null;
    if (!people || !rule) continue;
    for (const member of visit.members) {
      const as = people.get(folded.get(member) ?? '');
      if (as !== undefined)
        say(
          visit,
          'tied',
          `${facts.officers.get(member)} cùng tên với ${as} của đơn vị. Nếu là một người thì không được ở trong đoàn.`,
          rule.source,
        );
    }
  }

  const bookings = placed.flatMap((visit) =>
    visit.members.map((officer) => ({ id: visit.id, from: visit.from, to: visit.to, officer, visit })),
  );
  const booked = indexed(group(bookings, (one) => one.officer));
  const leaves = indexed(group(facts.leaves, (one) => one.officer));
  for (const booking of bookings) {
    const name = facts.officers.get(booking.officer) ?? 'Một thành viên';
    const other = firstOverlap(booked.get(booking.officer)!, booking);
    if (other)
      say(booking.visit, 'booked', `${name} cùng lúc ở cuộc kiểm tra ${other.visit.unit} ${days(other.from, other.to)}.`, '', other.id);
    const away = leaves.get(booking.officer);
    const leave = away ? firstOverlap(away, booking) : null;
    if (leave) say(booking.visit, 'leave', `${name} vắng mặt ${days(leave.from, leave.to)}.`);
  }

  for (const visit of placed)
    for (const day of new Set([visit.from, visit.to]))
      if (!isWorkingDay(day, facts.calendar)) say(visit, 'day-off', `Ngày ${formatVietnamese(day)} là ngày nghỉ.`);
  return found;
};

/** Conflicts that the law speaks of: they need a typed reason before a plan is approved. */
export const needsReason = (conflicts: readonly Conflict[]): boolean =>
  conflicts.some((one) => one.basis !== '' || one.kind === 'inactive');

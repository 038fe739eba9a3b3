// OSH and medical staff that an employer must have on a day, has, and lacks (law 84/2015 art. 72–73; NĐ 39/2016 art. 36–37), with the basis.
import { fold } from '../text/fold.ts';
import { holdsOn, type RuleRow } from '../rules/holding.ts';
import { type Need, type Norm, type Position, readNorm } from './norm-value.ts';
import { type Risk, riskOf, type RiskRow, type Sector } from './sector-risk.ts';
import type { TrainingState } from './training-validity.ts';

export type Staff = 'osh' | 'medical';

export interface StaffPost {
  id: string;
  name: string;
  role: string;
  degree: string | null;
  /** First day of the post; null = always. */
  from: string | null;
  /** First day on which the person is gone; null = still there. */
  to: string | null;
  state: TrainingState;
  /** Last good day of the training. */
  last: string | null;
}

/** A hired provider in place of own people (law art. 72.5, 73.5), or a unit set up. */
export interface ServiceContract {
  kind: string;
  provider: string;
  from: string | null;
  /** Last day; null = open. */
  to: string | null;
}

export interface StaffingFacts {
  day: string;
  headcount: number | null;
  sector: Sector;
  posts: readonly StaffPost[];
  contracts: readonly ServiceContract[];
}

export interface Counted {
  post: StaffPost;
  position: Position;
  counts: 'yes' | 'no';
}

export interface StaffingAnswer {
  staff: Staff;
  /** contract: the gap is closed by a hired provider; unknown: headcount or sector is missing. */
  state: 'enough' | 'short' | 'contract' | 'unknown';
  risk: Risk;
  /** The norm that holds and its rule row; null where the headcount is not known or no row says. */
  norm: Norm | null;
  rule: RuleRow | null;
  /** The alternative that is measured. */
  needed: readonly Need[];
  required: number;
  present: number;
  gap: number;
  missing: readonly Need[];
  people: readonly Counted[];
  contract: ServiceContract | null;
}

/** Higher fills lower: a full-time officer does a part-timer's work, a doctor an assistant's. */
const ladder: Record<Position, number> = { UNIT: 0, PART_TIME: 1, FULL_TIME: 2, OTHER: 1, INTERMEDIATE: 2, PHYSICIAN_ASSISTANT: 3, DOCTOR: 4 };

/** What a post counts as; null = nothing for this norm. */
export const positionOf = (staff: Staff, role: string, degree: string | null): Position | null => {
  if (staff === 'osh') return role === 'FULL_TIME' || role === 'PART_TIME' ? role : null;
  if (role !== 'MEDICAL') return null;
  const words = ` ${fold(degree ?? '')} `;
  if (/ (bac si|bs|bsck\S*) /.test(words)) return 'DOCTOR';
  if (/ (y si|ys) /.test(words)) return 'PHYSICIAN_ASSISTANT';
  return 'INTERMEDIATE';
};

const isThere = (post: StaffPost, day: string) => (post.from ?? '') <= day && (post.to === null || post.to > day);
const holds = (contract: ServiceContract, kind: string, day: string) => contract.kind === kind && (contract.from ?? '') <= day && (contract.to ?? '9999-12-31') >= day;

/** What of an alternative is not filled; each person fills one place, the lowest that is high enough goes first. */
const missingOf = (needs: readonly Need[], people: readonly Position[], units: number): Need[] => {
  const free = people.toSorted((a, b) => ladder[a] - ladder[b]);
  return needs.toSorted((a, b) => ladder[b.position] - ladder[a.position]).flatMap(({ position, count }) => {
    let left = position === 'UNIT' ? Math.max(0, count - units) : count;
    while (position !== 'UNIT' && left > 0) {
      const at = free.findIndex((one) => ladder[one] >= ladder[position]);
      if (at < 0) break;
      free.splice(at, 1);
      left -= 1;
    }
    return left > 0 ? [{ position, count: left }] : [];
  });
};

const sum = (needs: readonly Need[]) => needs.reduce((total, need) => total + need.count, 0);
const onlyUnit = (needs: readonly Need[]) => needs.every((need) => need.position === 'UNIT');

interface Step {
  rule: RuleRow;
  norm: Norm;
}

const stepFor = (rules: readonly RuleRow[], prefix: string, day: string, headcount: number): Step | null => {
  const steps = rules.flatMap((rule) => {
    const norm = rule.code.startsWith(`${prefix}.`) && holdsOn(rule, day) ? readNorm(rule.value) : null;
    return norm && norm.from <= headcount ? [{ rule, norm }] : [];
  });
  return steps.toSorted((a, b) => a.norm.from - b.norm.from).at(-1) ?? null;
};

/** Codes begin so; the last part counts the steps of headcount. */
export const normPrefix = (staff: Staff, risk: 'yes' | 'no'): string => (staff === 'osh' ? `staffing.osh.${risk === 'yes' ? 'high-risk' : 'other'}` : `staffing.medical.${risk === 'yes' ? 'risk' : 'other'}`);

/** The first alternative that is filled, else the one that asks for people, else the first. */
const measured = (norm: Norm, people: readonly Position[], units: number): { needed: readonly Need[]; missing: Need[] } => {
  const tried = norm.choices.map((needed) => ({ needed, missing: missingOf(needed, people, units) }));
  return tried.find((one) => one.missing.length === 0) ?? tried.find((one) => !onlyUnit(one.needed)) ?? tried[0]!;
};

/** Required, present and lacking on the day. A sector that is not known is unknown only where both lists differ. */
export const staffingOn = (staff: Staff, facts: StaffingFacts, rules: readonly RuleRow[], riskRows: readonly RiskRow[]): StaffingAnswer => {
  const { day, headcount } = facts;
  const people = facts.posts.flatMap((post): Counted[] => {
    const position = positionOf(staff, post.role, post.degree);
    return position && isThere(post, day) ? [{ post, position, counts: post.state === 'VALID' ? 'yes' : 'no' }] : [];
  });
  const trained = people.filter((one) => one.counts === 'yes').map((one) => one.position);
  const risk = riskOf(riskRows, staff, facts.sector);
  const contract = facts.contracts.find((one) => holds(one, staff, day)) ?? null;
  const open = { staff, risk, people, contract, present: trained.length };
  const unknown = { ...open, state: 'unknown' as const, norm: null, rule: null, needed: [], required: 0, gap: 0, missing: [] };
  if (headcount === null || headcount < 1) return unknown;
  const [risky, other] = (['yes', 'no'] as const).map((one) => stepFor(rules, normPrefix(staff, one), day, headcount));
  const step = risk.risk === 'yes' ? risky : other;
  if (!step || (risk.risk === 'unknown' && JSON.stringify(risky?.norm.choices) !== JSON.stringify(other?.norm.choices))) return unknown;
  const units = facts.contracts.filter((one) => holds(one, `${staff}-unit`, day)).length;
  const { needed, missing } = measured(step.norm, trained, units);
  const lacking = sum(missing);
  const state = lacking === 0 ? 'enough' : contract ? 'contract' : 'short';
  return { ...open, state, norm: step.norm, rule: step.rule, needed, required: sum(needed), gap: state === 'short' ? lacking : 0, missing };
};

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
const ladder: Record<Position, number> = {
  UNIT: 0,
  PART_TIME: 1,
  FULL_TIME: 2,
  OTHER: 1,
  INTERMEDIATE: 2,
  PHYSICIAN_ASSISTANT: 3,
  DOCTOR: 4,
};

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
const holds = (contract: ServiceContract, kind: string, day: string) =>
  contract.kind === kind && (contract.from ?? '') <= day && (contract.to ?? '9999-12-31') >= day;

/** What of an alternative is not filled; each person fills one place, the lowest that is high enough goes first. */
const missingOf = (needs: readonly Need[], people: readonly Position[], units: number): Need[] => {
  const free = people.toSorted((a, b) => ladder[a] - ladder[b]);
  return needs
    .toSorted((a, b) => ladder[b.position] - ladder[a.position])
    .flatMap(({ position, count }) => {
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

/** Codes begin so; the last part counts the steps of headcount. */
export const normPrefix = (staff: Staff, risk: 'yes' | 'no'): string =>
  staff === 'osh' ? `staffing.osh.${risk === 'yes' ? 'high-risk' : 'other'}` : `staffing.medical.${risk === 'yes' ? 'risk' : 'other'}`;

interface Step {
  rule: RuleRow;
  norm: Norm;
}

/** The law of one day, read once for any number of employers. */
export interface StaffingLaw {
  day: string;
  /** The step of a list for a headcount; null where no row says. */
  step(staff: Staff, risk: 'yes' | 'no', headcount: number): Step | null;
  risk(staff: Staff, sector: Sector): Risk;
}

export const staffingLaw = (rules: readonly RuleRow[], riskRows: readonly RiskRow[], day: string): StaffingLaw => {
  const steps = new Map<string, Step[]>();
  const risks = new Map<string, Risk>();
  const ofList = (prefix: string) =>
    rules
      .filter((rule) => rule.code.startsWith(`${prefix}.`) && holdsOn(rule, day))
      .flatMap((rule) => {
        const norm = readNorm(rule.value);
        return norm ? [{ rule, norm }] : [];
      })
      .toSorted((a, b) => a.norm.from - b.norm.from);
  for (const staff of ['osh', 'medical'] as const)
    for (const risk of ['yes', 'no'] as const) steps.set(normPrefix(staff, risk), ofList(normPrefix(staff, risk)));
  return {
    day,
    step: (staff, risk, headcount) => steps.get(normPrefix(staff, risk))!.findLast((one) => one.norm.from <= headcount) ?? null,
    risk: (staff, sector) => {
      const key = `${staff} ${sector.code} ${sector.text}`;
      const known = risks.get(key) ?? riskOf(riskRows, staff, sector);
      risks.set(key, known);
      return known;
    },
  };
};

/** The first alternative that is filled, else the one that asks for people, else the first. */
const measured = (norm: Norm, people: readonly Position[], units: number): { needed: readonly Need[]; missing: Need[] } => {
  const tried = norm.choices.map((needed) => ({ needed, missing: missingOf(needed, people, units) }));
  return tried.find((one) => one.missing.length === 0) ?? tried.find((one) => !onlyUnit(one.needed)) ?? tried[0]!;
};

const sameChoices = (a: Step | null, b: Step | null) => JSON.stringify(a?.norm.choices) === JSON.stringify(b?.norm.choices);

/** The step that an employer stands under; null where headcount or law leave it open, or a sector that is not known would decide. */
const stepOf = (staff: Staff, risk: Risk, headcount: number | null, law: StaffingLaw): Step | null => {
  if (headcount === null || headcount < 1) return null;
  const [risky, other] = [law.step(staff, 'yes', headcount), law.step(staff, 'no', headcount)];
  if (risk.risk === 'unknown') return sameChoices(risky, other) ? other : null;
  return risk.risk === 'yes' ? risky : other;
};

/** Required, present and lacking on the day of the law. */
export const staffingOn = (staff: Staff, facts: StaffingFacts, law: StaffingLaw): StaffingAnswer => {
  const { day } = law;
  const people = facts.posts.flatMap((post): Counted[] => {
    const position = positionOf(staff, post.role, post.degree);
    return position && isThere(post, day) ? [{ post, position, counts: post.state === 'VALID' ? 'yes' : 'no' }] : [];
  });
  const trained = people.filter((one) => one.counts === 'yes').map((one) => one.position);
  const risk = law.risk(staff, facts.sector);
  const contract = facts.contracts.find((one) => holds(one, staff, day)) ?? null;
  const open = { staff, risk, people, contract, present: trained.length };
  const step = stepOf(staff, risk, facts.headcount, law);
  if (!step) return { ...open, state: 'unknown', norm: null, rule: null, needed: [], required: 0, gap: 0, missing: [] };
  const units = facts.contracts.filter((one) => holds(one, `${staff}-unit`, day)).length;
  const { needed, missing } = measured(step.norm, trained, units);
  const lacking = sum(missing);
  const state = lacking === 0 ? 'enough' : contract ? 'contract' : 'short';
  return { ...open, state, norm: step.norm, rule: step.rule, needed, required: sum(needed), gap: state === 'short' ? lacking : 0, missing };
};

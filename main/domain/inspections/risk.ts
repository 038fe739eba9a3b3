// The risk score of a subject: parts that are read one by one, each weighed by a rule row; NĐ 217/2025 art. 4 asks for an order, not for a formula.
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export interface RiskFacts {
  /** On the list of NĐ 39/2016 art. 36.1. */
  sector: 'yes' | 'no' | 'unknown';
  /** Findings still open. */
  findings: number;
  /** Standing of the service on the day; null for what needs no paper. */
  status: string | null;
  /** Last day of the paper in force, where it is near. */
  endsOn: string | null;
  headcount: number | null;
  /** The yearly report that was due last did not come. */
  reportMissing: 'yes' | 'no';
  visited: 'yes' | 'no';
}

export const riskParts = ['sector', 'finding', 'standing', 'lapsing', 'size', 'report', 'never'] as const;
export type RiskPart = (typeof riskParts)[number];

export interface RiskWeights {
  sector: number;
  finding: number;
  findingMost: number;
  standing: number;
  lapsing: number;
  large: number;
  medium: number;
  largeFrom: number;
  mediumFrom: number;
  report: number;
  never: number;
  /** From this score on the risk is called high. */
  high: number;
}

const codes: Record<keyof RiskWeights, string> = {
  sector: 'inspection.risk.sector',
  finding: 'inspection.risk.finding',
  findingMost: 'inspection.risk.finding.most',
  standing: 'inspection.risk.standing',
  lapsing: 'inspection.risk.lapsing',
  large: 'inspection.risk.size.large',
  medium: 'inspection.risk.size.medium',
  largeFrom: 'inspection.risk.size.large.from',
  mediumFrom: 'inspection.risk.size.medium.from',
  report: 'inspection.risk.report',
  never: 'inspection.risk.never',
  high: 'inspection.risk.high',
};

/** A weight that no rule row sets counts nothing. */
export const weightsOn = (rules: readonly RuleRow[], day: string): RiskWeights =>
  Object.fromEntries(
    Object.entries(codes).map(([name, code]) => [name, Number(ruleOn(rules, code, day)?.value ?? 0) || 0]),
  ) as unknown as RiskWeights;

const weightsOf: Record<Exclude<RiskPart, 'size'>, readonly (keyof RiskWeights)[]> = {
  sector: ['sector'],
  finding: ['finding', 'findingMost'],
  standing: ['standing'],
  lapsing: ['lapsing'],
  report: ['report'],
  never: ['never'],
};

/** Weights behind a part of a score; of size those of the step that was reached. */
export const ruleOfPart = (part: RiskPart, facts: RiskFacts, weights: RiskWeights): readonly (keyof RiskWeights)[] =>
  part !== 'size' ? weightsOf[part] : (facts.headcount ?? 0) >= weights.largeFrom ? ['large', 'largeFrom'] : ['medium', 'mediumFrom'];
export const codeOfWeight = (name: keyof RiskWeights): string => codes[name];

/** States in which a body works without what the law asks for, or may not work. */
const bad = new Set(['EXPIRED', 'SUSPENDED', 'NOT_NOTIFIED', 'NOT_DECLARED']);

/** Points of each part, in the order of `riskParts`; their sum is the score. */
export const pointsOf = (facts: RiskFacts, weights: RiskWeights): number[] => {
  const { headcount } = facts;
  const standing = facts.status !== null && bad.has(facts.status) ? weights.standing : 0;
  return [
    facts.sector === 'yes' ? weights.sector : 0,
    Math.min(facts.findings * weights.finding, weights.findingMost),
    standing,
    standing === 0 && facts.endsOn !== null ? weights.lapsing : 0,
    headcount === null
      ? 0
      : weights.largeFrom > 0 && headcount >= weights.largeFrom
        ? weights.large
        : weights.mediumFrom > 0 && headcount >= weights.mediumFrom
          ? weights.medium
          : 0,
    facts.reportMissing === 'yes' ? weights.report : 0,
    facts.visited === 'no' ? weights.never : 0,
  ];
};

export const scoreOf = (points: readonly number[]): number => points.reduce((sum, one) => sum + one, 0);

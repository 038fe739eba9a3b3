// All conditions of a provider on a day, and in one word how it stands with them.
import type { RuleRow } from '../rules/holding.ts';
import type { Check } from './check.ts';
import { endingSoon } from './ending-soon.ts';
import type { Body } from './facts.ts';
import { inspectionConditions } from './inspection-conditions.ts';
import type { Shared } from './one-body.ts';
import { healthConditions, monitoringConditions } from './other-conditions.ts';
import { trainingConditions } from './training-conditions.ts';

/** `none`: nobody has entered anything; `not-asked`: no paper in force, so nothing has to be kept. */
export type BodyState = 'none' | 'not-asked' | 'short' | 'review' | 'soon' | 'unknown' | 'no-rule' | 'met';

/** A body keeps its conditions while it may work, also while it is suspended. */
export const keepsConditions = (status: string | null): boolean => ['VALID', 'NOTIFIED', 'DECLARED', 'SUSPENDED'].includes(status ?? '');

/** Codes of all rules that conditions are measured by. */
export const conditionRules: readonly string[] = [
  'training.trainer',
  'training.practice-area',
  'technical-inspection.',
  'monitoring.',
  'health-exam.occ',
  'credential.inspector.',
  'expiring.',
];

/** Every condition that is asked of the body on the day; empty where none is. */
export const conditionsOn = (body: Body, shared: readonly Shared[], rules: readonly RuleRow[], day: string): Check[] => {
  if (!keepsConditions(body.status)) return [];
  const own =
    body.kind === 'technical-inspection'
      ? inspectionConditions(body, shared, rules, day)
      : body.kind === 'monitoring'
        ? monitoringConditions(body, rules, day)
        : body.kind === 'health-exam'
          ? healthConditions(body, rules, day)
          : trainingConditions(body, rules, day);
  return [...own, ...endingSoon(body, rules, day)];
};

const worst = ['short', 'review', 'soon', 'unknown', 'no-rule'] as const;

export const bodyState = (body: Body, checks: readonly Check[]): BodyState => {
  if (!keepsConditions(body.status)) return 'not-asked';
  if (body.people.length + body.devices.length + body.premises.length === 0) return 'none';
  return worst.find((state) => checks.some((check) => check.state === state)) ?? 'met';
};

/** What is told of a body in the shortage list: what it lacks, what is to be looked at again, what ends soon. */
export const isFinding = ({ state }: Check): boolean => state === 'short' || state === 'review' || state === 'soon';

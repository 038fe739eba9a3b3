// What the desk asks to be done: a matter, offered by a question of the law from facts, a day and rule rows; the desk knows none of them.
import { ruleOn, type RuleRow } from '../rules/holding.ts';

export type MatterFilter =
  | { kind: 'set'; column: string; values: string[] }
  | { kind: 'date'; column: string; from: string | null; to: string | null }
  | { kind: 'empty'; column: string; empty: 'yes' | 'no' };

/** A list as it opens: exactly the rows that were counted. */
export interface Opening {
  register: 'training' | 'technical-inspection' | 'monitoring' | 'health-exam' | 'osh-staff' | 'enterprise';
  filters: MatterFilter[];
  sort: { column: string; direction: 'ascending' | 'descending' }[];
}

export type Topic =
  | 'condition'
  | 'certificate'
  | 'notice'
  | 'declaration'
  | 'suspension'
  | 'training'
  | 'missing'
  | 'regime'
  | 'dossier'
  | 'inspection'
  | 'remedy'
  | 'meeting'
  | 'report';

export interface Matter {
  /** The same as long as the matter is the same, however many rows it has: snoozes hang on it. */
  key: string;
  topic: Topic;
  title: string;
  why: string;
  /** Văn bản, điều, khoản; '' where none asks for it. */
  basis: string;
  /** Last day on which it is done in time; null = no day is set. */
  due: string | null;
  weight: number;
  verb: string;
  /** How many rows stand behind it. */
  count: number;
  opens: Opening | { path: string };
}

/** A duty with its day in the law, a state that the law does not allow, a gap in our own books. */
export const weights = { duty: 3, breach: 2, books: 1 } as const;

export type Offer<Facts> = (facts: Facts, day: string, rules: readonly RuleRow[]) => Matter[];

/** What is due comes first, weightiest before longest; then by day; what has no day is last. */
export const inOrder = (matters: readonly Matter[], day: string): Matter[] => {
  const rank = ({ due }: Matter) => (due === null ? 2 : due <= day ? 0 : 1);
  const byDay = (a: Matter, b: Matter) => (a.due ?? '').localeCompare(b.due ?? '');
  return matters.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (rank(a) === 1 ? byDay(a, b) || b.weight - a.weight : b.weight - a.weight || byDay(a, b)) ||
      a.key.localeCompare(b.key),
  );
};

/** The widest of the lead times of a kind of paper that hold on a day; 0 where no rule says. */
export const widestLead = (rules: readonly RuleRow[], kind: string, day: string): number =>
  Math.max(0, ...[1, 2, 3].map((step) => Number(ruleOn(rules, `expiring.${kind}.${step}`, day)?.value ?? 0)).filter(Number.isInteger));

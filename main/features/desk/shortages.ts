// Counts what providers lack and where employers lack staff: what the desk reminds of and draws.
import { allRules } from '../../../db/queries/rules.ts';
import type { Db } from '../../../db/schema.ts';
import type { Check } from '../../domain/conditions/check.ts';
import { conditionRules, isFinding } from '../../domain/conditions/conditions.ts';
import type { LackingCount } from '../../domain/matters/conditions-lacking.ts';
import type { StaffGap } from '../../domain/matters/staff-gaps.ts';
import { type ConditionsLine, conditionsBook } from '../../rows/conditions-book.ts';
import { staffingBook } from '../../rows/staffing-book.ts';

export interface Shortages {
  lacking: readonly LackingCount[];
  staff: readonly StaffGap[];
}

/** What ends soon is one list, what lacks or is to be looked at again another. */
const keyOf = (line: ConditionsLine, check: Check) => `${line.register} ${check.kind} ${check.state === 'soon' ? 'soon' : 'lacking'}`;

const lackingOf = (lines: readonly ConditionsLine[]): LackingCount[] => {
  const found = Map.groupBy(
    lines.flatMap((line) => line.checks.filter(isFinding).map((check) => ({ line, check }))),
    ({ line, check }) => keyOf(line, check),
  );
  return [...found.values()].map((all) => {
    const { line, check } = all[0]!;
    const dues = all.flatMap((one) => one.check.due ?? []).toSorted();
    return {
      register: line.register,
      kind: check.kind,
      state: check.state,
      n: new Set(all.map((one) => one.line.body.service)).size,
      first: `${line.body.name}: ${check.line !== null && check.need !== null && check.kind !== 'practice-area' ? `${check.line}, ` : ''}${check.words.replace(/^Cần/, 'cần')}`,
      due: dues[0] ?? null,
      source: check.rules[0]?.source ?? '',
    };
  });
};

export const shortagesOn = async (db: Db, day: string): Promise<Shortages> => {
  const rules = await allRules(db);
  const lines = await conditionsBook(
    db,
    day,
    rules.filter((rule) => conditionRules.some((prefix) => rule.code.startsWith(prefix))),
  );
  const staffing = await staffingBook(
    db,
    day,
    rules.filter((rule) => rule.code.startsWith('staffing.')),
  );
  const gap = (staff: StaffGap['staff']) => ({ staff, n: staffing.filter((line) => line[staff].state === 'short').length });
  return { lacking: lackingOf(lines), staff: [gap('osh'), gap('medical')] };
};

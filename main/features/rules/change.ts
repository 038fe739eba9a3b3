// From the form of a change to the rows it would make; refused with sentences beside the fields.
import { createHash } from 'node:crypto';
import type { RuleTable } from '../../../db/schema.ts';
import type { RuleChange } from '../../../preload/contract/rules.ts';
import { type ChangedRules, changedRules } from '../../domain/rules/rule-change.ts';
import { readValue } from '../../domain/rules/rule-value.ts';
import { invalid, notFound } from '../../errors.ts';

/** The rest of a row that goes on after a change for a limited time has an id that follows from the change. */
const restId = (id: string) => {
  const hex = createHash('sha256').update(`rest of ${id}`).digest('hex');
  return `${id.slice(0, 13)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`;
};

/** Versions of all rows of a rule, as one text. */
export const versionOf = (rows: readonly RuleTable[]): string =>
  rows
    .map((row) => `${row.id.slice(-4)}.${row.version}`)
    .toSorted()
    .join(' ');

/** The rows as they would stand; `rows` are those of the code. */
export const changeOf = (rows: readonly RuleTable[], change: RuleChange): ChangedRules => {
  const first = rows[0];
  if (!first) throw notFound('Không có quy định này.');
  if (change.mode === 'correct' && !rows.some((row) => row.id === change.id)) throw notFound('Không còn dòng quy định này.');
  const read = readValue(change.code, first.unit, change.value);
  const changed = changedRules(rows, {
    mode: change.mode,
    id: change.id,
    restId: restId(change.id),
    code: change.code,
    value: 'value' in read ? read.value : change.value,
    from: change.effectiveFrom,
    to: change.effectiveTo,
    source: change.source,
    confidence: change.confidence,
    note: change.note,
  });
  const faults = [...('fault' in read ? [{ field: 'value', message: read.fault }] : []), ...changed.faults];
  if (faults.length > 0)
    throw invalid(faults[0]!.message, Object.fromEntries(faults.toReversed().map((fault) => [fault.field, fault.message])));
  return changed;
};

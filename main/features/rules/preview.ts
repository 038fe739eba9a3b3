// What a proposed change would move, said before anything is written.
import { allRules } from '../../../db/queries/rules.ts';
import type { rules } from '../../../preload/contract/rules.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import type { RuleRow } from '../../domain/rules/holding.ts';
import { valueWords } from '../../domain/rules/rule-value.ts';
import { changeOf } from './change.ts';
import { effectOf } from './effects.ts';

type Method = typeof rules.preview;

const changeWord = (row: RuleRow, before: RuleRow | undefined, mode: 'from' | 'correct') => {
  if (!before) return 'new';
  if (
    before.value === row.value &&
    before.effective_from === row.effective_from &&
    before.effective_to === row.effective_to &&
    before.source === row.source
  )
    return 'kept';
  return mode === 'correct' ? 'corrected' : 'closed';
};

export const preview = async (input: InputOf<Method>, { db, today }: Reading): Promise<OutputOf<Method>> => {
  const all = await allRules(db);
  const own = all.filter((rule) => rule.code === input.code);
  const changed = changeOf(own, input);
  const standing = own.find((rule) => rule.id === input.id);
  const first = [input.effectiveFrom ?? '', ...(standing ? [standing.effective_from ?? ''] : [])].toSorted()[0]!;
  const day = input.effectiveFrom !== null && input.effectiveFrom > today ? input.effectiveFrom : today;
  const after = [...all.filter((rule) => rule.code !== input.code), ...changed.rows];
  const effect = await effectOf({ db, code: input.code, day, before: all, after });
  return {
    day,
    ...effect,
    rows: changed.rows.map((row) => ({
      words: valueWords(row.code, row.unit, row.value),
      from: row.effective_from,
      to: row.effective_to,
      change: changeWord(
        row,
        own.find((one) => one.id === row.id),
        input.mode,
      ),
    })),
    past: first < today ? 'yes' : 'no',
  };
};

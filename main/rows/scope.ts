// Scope lines of a register: which codes there are, in which order, and what they are called.
import type { Choice } from '../../preload/contract/records/column.ts';
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import { invalid } from '../errors.ts';

/** The codes that a paper of this register can cover. */
export const scopeChoices = (record: AnyRecord): readonly Choice[] =>
  Object.values(record.columns).find((column) => column.at === 'paper.scope' || column.at === 'line.code')?.choices ?? [];

/** Codes in their order, joined by ","; one of another kind is refused beside its field. */
export const checkedScope = (record: AnyRecord, scope: string, field = 'scope'): string => {
  const wanted = scope
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  const choices = scopeChoices(record);
  const foreign = wanted.filter((code) => !choices.some((choice) => choice.code === code));
  if (foreign.length > 0)
    throw invalid(`Phạm vi ${foreign.join(', ')} không thuộc ${record.label.toLowerCase()}.`, {
      [field]: `Chọn trong phạm vi của ${record.label.toLowerCase()}.`,
    });
  return choices
    .filter((choice) => wanted.includes(choice.code))
    .map((choice) => choice.code)
    .join(',');
};

/** The short word of a code within a sentence: "N4", "nhóm 3". */
export const shortScopeLabel = (record: AnyRecord, code: string): string => {
  const short = scopeChoices(record).find((choice) => choice.code === code)?.short ?? scopeLabel(record, code);
  return /^\d/.test(short) ? `nhóm ${short}` : short;
};

/** What people call a code: "N4 Thiết bị nâng". */
export const scopeLabel = (record: AnyRecord, code: string): string =>
  scopeChoices(record).find((choice) => choice.code === code)?.label ?? code;

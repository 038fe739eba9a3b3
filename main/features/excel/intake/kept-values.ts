// Which standing values the person keeps against the file: a word about one row goes before the word about all of them.
import type { ImportRowTable } from '../../../../db/schema.ts';

export type Changing = Pick<ImportRowTable, 'register' | 'changed' | 'kept'>;

export const listed = (text: string): string[] => (text === '' ? [] : text.split(','));
export const columnName = (register: string, column: string): string => `${register}:${column}`;

/** Of the columns that a row changes, those that keep what stands. */
export const keptColumns = ({ register, changed, kept }: Changing, forAll: ReadonlySet<string>): string[] => {
  const own = kept === null ? null : new Set(listed(kept));
  return listed(changed).filter((column) => own?.has(column) ?? forAll.has(columnName(register, column)));
};

/** Whether nothing of the row is left to write. */
const keepsAll = (row: Changing, forAll: ReadonlySet<string>): boolean =>
  row.changed !== '' && keptColumns(row, forAll).length === listed(row.changed).length;

/** Whether a commit of this moment would write the row. */
export const isToWrite = (row: Changing & Pick<ImportRowTable, 'outcome' | 'decision'>, forAll: ReadonlySet<string>): boolean =>
  row.decision === 'write' && row.outcome !== 'same' && row.outcome !== 'error' && !keepsAll(row, forAll);

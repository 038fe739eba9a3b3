// Deciding what an import writes: by row, by tab, by value, by column; the core alone counts what follows.
import {
  decideOutcomes,
  decideRows,
  importById,
  keepForAll,
  keepInRows,
  type OutcomeCount,
  outcomeCounts,
  stagedAt,
} from '../../../../db/queries/imports.ts';
import type { Transacting } from '../../../../db/schema.ts';
import type { Counts, excel, PreviewTab } from '../../../../preload/contract/excel.ts';
import type { RegisterName } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Writing } from '../../../context.ts';
import { notFound } from '../../../errors.ts';
import { columnName, isToWrite, keptColumns, listed } from './kept-values.ts';

/** Outcomes of a tab; null = all. */
export const tabs: Record<PreviewTab, readonly string[] | null> = {
  all: null,
  attention: ['changed', 'doubtful', 'error'],
  new: ['new'],
  changed: ['changed'],
  same: ['same'],
  doubtful: ['doubtful'],
  error: ['error'],
};

/** Numbers of the tabs, and what would be written. */
export const countsOf = (rows: readonly OutcomeCount[], kept: string): Counts => {
  const forAll = new Set(listed(kept));
  const sum = (fits: (row: OutcomeCount) => boolean) => rows.filter(fits).reduce((total, row) => total + row.n, 0);
  const of = (outcome: string) => sum((row) => row.outcome === outcome);
  const written = (row: OutcomeCount) => isToWrite(row, forAll);
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    doubtful: of('doubtful'),
    error: of('error'),
    toWrite: sum(written),
    undecided: sum((row) => row.decision === 'undecided'),
    writeNew: sum((row) => row.outcome === 'new' && written(row)),
    writeChanged: sum((row) => row.outcome === 'changed' && written(row)),
  };
};

/** Columns that the file changes, the busiest first. */
export const changingColumns = (rows: readonly OutcomeCount[], kept: string): OutputOf<typeof excel.preview>['changing'] => {
  const forAll = new Set(listed(kept));
  const found = new Map<string, { register: RegisterName; column: string; rows: number; kept: number }>();
  for (const row of rows) {
    if (row.outcome === 'error' || row.outcome === 'same') continue;
    const keeping = new Set(keptColumns(row, forAll));
    for (const column of listed(row.changed)) {
      const name = columnName(row.register, column);
      const known = found.get(name) ?? { register: row.register as RegisterName, column, rows: 0, kept: 0 };
      known.rows += row.n;
      if (keeping.has(column)) known.kept += row.n;
      found.set(name, known);
    }
  }
  return [...found.values()].sort((one, other) => other.rows - one.rows);
};

export const opened = async (db: Transacting, id: string) => {
  const found = await importById(db, id);
  if (!found || found.state === 'committed') throw notFound('Không còn thấy lần nhập này. Hãy chọn lại tệp.');
  return found;
};

const counted = async (db: Transacting, id: string) => ({
  counts: countsOf(await outcomeCounts(db, id), (await importById(db, id))?.kept ?? ''),
});

export const decide = async (input: InputOf<typeof excel.decide>, { db }: Writing): Promise<OutputOf<typeof excel.decide>> => {
  await opened(db, input.import);
  if (input.tab === null) await decideRows(db, input.import, input.positions, input.decision);
  else await decideOutcomes(db, input.import, tabs[input.tab] ?? ['new', 'changed', 'doubtful'], input.decision, input.twin);
  return counted(db, input.import);
};

const turned = (kept: readonly string[], columns: readonly string[], keep: boolean): string =>
  keep ? [...new Set([...kept, ...columns])].sort().join(',') : kept.filter((one) => !columns.includes(one)).join(',');

/** One value of a row, or all that the row changes. */
const chooseInRow = async (db: Transacting, id: string, position: number, column: string | null, keep: boolean, forAll: string) => {
  const row = await stagedAt(db, id, position);
  if (!row) throw notFound('Không còn thấy dòng này của tệp.');
  const changed = listed(row.changed);
  const kept = keptColumns(row, new Set(listed(forAll)));
  await keepInRows(db, id, { position }, turned(kept, column === null ? changed : [column], keep));
};

export const choose = async (input: InputOf<typeof excel.choose>, { db }: Writing): Promise<OutputOf<typeof excel.choose>> => {
  const { import: id, position, register, column } = input;
  const { kept } = await opened(db, id);
  const keep = input.side === 'register';
  if (position !== null) {
    await chooseInRow(db, id, position, column, keep, kept);
    return counted(db, id);
  }
  const groups = await outcomeCounts(db, id);
  if (column === null || register === null) {
    const all = changingColumns(groups, kept).map((one) => columnName(one.register, one.column));
    await keepForAll(db, id, turned([], all, keep));
    await keepInRows(db, id, 'all', null);
    return counted(db, id);
  }
  await keepForAll(db, id, turned(listed(kept), [columnName(register, column)], keep));
  // Rows with a word of their own hear this one too.
  for (const own of new Set(groups.flatMap((group) => (group.kept === null || group.register !== register ? [] : [group.kept]))))
    await keepInRows(db, id, { register, kept: own }, turned(listed(own), [column], keep));
  return counted(db, id);
};

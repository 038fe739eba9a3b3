// Imports and their staged rows: what a file would change, before anything is written.
import { insertRows, slices } from '../dialect/batch.ts';
import type { Db, ImportRowTable, ImportTable, Transacting } from '../schema.ts';

export type StagedRow = Omit<ImportRowTable, 'import_id' | 'kept'>;
const stagedColumns = [
  'position',
  'sheet',
  'row',
  'register',
  'outcome',
  'decision',
  'target_id',
  'title',
  'data',
  'changed',
  'twin',
  'twin_place',
] as const;

/** Outcomes that leave a choice; a row in error or without a change is never written. */
const open = ['new', 'changed', 'doubtful'] as const;

/** Opens an import and forgets what was staged under its id before. */
export const beginImport = async (db: Transacting, row: Omit<ImportTable, 'command_id' | 'kept'>): Promise<void> => {
  await db.deleteFrom('import_row').where('import_id', '=', row.id).execute();
  await db.deleteFrom('import').where('id', '=', row.id).execute();
  await db
    .insertInto('import')
    .values({ ...row, command_id: null, kept: '' })
    .execute();
};

/** Adds staged rows. */
export const stageRows = async (db: Transacting, importId: string, rows: readonly StagedRow[]): Promise<void> => {
  await insertRows(
    db,
    'import_row',
    ['import_id', ...stagedColumns],
    rows.map((row) => [importId, ...stagedColumns.map((name) => row[name])]),
    ['position', 'row', 'twin'],
  );
};

export const finishImport = async (db: Transacting, importId: string, state: string, summary: string): Promise<void> => {
  await db.updateTable('import').set({ state, summary }).where('id', '=', importId).execute();
};

export const importById = (db: Db, id: string): Promise<ImportTable | undefined> =>
  db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirst();

/** The latest committed import of a file with these bytes. */
export const importOfFile = (db: Db, hash: string) =>
  db
    .selectFrom('import')
    .select(['id', 'at', 'user'])
    .where('file_hash', '=', hash)
    .where('state', '=', 'committed')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();

export interface OutcomeCount extends Pick<ImportRowTable, 'register' | 'outcome' | 'decision' | 'changed' | 'kept'> {
  n: number;
}

/** Rows by outcome, decision, and the columns that change and that are kept: a few groups, however many rows. */
export const outcomeCounts = async (db: Db, importId: string): Promise<OutcomeCount[]> => {
  const rows = await db
    .selectFrom('import_row')
    .select((eb) => ['register', 'outcome', 'decision', 'changed', 'kept', eb.fn.countAll().as('n')])
    .where('import_id', '=', importId)
    .groupBy(['register', 'outcome', 'decision', 'changed', 'kept'])
    .execute();
  return rows.map((row) => ({ ...row, n: Number(row.n) }));
};

/** A window of staged rows in the order of the file; `outcomes` null = all. */
export const stagedRows = (
  db: Db,
  importId: string,
  outcomes: readonly string[] | null,
  offset: number,
  limit: number,
): Promise<ImportRowTable[]> => {
  const rows = db.selectFrom('import_row').selectAll().where('import_id', '=', importId).orderBy('position').offset(offset).limit(limit);
  return (outcomes === null ? rows : rows.where('outcome', 'in', outcomes)).execute();
};

export const stagedAt = (db: Db, importId: string, position: number): Promise<ImportRowTable | undefined> =>
  db.selectFrom('import_row').selectAll().where('import_id', '=', importId).where('position', '=', position).executeTakeFirst();

/** Rows that share their keys with others of the file: of these groups. */
export const twinRows = (db: Db, importId: string, groups: readonly number[]): Promise<ImportRowTable[]> =>
  groups.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('import_row')
        .selectAll()
        .where('import_id', '=', importId)
        .where('twin', 'in', groups)
        .orderBy('position')
        .limit(2000)
        .execute();

/** Sets the decision of rows; of rows with one key in the file the others are left out when one is to be written. */
export const decideRows = async (db: Transacting, importId: string, positions: readonly number[], decision: string): Promise<void> => {
  for (const part of slices(positions)) {
    const chosen = db
      .selectFrom('import_row')
      .select('twin')
      .where('import_id', '=', importId)
      .where('position', 'in', part)
      .where('twin', 'is not', null)
      .where('outcome', 'in', open);
    if (decision === 'write')
      await db
        .updateTable('import_row')
        .set({ decision: 'skip' })
        .where('import_id', '=', importId)
        .where('twin', 'in', chosen)
        .where('outcome', 'in', open)
        .execute();
    await db
      .updateTable('import_row')
      .set({ decision })
      .where('import_id', '=', importId)
      .where('position', 'in', part)
      .where('outcome', 'in', open)
      .execute();
  }
};

/** One decision for all rows of these outcomes; of rows with one key in the file `place` is the one that is written. */
export const decideOutcomes = async (
  db: Transacting,
  importId: string,
  outcomes: readonly string[],
  decision: string,
  place: string,
): Promise<void> => {
  const rows = () =>
    db
      .updateTable('import_row')
      .where('import_id', '=', importId)
      .where(
        'outcome',
        'in',
        open.filter((one) => outcomes.includes(one)),
      );
  await rows().set({ decision }).execute();
  if (decision === 'write') await rows().set({ decision: 'skip' }).where('twin', 'is not', null).where('twin_place', '!=', place).execute();
};

export const keepForAll = async (db: Transacting, importId: string, kept: string): Promise<void> => {
  await db.updateTable('import').set({ kept }).where('id', '=', importId).execute();
};

/** What single rows keep: one row, those of a register that say the same of themselves, or all that say anything. */
export const keepInRows = async (
  db: Transacting,
  importId: string,
  rows: { position: number } | { register: string; kept: string } | 'all',
  kept: string | null,
): Promise<void> => {
  const all = db.updateTable('import_row').set({ kept }).where('import_id', '=', importId);
  await (
    rows === 'all'
      ? all.where('kept', 'is not', null)
      : 'position' in rows
        ? all.where('position', '=', rows.position)
        : all.where('register', '=', rows.register).where('kept', '=', rows.kept)
  ).execute();
};

/** After the commit only the record of the import stays; its rows hold personal numbers in the clear. */
export const closeImport = async (db: Transacting, importId: string, command: string, summary: string): Promise<void> => {
  await db.deleteFrom('import_row').where('import_id', '=', importId).execute();
  await db.updateTable('import').set({ state: 'committed', command_id: command, summary }).where('id', '=', importId).execute();
};

export const dropImport = async (db: Transacting, importId: string): Promise<void> => {
  await db.deleteFrom('import_row').where('import_id', '=', importId).execute();
  await db.deleteFrom('import').where('id', '=', importId).where('state', '!=', 'committed').execute();
};

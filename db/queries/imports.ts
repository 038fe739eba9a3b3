// Imports and their staged rows: what a file would change, before anything is written.
import { insertRows, slices } from '../dialect/batch.ts';
import type { Db, ImportRowTable, ImportTable, Transacting } from '../schema.ts';

export type StagedRow = Omit<ImportRowTable, 'import_id'>;
const stagedColumns = ['position', 'sheet', 'row', 'register', 'outcome', 'decision', 'target_id', 'title', 'data'] as const;

/** Opens an import and forgets what was staged under its id before. */
export const beginImport = async (db: Transacting, row: Omit<ImportTable, 'command_id'>): Promise<void> => {
  await db.deleteFrom('import_row').where('import_id', '=', row.id).execute();
  await db.deleteFrom('import').where('id', '=', row.id).execute();
  await db
    .insertInto('import')
    .values({ ...row, command_id: null })
    .execute();
};

/** Adds staged rows. */
export const stageRows = async (db: Transacting, importId: string, rows: readonly StagedRow[]): Promise<void> => {
  await insertRows(
    db,
    'import_row',
    ['import_id', ...stagedColumns],
    rows.map((row) => [importId, ...stagedColumns.map((name) => row[name])]),
    ['position', 'row'],
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
    .select(['at', 'user'])
    .where('file_hash', '=', hash)
    .where('state', '=', 'committed')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Rows by outcome and decision. */
export const outcomeCounts = async (db: Db, importId: string): Promise<{ outcome: string; decision: string; n: number }[]> => {
  const rows = await db
    .selectFrom('import_row')
    .select((eb) => ['outcome', 'decision', eb.fn.countAll().as('n')])
    .where('import_id', '=', importId)
    .groupBy(['outcome', 'decision'])
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

/** Staged rows that are to be written, in the order of the file. */
export const rowsToWrite = (db: Db, importId: string): Promise<ImportRowTable[]> =>
  db
    .selectFrom('import_row')
    .selectAll()
    .where('import_id', '=', importId)
    .where('decision', '=', 'write')
    .where('outcome', 'in', ['new', 'changed', 'doubtful'])
    .orderBy('position')
    .execute();

/** Sets the decision of rows; a row in error or without a change cannot be written. */
export const decideRows = async (db: Transacting, importId: string, positions: readonly number[], decision: string): Promise<void> => {
  for (const part of slices(positions))
    await db
      .updateTable('import_row')
      .set({ decision })
      .where('import_id', '=', importId)
      .where('position', 'in', part)
      .where('outcome', 'in', ['new', 'changed', 'doubtful'])
      .execute();
};

/** After the commit only the record of the import stays; its rows hold personal numbers in the clear. */
export const closeImport = async (db: Transacting, importId: string, command: string): Promise<void> => {
  await db.deleteFrom('import_row').where('import_id', '=', importId).execute();
  await db.updateTable('import').set({ state: 'committed', command_id: command }).where('id', '=', importId).execute();
};

export const dropImport = async (db: Transacting, importId: string): Promise<void> => {
  await db.deleteFrom('import_row').where('import_id', '=', importId).execute();
  await db.deleteFrom('import').where('id', '=', importId).where('state', '!=', 'committed').execute();
};

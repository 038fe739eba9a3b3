// Documents with their numbers, templates of the office, files kept by content.
import { slices } from '../dialect/batch.ts';
import type { Db, DocumentTable, DocumentTemplateTable, StoredFileTable, Transacting } from '../schema.ts';

export type NewDocument = Omit<DocumentTable, 'version' | 'amends_id'> & { amends_id?: string | null };

/** The highest number of a series in a year; 0 where it has none. */
export const lastNumber = async (db: Db, series: string, year: number): Promise<number> => {
  const row = await db
    .selectFrom('document')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
};

/** Writes new documents. */
export const addDocuments = async (db: Transacting, rows: readonly NewDocument[]): Promise<void> => {
  for (const part of slices(rows, 20))
    await db
      .insertInto('document')
      .values(part.map((row) => ({ amends_id: null, ...row, version: 1 })))
      .execute();
};

/** Documents by id, in no order. */
export const documentsByIds = async (db: Db, ids: readonly string[]): Promise<DocumentTable[]> => {
  const rows: DocumentTable[] = [];
  for (const part of slices(ids)) rows.push(...(await db.selectFrom('document').selectAll().where('id', 'in', part).execute()));
  return rows;
};

/** Gives a draft its number and freezes it. */
export const issueDocument = async (
  db: Transacting,
  id: string,
  issued: Pick<DocumentTable, 'number' | 'year' | 'issued_on' | 'snapshot' | 'hash' | 'file_hash'>,
): Promise<void> => {
  await db
    .updateTable('document')
    .set((eb) => ({ ...issued, state: 'issued', version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute();
};

/** Other words for a draft; what was issued stays. */
export const reviseDraft = async (
  db: Transacting,
  id: string,
  change: Pick<DocumentTable, 'snapshot' | 'abstract' | 'symbol' | 'series'>,
): Promise<void> => {
  await db
    .updateTable('document')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .execute();
};

/** Removes drafts; what was issued stays. */
export const dropDrafts = async (db: Transacting, ids: readonly string[]): Promise<void> => {
  for (const part of slices(ids)) await db.deleteFrom('document').where('id', 'in', part).where('state', '=', 'draft').execute();
};

/** Documents to an organisation or about a row, newest first: drafts, then by number. */
export const documentsOf = (db: Db, organizationId: string | null, rowId: string): Promise<DocumentTable[]> =>
  db
    .selectFrom('document')
    .selectAll()
    .where((eb) =>
      organizationId === null ? eb('row_id', '=', rowId) : eb.or([eb('organization_id', '=', organizationId), eb('row_id', '=', rowId)]),
    )
    .orderBy('state')
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** The office's own templates. */
export const ownTemplates = (db: Db): Promise<DocumentTemplateTable[]> =>
  db.selectFrom('document_template').selectAll().orderBy('id').execute();

export const addTemplate = async (db: Transacting, row: Omit<DocumentTemplateTable, 'version'>): Promise<void> => {
  await db
    .insertInto('document_template')
    .values({ ...row, version: 1 })
    .execute();
};

/** Another file, or other words, for a template of the office. */
export const patchTemplate = async (
  db: Transacting,
  id: string,
  change: Partial<Pick<DocumentTemplateTable, 'file_hash' | 'file_name' | 'name' | 'kind' | 'registers'>>,
): Promise<void> => {
  await db
    .updateTable('document_template')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

export const dropTemplate = async (db: Transacting, id: string): Promise<void> => {
  await db.deleteFrom('document_template').where('id', '=', id).execute();
};

/** Remembers files that lie in the folder; one that is known stays as it is. */
export const keepFiles = async (db: Transacting, files: readonly StoredFileTable[]): Promise<void> => {
  for (const part of slices(files, 4))
    await db
      .insertInto('stored_file')
      .values(part)
      .onConflict((conflict) => conflict.column('hash').doNothing())
      .execute();
};

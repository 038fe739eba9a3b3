// Full-text search over the registers (FTS5, contentless, on text folded by us, for remove_diacritics knows no đ).
import { type Kysely, sql } from 'kysely';
import type { Schema, SearchEntryTable } from '../../schema.ts';
import { insertRows, slices } from '../batch.ts';

type Db = Kysely<Schema>;
export type SearchEntry = Omit<SearchEntryTable, 'entry'>;

/** Creates the word index beside `search_entry` when it is not there. */
export const ensureSearch = async (db: Db): Promise<void> => {
  await sql`create virtual table if not exists search_words using fts5(words, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 0")`.execute(
    db,
  );
};

/** Takes rows out of search. */
export const forget = async (db: Db, rowIds: readonly string[]): Promise<void> => {
  for (const part of slices(rowIds)) {
    const entries = db.selectFrom('search_entry').select('entry').where('row_id', 'in', part);
    await sql`delete from search_words where rowid in (${entries})`.execute(db);
    await db.deleteFrom('search_entry').where('row_id', 'in', part).execute();
  }
};

const said = ({ register, title, detail, words, codes }: SearchEntry) => [register, title, detail, words, codes].join('\n');

/** The entries that say something else than what stands. */
const changed = async (db: Db, entries: readonly SearchEntry[]): Promise<SearchEntry[]> => {
  const standing = new Map<string, string>();
  for (const part of slices(entries.map((entry) => entry.row_id)))
    for (const entry of await db.selectFrom('search_entry').selectAll().where('row_id', 'in', part).execute())
      standing.set(entry.row_id, said(entry));
  return entries.filter((entry) => standing.get(entry.row_id) !== said(entry));
};

/** Puts rows into search, new or anew; what says the same already is left: writing words costs ten times reading them. */
export const index = async (db: Db, all: readonly SearchEntry[]): Promise<void> => {
  const entries = await changed(db, all);
  if (entries.length === 0) return;
  await forget(
    db,
    entries.map((entry) => entry.row_id),
  );
  const last = await db
    .selectFrom('search_entry')
    .select((eb) => eb.fn.max('entry').as('entry'))
    .executeTakeFirst();
  let next = (last?.entry ?? 0) + 1;
  const numbered = entries.map((entry) => [next++, entry.register, entry.row_id, entry.title, entry.detail, entry.words, entry.codes]);
  await insertRows(db, 'search_entry', ['entry', 'register', 'row_id', 'title', 'detail', 'words', 'codes'], numbered, ['entry']);
  const words = numbered.map(([entry, , , , , own, codes]) => [entry ?? null, `${own} ${codes}`]);
  await insertRows(db, 'search_words', ['rowid', 'words'], words, ['rowid']);
};

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Entries in which every word of the folded text begins a word, or, for codes, stands anywhere (3 characters and more). */
export const find = async (
  db: Db,
  folded: string,
  limit: number,
): Promise<Pick<SearchEntryTable, 'register' | 'row_id' | 'title' | 'detail'>[]> => {
  const words = wordsOf(folded);
  if (words.length === 0) return [];
  const match = words.map((word) => `"${word}"*`).join(' ');
  const byWord =
    await sql<SearchEntryTable>`select e.register, e.row_id, e.title, e.detail from search_words w join search_entry e on e.entry = w.rowid where search_words match ${match} limit ${limit}`.execute(
      db,
    );
  const code = folded.replace(/[\s.-]/g, '');
  if (byWord.rows.length >= limit || code.length < 3 || !/\d/.test(code)) return byWord.rows;
  const seen = new Set(byWord.rows.map((row) => row.row_id));
  const byCode = await db
    .selectFrom('search_entry')
    .select(['register', 'row_id', 'title', 'detail'])
    .where('codes', 'like', `%${code.replace(/[\\%]/g, '_')}%`)
    .limit(limit)
    .execute();
  return [...byWord.rows, ...byCode.filter((row) => !seen.has(row.row_id))].slice(0, limit);
};

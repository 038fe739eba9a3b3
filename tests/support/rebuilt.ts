// What derivation would write today if nothing derived were there: a copy of a register, emptied of it and derived anew.
import { copyFileSync } from 'node:fs';
import { sql } from 'kysely';
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { openForReading } from '../../db/open.ts';
import { type Db, remembered, type Schema } from '../../db/schema.ts';
import type { Change } from '../../db/queries/commands.ts';
import { derive } from '../../main/derive/index.ts';

const derivedColumns = (Object.entries(remembered) as [keyof Schema, readonly string[]][]).filter(([, columns]) => columns.length > 0);

/** All derived columns by row, and what search knows, both in a fixed order. */
export const derivedState = async (db: Db): Promise<Record<string, unknown>> => {
  const state: Record<string, unknown> = {};
  for (const [table, columns] of derivedColumns)
    state[table] = (
      await sql`select ${sql.join(['id', ...columns].map((name) => sql.ref(name)))} from ${sql.table(table)} order by id`.execute(db)
    ).rows;
  state.search = await db
    .selectFrom('search_entry')
    .select(['register', 'row_id', 'title', 'detail', 'words', 'codes'])
    .orderBy('row_id')
    .execute();
  state.standing = await db.selectFrom('standing_period').selectAll().orderBy('service_id').orderBy('line').orderBy('from_on').execute();
  state.training = await db.selectFrom('training_period').selectAll().orderBy('post_id').orderBy('from_on').execute();
  state.words = (await sql<{ n: number }>`select count(*) as n from search_words`.execute(db)).rows;
  return state;
};

/** Every standing row as if one command had just written it. */
const everything = async (db: Db): Promise<Change[]> => {
  const changes: Change[] = [];
  for (const table of Object.keys(remembered))
    for (const row of (await sql<{ id: string }>`select * from ${sql.table(table)}`.execute(db)).rows)
      changes.push({ seq: 0, table_name: table, row_id: row.id, before: null, after: JSON.stringify(row) });
  return changes;
};

/** The derived state of the file, and the one made from nothing. */
export const bothStates = async (
  file: string,
  today: string,
): Promise<{ kept: Record<string, unknown>; rebuilt: Record<string, unknown> }> => {
  const reader = openForReading(file);
  const kept = await derivedState(reader.db);
  const copy = `${file}.rebuilt`;
  copyFileSync(file, copy);
  await reader.close();
  const writer = openForWriting(copy);
  try {
    for (const { name } of writer.bare.prepare(`select name from sqlite_master where type = 'trigger' and name like 'history_%'`).all() as {
      name: string;
    }[])
      writer.bare.exec(`drop trigger ${name}`);
    for (const [table, columns] of derivedColumns)
      writer.bare.exec(`update ${table} set ${columns.map((name) => `${name} = null`).join(', ')}`);
    writer.bare.exec('delete from search_entry; delete from search_words; delete from standing_period; delete from training_period');
    await writer.db.transaction().execute(async (db) => derive(db, await everything(db), today, () => {}));
    return { kept, rebuilt: await derivedState(writer.db) };
  } finally {
    await writer.close();
  }
};

// History triggers for PostgreSQL: the same promises as db/dialect/sqlite/history.ts in its own words.
import { type Kysely, sql } from 'kysely';

const quote = (name: string) => `"${name}"`;
/** Letter for letter what SQLite's json_object writes, so that the same change has the same hash on both engines. */
const rowAsJson = (alias: 'old' | 'new', columns: readonly string[]) =>
  `'{' || ${columns.map((name) => `'"${name}":' || coalesce(to_json(${alias}.${quote(name)})::text, 'null')`).join(` || ',' || `)} || '}'`;

const rememberFunction = (table: string, columns: readonly string[]) => `
create or replace function remember_${table}() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (${columns.map((name) => `old.${quote(name)} is not distinct from new.${quote(name)}`).join(' and ')}) then return new; end if;
  insert into change (seq, command_id, table_name, row_id, before, after) values (
    (select coalesce(max(seq), 0) + 1 from change), (select command_id from present_command), '${table}',
    case when tg_op = 'DELETE' then old.id else new.id end,
    case when tg_op = 'INSERT' then null else ${rowAsJson('old', columns)} end,
    case when tg_op = 'DELETE' then null else ${rowAsJson('new', columns)} end);
  return null;
end $$`;

/** Creates the functions and triggers of every remembered table; needs a schema without them. */
export const createHistory = async <S>(db: Kysely<S>, tables: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  for (const [table, columns] of tables) {
    await sql.raw(rememberFunction(table, columns)).execute(db);
    await sql
      .raw(
        `create trigger history_${table} after insert or update or delete on ${quote(table)} for each row execute function remember_${table}()`,
      )
      .execute(db);
  }
  await sql
    .raw(
      `create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the history is append-only'; end $$`,
    )
    .execute(db);
  for (const table of ['change', 'command'])
    await sql
      .raw(`create trigger frozen_${table} before update or delete on ${quote(table)} for each row execute function refuse_change()`)
      .execute(db);
};

/** Order and search columns compare byte by byte, as SQLite does. */
export const collateAsBytes = async <S>(db: Kysely<S>, columns: readonly { table: string; column: string }[]): Promise<void> => {
  for (const { table, column } of columns)
    await sql.raw(`alter table ${quote(table)} alter column ${quote(column)} type text collate "C"`).execute(db);
};

// History triggers for SQLite: every insert, update and delete of a remembered table becomes a row of `change`.
import { sql } from 'kysely';
import type { Db } from '../../schema.ts';

const quote = (name: string) => `"${name}"`;
const rowAsJson = (alias: 'old' | 'new', columns: readonly string[]) =>
  `json_object(${columns.map((name) => `'${name}', ${alias}.${quote(name)}`).join(', ')})`;

const record = (table: string, id: string, before: string, after: string) =>
  `insert into change (command_id, table_name, row_id, before, after) values ((select command_id from present_command), '${table}', ${id}, ${before}, ${after});`;

const frozen = (table: string, verb: 'update' | 'delete') =>
  [
    `frozen_${table}_${verb}`,
    `create trigger frozen_${table}_${verb} before ${verb} on ${quote(table)} begin select raise(abort, 'the history is append-only'); end`,
  ] as const;

/** Trigger texts by name; `columns` are the remembered ones of each table. */
export const historyTriggers = (tables: ReadonlyMap<string, readonly string[]>): Map<string, string> => {
  const triggers = new Map<string, string>();
  for (const [table, columns] of tables) {
    const changed = columns
      .filter((name) => name !== 'id')
      .map((name) => `old.${quote(name)} is not new.${quote(name)}`)
      .join(' or ');
    const add = (verb: string, when: string, body: string) =>
      triggers.set(
        `history_${table}_${verb}`,
        `create trigger history_${table}_${verb} after ${verb} on ${quote(table)}${when} begin ${body} end`,
      );
    add('insert', '', record(table, 'new.id', 'null', rowAsJson('new', columns)));
    add('update', ` when ${changed}`, record(table, 'new.id', rowAsJson('old', columns), rowAsJson('new', columns)));
    add('delete', '', record(table, 'old.id', rowAsJson('old', columns), 'null'));
  }
  for (const table of ['change', 'command']) for (const verb of ['update', 'delete'] as const) triggers.set(...frozen(table, verb));
  return triggers;
};

/** Brings the triggers of the file to the wanted texts; does nothing when they stand already. */
export const ensureTriggers = async (db: Db, wanted: ReadonlyMap<string, string>): Promise<void> => {
  const { rows } = await sql<{ name: string; sql: string }>`select name, sql from sqlite_master where type = 'trigger'`.execute(db);
  const standing = new Map(rows.map((row) => [row.name, row.sql]));
  for (const [name, text] of wanted) {
    if (standing.get(name)?.toLowerCase() === text.toLowerCase()) continue;
    if (standing.has(name)) await sql.raw(`drop trigger ${name}`).execute(db);
    await sql.raw(text).execute(db);
  }
  for (const name of standing.keys()) if (!wanted.has(name)) await sql.raw(`drop trigger ${name}`).execute(db);
};

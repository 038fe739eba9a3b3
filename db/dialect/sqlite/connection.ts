// The one door to better-sqlite3: opens a register file for writing or for reading, with the pragmas the house relies on.
import Database from 'better-sqlite3';
import { type CreateTableNode, Kysely, type SqliteDatabase, SqliteDialect, SqliteQueryCompiler, type SqliteStatement } from 'kysely';
import type { Schema } from '../../schema.ts';

/** Kept in the order of their key alone: a second tree beside it would be half the writing of a rebuild. */
const byKeyAlone: ReadonlySet<string> = new Set(['standing_period']);

/** Every table of a register is STRICT, without a word of it in the portable migrations. */
class StrictCompiler extends SqliteQueryCompiler {
  protected override visitCreateTable(node: CreateTableNode): void {
    super.visitCreateTable(node);
    const { name } = node.table.table.identifier;
    if (!name.startsWith('kysely_')) this.append(byKeyAlone.has(name) ? ' strict, without rowid' : ' strict');
  }
}

class RegisterDialect extends SqliteDialect {
  override createQueryCompiler(): SqliteQueryCompiler {
    return new StrictCompiler();
  }
}

export interface Connection {
  db: Kysely<Schema>;
  /** The bare connection, for search and copies only; nothing outside db/dialect/sqlite touches it. */
  bare: Database.Database;
  close(): Promise<void>;
}

const mostKept = 100;
const longestKept = 40_000;

/** Prepares each statement once and keeps the latest by their text: preparing costs a short read as much as running it. */
const keepingStatements = (bare: Database.Database): SqliteDatabase => {
  const kept = new Map<string, Database.Statement>();
  const prepared = (text: string): Database.Statement => {
    if (text.length > longestKept) return bare.prepare(text);
    const statement = kept.get(text) ?? bare.prepare(text);
    kept.delete(text);
    kept.set(text, statement);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
    return statement;
  };
  return { prepare: (text) => prepared(text) as unknown as SqliteStatement, close: () => bare.close() };
};

const connect = (bare: Database.Database): Connection => {
  const db = new Kysely<Schema>({ dialect: new RegisterDialect({ database: keepingStatements(bare) }) });
  return { db, bare, close: () => db.destroy() };
};

/** The only writing connection of a register: WAL, full sync, foreign keys; deleted text is overwritten in the file. */
export const openForWriting = (file: string): Connection => {
  const bare = new Database(file, { timeout: 10_000 });
  bare.pragma('journal_mode = WAL');
  bare.pragma('synchronous = FULL');
  bare.pragma('foreign_keys = ON');
  bare.pragma('recursive_triggers = ON');
  bare.pragma('secure_delete = ON');
  bare.pragma('cache_size = -64000');
  bare.pragma('temp_store = MEMORY');
  return connect(bare);
};

/** A reading connection: sees committed snapshots, can write nothing. */
export const openForReading = (file: string): Connection => {
  const bare = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  bare.pragma('query_only = ON');
  bare.pragma('cache_size = -64000');
  bare.pragma('mmap_size = 268435456');
  bare.pragma('temp_store = MEMORY');
  return connect(bare);
};

// Brings a register to today's tables, portable between the engines; says which migrations a file still lacks.
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import { type Schema, remembered, rememberedTables } from './schema.ts';

const migratorOf = (db: Kysely<Schema>) => new Migrator({ db, provider: { getMigrations: async () => migrations } });

/** Names of the migrations that this file has not seen. */
export const pendingMigrations = async (db: Kysely<Schema>): Promise<string[]> =>
  (await migratorOf(db).getMigrations()).filter((migration) => migration.executedAt === undefined).map((migration) => migration.name);

/** Migrates to the latest, or to a named version (tests). Throws the first error. */
export const migrate = async (db: Kysely<Schema>, to?: string): Promise<void> => {
  const migrator = migratorOf(db);
  const { error } = to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to);
  if (error) throw error;
};

/** The remembered columns of each remembered table, as the migrated file has them. */
export const rememberedColumns = async (db: Kysely<Schema>): Promise<Map<string, string[]>> => {
  const tables = new Map((await db.introspection.getTables()).map((table) => [table.name, table.columns.map((column) => column.name)]));
  return new Map(
    rememberedTables.map((table) => {
      const left: readonly string[] = remembered[table];
      return [table, (tables.get(table) ?? []).filter((name) => name !== 'version' && !left.includes(name))];
    }),
  );
};

// Opens a register file: for writing (after a copy, migrations, triggers and the search index) or for reading.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Connection, openForReading, openForWriting } from './dialect/sqlite/connection.ts';
import { copyRegister, newestCopy } from './dialect/sqlite/copies.ts';
import { ensureTriggers, historyTriggers } from './dialect/sqlite/history.ts';
import { ensureSearch } from './dialect/sqlite/search.ts';
import { ensureStatistics, refreshStatistics } from './dialect/sqlite/statistics.ts';
import { migrate, pendingMigrations, rememberedColumns } from './migrate.ts';

export type { Connection };
export { copyRegister, newestCopy, openForReading, refreshStatistics };

/** Opens or creates a register; `instant` names the copy that is made before a migration. */
export const openRegister = async (file: string, instant: string): Promise<Connection> => {
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = !existsSync(file);
  const connection = openForWriting(file);
  try {
    if ((await pendingMigrations(connection.db)).length > 0) {
      if (!fresh) copyRegister(file, 'truoc-khi-nang-cap', instant);
      await migrate(connection.db);
    }
    await ensureTriggers(connection.db, historyTriggers(await rememberedColumns(connection.db)));
    await ensureSearch(connection.db);
    await ensureStatistics(connection.db);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
};

// Search over all registers: the door through which features and derivation reach the engine's own index.
import { find, forget, index } from '../dialect/sqlite/search.ts';
import type { Db } from '../schema.ts';

export type { SearchEntry } from '../dialect/sqlite/search.ts';
export const searchIndex = { find, forget, index };

/** Ids of rows that search does not know: written before it looked at them. */
const notFound = async (db: Db, table: 'inspection' | 'inspection_plan' | 'meeting' | 'conclusion'): Promise<string[]> =>
  (
    await db
      .selectFrom(table)
      .select(`${table}.id as id`)
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('search_entry').select('search_entry.entry').whereRef('search_entry.row_id', '=', `${table}.id`))),
      )
      .orderBy(`${table}.id`)
      .execute()
  ).map((row) => row.id);

export const inspectionsNotFound = async (db: Db): Promise<{ visits: string[]; plans: string[] }> => ({
  visits: await notFound(db, 'inspection'),
  plans: await notFound(db, 'inspection_plan'),
});

export const meetingsNotFound = async (db: Db): Promise<{ meetings: string[]; conclusions: string[] }> => ({
  meetings: await notFound(db, 'meeting'),
  conclusions: await notFound(db, 'conclusion'),
});

// Search over all registers: the door through which features and derivation reach the engine's own index.
import { find, forget, index } from '../dialect/sqlite/search.ts';
import type { Db } from '../schema.ts';

export type { SearchEntry } from '../dialect/sqlite/search.ts';
export const searchIndex = { find, forget, index };

/** Visits and plans that search does not know: written before it looked at them. */
export const inspectionsNotFound = async (db: Db): Promise<{ visits: string[]; plans: string[] }> => {
  const missing = async (table: 'inspection' | 'inspection_plan') =>
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
  return { visits: await missing('inspection'), plans: await missing('inspection_plan') };
};

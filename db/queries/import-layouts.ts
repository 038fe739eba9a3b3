// Columns that a person confirmed for sheets of one layout: facts of the file without a history, one a layout, the last one kept.
import type { Db, Transacting } from '../schema.ts';

const prefix = 'import-layout.';

/** What was confirmed, as JSON by the key of its layout. */
export const importLayouts = async (db: Db): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('meta')
    .select(['key', 'value'])
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\uffff`)
    .orderBy('key')
    .execute();
  return new Map(rows.map(({ key, value }) => [key.slice(prefix.length), value]));
};

export const keepImportLayout = async (db: Transacting, layout: string, value: string): Promise<void> => {
  await db
    .insertInto('meta')
    .values({ key: prefix + layout, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

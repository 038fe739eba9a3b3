// Settings of the office, and what is the user's own: drafts, widths, theme.
import type { Db, Transacting } from '../schema.ts';

export const settingRows = (db: Db) => db.selectFrom('setting').select(['id', 'key', 'value', 'version']).orderBy('key').execute();

export const patchSetting = async (db: Transacting, id: string, value: string | null): Promise<void> => {
  await db
    .updateTable('setting')
    .set((eb) => ({ value, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

export const addSetting = async (db: Transacting, id: string, key: string, value: string | null): Promise<void> => {
  await db.insertInto('setting').values({ id, key, value, version: 1 }).execute();
};

/** Own things of a user whose keys begin so. */
export const keptValues = (db: Db, user: string, prefix: string) =>
  db
    .selectFrom('kept')
    .select(['key', 'value', 'at'])
    .where('user', '=', user)
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\uffff`)
    .orderBy('key')
    .execute();

/** Keeps a value, or forgets it when null. */
export const keepValue = async (db: Transacting, user: string, key: string, value: string | null, at: string): Promise<void> => {
  if (value === null) await db.deleteFrom('kept').where('user', '=', user).where('key', '=', key).execute();
  else
    await db
      .insertInto('kept')
      .values({ user, key, value, at })
      .onConflict((conflict) => conflict.columns(['user', 'key']).doUpdateSet({ value, at }))
      .execute();
};

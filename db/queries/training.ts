// The derived training state of posts: what it is made of, and where it is written.
import { slices } from '../dialect/batch.ts';
import type { Db, TrainingPeriodTable } from '../schema.ts';

/** Posts of these people with their roles. */
export const rolesOfPeople = async (db: Db, personIds: readonly string[]) => {
  const posts: { id: string; person_id: string; role: string }[] = [];
  for (const part of slices(personIds))
    posts.push(...(await db.selectFrom('post').select(['id', 'person_id', 'role']).where('person_id', 'in', part).execute()));
  return posts;
};

/** Replaces the training periods of these posts. */
export const setTraining = async (db: Db, postIds: readonly string[], periods: readonly TrainingPeriodTable[]): Promise<void> => {
  for (const part of slices(postIds)) await db.deleteFrom('training_period').where('post_id', 'in', part).execute();
  for (const part of slices(periods, 6))
    for (let start = 0; start < part.length; start += 1000)
      await db
        .insertInto('training_period')
        .values(part.slice(start, start + 1000))
        .execute();
};

/** Everybody who holds a post. */
export const allTrainees = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('post').select('person_id').distinct().execute()).map((row) => row.person_id);

/** Whether the register has posts and not one training period: a file from before they were derived. */
export const lacksTraining = async (db: Db): Promise<boolean> => {
  const first = await db.selectFrom('post').select('id').limit(1).executeTakeFirst();
  return first !== undefined && (await db.selectFrom('training_period').select('post_id').limit(1).executeTakeFirst()) === undefined;
};

/** Posts whose shown certificate may be another between two days (first excluded, second included). */
export const postsTurning = async (db: Db, after: string, until: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('training_period')
    .select('post_id')
    .where('from_on', '>', after)
    .where('from_on', '<=', until)
    .execute();
  return [...new Set(rows.map((row) => row.post_id))];
};

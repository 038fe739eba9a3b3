// Whether a file is a practice register: its mark, and whether anybody has written into it.
import type { Db } from '../schema.ts';

export type Mark = 'new' | 'practice' | 'real';

/** What a file says of itself; `new` before it was set up for the first time. */
export const markOf = async (db: Db): Promise<Mark> => {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'meta')) return tables.length === 0 ? 'new' : 'real';
  const facts = new Map(
    (await db.selectFrom('meta').select(['key', 'value']).where('key', 'in', ['device', 'practice']).execute()).map((fact) => [
      fact.key,
      fact.value,
    ]),
  );
  return facts.get('practice') === 'yes' ? 'practice' : facts.has('device') ? 'real' : 'new';
};

/** Marks a register for good as one of made-up rows. */
export const markPractice = async (db: Db): Promise<void> => {
  await db
    .insertInto('meta')
    .values({ key: 'practice', value: 'yes' })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
};

/** No row and no command but the seeds that every file gets. */
export const isUntouched = async (db: Db): Promise<boolean> => {
  const command = await db.selectFrom('command').select('id').where('method', '!=', 'seed').limit(1).executeTakeFirst();
  const organization = await db.selectFrom('organization').select('id').limit(1).executeTakeFirst();
  return command === undefined && organization === undefined;
};

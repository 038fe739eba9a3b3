// What a register file needs before its first call: its device, its secret, the seeds; and the day it was last derived for.
import { slices } from '../dialect/batch.ts';
import type { Db, Schema, Transacting } from '../schema.ts';
import { seeds } from '../seeds/index.ts';
import { beginCommand, closeCommand, newTally, touchedBy } from './commands.ts';

const meta = async (db: Db, key: string): Promise<string | null> =>
  (await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value ?? null;

const setMeta = async (db: Db, key: string, value: string): Promise<void> => {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
};

export const derivedOn = (db: Db): Promise<string | null> => meta(db, 'derived-on');
export const setDerivedOn = (db: Db, day: string): Promise<void> => setMeta(db, 'derived-on', day);

/** Secret of the whole-match hash of personal numbers, hex. */
export const secretOf = async (db: Db): Promise<string> => (await meta(db, 'secret')) ?? '';

/** Seed rows that the file has not, by their fixed ids; an edited one stays as it is. */
const plant = async (db: Transacting): Promise<void> => {
  for (const { table, rows } of seeds) {
    const standing = new Set((await db.selectFrom(table).select('id').execute()).map((row) => row.id));
    const missing = rows.filter((row) => !standing.has(row.id));
    for (const part of slices(missing, 10))
      await db
        .insertInto(table as keyof Schema)
        .values(part as never)
        .execute();
  }
};

/** Gives a new file its device and secret, and plants missing seeds as one command of the house. */
export const setUp = async (db: Db, fresh: { device: string; command: string; secret: string; at: string }): Promise<void> => {
  await db.transaction().execute(async (turn) => {
    for (const key of ['device', 'secret'] as const) if ((await meta(turn, key)) === null) await setMeta(turn, key, fresh[key]);
    const { command } = fresh;
    await beginCommand(turn, command);
    await plant(turn);
    const closing = {
      id: command,
      user: 'Sổ ATVSLĐ',
      kind: 'seed',
      method: 'seed',
      label: 'Nạp danh mục và quy định',
      undoes: null,
      at: fresh.at,
    };
    const tally = newTally(await touchedBy(turn, command));
    if (tally.count > 0) await closeCommand(turn, closing, tally.digest());
  });
};

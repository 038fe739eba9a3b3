// Commands: opening one for the triggers, closing it with its hash, and what it touched.
import { createHash } from 'node:crypto';
import type { ChangeTable, Transacting } from '../schema.ts';

export type Change = Pick<ChangeTable, 'seq' | 'table_name' | 'row_id' | 'before' | 'after'>;

export interface Closing {
  id: string;
  user: string;
  kind: string;
  method: string;
  label: string;
  undoes: string | null;
  /** Instant, ISO with zone Z. */
  at: string;
}

/** Tells the triggers under which command the changes to come are written. */
export const beginCommand = async (db: Transacting, id: string): Promise<void> => {
  const { numUpdatedRows } = await db.updateTable('present_command').set({ command_id: id }).executeTakeFirst();
  if (numUpdatedRows === 0n) await db.insertInto('present_command').values({ one: 1, command_id: id }).execute();
};

/** The changes of a command in their order, those after a sequence number. */
export const touchedBy = (db: Transacting, id: string, after = 0): Promise<Change[]> =>
  db
    .selectFrom('change')
    .select(['seq', 'table_name', 'row_id', 'before', 'after'])
    .where('command_id', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();

/** What a command changed so far, as a running digest: the images of an import are not kept to its end. */
export interface Tally {
  add(changes: readonly Change[]): void;
  readonly count: number;
  readonly last: number;
  readonly tables: ReadonlySet<string>;
  digest(): string;
}

export const newTally = (first: readonly Change[] = []): Tally => {
  const hash = createHash('sha256');
  const tables = new Set<string>();
  let [count, last] = [0, 0];
  const tally: Tally = {
    add: (changes) => {
      hash.update(changes.map((one) => `\n${one.table_name}\t${one.row_id}\t${one.before ?? ''}\t${one.after ?? ''}`).join(''));
      for (const one of changes) tables.add(one.table_name);
      count += changes.length;
      last = changes.at(-1)?.seq ?? last;
    },
    get count() {
      return count;
    },
    get last() {
      return last;
    },
    tables,
    digest: () => hash.digest('hex'),
  };
  tally.add(first);
  return tally;
};

const hashOf = (previous: string, closing: Closing, digest: string): string =>
  createHash('sha256')
    .update(previous)
    .update(JSON.stringify([closing.id, closing.user, closing.kind, closing.method, closing.label, closing.undoes, closing.at, digest]))
    .digest('hex');

/** Writes the command row: SHA-256 of the device's previous hash, of the command, and of the digest of its changes (`Tally`). */
export const closeCommand = async (db: Transacting, closing: Closing, digest: string): Promise<void> => {
  const device = await db.selectFrom('meta').select('value').where('key', '=', 'device').executeTakeFirstOrThrow();
  const last = await db
    .selectFrom('command')
    .select(['seq', 'hash'])
    .where('device', '=', device.value)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const hash = hashOf(last?.hash ?? '', closing, digest);
  await db
    .insertInto('command')
    .values({
      id: closing.id,
      seq: (last?.seq ?? 0) + 1,
      device: device.value,
      user: closing.user,
      at: closing.at,
      kind: closing.kind,
      method: closing.method,
      label: closing.label,
      undoes: closing.undoes,
      hash,
    })
    .execute();
  await db.updateTable('present_command').set({ command_id: null }).execute();
};

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

const hashOf = (previous: string, closing: Closing, changes: readonly Change[]): string => {
  const hash = createHash('sha256')
    .update(previous)
    .update(JSON.stringify([closing.id, closing.user, closing.kind, closing.method, closing.label, closing.undoes, closing.at]));
  for (const change of changes) hash.update(`\n${change.table_name}\t${change.row_id}\t${change.before ?? ''}\t${change.after ?? ''}`);
  return hash.digest('hex');
};

/** Writes the command row: SHA-256 of the device's previous hash and the canonical changes. */
export const closeCommand = async (db: Transacting, closing: Closing, changes: readonly Change[]): Promise<void> => {
  const device = await db.selectFrom('meta').select('value').where('key', '=', 'device').executeTakeFirstOrThrow();
  const last = await db
    .selectFrom('command')
    .select(['seq', 'hash'])
    .where('device', '=', device.value)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const hash = hashOf(last?.hash ?? '', closing, changes);
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

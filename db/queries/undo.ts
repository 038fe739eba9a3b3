// The opposite of a command: net changes row by row, refused where later hands touched the same fields.
import { slices } from '../dialect/batch.ts';
import type { ChangeTable, Db, Schema, Transacting } from '../schema.ts';
import { lastChange } from './history.ts';
import { rememberedTables } from '../schema.ts';

type Image = Record<string, string | number | null>;

/** What a command did to one row, all in all. */
export interface Net {
  table: keyof Schema;
  id: string;
  before: Image | null;
  after: Image | null;
}

/** A row or field that stands otherwise than the command left it. */
export interface Clash {
  table: string;
  id: string;
  field: string | null;
}

const image = (text: string | null): Image | null => (text === null ? null : (JSON.parse(text) as Image));

/** Changes of a command in their order, folded to one per row. */
export const netChanges = (changes: readonly Pick<ChangeTable, 'table_name' | 'row_id' | 'before' | 'after'>[]): Net[] => {
  const nets = new Map<string, Net>();
  for (const change of changes) {
    const key = `${change.table_name} ${change.row_id}`;
    const standing = nets.get(key);
    if (standing) standing.after = image(change.after);
    else
      nets.set(key, {
        table: change.table_name as keyof Schema,
        id: change.row_id,
        before: image(change.before),
        after: image(change.after),
      });
  }
  return [...nets.values()].filter((net) => net.before !== null || net.after !== null);
};

const changedFields = (net: Net): string[] =>
  net.before && net.after ? Object.keys(net.after).filter((name) => net.before![name] !== net.after![name]) : [];

const standingRows = async (db: Db, table: keyof Schema, ids: readonly string[]): Promise<Map<string, Image>> => {
  const rows = new Map<string, Image>();
  for (const part of slices(ids)) {
    const found = (await db
      .selectFrom(table)
      .selectAll()
      .where(db.dynamic.ref<string>('id') as never, 'in', part as never)
      .execute()) as Image[];
    for (const row of found) rows.set(String(row.id), row);
  }
  return rows;
};

const clashOf = (net: Net, row: Image | undefined): Clash[] => {
  const clash = (field: string | null) => ({ table: net.table, id: net.id, field });
  if (net.after === null) return row ? [clash(null)] : [];
  if (!row) return [clash(null)];
  const fields = net.before === null ? Object.keys(net.after) : changedFields(net);
  return fields.filter((name) => row[name] !== net.after![name]).map(clash);
};

const inGroups = (nets: readonly Net[]): Net[][] => {
  const groups: Net[][] = [];
  for (const net of nets) {
    const last = groups.at(-1);
    if (last && last[0]!.table === net.table && last.length < 500) last.push(net);
    else groups.push([net]);
  }
  return groups;
};

/** Finds what stands otherwise; empty = the opposite can be written. */
export const clashesOf = async (db: Db, nets: readonly Net[]): Promise<Clash[]> => {
  const clashes: Clash[] = [];
  for (const table of rememberedTables) {
    const own = nets.filter((net) => net.table === table);
    if (own.length === 0) continue;
    const rows = await standingRows(
      db,
      table,
      own.map((net) => net.id),
    );
    for (const net of own) clashes.push(...clashOf(net, rows.get(net.id)));
  }
  return clashes;
};

/** Rows whose version stands for what hangs on them: an older form of an organisation or a paper must be a conflict. */
const speakers = {
  organization_period: ['organization', 'organization_id'],
  credential_event: ['credential', 'credential_id'],
  dossier_event: ['dossier', 'dossier_id'],
  dossier_paper: ['dossier', 'dossier_id'],
} as const;

const raiseSpeakers = async (db: Transacting, nets: readonly Net[]): Promise<void> => {
  for (const [table, [speaker, column]] of Object.entries(speakers)) {
    const ids = nets.filter((net) => net.table === table).map((net) => String((net.before ?? net.after)?.[column]));
    for (const part of slices([...new Set(ids)]))
      await db
        .updateTable(speaker)
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('id', 'in', part)
        .execute();
  }
};

/** A version that no row has had yet: a row that comes back is never taken for the one that went. */
const newVersion = async (db: Transacting): Promise<number> => (await lastChange(db)) + 1;

/** Writes the opposite: removed rows come back, changed fields go back, added rows go; every touched row gets a new version. */
export const writeOpposite = async (
  db: Transacting,
  nets: readonly Net[],
  progress: (done: number, total: number) => void,
): Promise<void> => {
  const reversed = nets.toReversed();
  const version = await newVersion(db);
  let done = 0;
  for (const group of inGroups(reversed.filter((net) => net.after === null))) {
    await db
      .insertInto(group[0]!.table)
      .values(group.map((net) => ({ ...net.before!, version })) as never)
      .execute();
    progress((done += group.length), nets.length);
  }
  for (const net of reversed.filter((one) => one.before !== null && one.after !== null)) {
    const values = Object.fromEntries(changedFields(net).map((name) => [name, net.before![name] ?? null]));
    if (Object.keys(values).length > 0)
      await db
        .updateTable(net.table)
        .set((eb) => ({ ...values, version: eb(db.dynamic.ref<string>('version') as never, '+', 1 as never) }) as never)
        .where(db.dynamic.ref<string>('id') as never, '=', net.id as never)
        .execute();
    progress((done += 1), nets.length);
  }
  for (const group of inGroups(reversed.filter((net) => net.before === null))) {
    await db
      .deleteFrom(group[0]!.table)
      .where(db.dynamic.ref<string>('id') as never, 'in', group.map((net) => net.id) as never)
      .execute();
    progress((done += group.length), nets.length);
  }
  await raiseSpeakers(db, nets);
};

/** Which of these rows stand. */
export const standing = async (db: Transacting, nets: readonly Net[]): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const [table, own] of Map.groupBy(nets, (net) => net.table))
    for (const id of (
      await standingRows(
        db,
        table,
        own.map((net) => net.id),
      )
    ).keys())
      found.add(id);
  return found;
};

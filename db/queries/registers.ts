// Rows of a register by window: chips, the box, order, counts; driven by the columns of its record.
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import { slices } from '../dialect/batch.ts';
import type { Db, Schema } from '../schema.ts';
import { countAll, type Joined, type Root, type Source, sourceOf, versionTables } from './register-source.ts';

export type Cell = string | number | null;
export type FlatRow = Record<string, Cell> & { id: string; version: string };

/** One column as the query needs it; keys and `at` come from the record. */
export interface ColumnSource {
  key: string;
  at: string;
  sort: string;
  fold: string;
  whole: 'yes' | 'no';
  list: 'yes' | 'no';
}

export interface RegisterSource {
  root: Root;
  services: readonly string[];
  columns: readonly ColumnSource[];
  /** Standing and papers are read as of this day. */
  day: string;
}

/** Chips with their texts already folded, and personal numbers already hashed, by whoever asks. */
export type Chip =
  | { kind: 'text'; key: string; words: readonly string[] }
  | { kind: 'set'; key: string; values: readonly string[] }
  | { kind: 'range'; key: string; from: Cell; to: Cell }
  | { kind: 'empty'; key: string; empty: 'yes' | 'no' }
  | { kind: 'status'; values: readonly string[]; until: string }
  | { kind: 'personal'; last4: string | null; hash: string | null };

export interface Query {
  words: readonly string[];
  /** Hash of a personal number typed whole into the box, or null. */
  hash: string | null;
  chips: readonly Chip[];
  sort: readonly { key: string; direction: 'ascending' | 'descending' }[];
}

type Builder = ExpressionBuilder<Joined, keyof Joined>;
type Condition = ExpressionWrapper<Joined, keyof Joined, SqlBool>;
/** LIKE escapes differ by engine, so its signs become the wildcard of one character. */
const escaped = (text: string) => text.replace(/[\\%]/g, '_');
const like = (db: Db, eb: Builder, at: string, pattern: string): Condition =>
  eb(db.dynamic.ref<keyof Joined & string>(at) as never, 'like', pattern as never) as Condition;

const isAmong = (db: Db, eb: Builder, column: ColumnSource, value: string): Condition => {
  const exactly = eb(db.dynamic.ref<keyof Joined & string>(column.at) as never, '=', value as never) as Condition;
  if (column.list === 'no') return exactly;
  const part = escaped(value);
  return eb.or([exactly, ...[`${part},%`, `%,${part}`, `%,${part},%`].map((pattern) => like(db, eb, column.at, pattern))]);
};

/** In force with few days left is a state of its own, told by the last day. */
const hasStatus = (eb: Builder, value: string, until: string): Condition => {
  if (value === 'EXPIRING') return eb.and([eb('standing.status', '=', 'VALID'), eb('standing.shown_last_on', '<=', until)]);
  const plain = eb('standing.status', '=', value);
  return value === 'VALID'
    ? eb.and([plain, eb.or([eb('standing.shown_last_on', 'is', null), eb('standing.shown_last_on', '>', until)])])
    : (plain as unknown as Condition);
};

const condition = (db: Db, eb: Builder, chip: Chip, columns: ReadonlyMap<string, ColumnSource>): Condition => {
  if (chip.kind === 'personal')
    return eb.or([
      ...(chip.last4 === null ? [] : [eb('person.cccd_last4', '=', chip.last4)]),
      ...(chip.hash === null ? [] : [eb('person.cccd_hash', '=', chip.hash)]),
    ]);
  if (chip.kind === 'status') return eb.or(chip.values.map((value) => hasStatus(eb, value, chip.until)));
  const column = columns.get(chip.key);
  if (!column) throw new Error(`no column ${chip.key}`);
  const ref = db.dynamic.ref<keyof Joined & string>(column.at) as never;
  if (chip.kind === 'text') return eb.and(chip.words.map((word) => like(db, eb, column.fold, `%${escaped(word)}%`)));
  if (chip.kind === 'set') return eb.or(chip.values.map((value) => isAmong(db, eb, column, value)));
  if (chip.kind === 'empty') return (chip.empty === 'yes' ? eb(ref, 'is', null as never) : eb(ref, 'is not', null as never)) as Condition;
  const bounds: Condition[] = [];
  if (chip.from !== null) bounds.push(eb(ref, '>=', chip.from as never) as Condition);
  if (chip.to !== null) bounds.push(eb(ref, '<=', chip.to as never) as Condition);
  return eb.and(bounds);
};

const filtered = (db: Db, source: RegisterSource, query: Query): Source => {
  const columns = new Map(source.columns.map((column) => [column.key, column]));
  let rows = sourceOf(db, source.root, source.services, source.day);
  const { hash } = query;
  if (hash !== null && source.root === 'post') rows = rows.where('person.cccd_hash', '=', hash);
  else for (const word of query.words) rows = rows.where((eb) => like(db, eb as Builder, `${source.root}.find`, `%${escaped(word)}%`));
  for (const chip of query.chips) rows = rows.where((eb) => condition(db, eb as Builder, chip, columns));
  return rows;
};

/** Rows without a value come first, and last when turned round: the engines do not agree by themselves. */
const inOrder = (db: Db, source: RegisterSource, query: Query, rows: Source): Source => {
  let sorted = rows;
  for (const { key, direction } of query.sort) {
    const column = source.columns.find((one) => one.key === key);
    if (!column) continue;
    const ref = db.dynamic.ref<string>(column.sort);
    sorted = sorted.orderBy(ref as never, (order) => (direction === 'ascending' ? order.asc().nullsFirst() : order.desc().nullsLast()));
  }
  return sorted.orderBy(db.dynamic.ref<string>(`${source.root}.id`) as never);
};

const selected = (source: RegisterSource, rows: Source) => {
  const cells = source.columns.map((column) => `${column.at} as ${column.key}`);
  const versions = versionTables[source.root].map((table) => `${table}.version as version_${table}`);
  const all = rows.select([`${source.root}.id as id`, ...cells, ...versions] as never);
  return source.root === 'service' || source.root === 'line' ? (all.select(suspendedUntil as never) as unknown as typeof all) : all;
};

/** Of a suspended row the last day of its suspension, which may lie past that of its paper; null where it is open. */
const suspendedUntil = (eb: ExpressionBuilder<Joined & Pick<Schema, 'credential_event'>, 'standing'>) =>
  eb
    .case()
    .when('standing.status', '=', 'SUSPENDED')
    .then(
      eb
        .selectFrom('credential_event')
        .select((event) => event.fn.min('credential_event.to_date').as('last'))
        .whereRef('credential_event.credential_id', '=', 'standing.credential_id')
        .where('credential_event.kind', '=', 'suspended')
        .whereRef('credential_event.to_date', '>=', 'standing.to_on')
        .whereRef('credential_event.on_date', '<=', 'standing.to_on'),
    )
    .end()
    .as('suspendedUntil');

const flat = (raw: Record<string, Cell>): FlatRow => {
  const row: FlatRow = { id: String(raw.id), version: '' };
  const versions: Cell[] = [];
  for (const key in raw)
    if (key.startsWith('version_')) versions.push(raw[key] ?? 0);
    else if (key !== 'id') row[key] = raw[key] ?? null;
  row.version = versions.join('.');
  return row;
};

/** A window of the list in its order: ids first, for sorting and skipping whole rows costs three times as much. */
export const listRows = async (db: Db, source: RegisterSource, query: Query, offset: number, limit: number): Promise<FlatRow[]> => {
  const found = await inOrder(db, source, query, filtered(db, source, query))
    .select([`${source.root}.id as id`] as never)
    .offset(offset)
    .limit(limit)
    .execute();
  const ids = found.map((row) => String((row as Record<string, Cell>).id));
  const rows = new Map((await rowsByIds(db, source, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
};

/** How many rows match, and how many there are. */
export const countRows = async (db: Db, source: RegisterSource, query: Query): Promise<{ matching: number; total: number }> => {
  const total = await countAll(db, source.root, source.services);
  if (query.words.length === 0 && query.chips.length === 0 && query.hash === null) return { matching: total, total };
  const counted = await filtered(db, source, query)
    .select((eb) => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  return { matching: Number(counted.n), total };
};

/** Ids of all matching rows in their order. */
export const listIds = async (db: Db, source: RegisterSource, query: Query): Promise<string[]> => {
  const rows = await inOrder(db, source, query, filtered(db, source, query))
    .select([`${source.root}.id as id`] as never)
    .execute();
  return rows.map((row) => String((row as Record<string, Cell>).id));
};

/** The rows of a register with these ids. */
const among = (db: Db, source: RegisterSource, ids: readonly string[]): Source =>
  sourceOf(db, source.root, source.services, source.day).where(db.dynamic.ref<string>(`${source.root}.id`) as never, 'in', ids as never);

/** Rows by id, in no order. */
export const rowsByIds = async (db: Db, source: RegisterSource, ids: readonly string[]): Promise<FlatRow[]> => {
  const rows: FlatRow[] = [];
  for (const part of slices(ids))
    rows.push(...(await selected(source, among(db, source, part)).execute()).map((row) => flat(row as Record<string, Cell>)));
  return rows;
};

type Cells = Record<string, Cell> & { id: string };

/** Some columns of rows by id, in no order: without versions, and without what a page shows beside them. */
export const cellsByIds = async (db: Db, source: RegisterSource, ids: readonly string[], keys: ReadonlySet<string>): Promise<Cells[]> => {
  const cells = source.columns.filter(({ key }) => keys.has(key)).map(({ key, at }) => `${at} as ${key}`);
  const rows: Cells[] = [];
  for (const part of slices(ids))
    rows.push(
      ...((await among(db, source, part)
        .select([`${source.root}.id as id`, ...cells] as never)
        .execute()) as Cells[]),
    );
  return rows;
};

/** Ids of root rows that hang on these organisations, services or people. */
export const rootsOf = async (
  db: Db,
  root: Root,
  by: 'organization_id' | 'service_id' | 'person_id',
  ids: readonly string[],
): Promise<string[]> => {
  const found: string[] = [];
  const table = root === 'line' ? 'service_line' : root;
  for (const part of slices(ids)) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where(db.dynamic.ref<string>(by) as never, 'in', part as never)
      .execute();
    found.push(...rows.map((row) => row.id));
  }
  return found;
};

const joinedBy: Readonly<Record<Root, readonly (keyof Joined)[]>> = {
  service: ['service', 'organization', 'paper'],
  line: ['line', 'service', 'organization', 'paper'],
  post: ['post', 'person', 'organization', 'certificate'],
  employer: ['employer', 'organization'],
};

/** A row with the ids and versions of the table rows behind it. */
export interface Target {
  row: FlatRow;
  ids: Partial<Record<keyof Joined, string | null>>;
  versions: Partial<Record<keyof Joined, number>>;
  cccdHash: string | null;
}

/** Targets by root id. */
export const targetsByIds = async (db: Db, source: RegisterSource, ids: readonly string[]): Promise<Map<string, Target>> => {
  const rows = new Map((await rowsByIds(db, source, ids)).map((row) => [row.id, row]));
  const targets = new Map<string, Target>();
  const tables = joinedBy[source.root];
  const behind = [
    ...tables.flatMap((table) => [`${table}.id as id_${table}`, `${table}.version as version_${table}`]),
    ...(source.root === 'post' ? ['person.cccd_hash as hash'] : []),
  ];
  for (const part of slices(ids)) {
    const found = (await among(db, source, part)
      .select(behind as never)
      .execute()) as Record<string, Cell>[];
    for (const raw of found) {
      const id = String(raw[`id_${source.root}`]);
      const row = rows.get(id);
      if (!row) continue;
      targets.set(id, {
        row,
        ids: Object.fromEntries(tables.map((table) => [table, raw[`id_${table}`] as string | null])),
        versions: Object.fromEntries(tables.map((table) => [table, Number(raw[`version_${table}`] ?? 0)])),
        cccdHash: (raw.hash as string | null | undefined) ?? null,
      });
    }
  }
  return targets;
};

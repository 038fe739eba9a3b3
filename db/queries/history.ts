// The history read back: steps that can be undone, changes of rows, rows that were removed.
import { slices } from '../dialect/batch.ts';
import type { ChangeTable, CommandTable, Db } from '../schema.ts';

export type Step = Pick<CommandTable, 'id' | 'seq' | 'kind' | 'label' | 'at' | 'user' | 'undoes'>;
const stepColumns = ['id', 'seq', 'kind', 'label', 'at', 'user', 'undoes'] as const;

/** Commands that can be undone or undo, newest first, before a sequence number. */
export const stepsBefore = (db: Db, before: number, limit: number): Promise<Step[]> =>
  db
    .selectFrom('command')
    .select(stepColumns)
    .where('kind', '=', 'write')
    .where('seq', '<', before)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute();

export const lastStep = (db: Db): Promise<Step | undefined> =>
  db.selectFrom('command').select(stepColumns).where('kind', '!=', 'seed').orderBy('seq', 'desc').limit(1).executeTakeFirst();

/** Number of the last change; 0 in a register without any. */
export const lastChange = async (db: Db): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('change')
        .select((eb) => eb.fn.max('seq').as('seq'))
        .executeTakeFirst()
    )?.seq ?? 0,
  );

/** Tables that were changed after a change. */
export const tablesChangedSince = async (db: Db, seq: number): Promise<string[]> =>
  (await db.selectFrom('change').select('table_name').distinct().where('seq', '>', seq).orderBy('table_name').execute()).map(
    (row) => row.table_name,
  );

export const stepById = (db: Db, id: string): Promise<Step | undefined> =>
  db.selectFrom('command').select(stepColumns).where('id', '=', id).executeTakeFirst();

/** Commands that touched any of these rows, newest first. */
export const stepsOfRows = async (
  db: Db,
  rowIds: readonly string[],
  offset: number,
  limit: number,
): Promise<{ steps: Step[]; total: number }> => {
  const commands = db.selectFrom('change').select('command_id').where('row_id', 'in', rowIds);
  const steps = await db
    .selectFrom('command')
    .select(stepColumns)
    .where('id', 'in', commands)
    .orderBy('seq', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await db
    .selectFrom('command')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('id', 'in', commands)
    .executeTakeFirstOrThrow();
  return { steps, total: Number(counted.n) };
};

/** All commands but seeds, newest first. */
export const allSteps = async (db: Db, offset: number, limit: number): Promise<{ steps: Step[]; total: number }> => {
  const steps = await db
    .selectFrom('command')
    .select(stepColumns)
    .where('kind', '!=', 'seed')
    .orderBy('seq', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();
  const counted = await db
    .selectFrom('command')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('kind', '!=', 'seed')
    .executeTakeFirstOrThrow();
  return { steps, total: Number(counted.n) };
};

/** Changes of a command, of all rows or of the given ones; at most `limit`. */
export const changesOf = (db: Db, command: string, rowIds: readonly string[] | null, limit: number): Promise<ChangeTable[]> => {
  const all = db.selectFrom('change').selectAll().where('command_id', '=', command).orderBy('seq').limit(limit);
  return (rowIds === null ? all : all.where('row_id', 'in', rowIds)).execute();
};

/** How many changes a command made. */
export const countChanges = async (db: Db, command: string): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('change')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('command_id', '=', command)
        .executeTakeFirstOrThrow()
    ).n,
  );

/** Every row that belongs to a record: itself, its organisation or person, papers and events. */
export const rowsAround = async (
  db: Db,
  ids: {
    organization?: string | null;
    service?: string | null;
    line?: string | null;
    employer?: string | null;
    person?: string | null;
    post?: string | null;
  },
): Promise<string[]> => {
  const own = Object.values(ids).filter((id): id is string => typeof id === 'string');
  const found = new Set(own);
  const columns: readonly [
    keyof typeof ids,
    (
      | 'organization_period'
      | 'credential'
      | 'training_certificate'
      | 'service_person'
      | 'service_device'
      | 'service_premises'
      | 'provider_report'
      | 'report_reminder'
    ),
    string,
  ][] = [
    ['organization', 'organization_period', 'organization_id'],
    ['service', 'credential', 'service_id'],
    ['service', 'service_person', 'service_id'],
    ['service', 'service_device', 'service_id'],
    ['service', 'service_premises', 'service_id'],
    ['service', 'provider_report', 'service_id'],
    ['service', 'report_reminder', 'service_id'],
    ['person', 'training_certificate', 'person_id'],
  ];
  for (const [owner, table, column] of columns) {
    const id = ids[owner];
    if (!id) continue;
    const rows = await db
      .selectFrom(table)
      .select(db.dynamic.ref<string>('id') as never)
      .where(db.dynamic.ref<string>(column) as never, '=', id as never)
      .execute();
    for (const row of rows) found.add((row as { id: string }).id);
  }
  const papers = await db
    .selectFrom('credential')
    .select('id')
    .where('service_id', '=', ids.service ?? '')
    .execute();
  for (const part of slices(papers.map((paper) => paper.id)))
    for (const event of await db.selectFrom('credential_event').select('id').where('credential_id', 'in', part).execute())
      found.add(event.id);
  return [...found];
};

export interface RemovedRow {
  command: string;
  table: string;
  row: string;
  before: string;
  at: string;
  user: string;
}

const roots = ['service', 'service_line', 'post', 'employer', 'dossier', 'inspection'] as const;

/** Root rows that were removed and do not stand again, newest first; a row removed twice is told once. */
export const removedRoots = async (db: Db): Promise<RemovedRow[]> => {
  const rows = await db
    .selectFrom('change')
    .innerJoin('command', 'command.id', 'change.command_id')
    .select([
      'change.command_id as command',
      'change.table_name as table',
      'change.row_id as row',
      'change.before as before',
      'command.at as at',
      'command.user as user',
    ])
    .where('change.table_name', 'in', roots)
    .where('change.after', 'is', null)
    .where('change.before', 'is not', null)
    .where('command.undoes', 'is', null)
    .orderBy('change.seq', 'desc')
    .execute();
  const standing = new Set<string>();
  for (const table of roots)
    for (const part of slices(rows.filter((row) => row.table === table).map((row) => row.row)))
      for (const { id } of await db.selectFrom(table).select('id').where('id', 'in', part).execute()) standing.add(id);
  const seen = new Set<string>();
  return rows
    .filter((row) => !standing.has(row.row) && !seen.has(row.row) && seen.add(row.row) !== undefined)
    .map((row) => ({ ...row, before: row.before ?? '{}' }));
};

/** What the history last knew of an organisation's or a person's name. */
export const lastNames = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const part of slices(ids)) {
    for (const row of await db.selectFrom('organization').select(['id', 'name']).where('id', 'in', part).execute())
      if (row.name !== null) names.set(row.id, row.name);
    for (const row of await db.selectFrom('person').select(['id', 'name']).where('id', 'in', part).execute()) names.set(row.id, row.name);
  }
  return names;
};

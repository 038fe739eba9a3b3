// Imports that were written, as records: the list of them, what became of each row, and whether they still stand.
import type { Db, ImportPartTable, ImportTable, Transacting } from '../schema.ts';
import { slices } from '../dialect/batch.ts';

/** Written imports, the latest first. */
export const writtenImports = (db: Db, offset: number, limit: number): Promise<ImportTable[]> =>
  db
    .selectFrom('import')
    .selectAll()
    .where('state', '=', 'committed')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute();

export const countWrittenImports = async (db: Db): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('import')
        .select((eb) => eb.fn.countAll().as('n'))
        .where('state', '=', 'committed')
        .executeTakeFirstOrThrow()
    ).n,
  );

/** Imports by the commands that wrote them. */
export const importsOfCommands = async (db: Db, commands: readonly string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const part of slices(commands))
    for (const { id, command_id } of await db.selectFrom('import').select(['id', 'command_id']).where('command_id', 'in', part).execute())
      if (command_id !== null) found.set(command_id, id);
  return found;
};

/** Steps that took another one back or did it again, oldest first. */
export const oppositeSteps = (db: Db) =>
  db
    .selectFrom('command')
    .select(['id', 'undoes', 'at', 'user'])
    .where('undoes', 'is not', null)
    .where('kind', '=', 'write')
    .orderBy('seq')
    .execute();

export const addParts = async (db: Transacting, parts: readonly ImportPartTable[]): Promise<void> => {
  for (const part of slices(parts, 8)) await db.insertInto('import_part').values(part).execute();
};

export type PartCounts = Omit<ImportPartTable, 'rows' | 'import_id'>;

/** How many rows of each outcome the parts hold, in the order of the file. */
export const partCounts = (db: Db, importId: string): Promise<PartCounts[]> =>
  db
    .selectFrom('import_part')
    .select(['part', 'added', 'changed', 'same', 'error', 'skipped'])
    .where('import_id', '=', importId)
    .orderBy('part')
    .execute();

/** The rows of some parts, as JSON by their number. */
export const partRows = async (db: Db, importId: string, parts: readonly number[]): Promise<Map<number, string>> => {
  if (parts.length === 0) return new Map();
  const rows = await db
    .selectFrom('import_part')
    .select(['part', 'rows'])
    .where('import_id', '=', importId)
    .where('part', 'in', parts)
    .orderBy('part')
    .execute();
  return new Map(rows.map(({ part, rows: text }) => [part, text]));
};

/** Number of the last change of a command. */
export const lastChangeOf = async (db: Db, command: string): Promise<number> =>
  Number(
    (
      await db
        .selectFrom('change')
        .select((eb) => eb.fn.max('seq').as('seq'))
        .where('command_id', '=', command)
        .executeTakeFirst()
    )?.seq ?? 0,
  );

/** Changes after a change, of some rows or of all, oldest first, with who made them. */
export const changesAfter = async (db: Db, seq: number, rowIds: readonly string[] | null) => {
  const all = db
    .selectFrom('change')
    .innerJoin('command', 'command.id', 'change.command_id')
    .select([
      'change.table_name',
      'change.row_id',
      'change.before',
      'change.after',
      'command.id as command',
      'command.user',
      'command.at',
      'command.label',
    ])
    .where('change.seq', '>', seq)
    .orderBy('change.seq');
  if (rowIds === null) return all.execute();
  const found = [];
  for (const part of slices(rowIds)) found.push(...(await all.where('change.row_id', 'in', part).execute()));
  return found;
};
export type LaterChange = Awaited<ReturnType<typeof changesAfter>>[number];

/** The organisation behind services, papers and employers, by the id of each. */
export const organizationsBehind = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const part of slices(ids)) {
    for (const table of ['service', 'employer'] as const)
      for (const row of await db.selectFrom(table).select(['id', 'organization_id']).where('id', 'in', part).execute())
        found.set(row.id, row.organization_id);
    for (const row of await db
      .selectFrom('credential')
      .innerJoin('service', 'service.id', 'credential.service_id')
      .select(['credential.id', 'service.organization_id'])
      .where('credential.id', 'in', part)
      .execute())
      found.set(row.id, row.organization_id);
  }
  return found;
};

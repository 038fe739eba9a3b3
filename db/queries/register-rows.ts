// Removing rows of registers with what hangs on them alone, and the small reads of the record page.
import { slices } from '../dialect/batch.ts';
import type { Db, Transacting } from '../schema.ts';
import type { Root } from './register-source.ts';
import { deleteRows, type WritableTable } from './rows.ts';

const inParts = async <T>(ids: readonly string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> => {
  const rows: T[] = [];
  for (const part of slices([...new Set(ids)])) rows.push(...(await read(part)));
  return rows;
};
const idsBy = async (db: Db, table: WritableTable, column: string, owners: readonly string[]): Promise<string[]> =>
  (
    await inParts(owners, (part) =>
      db
        .selectFrom(table)
        .select('id' as never)
        .where(db.dynamic.ref<string>(column) as never, 'in', part as never)
        .execute(),
    )
  ).map((row) => (row as { id: string }).id);

const removePapers = async (db: Transacting, papers: readonly string[]): Promise<void> => {
  await deleteRows(db, 'credential_event', await idsBy(db, 'credential_event', 'credential_id', papers));
  await deleteRows(db, 'credential', papers);
};

/** Organisations that nothing points to any more go too, with their facts. */
const removeOrphans = async (db: Transacting, organizations: readonly string[]): Promise<void> => {
  const needed = new Set<string>();
  for (const table of ['service', 'employer', 'post', 'dossier', 'inspection'] as const)
    for (const row of await inParts(organizations, (part) =>
      db.selectFrom(table).select('organization_id').where('organization_id', 'in', part).execute(),
    ))
      needed.add(row.organization_id ?? '');
  const orphans = organizations.filter((id) => !needed.has(id));
  for (const table of ['organization_period', 'service_contract'] as const)
    await deleteRows(db, table, await idsBy(db, table, 'organization_id', orphans));
  await deleteRows(db, 'organization', orphans);
};

/** People whom no post and no service names any more go too. */
export const removeIdlePeople = async (db: Transacting, candidates: readonly string[]): Promise<void> => {
  const busy = new Set<string>();
  for (const table of ['post', 'service_person'] as const)
    for (const row of await inParts(candidates, (part) =>
      db.selectFrom(table).select('person_id').where('person_id', 'in', part).execute(),
    ))
      busy.add(row.person_id);
  const gone = [...new Set(candidates)].filter((id) => !busy.has(id));
  await deleteRows(db, 'training_certificate', await idsBy(db, 'training_certificate', 'person_id', gone));
  await deleteRows(db, 'person', gone);
};

/** Takes people from a service by the rows that name them. */
export const removeServicePeople = async (db: Transacting, ids: readonly string[]): Promise<void> => {
  const people = await inParts(ids, (part) => db.selectFrom('service_person').select('person_id').where('id', 'in', part).execute());
  await deleteRows(db, 'service_person', ids);
  await removeIdlePeople(
    db,
    people.map((row) => row.person_id),
  );
};

const removeServices = async (db: Transacting, ids: readonly string[]): Promise<void> => {
  await removePapers(db, await idsBy(db, 'credential', 'service_id', ids));
  await removeServicePeople(db, await idsBy(db, 'service_person', 'service_id', ids));
  for (const table of ['service_device', 'service_premises'] as const)
    await deleteRows(db, table, await idsBy(db, table, 'service_id', ids));
  for (const table of ['service_line', 'provider_report', 'report_reminder'] as const)
    await deleteRows(db, table, await idsBy(db, table, 'service_id', ids));
  await deleteRows(db, 'service', ids);
};

const removeLines = async (db: Transacting, ids: readonly string[]): Promise<void> => {
  const lines = await inParts(ids, (part) =>
    db.selectFrom('service_line').select(['id', 'service_id', 'code']).where('id', 'in', part).execute(),
  );
  const papers = await inParts(
    lines.map((line) => line.service_id),
    (part) => db.selectFrom('credential').select(['id', 'service_id', 'scope']).where('service_id', 'in', part).execute(),
  );
  const own = papers.filter((paper) => lines.some((line) => line.service_id === paper.service_id && line.code === paper.scope));
  await removePapers(
    db,
    own.map((paper) => paper.id),
  );
  await deleteRows(db, 'service_line', ids);
  const services = [...new Set(lines.map((line) => line.service_id))];
  const alive = new Set(
    (await inParts(services, (part) => db.selectFrom('service_line').select('service_id').where('service_id', 'in', part).execute())).map(
      (line) => line.service_id,
    ),
  );
  await removeServices(
    db,
    services.filter((id) => !alive.has(id)),
  );
};

const removePosts = async (db: Transacting, ids: readonly string[]): Promise<void> => {
  const people = await inParts(ids, (part) => db.selectFrom('post').select('person_id').where('id', 'in', part).execute());
  await deleteRows(db, 'post', ids);
  await removeIdlePeople(
    db,
    people.map((post) => post.person_id),
  );
};

const organizationsOf = async (db: Db, root: Root, ids: readonly string[]): Promise<string[]> => {
  if (root !== 'line')
    return (await inParts(ids, (part) => db.selectFrom(root).select('organization_id').where('id', 'in', part).execute())).map(
      (row) => row.organization_id,
    );
  const rows = await inParts(ids, (part) =>
    db
      .selectFrom('service_line')
      .innerJoin('service', 'service.id', 'service_line.service_id')
      .select('organization_id')
      .where('service_line.id', 'in', part)
      .execute(),
  );
  return rows.map((row) => row.organization_id);
};

/** Deletes rows of a register; an organisation or person is deleted with its last row. */
export const removeRows = async (
  db: Transacting,
  root: Root,
  ids: readonly string[],
  progress: (done: number, total: number) => void,
): Promise<void> => {
  const remove = {
    service: removeServices,
    line: removeLines,
    post: removePosts,
    employer: (turn: Transacting, part: readonly string[]) => deleteRows(turn, 'employer', part),
  }[root];
  const organizations = [...new Set(await organizationsOf(db, root, ids))];
  let done = 0;
  for (const part of slices(ids, 60)) {
    await remove(db, part);
    progress((done += part.length), ids.length);
  }
  await removeOrphans(db, organizations);
};

/** The person behind a post, with the sealed number. */
export const openableNumber = (db: Db, postId: string) =>
  db
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['person.id as id', 'person.name as name', 'person.cccd as cccd'])
    .where('post.id', '=', postId)
    .executeTakeFirst();

/** A paper of a service, whole. */
export const paperById = (db: Db, id: string) => db.selectFrom('credential').selectAll().where('id', '=', id).executeTakeFirst();

/** Removes one paper with its events; papers that named it as predecessor stand alone afterwards. */
export const removePaper = async (db: Transacting, id: string): Promise<void> => {
  await db
    .updateTable('credential')
    .set((eb) => ({ predecessor_id: null, version: eb('version', '+', 1) }))
    .where('predecessor_id', '=', id)
    .execute();
  await removePapers(db, [id]);
};

/** Every row of every register that an organisation or a person stands behind: root ids by table. */
export const relatedRoots = async (db: Db, organizationId: string, personId: string | null) => {
  const services = await db.selectFrom('service').select(['id', 'kind']).where('organization_id', '=', organizationId).execute();
  const lines =
    services.length === 0
      ? []
      : await db
          .selectFrom('service_line')
          .select('id')
          .where(
            'service_id',
            'in',
            services.map((service) => service.id),
          )
          .execute();
  const employers = await db.selectFrom('employer').select('id').where('organization_id', '=', organizationId).execute();
  const posts = await db
    .selectFrom('post')
    .select('id')
    .where((eb) => eb.or([eb('organization_id', '=', organizationId), ...(personId === null ? [] : [eb('person_id', '=', personId)])]))
    .limit(200)
    .execute();
  return { services, lines: lines.map((row) => row.id), employers: employers.map((row) => row.id), posts: posts.map((row) => row.id) };
};

/** Sealed numbers behind posts. */
export const sealedNumbers = (db: Db, postIds: readonly string[]) =>
  inParts(postIds, (part) =>
    db
      .selectFrom('post')
      .innerJoin('person', 'person.id', 'post.person_id')
      .select(['post.id as post', 'person.id as person', 'person.cccd as cccd'])
      .where('post.id', 'in', part)
      .execute(),
  );

// The derived standing periods: written for services, read for a service or a day.
import { insertRows, slices } from '../dialect/batch.ts';
import type { Db, StandingPeriodTable } from '../schema.ts';

const columns = [
  'service_id',
  'line',
  'from_on',
  'to_on',
  'status',
  'credential_id',
  'shown_id',
  'shown_scope',
  'shown_last_on',
  'lines',
] as const satisfies (keyof StandingPeriodTable)[];

/** A period as one text: to compare a whole register, one value a row is read and not ten. */
const said = (period: StandingPeriodTable): string => columns.map((column) => period[column] ?? '').join('|');

const saidOf = async (db: Db, serviceIds: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await db
    .selectFrom('standing_period')
    .select((eb) => [
      'service_id',
      eb.fn<string>('concat_ws', [eb.val('|'), ...columns.map((column) => eb.fn.coalesce(column, eb.val('')))]).as('said'),
    ])
    .where('service_id', 'in', serviceIds)
    .orderBy('service_id')
    .orderBy('line')
    .orderBy('from_on')
    .execute();
  const found = new Map<string, string[]>();
  for (const { service_id, said: text } of rows) {
    const own = found.get(service_id);
    if (own) own.push(text);
    else found.set(service_id, [text]);
  }
  return found;
};

/** Replaces the periods of these services; most stand as they stood, and writing one costs ten times its reading. */
export const setStanding = async (db: Db, serviceIds: readonly string[], periods: readonly StandingPeriodTable[]): Promise<void> => {
  const fresh = Map.groupBy(periods, (period) => period.service_id);
  for (const part of slices(serviceIds)) {
    const standing = await saidOf(db, part);
    const other = part.filter((id) => standing.get(id)?.join('\n') !== fresh.get(id)?.map(said).join('\n'));
    const gone = other.filter((id) => standing.has(id));
    if (gone.length > 0) await db.deleteFrom('standing_period').where('service_id', 'in', gone).execute();
    const cells = other.flatMap((id) => (fresh.get(id) ?? []).map((period) => columns.map((column) => period[column])));
    await insertRows(db, 'standing_period', columns, cells);
  }
};

/** Kinds of the services that stand, by id. */
export const serviceKinds = async (db: Db, serviceIds: readonly string[]): Promise<Map<string, string>> => {
  const kinds = new Map<string, string>();
  for (const part of slices(serviceIds))
    for (const row of await db.selectFrom('service').select(['id', 'kind']).where('id', 'in', part).execute()) kinds.set(row.id, row.kind);
  return kinds;
};

/** Ids of all services of some kinds. */
export const servicesOfKinds = async (db: Db, kinds: readonly string[]): Promise<string[]> =>
  (await db.selectFrom('service').select('id').where('kind', 'in', kinds).execute()).map((row) => row.id);

/** Which organisation offers each service. */
export const serviceOwners = (db: Db) => db.selectFrom('service').select(['id', 'organization_id']).orderBy('id').execute();

/** All periods of a service, the whole first, oldest first. */
export const standingOf = (db: Db, serviceId: string): Promise<StandingPeriodTable[]> =>
  db.selectFrom('standing_period').selectAll().where('service_id', '=', serviceId).orderBy('line').orderBy('from_on').execute();

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

const alike = (a: readonly StandingPeriodTable[], b: readonly StandingPeriodTable[]) =>
  a.length === b.length && a.every((period, at) => columns.every((column) => period[column] === b[at]?.[column]));

/** Replaces the periods of these services; most stand as they stood, and writing one costs ten times its reading. */
export const setStanding = async (db: Db, serviceIds: readonly string[], periods: readonly StandingPeriodTable[]): Promise<void> => {
  const fresh = Map.groupBy(periods, (period) => period.service_id);
  for (const part of slices(serviceIds)) {
    const stored = await db
      .selectFrom('standing_period')
      .select(columns)
      .where('service_id', 'in', part)
      .orderBy('service_id')
      .orderBy('line')
      .orderBy('from_on')
      .execute();
    const standing = Map.groupBy(stored, (period) => period.service_id);
    const other = part.filter((id) => !alike(standing.get(id) ?? [], fresh.get(id) ?? []));
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

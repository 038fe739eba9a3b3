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

/** Replaces the periods of these services. */
export const setStanding = async (db: Db, serviceIds: readonly string[], periods: readonly StandingPeriodTable[]): Promise<void> => {
  for (const part of slices(serviceIds)) await db.deleteFrom('standing_period').where('service_id', 'in', part).execute();
  await insertRows(
    db,
    'standing_period',
    columns,
    periods.map((period) => columns.map((column) => period[column])),
  );
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

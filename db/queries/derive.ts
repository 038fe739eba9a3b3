// Reads and writes of the derived columns, in bulk: what `main/derive` computes comes and goes through here.
import { slices, updateRows, type Cell } from '../dialect/batch.ts';
import type {
  CredentialEventTable,
  CredentialTable,
  Db,
  OrganizationPeriodTable,
  PersonTable,
  Schema,
  TrainingCertificateTable,
} from '../schema.ts';

const inParts = async <T>(ids: readonly string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> => {
  const rows: T[] = [];
  for (const part of slices(ids)) rows.push(...(await read(part)));
  return rows;
};

export const periodsOf = (db: Db, organizationIds: readonly string[]): Promise<OrganizationPeriodTable[]> =>
  inParts(organizationIds, (part) => db.selectFrom('organization_period').selectAll().where('organization_id', 'in', part).execute());

/** The derived columns of organisations as they stand. */
export const presentFacts = (db: Db, ids: readonly string[]) =>
  inParts(ids, (part) =>
    db
      .selectFrom('organization')
      .select(['id', 'name', 'name_fold', 'name_sort', 'address', 'address_fold', 'commune_code', 'commune_fold', 'commune_sort'])
      .select(['representative', 'representative_fold', 'representative_sort', 'headcount', 'female_workers', 'hazardous_workers'])
      .select(['sector', 'sector_fold', 'sector_code'])
      .where('id', 'in', part)
      .execute(),
  );

export const credentialsOf = (db: Db, serviceIds: readonly string[]): Promise<CredentialTable[]> =>
  inParts(serviceIds, (part) => db.selectFrom('credential').selectAll().where('service_id', 'in', part).execute());

export const credentialsById = (db: Db, ids: readonly string[]): Promise<CredentialTable[]> =>
  inParts(ids, (part) => db.selectFrom('credential').selectAll().where('id', 'in', part).execute());

/** Services whose papers these are. */
export const servicesOfPapers = async (db: Db, ids: readonly string[]): Promise<string[]> =>
  (await inParts(ids, (part) => db.selectFrom('credential').select('service_id').where('id', 'in', part).execute())).map(
    (row) => row.service_id,
  );

export const eventsOf = (db: Db, credentialIds: readonly string[]): Promise<CredentialEventTable[]> =>
  inParts(credentialIds, (part) => db.selectFrom('credential_event').selectAll().where('credential_id', 'in', part).execute());

const paperDays = ['id', 'service_id', 'kind', 'issued_on', 'effective_on', 'expires_on', 'predecessor_id'] as const;
const eventDays = ['credential_id', 'kind', 'on_date', 'to_date', 'line', 'scope', 'expires_on'] as const;
/** Of a paper and of an event what its standing rests on, and no more: whole registers are read. */
export type PaperDays = Pick<CredentialTable, (typeof paperDays)[number]>;
export type EventDays = Pick<CredentialEventTable, (typeof eventDays)[number]>;

/** What the standing of these services rests on. */
export const paperDaysOf = (db: Db, serviceIds: readonly string[]): Promise<PaperDays[]> =>
  inParts(serviceIds, (part) => db.selectFrom('credential').select(paperDays).where('service_id', 'in', part).execute());

export const eventDaysOf = (db: Db, credentialIds: readonly string[]): Promise<EventDays[]> =>
  inParts(credentialIds, (part) => db.selectFrom('credential_event').select(eventDays).where('credential_id', 'in', part).execute());

export const linesOf = (db: Db, serviceIds: readonly string[]) =>
  inParts(serviceIds, (part) =>
    db.selectFrom('service_line').select(['id', 'service_id', 'code']).where('service_id', 'in', part).execute(),
  );

export const peopleById = (db: Db, ids: readonly string[]): Promise<Pick<PersonTable, 'id' | 'name' | 'given_name' | 'cccd'>[]> =>
  inParts(ids, (part) => db.selectFrom('person').select(['id', 'name', 'given_name', 'cccd']).where('id', 'in', part).execute());

export const certificatesOf = (db: Db, personIds: readonly string[]): Promise<TrainingCertificateTable[]> =>
  inParts(personIds, (part) => db.selectFrom('training_certificate').selectAll().where('person_id', 'in', part).execute());

/** Names of the communes of a day by code, for order and search; codes are reused, so the day matters. */
export const communeNames = async (db: Db, today: string): Promise<Map<string, string>> => {
  const rows = await db
    .selectFrom('area')
    .select(['code', 'kind', 'name'])
    .where('level', '=', 'commune')
    .where((eb) =>
      eb.and([
        eb.or([eb('valid_from', 'is', null), eb('valid_from', '<=', today)]),
        eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]),
      ]),
    )
    .execute();
  return new Map(rows.map((row) => [row.code, `${row.kind} ${row.name}`]));
};

/** Organisations whose facts, or the name of whose commune, change by themselves between two days (first excluded, second included). */
export const organizationsTurning = async (db: Db, after: string, until: string): Promise<string[]> => {
  const begun = await db
    .selectFrom('organization_period')
    .select('organization_id')
    .where('from_on', '>', after)
    .where('from_on', '<=', until)
    .execute();
  const turned = db
    .selectFrom('area')
    .select('code')
    .where((eb) =>
      eb.or([
        eb.and([eb('valid_from', '>', after), eb('valid_from', '<=', until)]),
        eb.and([eb('valid_to', '>=', after), eb('valid_to', '<', until)]),
      ]),
    );
  const moved = await db.selectFrom('organization_period').select('organization_id').where('commune_code', 'in', turned).execute();
  return [...new Set([...begun, ...moved].map((row) => row.organization_id))];
};

/** Papers with an event between two days (first excluded, second included): their scope or last day may turn. */
export const credentialsTurning = async (db: Db, after: string, until: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('credential_event')
    .select('credential_id')
    .where('on_date', '>', after)
    .where('on_date', '<=', until)
    .execute();
  return [...new Set(rows.map((row) => row.credential_id))];
};

/** Services whose shown paper may be another between two days (first excluded, second included): what search finds turns. */
export const servicesTurning = async (db: Db, after: string, until: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('standing_period')
    .select('service_id')
    .where('from_on', '>', after)
    .where('from_on', '<=', until)
    .execute();
  return [...new Set(rows.map((row) => row.service_id))];
};

/** Writes derived columns; each line of `rows` begins with the row's id. */
export const setDerived = (
  db: Db,
  table: keyof Schema,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  whole: readonly string[] = [],
): Promise<void> => updateRows(db, table, columns, rows, whole);

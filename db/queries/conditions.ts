// What providers keep: people, devices, premises, and the bodies with their standing on a day; set by set, never body by body.
import type { Db, ServiceDeviceTable, ServicePersonTable, ServicePremisesTable } from '../schema.ts';

const factTables = ['service_person', 'service_device', 'service_premises'] as const;

/** Services with their standing, class and record row on a day: those with facts, those without, or one. */
export const bodiesOn = (db: Db, day: string, which: 'told' | 'untold' | { service: string }) =>
  db
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .leftJoin('standing_period as standing', (join) =>
      join
        .onRef('standing.service_id', '=', 'service.id')
        .on('standing.line', '=', '')
        .on('standing.from_on', '<=', day)
        .on('standing.to_on', '>=', day),
    )
    .leftJoin('credential as paper', 'paper.id', 'standing.shown_id')
    .select([
      'service.id as service',
      'service.kind as kind',
      'organization.id as organization',
      'organization.name as name',
      'organization.name_fold as name_fold',
      'organization.tax_code as tax_code',
      'standing.status as status',
      'standing.lines as lines',
      'paper.class as class',
    ])
    .$if(which === 'told', (query) =>
      query.where((eb) => eb.or(factTables.map((table) => eb('service.id', 'in', eb.selectFrom(table).select('service_id'))))),
    )
    .$if(which === 'untold', (query) =>
      query.where((eb) =>
        eb.and(factTables.map((table) => eb.not(eb.exists(eb.selectFrom(table).select('id').whereRef('service_id', '=', 'service.id'))))),
      ),
    )
    .$if(typeof which === 'object', (query) => query.where('service.id', '=', typeof which === 'object' ? which.service : ''))
    .orderBy('organization.name_sort')
    .orderBy('service.id')
    .execute();

/** Scope lines that stand otherwise than their service, or are rows, on a day: of the services with facts, or of one. */
export const linesOn = (db: Db, day: string, service: string | null = null) =>
  db
    .selectFrom('standing_period as standing')
    .select(['standing.service_id as service', 'standing.line as line', 'standing.status as status'])
    .where('standing.line', '!=', '')
    .where('standing.from_on', '<=', day)
    .where('standing.to_on', '>=', day)
    .$if(service === null, (query) =>
      query.where((eb) => eb.or(factTables.map((table) => eb('standing.service_id', 'in', eb.selectFrom(table).select('service_id'))))),
    )
    .$if(service !== null, (query) => query.where('standing.service_id', '=', service!))
    .orderBy('standing.service_id')
    .orderBy('standing.line')
    .execute();

/** People of all services, in the order of their names. */
export const servicePeople = (db: Db) =>
  db
    .selectFrom('service_person')
    .innerJoin('person', 'person.id', 'service_person.person_id')
    .selectAll('service_person')
    .select(['person.name as name', 'person.birth_date as birth_date', 'person.cccd_last4 as last4'])
    .orderBy('person.name_sort')
    .orderBy('service_person.id')
    .execute();

export const serviceDevices = (db: Db): Promise<ServiceDeviceTable[]> =>
  db.selectFrom('service_device').selectAll().orderBy('name').orderBy('id').execute();

export const servicePremises = (db: Db): Promise<ServicePremisesTable[]> =>
  db.selectFrom('service_premises').selectAll().orderBy('kind').orderBy('id').execute();

export const servicePersonById = (db: Db, id: string): Promise<ServicePersonTable | undefined> =>
  db.selectFrom('service_person').selectAll().where('id', '=', id).executeTakeFirst();

export const serviceDeviceById = (db: Db, id: string): Promise<ServiceDeviceTable | undefined> =>
  db.selectFrom('service_device').selectAll().where('id', '=', id).executeTakeFirst();

export const servicePremisesById = (db: Db, id: string): Promise<ServicePremisesTable | undefined> =>
  db.selectFrom('service_premises').selectAll().where('id', '=', id).executeTakeFirst();

/** The row of the register that shows each service of health facilities: occupational diseases first. */
export const serviceRows = (db: Db) =>
  db.selectFrom('service_line').select(['id', 'service_id', 'code']).orderBy('service_id').orderBy('code').execute();

/** A person as a form needs him. */
export const personRow = (db: Db, id: string) =>
  db
    .selectFrom('person')
    .select(['id', 'name', 'name_fold', 'birth_date', 'cccd', 'cccd_hash', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();

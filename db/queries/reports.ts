// Yearly reports of providers, set by set: services of some kinds, their standing in a year, what came, who was reminded.
import { slices } from '../dialect/batch.ts';
import type { Db, ProviderReportTable } from '../schema.ts';

/** Services of these kinds in the order of their names; one service, or those of some organisations, where asked. */
export const reportServices = (db: Db, kinds: readonly string[], serviceId: string | null = null) =>
  db
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .select([
      'service.id as id',
      'service.kind as kind',
      'service.organization_id as organization_id',
      'organization.name as name',
      'organization.name_fold as name_fold',
      'organization.tax_code as tax_code',
      'organization.address as address',
      'organization.phone as phone',
    ])
    .where('service.kind', 'in', kinds)
    .$if(serviceId !== null, (query) => query.where('service.id', '=', serviceId!))
    .orderBy('organization.name_sort')
    .orderBy('service.kind')
    .orderBy('service.id')
    .execute();

/** Periods of whole services between two days, in the order of time; of one service where asked. */
export const standingsBetween = (db: Db, from: string, to: string, serviceId: string | null = null) =>
  db
    .selectFrom('standing_period')
    .select(['service_id', 'status', 'from_on', 'to_on'])
    .where('line', '=', '')
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .$if(serviceId !== null, (query) => query.where('service_id', '=', serviceId!))
    .orderBy('from_on')
    .execute();

/** Reports of a year that had come by a day. */
export const reportsOfYear = (db: Db, year: number, day: string): Promise<ProviderReportTable[]> =>
  db.selectFrom('provider_report').selectAll().where('year', '=', year).where('received_on', '<=', day).orderBy('service_id').execute();

/** Reports of one service, newest year first. */
export const reportsOfService = (db: Db, serviceId: string): Promise<ProviderReportTable[]> =>
  db.selectFrom('provider_report').selectAll().where('service_id', '=', serviceId).orderBy('year', 'desc').execute();

/** Services that had handed in any report by a day. */
export const servicesEverReported = async (db: Db, day: string): Promise<Set<string>> =>
  new Set(
    (await db.selectFrom('provider_report').select('service_id').distinct().where('received_on', '<=', day).execute()).map(
      (row) => row.service_id,
    ),
  );

/** Reports of a year for these services, whatever day they came. */
export const reportsFor = async (db: Db, year: number, services: readonly string[]): Promise<ProviderReportTable[]> => {
  const rows: ProviderReportTable[] = [];
  for (const part of slices(services))
    rows.push(
      ...(await db
        .selectFrom('provider_report')
        .selectAll()
        .where('year', '=', year)
        .where('service_id', 'in', part)
        .orderBy('id')
        .execute()),
    );
  return rows;
};

/** Reminders of a year sent by a day, oldest first; a letter counts from the issue of its document. */
export const remindersOfYear = (db: Db, year: number, day: string, serviceId: string | null = null) =>
  db
    .selectFrom('report_reminder as reminder')
    .leftJoin('document', 'document.id', 'reminder.document_id')
    .select((eb) => [
      'reminder.service_id as service_id',
      'reminder.way as way',
      eb.fn.coalesce('document.issued_on', 'reminder.reminded_on').as('reminded_on'),
      'document.number as number',
      'document.symbol as symbol',
    ])
    .where('reminder.year', '=', year)
    .where((eb) => eb.or([eb('reminder.document_id', 'is', null), eb('document.state', '=', 'issued')]))
    .where((eb) => eb(eb.fn.coalesce('document.issued_on', 'reminder.reminded_on'), '<=', day))
    .$if(serviceId !== null, (query) => query.where('reminder.service_id', '=', serviceId!))
    .orderBy((eb) => eb.fn.coalesce('document.issued_on', 'reminder.reminded_on'))
    .orderBy('reminder.id')
    .execute();

/** Services of the units that letters of a register went to, by document. */
export const servicesOfLetters = async (db: Db, documents: readonly string[], kinds: readonly string[]) => {
  const rows: { document: string; service: string }[] = [];
  for (const part of slices(documents))
    rows.push(
      ...(await db
        .selectFrom('document')
        .innerJoin('service', 'service.organization_id', 'document.organization_id')
        .select(['document.id as document', 'service.id as service'])
        .where('document.id', 'in', part)
        .where('service.kind', 'in', kinds)
        .orderBy('document.id')
        .orderBy('service.id')
        .execute()),
    );
  return rows;
};

// Subjects of visits with what decides their turn: services, employers and named places, findings still open; set by set.
import type { Db } from '../schema.ts';

const organizationColumns = [
  'organization.id as organization_id',
  'organization.name as name',
  'organization.tax_code as tax_code',
  'organization.address as address',
  'organization.commune_code as commune_code',
] as const;

/** Services with their standing on a day and the first day of any paper, in no order; of one organisation where asked. */
export const servicesToVisit = (db: Db, day: string, organization: string | null = null) =>
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
    .select((eb) => [
      'service.id as id',
      'service.kind as kind',
      'standing.status as status',
      'standing.shown_last_on as ends_on',
      // Service by service over its index: grouped first and joined then it took twice as long.
      eb
        .selectFrom('credential')
        .whereRef('credential.service_id', '=', 'service.id')
        .select((paper) => paper.fn.min(paper.fn.coalesce('credential.effective_on', 'credential.issued_on')).as('day'))
        .as('first_on'),
      'organization.headcount as headcount',
      'organization.sector as sector',
      'organization.sector_code as sector_code',
      ...organizationColumns,
    ])
    .$if(organization !== null, (query) => query.where('organization.id', '=', organization!))
    .execute();

/** Employers as the register knows them at present, in no order; of one organisation where asked. */
export const employersToVisit = (db: Db, organization: string | null = null) =>
  db
    .selectFrom('employer')
    .innerJoin('organization', 'organization.id', 'employer.organization_id')
    .select([
      'employer.id as id',
      'organization.headcount as headcount',
      'organization.sector as sector',
      'organization.sector_code as sector_code',
      ...organizationColumns,
    ])
    .$if(organization !== null, (query) => query.where('organization.id', '=', organization!))
    .execute();

/** Facts of organisations as of a day: name, place, headcount, sector; of one organisation where asked. */
export const factsOfOrganizations = (db: Db, day: string, organization: string | null = null) =>
  db
    .selectFrom('organization_period as period')
    .select([
      'period.organization_id as organization_id',
      'period.name as name',
      'period.address as address',
      'period.commune_code as commune_code',
      'period.headcount as headcount',
      'period.sector as sector',
      'period.sector_code as sector_code',
    ])
    .where((eb) => eb.or([eb('period.from_on', 'is', null), eb('period.from_on', '<=', day)]))
    .where((eb) => eb.or([eb('period.to_on', 'is', null), eb('period.to_on', '>=', day)]))
    .$if(organization !== null, (query) => query.where('period.organization_id', '=', organization!))
    .orderBy('period.organization_id')
    .orderBy('period.id')
    .execute();

/** First known day of organisations; those whose first stretch has no day are left out. */
export const firstDaysKnown = (db: Db) =>
  db
    .selectFrom('organization_period')
    .select((eb) => ['organization_id', eb.fn.min<string>('from_on').as('first_on')])
    .where('from_on', 'is not', null)
    .groupBy('organization_id')
    .orderBy('organization_id')
    .execute();

/** Places without a tax code that are known, with the days of their activity. */
export const namedSubjects = (db: Db) => db.selectFrom('inspection_subject').selectAll().orderBy('id').execute();

/** Findings begun by a day that nothing has closed since, counted by organisation and named subject. */
export const openFindings = async (db: Db, day: string) => {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('inspection', 'inspection.id', 'finding.inspection_id')
    .leftJoin('remedy', (join) =>
      join.onRef('remedy.finding_id', '=', 'finding.id').on('remedy.kind', 'in', ['closed', 'reopened']).on('remedy.on_date', '<=', day),
    )
    .select([
      'finding.id as id',
      'inspection.organization_id as organization_id',
      'inspection.subject_id as subject_id',
      'remedy.kind as last',
    ])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('inspection_event as event')
          .select('event.id')
          .whereRef('event.inspection_id', '=', 'inspection.id')
          .where('event.on_date', '<=', day),
      ),
    )
    .orderBy('finding.id')
    .orderBy((eb) => eb.fn.coalesce('remedy.on_date', eb.val('')))
    .orderBy((eb) => eb.fn.coalesce('remedy.position', eb.val(0)))
    .execute();
  const standing = new Map(rows.map((row) => [row.id, row]));
  return [...standing.values()].filter((row) => row.last !== 'closed');
};

/** Services in one of these states on a day of a year whose report of it had not come by a day; of one organisation where asked. */
export const servicesWithoutReport = async (
  db: Db,
  year: number,
  states: readonly string[],
  day: string,
  organization: string | null = null,
): Promise<string[]> => {
  const rows = await db
    .selectFrom('service')
    .select('service.id as id')
    .$if(organization !== null, (query) => query.where('service.organization_id', '=', organization!))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('standing_period')
          .select('standing_period.service_id')
          .whereRef('standing_period.service_id', '=', 'service.id')
          .where('line', '=', '')
          .where('status', 'in', states)
          .where('from_on', '<=', `${year}-12-31`)
          .where('to_on', '>=', `${year}-01-01`),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('provider_report')
            .select('provider_report.id')
            .whereRef('provider_report.service_id', '=', 'service.id')
            .where('year', '=', year)
            .where('received_on', '<=', day),
        ),
      ),
    )
    .orderBy('service.id')
    .execute();
  return rows.map((row) => row.id);
};

// Inputs of the staff norms, set by set: employers with the facts of a day, their people with training, hired providers, risk lists.
import type { Db, SectorRiskTable, ServiceContractTable } from '../schema.ts';

/** Employers in the order of their names, with headcount and sector as of a day; of one organisation where asked. */
export const employersOn = (db: Db, day: string, organizationId: string | null = null) =>
  db
    .selectFrom('employer')
    .innerJoin('organization', 'organization.id', 'employer.organization_id')
    .leftJoin('organization_period as period', (join) =>
      join
        .onRef('period.organization_id', '=', 'organization.id')
        .on((eb) => eb.or([eb('period.from_on', 'is', null), eb('period.from_on', '<=', day)]))
        .on((eb) => eb.or([eb('period.to_on', 'is', null), eb('period.to_on', '>=', day)])),
    )
    .select([
      'employer.id as id',
      'organization.id as organization_id',
      'organization.name as name',
      'organization.name_fold as name_fold',
      'organization.tax_code as tax_code',
      'period.headcount as headcount',
      'period.sector as sector',
      'period.sector_code as sector_code',
    ])
    .$if(organizationId !== null, (query) => query.where('organization.id', '=', organizationId!))
    .orderBy('organization.name_sort')
    .orderBy('employer.id')
    .execute();

/** Posts with the state of their training on a day; of one organisation where asked. */
export const staffOn = (db: Db, day: string, organizationId: string | null = null) =>
  db
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .leftJoin('training_period as training', (join) =>
      join.onRef('training.post_id', '=', 'post.id').on('training.from_on', '<=', day).on('training.to_on', '>=', day),
    )
    .select([
      'post.id as id',
      'post.organization_id as organization_id',
      'person.name as name',
      'post.role as role',
      'post.degree as degree',
      'post.from_on as from_on',
      'post.to_on as to_on',
      'training.status as status',
      'training.shown_last_on as last_on',
    ])
    .$if(organizationId !== null, (query) => query.where('post.organization_id', '=', organizationId!))
    .orderBy('post.id')
    .execute();

/** Hired providers and units; of one organisation where asked. */
export const contractsOf = (db: Db, organizationId: string | null = null): Promise<ServiceContractTable[]> =>
  db
    .selectFrom('service_contract')
    .selectAll()
    .$if(organizationId !== null, (query) => query.where('organization_id', '=', organizationId!))
    .orderBy((eb) => eb.fn.coalesce('service_contract.from_on', eb.val('')))
    .orderBy('id')
    .execute();

export const contractById = (db: Db, id: string) => db.selectFrom('service_contract').selectAll().where('id', '=', id).executeTakeFirst();

/** The organisation behind an employer. */
export const employerById = (db: Db, id: string) =>
  db
    .selectFrom('employer')
    .innerJoin('organization', 'organization.id', 'employer.organization_id')
    .select(['organization.id as organization_id', 'organization.name as name'])
    .where('employer.id', '=', id)
    .executeTakeFirst();

/** The sectors of both risk lists. */
export const sectorRisks = (db: Db): Promise<SectorRiskTable[]> =>
  db.selectFrom('sector_risk').selectAll().orderBy('list').orderBy('prefix').orderBy('id').execute();

// How the rows of a register are joined: the tables that a record's `at` speaks of, under the names it uses.
import type { SelectQueryBuilder } from 'kysely';
import type {
  CredentialTable,
  Db,
  EmployerTable,
  OrganizationTable,
  PersonTable,
  PostTable,
  ServiceLineTable,
  ServiceTable,
  StandingPeriodTable,
  TrainingCertificateTable,
} from '../schema.ts';

/** The tables of `at`, all of them; each root joins some. */
export interface Joined {
  organization: OrganizationTable;
  service: ServiceTable;
  line: ServiceLineTable;
  paper: CredentialTable;
  /** Of the as-of day; of a row that is a line, that line's; of a post its training. */
  standing: StandingPeriodTable;
  employer: EmployerTable;
  person: PersonTable;
  post: PostTable;
  certificate: TrainingCertificateTable;
}

export type Root = 'service' | 'line' | 'post' | 'employer';
export type Source = SelectQueryBuilder<Joined, keyof Joined, object>;

/** Tables whose versions together are the version of a row. */
export const versionTables: Readonly<Record<Root, readonly (keyof Joined)[]>> = {
  service: ['service', 'organization', 'paper'],
  line: ['line', 'organization', 'paper'],
  post: ['post', 'person', 'certificate'],
  employer: ['employer', 'organization'],
};

/** All rows of a register, joined as of a day; `services` limits service roots to their kinds. */
export const sourceOf = (db: Db, root: Root, services: readonly string[], day: string): Source => {
  switch (root) {
    case 'service':
      return db
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
        .where('service.kind', 'in', services) as unknown as Source;
    case 'line':
      return db
        .selectFrom('service_line as line')
        .innerJoin('service', 'service.id', 'line.service_id')
        .innerJoin('organization', 'organization.id', 'service.organization_id')
        .leftJoin('standing_period as standing', (join) =>
          join
            .onRef('standing.service_id', '=', 'service.id')
            .onRef('standing.line', '=', 'line.code')
            .on('standing.from_on', '<=', day)
            .on('standing.to_on', '>=', day),
        )
        .leftJoin('credential as paper', 'paper.id', 'standing.shown_id') as unknown as Source;
    case 'post':
      return db
        .selectFrom('post')
        .innerJoin('person', 'person.id', 'post.person_id')
        .innerJoin('organization', 'organization.id', 'post.organization_id')
        .leftJoin('training_period as standing', (join) =>
          join.onRef('standing.post_id', '=', 'post.id').on('standing.from_on', '<=', day).on('standing.to_on', '>=', day),
        )
        .leftJoin('training_certificate as certificate', 'certificate.id', 'standing.shown_id') as unknown as Source;
    case 'employer':
      return db.selectFrom('employer').innerJoin('organization', 'organization.id', 'employer.organization_id') as unknown as Source;
  }
};

/** Counting needs no join that cannot lose or add rows. */
export const countAll = async (db: Db, root: Root, services: readonly string[]): Promise<number> => {
  const counted = await (
    root === 'service'
      ? db
          .selectFrom('service')
          .select((eb) => eb.fn.countAll().as('n'))
          .where('kind', 'in', services)
      : db.selectFrom(root === 'line' ? 'service_line' : root).select((eb) => eb.fn.countAll().as('n'))
  ).executeTakeFirstOrThrow();
  return Number(counted.n);
};

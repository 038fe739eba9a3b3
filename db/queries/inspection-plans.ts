// Inspection plans: plans with rows, teams and amendments, inspectors and leave, visits made, others' visits; set by set.
import { slices } from '../dialect/batch.ts';
import type {
  Db,
  ForeignInspectionTable,
  InspectionAmendmentTable,
  InspectionExemptionTable,
  InspectionLeaveTable,
  InspectionOfficerTable,
  InspectionPlanRowTable,
  InspectionPlanTable,
  InspectionTeamMemberTable,
  InspectionTeamTable,
} from '../schema.ts';

/** Visits with the first day that is known of each by a day, in the order of ids. */
export const visitsMade = (db: Db, day: string) =>
  db
    .selectFrom('inspection')
    .innerJoin('inspection_event as event', 'event.inspection_id', 'inspection.id')
    .leftJoin('organization', 'organization.id', 'inspection.organization_id')
    .select((eb) => [
      'inspection.id as id',
      'inspection.organization_id as organization_id',
      'inspection.subject_id as subject_id',
      'inspection.plan_row_id as plan_row_id',
      'inspection.agency as agency',
      'inspection.level as level',
      'organization.name as name',
      'organization.tax_code as tax_code',
      eb.fn.min<string>('event.on_date').as('from_on'),
      eb.fn.max<string>('event.on_date').as('to_on'),
    ])
    .where('event.kind', 'in', ['announced', 'minutes-signed'])
    .where('event.on_date', '<=', day)
    .groupBy([
      'inspection.id',
      'inspection.organization_id',
      'inspection.subject_id',
      'inspection.plan_row_id',
      'inspection.agency',
      'inspection.level',
      'organization.name',
      'organization.tax_code',
    ])
    .orderBy('inspection.id')
    .execute();

/** Plans, newest year first. */
export const plansKnown = (db: Db): Promise<InspectionPlanTable[]> =>
  db.selectFrom('inspection_plan').selectAll().orderBy('year', 'desc').orderBy('id').execute();

export const planById = (db: Db, id: string): Promise<InspectionPlanTable | undefined> =>
  db.selectFrom('inspection_plan').selectAll().where('id', '=', id).executeTakeFirst();

/** Rows of plans of a year with the year and agency of their plan, in the order of ids. */
export const rowsOfYear = (db: Db, year: number) =>
  db
    .selectFrom('inspection_plan_row')
    .innerJoin('inspection_plan', 'inspection_plan.id', 'inspection_plan_row.plan_id')
    .selectAll('inspection_plan_row')
    .select(['inspection_plan.year as year', 'inspection_plan.agency as agency'])
    .where('inspection_plan.year', '=', year)
    .orderBy('inspection_plan_row.id')
    .execute();

export const planRowsById = (db: Db, ids: readonly string[]): Promise<InspectionPlanRowTable[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.selectFrom('inspection_plan_row').selectAll().where('id', 'in', ids).orderBy('id').execute();

export const rowsOfPlan = (db: Db, plan: string): Promise<InspectionPlanRowTable[]> =>
  db.selectFrom('inspection_plan_row').selectAll().where('plan_id', '=', plan).orderBy('id').execute();

/** Amendments of a plan in their order. */
export const amendmentsOf = (db: Db, plan: string): Promise<InspectionAmendmentTable[]> =>
  db.selectFrom('inspection_amendment').selectAll().where('plan_id', '=', plan).orderBy('position').orderBy('id').execute();

/** Teams of one plan, or of all. */
export const teamsOf = (db: Db, plan: string | null = null): Promise<InspectionTeamTable[]> =>
  db
    .selectFrom('inspection_team')
    .selectAll()
    .$if(plan !== null, (query) => query.where('plan_id', '=', plan!))
    .orderBy('position')
    .orderBy('id')
    .execute();

/** Members of all teams. */
export const teamMembers = (db: Db): Promise<InspectionTeamMemberTable[]> =>
  db.selectFrom('inspection_team_member').selectAll().orderBy('team_id').orderBy('id').execute();

export const officersKnown = (db: Db): Promise<InspectionOfficerTable[]> =>
  db.selectFrom('inspection_officer').selectAll().orderBy('name').orderBy('id').execute();

/** Leave that touches the days. */
export const leavesBetween = (db: Db, from: string, to: string): Promise<InspectionLeaveTable[]> =>
  db
    .selectFrom('inspection_leave')
    .selectAll()
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('from_on')
    .orderBy('id')
    .execute();

/** Visits of other agencies that touch the days. */
export const foreignBetween = (db: Db, from: string, to: string): Promise<ForeignInspectionTable[]> =>
  db
    .selectFrom('foreign_inspection')
    .selectAll()
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('from_on')
    .orderBy('id')
    .execute();

export const foreignById = (db: Db, id: string): Promise<ForeignInspectionTable | undefined> =>
  db.selectFrom('foreign_inspection').selectAll().where('id', '=', id).executeTakeFirst();

export const exemptionsOf = (db: Db, year: number): Promise<InspectionExemptionTable[]> =>
  db.selectFrom('inspection_exemption').selectAll().where('year', '=', year).orderBy('id').execute();

const peopleOf = async (db: Db, organizations: readonly string[], day: string) => {
  const posts = await db
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['post.organization_id as organization_id', 'person.name_fold as name_fold', 'post.role as role'])
    .where('post.organization_id', 'in', organizations)
    .where((eb) => eb.or([eb('post.to_on', 'is', null), eb('post.to_on', '>=', day)]))
    .orderBy('post.id')
    .execute();
  const staff = await db
    .selectFrom('service_person')
    .innerJoin('service', 'service.id', 'service_person.service_id')
    .innerJoin('person', 'person.id', 'service_person.person_id')
    .select(['service.organization_id as organization_id', 'person.name_fold as name_fold', 'service_person.duties as role'])
    .where('service.organization_id', 'in', organizations)
    .where((eb) => eb.or([eb('service_person.left_on', 'is', null), eb('service_person.left_on', '>=', day)]))
    .orderBy('service_person.id')
    .execute();
  return [...posts, ...staff];
};

/** Names of everybody at work for these organisations on a day: in a post (`role`) or for a service (its duties). */
export const peopleOfOrganizations = async (db: Db, organizations: readonly string[], day: string) => {
  const found: { organization_id: string; name_fold: string | null; role: string }[] = [];
  for (const part of slices(organizations)) found.push(...(await peopleOf(db, part, day)));
  return found;
};

/** Which of these subjects still stand in their register. */
export const subjectsStanding = async (db: Db, ids: readonly string[]): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const part of slices(ids))
    for (const table of ['service', 'employer', 'inspection_subject'] as const)
      for (const row of await db.selectFrom(table).select('id').where('id', 'in', part).execute()) found.add(row.id);
  return found;
};

/** Services of these that have stopped or lost their paper for good by a day: the state and since when. */
export const servicesEnded = async (db: Db, ids: readonly string[], day: string) => {
  const found: { service_id: string; status: string; from_on: string }[] = [];
  for (const part of slices(ids))
    found.push(
      ...(await db
        .selectFrom('standing_period')
        .select(['service_id', 'status', 'from_on'])
        .where('service_id', 'in', part)
        .where('line', '=', '')
        .where('status', 'in', ['TERMINATED', 'REVOKED'])
        .where('from_on', '<=', day)
        .where('to_on', '>=', day)
        .orderBy('service_id')
        .execute()),
    );
  return found;
};

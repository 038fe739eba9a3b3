// What the desk counts: states and last days of whole registers in one go, suspensions that end, the rules it reckons with.
import type { Db, RuleTable } from '../schema.ts';
import type { RegisterSource } from './registers.ts';
import { sourceOf } from './register-source.ts';

/** All rows of the rules whose codes begin so, oldest first. */
export const rulesUnder = (db: Db, prefixes: readonly string[]): Promise<RuleTable[]> =>
  db
    .selectFrom('rule')
    .selectAll()
    .where((eb) => eb.or(prefixes.map((prefix) => eb('code', 'like', `${prefix}%`))))
    .orderBy('code')
    .orderBy('effective_from', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute();

/** Rows of a provider register by state on its day, with what their papers lack. */
export const standingCounts = async (db: Db, source: RegisterSource) => {
  const rows = await sourceOf(db, source.root, source.services, source.day)
    .select((eb) => [
      'standing.status as status',
      eb.fn.countAll().as('n'),
      eb.fn.min('standing.from_on').as('since'),
      eb.fn
        .sum(
          eb
            .case()
            .when(eb.and([eb('paper.number', 'is', null), eb('paper.issued_on', 'is not', null)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('noNumber'),
      eb.fn
        .sum(
          eb
            .case()
            .when(eb.and([eb('paper.id', 'is not', null), eb('paper.issued_on', 'is', null)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('noDay'),
    ])
    .groupBy('standing.status')
    .execute();
  return rows.map((row) => ({
    status: row.status as string | null,
    n: Number(row.n),
    since: row.since as string | null,
    noNumber: Number(row.noNumber),
    noDay: Number(row.noDay),
  }));
};

/** Rows in these states by the last day of their paper, from the day of the register until another, soonest first. */
export const endingCounts = async (db: Db, source: RegisterSource, statuses: readonly string[], until: string) => {
  const rows = await sourceOf(db, source.root, source.services, source.day)
    .where('standing.status', 'in', statuses)
    .where('standing.shown_last_on', '>=', source.day)
    .where('standing.shown_last_on', '<=', until)
    .select((eb) => ['standing.status as status', 'standing.shown_last_on as on', eb.fn.countAll().as('n')])
    .groupBy(['standing.status', 'standing.shown_last_on'])
    .orderBy('standing.shown_last_on')
    .orderBy('standing.status')
    .execute();
  return rows.map((row) => ({ status: row.status, on: String(row.on), n: Number(row.n) }));
};

/** People still in their post by training state and group of the certificate shown, with the earliest last day. */
export const trainedCounts = async (db: Db, source: RegisterSource) => {
  const rows = await sourceOf(db, source.root, source.services, source.day)
    .where('post.to_on', 'is', null)
    .select((eb) => [
      'standing.status as status',
      'certificate.trainee_group as group',
      eb.fn.countAll().as('n'),
      eb.fn.min('standing.shown_last_on').as('first'),
    ])
    .groupBy(['standing.status', 'certificate.trainee_group'])
    .execute();
  return rows.map((row) => ({
    status: row.status as string | null,
    group: row.group,
    n: Number(row.n),
    first: row.first as string | null,
  }));
};

/** People still in their post whose valid training ends between the day and another, by day and group, soonest first. */
export const trainingEndings = async (db: Db, source: RegisterSource, until: string) => {
  const rows = await sourceOf(db, source.root, source.services, source.day)
    .where('post.to_on', 'is', null)
    .where('standing.status', '=', 'VALID')
    .where('standing.shown_last_on', '>=', source.day)
    .where('standing.shown_last_on', '<=', until)
    .select((eb) => ['standing.shown_last_on as on', 'certificate.trainee_group as group', eb.fn.countAll().as('n')])
    .groupBy(['standing.shown_last_on', 'certificate.trainee_group'])
    .orderBy('standing.shown_last_on')
    .execute();
  return rows.map((row) => ({ on: String(row.on), group: row.group, n: Number(row.n) }));
};

/** Suspensions in force on a day whose own last day lies before another, with the rows that show them. */
export const suspensionsUntil = (db: Db, day: string, until: string) =>
  db
    .selectFrom('credential_event as event')
    .innerJoin('credential', 'credential.id', 'event.credential_id')
    .innerJoin('service', 'service.id', 'credential.service_id')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .innerJoin('standing_period as standing', (join) =>
      join
        .onRef('standing.service_id', '=', 'service.id')
        .onRef('standing.credential_id', '=', 'credential.id')
        .on('standing.status', '=', 'SUSPENDED')
        .on('standing.from_on', '<=', day)
        .on('standing.to_on', '>=', day),
    )
    .leftJoin('service_line as row', (join) => join.onRef('row.service_id', '=', 'service.id').onRef('row.code', '=', 'standing.line'))
    .select([
      'event.id as event',
      'event.line as line',
      'event.to_date as to',
      'event.decision_number as decision',
      'service.id as service',
      'service.kind as kind',
      'organization.name as name',
      'row.id as row',
    ])
    .where('event.kind', '=', 'suspended')
    .where('event.to_date', '>=', day)
    .where('event.to_date', '<=', until)
    .where('event.on_date', '<=', day)
    // A suspended line stands as the whole does where it has no period of its own.
    .where((eb) => eb.or([eb('event.line', 'is', null), eb('standing.line', '=', ''), eb('event.line', '=', eb.ref('standing.line'))]))
    .orderBy('event.to_date')
    .orderBy('event.id')
    .orderBy('standing.line')
    .execute();

/** Rows that no amendment took out of their plan and that begin between two days, both included, with the visit that was made of each. */
export const plannedBetween = (db: Db, from: string, to: string) =>
  db
    .selectFrom('inspection_plan_row as row')
    .leftJoin('inspection as visit', 'visit.plan_row_id', 'row.id')
    .select(['row.id as id', 'row.unit_name as name', 'row.from_on as on', 'row.place as place', 'visit.id as visit'])
    .where('row.dropped_by_id', 'is', null)
    .where('row.from_on', '>=', from)
    .where('row.from_on', '<=', to)
    .orderBy('row.from_on')
    .orderBy('row.id')
    .execute();

/** Visits outside a plan whose day lies between two days, both included. */
export const visitsBetween = (db: Db, from: string, to: string) =>
  db
    .selectFrom('inspection as visit')
    .leftJoin('organization', 'organization.id', 'visit.organization_id')
    .leftJoin('inspection_subject as subject', 'subject.id', 'visit.subject_id')
    .select((eb) => [
      'visit.id as id',
      eb.fn.coalesce('organization.name', 'subject.name').as('name'),
      'visit.planned_on as on',
      'visit.place as place',
    ])
    .where('visit.plan_row_id', 'is', null)
    .where('visit.planned_on', '>=', from)
    .where('visit.planned_on', '<=', to)
    .orderBy('visit.planned_on')
    .orderBy('visit.id')
    .execute();

/** Meetings that were not called off, between two days, both included. */
export const meetingsBetween = (db: Db, from: string, to: string) =>
  db
    .selectFrom('meeting')
    .select(['id', 'title', 'on_date', 'starts_at', 'place'])
    .where('cancelled_on', 'is', null)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('starts_at')
    .orderBy('id')
    .execute();

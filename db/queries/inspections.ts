// Visits with their team and events, checklists and answers, findings, remedies and evidence.
import type {
  ChecklistItemTable,
  ChecklistTable,
  Db,
  EvidenceFileTable,
  FindingTable,
  InspectionAnswerTable,
  InspectionEventTable,
  InspectionMemberTable,
  InspectionSubjectTable,
  RemedyTable,
} from '../schema.ts';

export interface LastVisit {
  organization_id: string | null;
  subject_id: string | null;
  /** HL, KD, QT, KS or DN. */
  kind: string;
  last_on: string;
}

/** The latest visit up to a day of each subject and kind: its announcement, or its end where the announcement was never entered. */
export const lastVisits = (db: Db, day: string): Promise<LastVisit[]> =>
  db
    .selectFrom('inspection')
    .innerJoin('inspection_event', 'inspection_event.inspection_id', 'inspection.id')
    .select((eb) => [
      'inspection.organization_id as organization_id',
      'inspection.subject_id as subject_id',
      'inspection.kind as kind',
      eb.fn.max<string>('inspection_event.on_date').as('last_on'),
    ])
    .where('inspection_event.on_date', '<=', day)
    .where((eb) =>
      eb.or([
        eb('inspection_event.kind', '=', 'announced'),
        eb.and([
          eb('inspection_event.kind', '=', 'closed'),
          eb.not(
            eb.exists(
              eb
                .selectFrom('inspection_event as other')
                .select('other.id')
                .whereRef('other.inspection_id', '=', 'inspection.id')
                .where('other.kind', 'in', ['announced', 'stopped'])
                .where('other.on_date', '<=', day),
            ),
          ),
        ]),
      ]),
    )
    .groupBy(['inspection.organization_id', 'inspection.subject_id', 'inspection.kind'])
    .orderBy('inspection.organization_id')
    .orderBy('inspection.subject_id')
    .orderBy('inspection.kind')
    .execute();

/** Visits with the names of whom they concern; of one organisation, one named subject, or one alone. Newest decisions first. */
export const visitRows = (db: Db, only: { organization?: string; subject?: string; id?: string } = {}) =>
  db
    .selectFrom('inspection')
    .leftJoin('organization', 'organization.id', 'inspection.organization_id')
    .leftJoin('inspection_subject', 'inspection_subject.id', 'inspection.subject_id')
    .selectAll('inspection')
    .select([
      'organization.name as organization_name',
      'organization.name_fold as organization_fold',
      'organization.tax_code as tax_code',
      'organization.address as organization_address',
      'organization.representative as representative',
      'inspection_subject.name as subject_name',
      'inspection_subject.name_fold as subject_fold',
      'inspection_subject.address as subject_address',
      'inspection_subject.owner as subject_owner',
    ])
    .$if(only.organization !== undefined, (query) => query.where('inspection.organization_id', '=', only.organization!))
    .$if(only.subject !== undefined, (query) => query.where('inspection.subject_id', '=', only.subject!))
    .$if(only.id !== undefined, (query) => query.where('inspection.id', '=', only.id!))
    .orderBy('inspection.decision_on', (order) => order.desc().nullsLast())
    .orderBy('inspection.id', 'desc')
    .execute();
export type VisitTableRow = Awaited<ReturnType<typeof visitRows>>[number];

/** The team in its order. */
export const visitMembers = (db: Db, visit: string): Promise<InspectionMemberTable[]> =>
  db.selectFrom('inspection_member').selectAll().where('inspection_id', '=', visit).orderBy('position').orderBy('id').execute();

/** Events in the order of days; of one visit, or of all. */
export const visitEvents = (db: Db, visit: string | null): Promise<InspectionEventTable[]> =>
  db
    .selectFrom('inspection_event')
    .selectAll()
    .$if(visit !== null, (query) => query.where('inspection_id', '=', visit!))
    .orderBy('on_date')
    .orderBy('position')
    .orderBy('id')
    .execute();

/** The newest list of a kind. */
export const newestChecklist = (db: Db, kind: string): Promise<ChecklistTable | undefined> =>
  db.selectFrom('checklist').selectAll().where('kind', '=', kind).orderBy('edition', 'desc').limit(1).executeTakeFirst();

export const checklistById = (db: Db, id: string): Promise<ChecklistTable | undefined> =>
  db.selectFrom('checklist').selectAll().where('id', '=', id).executeTakeFirst();

export const checklistItems = (db: Db, checklist: string): Promise<ChecklistItemTable[]> =>
  db.selectFrom('checklist_item').selectAll().where('checklist_id', '=', checklist).orderBy('position').execute();

/** Answers of a visit with the words of their items. */
export const visitAnswers = (db: Db, visit: string): Promise<(InspectionAnswerTable & { text: string })[]> =>
  db
    .selectFrom('inspection_answer')
    .innerJoin('checklist_item', 'checklist_item.id', 'inspection_answer.item_id')
    .selectAll('inspection_answer')
    .select('checklist_item.text as text')
    .where('inspection_answer.inspection_id', '=', visit)
    .orderBy('checklist_item.position')
    .execute();

/** Findings in their order; of one visit, or of all. */
export const findingsOf = (db: Db, visit: string | null): Promise<FindingTable[]> =>
  db
    .selectFrom('finding')
    .selectAll()
    .$if(visit !== null, (query) => query.where('inspection_id', '=', visit!))
    .orderBy('inspection_id')
    .orderBy('position')
    .orderBy('id')
    .execute();

export const findingById = (db: Db, id: string): Promise<FindingTable | undefined> =>
  db.selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst();

/** Steps of remedies in the order of days; of one visit, or of all. */
export const remedySteps = (db: Db, visit: string | null): Promise<RemedyTable[]> =>
  db
    .selectFrom('remedy')
    .innerJoin('finding', 'finding.id', 'remedy.finding_id')
    .selectAll('remedy')
    .$if(visit !== null, (query) => query.where('finding.inspection_id', '=', visit!))
    .orderBy('remedy.on_date')
    .orderBy('remedy.position')
    .orderBy('remedy.id')
    .execute();

/** Files of a visit as they were added. */
export const evidenceOf = (db: Db, visit: string): Promise<EvidenceFileTable[]> =>
  db.selectFrom('evidence_file').selectAll().where('inspection_id', '=', visit).orderBy('id').execute();

export const evidenceById = (db: Db, id: string): Promise<EvidenceFileTable | undefined> =>
  db.selectFrom('evidence_file').selectAll().where('id', '=', id).executeTakeFirst();

/** Named subjects whose folded name has all words, by name. */
export const subjectsNamed = (db: Db, words: readonly string[], limit: number): Promise<InspectionSubjectTable[]> =>
  db
    .selectFrom('inspection_subject')
    .selectAll()
    .where((eb) => eb.and(words.map((word) => eb('name_fold', 'like', `%${word.replace(/[%_\\]/g, '')}%`))))
    .orderBy('name_fold')
    .orderBy('id')
    .limit(limit)
    .execute();

export const subjectById = (db: Db, id: string): Promise<InspectionSubjectTable | undefined> =>
  db.selectFrom('inspection_subject').selectAll().where('id', '=', id).executeTakeFirst();

/** Kinds of services that an organisation offers, and whether it is an employer. */
export const activitiesOf = async (db: Db, organizations: readonly string[]): Promise<Map<string, string[]>> => {
  if (organizations.length === 0) return new Map();
  if (organizations.length === 0) return new Map();
  const services = await db
    .selectFrom('service')
    .select(['organization_id', 'kind'])
    .where('organization_id', 'in', organizations)
    .execute();
  const employers = await db.selectFrom('employer').select('organization_id').where('organization_id', 'in', organizations).execute();
  const all = [...services, ...employers.map(({ organization_id }) => ({ organization_id, kind: 'employer' }))];
  return new Map([...Map.groupBy(all, (one) => one.organization_id)].map(([id, rows]) => [id, rows.map((row) => row.kind).toSorted()]));
};

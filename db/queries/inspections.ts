// Visits with their team and events, checklists and answers, findings, remedies and evidence.
import type { Db } from '../schema.ts';

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

// Conclusions of meetings with those who carry them out and what became of them.
import type { ConclusionAgencyTable, ConclusionEventTable, ConclusionTable, Db } from '../schema.ts';

/** Conclusions in the order of their meeting; of one meeting, or of all. */
export const conclusionRows = (db: Db, meeting: string | null): Promise<ConclusionTable[]> =>
  db
    .selectFrom('conclusion')
    .selectAll()
    .$if(meeting !== null, (query) => query.where('meeting_id', '=', meeting!))
    .orderBy('meeting_id')
    .orderBy('position')
    .orderBy('id')
    .execute();

export const conclusionById = (db: Db, id: string): Promise<ConclusionTable | undefined> =>
  db.selectFrom('conclusion').selectAll().where('id', '=', id).executeTakeFirst();

/** Lead and co-agencies in their order; of one conclusion, or of all. */
export const conclusionAgencies = (db: Db, conclusion: string | null): Promise<ConclusionAgencyTable[]> =>
  db
    .selectFrom('conclusion_agency')
    .selectAll()
    .$if(conclusion !== null, (query) => query.where('conclusion_id', '=', conclusion!))
    .orderBy('conclusion_id')
    .orderBy('position')
    .orderBy('id')
    .execute();

/** What became of them in the order of days; of one conclusion, or of all. */
export const conclusionEvents = (db: Db, conclusion: string | null): Promise<ConclusionEventTable[]> =>
  db
    .selectFrom('conclusion_event')
    .selectAll()
    .$if(conclusion !== null, (query) => query.where('conclusion_id', '=', conclusion!))
    .orderBy('conclusion_id')
    .orderBy('on_date')
    .orderBy('position')
    .orderBy('id')
    .execute();

/** Present names of organisations by id. */
export const organizationNames = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('organization')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.id, row.name ?? '']));
};

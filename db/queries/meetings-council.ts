// Terms and members of the council, and all agencies with who followed whom.
import type { CouncilMemberTable, CouncilTermTable, Db } from '../schema.ts';

/** Terms, latest first. */
export const councilTerms = (db: Db): Promise<CouncilTermTable[]> =>
  db.selectFrom('council_term').selectAll().orderBy('from_on', 'desc').orderBy('id', 'desc').execute();

export const councilTermById = (db: Db, id: string): Promise<CouncilTermTable | undefined> =>
  db.selectFrom('council_term').selectAll().where('id', '=', id).executeTakeFirst();

/** The term of a day; of two that touch it the later one. */
export const councilTermOn = (db: Db, day: string): Promise<CouncilTermTable | undefined> =>
  db
    .selectFrom('council_term')
    .selectAll()
    .where('from_on', '<=', day)
    .where((eb) => eb.or([eb('to_on', 'is', null), eb('to_on', '>=', day)]))
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Members in their order; of one term, or of all. */
export const councilMembers = (db: Db, term: string | null): Promise<CouncilMemberTable[]> =>
  db
    .selectFrom('council_member')
    .selectAll()
    .$if(term !== null, (query) => query.where('term_id', '=', term!))
    .orderBy('term_id')
    .orderBy('position')
    .orderBy('id')
    .execute();

export const councilMemberById = (db: Db, id: string): Promise<CouncilMemberTable | undefined> =>
  db.selectFrom('council_member').selectAll().where('id', '=', id).executeTakeFirst();

/** How often a member stands in meetings: as attendee, chair, secretary or presenter. */
export const memberUses = async (db: Db, id: string): Promise<number> => {
  const attended = await db.selectFrom('meeting_attendee').select('id').where('member_id', '=', id).execute();
  const led = await db
    .selectFrom('meeting')
    .select('id')
    .where((eb) => eb.or([eb('chair_id', '=', id), eb('secretary_id', '=', id)]))
    .execute();
  const presented = await db.selectFrom('meeting_item').select('id').where('presenter_id', '=', id).execute();
  return attended.length + led.length + presented.length;
};

/** All agencies of all days, and every handover of duties. */
export const wholeAgencyMap = async (db: Db) => ({
  agencies: await db.selectFrom('agency').select(['id', 'code', 'name', 'kind', 'valid_from', 'valid_to']).orderBy('id').execute(),
  handovers: await db
    .selectFrom('agency_succession')
    .select(['id', 'from_id', 'to_id', 'on_date'])
    .orderBy('on_date')
    .orderBy('id')
    .execute(),
});

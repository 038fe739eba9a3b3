// Meetings and conclusions with the words by which Ctrl+K finds them.
import { slices } from '../dialect/batch.ts';
import type { ConclusionAgencyTable, ConclusionTable, Db, MeetingTable } from '../schema.ts';

export const meetingsToFind = async (db: Db, ids: readonly string[]): Promise<MeetingTable[]> => {
  const found: MeetingTable[] = [];
  for (const part of slices(ids))
    found.push(...(await db.selectFrom('meeting').selectAll().where('id', 'in', part).orderBy('id').execute()));
  return found;
};

export const conclusionsToFind = async (db: Db, ids: readonly string[]): Promise<ConclusionTable[]> => {
  const found: ConclusionTable[] = [];
  for (const part of slices(ids))
    found.push(...(await db.selectFrom('conclusion').selectAll().where('id', 'in', part).orderBy('id').execute()));
  return found;
};

/** Lead and co-agencies of these conclusions, of each in their order. */
export const agenciesOfConclusions = async (db: Db, ids: readonly string[]): Promise<ConclusionAgencyTable[]> => {
  const found: ConclusionAgencyTable[] = [];
  for (const part of slices(ids))
    found.push(
      ...(await db
        .selectFrom('conclusion_agency')
        .selectAll()
        .where('conclusion_id', 'in', part)
        .orderBy('conclusion_id')
        .orderBy('position')
        .orderBy('id')
        .execute()),
    );
  return found;
};

// What the lists of visits and of findings need beside the visits themselves: who leads, and the words of every edition of the checklists.
import type { Db } from '../schema.ts';

/** Leaders by visit; of one visit, or of all. */
export const visitLeaders = (db: Db, visit: string | null) =>
  db
    .selectFrom('inspection_member')
    .select(['inspection_id', 'name'])
    .where('role', '=', 'leader')
    .$if(visit !== null, (query) => query.where('inspection_id', '=', visit!))
    .orderBy('inspection_id')
    .orderBy('position')
    .orderBy('id')
    .execute();

/** Items of all editions with the kind of their list, the oldest edition first. */
export const itemsOfAllEditions = (db: Db) =>
  db
    .selectFrom('checklist_item')
    .innerJoin('checklist', 'checklist.id', 'checklist_item.checklist_id')
    .select([
      'checklist_item.id as id',
      'checklist_item.position as position',
      'checklist_item.text as text',
      'checklist.kind as kind',
      'checklist.edition as edition',
    ])
    .orderBy('checklist.kind')
    .orderBy('checklist.edition')
    .orderBy('checklist_item.position')
    .orderBy('checklist_item.id')
    .execute();

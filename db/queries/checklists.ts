// Editions of the checklists with their items, and how many visits keep each.
import type { ChecklistItemTable, ChecklistTable, Db } from '../schema.ts';

/** Newest first. */
export const editionsOf = (db: Db, kind: string): Promise<(ChecklistTable & { visits: number })[]> =>
  db
    .selectFrom('checklist')
    .leftJoin('inspection', 'inspection.checklist_id', 'checklist.id')
    .selectAll('checklist')
    .select((eb) => eb.cast<number>(eb.fn.count('inspection.id'), 'integer').as('visits'))
    .where('checklist.kind', '=', kind)
    .groupBy(['checklist.id', 'checklist.kind', 'checklist.edition', 'checklist.basis', 'checklist.version'])
    .orderBy('checklist.edition', 'desc')
    .execute();

/** Items of several editions in their order. */
export const itemsOfEditions = async (db: Db, editions: readonly string[]): Promise<ChecklistItemTable[]> =>
  editions.length === 0
    ? []
    : db
        .selectFrom('checklist_item')
        .selectAll()
        .where('checklist_id', 'in', editions)
        .orderBy('checklist_id')
        .orderBy('position')
        .orderBy('id')
        .execute();

// Visits and plans of inspections with the words by which Ctrl+K finds them.
import { slices } from '../dialect/batch.ts';
import type { Db, InspectionPlanTable } from '../schema.ts';

const visits = (db: Db) =>
  db
    .selectFrom('inspection')
    .leftJoin('organization', 'organization.id', 'inspection.organization_id')
    .leftJoin('inspection_subject', 'inspection_subject.id', 'inspection.subject_id')
    .select([
      'inspection.id as id',
      'inspection.kind as kind',
      'inspection.agency as agency',
      'inspection.decision_number as decision_number',
      'inspection.decision_on as decision_on',
      'inspection.planned_on as planned_on',
      'organization.name as organization_name',
      'organization.tax_code as tax_code',
      'inspection_subject.name as subject_name',
    ]);
export type VisitToFind = Awaited<ReturnType<ReturnType<typeof visits>['execute']>>[number];

/** Visits by their ids, those of organisations, or those of named subjects. */
export const visitsToFind = async (
  db: Db,
  by: 'inspection.id' | 'inspection.organization_id' | 'inspection.subject_id',
  ids: readonly string[],
): Promise<VisitToFind[]> => {
  const found: VisitToFind[] = [];
  for (const part of slices(ids)) found.push(...(await visits(db).where(by, 'in', part).orderBy('inspection.id').execute()));
  return found;
};

export const plansToFind = async (db: Db, ids: readonly string[]): Promise<InspectionPlanTable[]> => {
  const found: InspectionPlanTable[] = [];
  for (const part of slices(ids))
    found.push(...(await db.selectFrom('inspection_plan').selectAll().where('id', 'in', part).orderBy('id').execute()));
  return found;
};

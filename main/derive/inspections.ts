// What Ctrl+K finds of inspections: visits by decision, subject and tax code, plans by decision and year; visits hang on the name of their subject.
import { plansToFind, type VisitToFind, visitsToFind } from '../../db/queries/inspection-search.ts';
import { inspectionsNotFound, searchIndex } from '../../db/queries/search.ts';
import type { Db, InspectionPlanTable } from '../../db/schema.ts';
import { choiceWord, visitKinds } from '../../preload/contract/records/visit-choices.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import { fold } from '../domain/text/fold.ts';
import { type Touched, touchedIds } from './touched.ts';

const joined = (parts: readonly (string | null)[], by = ' ') => parts.filter((part) => part !== null && part !== '').join(by);
/** A number as its fragments are looked for: without marks, spaces, dots and dashes. */
const codeOf = (number: string | null) => (number === null ? null : fold(number).replace(/[\s.-]/g, ''));

const entryOfVisit = (visit: VisitToFind) => {
  const name = visit.organization_name ?? visit.subject_name ?? '';
  const kind = choiceWord(visitKinds, visit.kind);
  const decided = visit.decision_on && `quyết định ngày ${formatVietnamese(visit.decision_on)}`;
  const planned = visit.planned_on && `dự kiến ngày ${formatVietnamese(visit.planned_on)}`;
  return {
    register: 'inspection',
    row_id: visit.id,
    title: `${joined(['Kiểm tra', visit.decision_number])}: ${name}`,
    detail: joined([kind, decided ?? planned], ' · '),
    words: fold(joined(['cuộc kiểm tra', name, kind, visit.agency, visit.decision_number])),
    codes: joined([codeOf(visit.decision_number), visit.tax_code]),
  };
};

const entryOfPlan = (plan: InspectionPlanTable) => ({
  register: 'inspection-plan',
  row_id: plan.id,
  title: plan.title,
  detail: joined(
    [
      plan.agency,
      plan.decided_on === null ? 'dự thảo' : `quyết định ${joined([plan.decision_number])} ngày ${formatVietnamese(plan.decided_on)}`,
    ],
    ' · ',
  ),
  words: fold(joined(['kế hoạch kiểm tra', plan.title, plan.agency, String(plan.year), plan.decision_number])),
  codes: joined([codeOf(plan.decision_number)]),
});

/** Puts touched visits and plans, and the visits of touched subjects, into search; takes removed ones out. */
export const findableInspections = async (db: Db, touched: Touched): Promise<void> => {
  const { inspection, inspection_subject: subjects, inspection_plan: plans, organization } = touched;
  const visits = [
    ...(await visitsToFind(db, 'inspection.id', [...inspection])),
    ...(await visitsToFind(db, 'inspection.organization_id', [...organization])),
    ...(await visitsToFind(db, 'inspection.subject_id', [...subjects])),
  ];
  const entries = [...visits.map(entryOfVisit), ...(await plansToFind(db, [...plans])).map(entryOfPlan)];
  const found = new Map(entries.map((entry) => [entry.row_id, entry]));
  await searchIndex.index(db, [...found.values()]);
  await searchIndex.forget(
    db,
    [...inspection, ...plans].filter((id) => !found.has(id)),
  );
};

/** A file from before inspections were found gets their entries. */
export const fillInspections = async (db: Db): Promise<void> => {
  const { visits, plans } = await inspectionsNotFound(db);
  if (visits.length === 0 && plans.length === 0) return;
  const touched = touchedIds([]);
  for (const id of visits) touched.inspection.add(id);
  for (const id of plans) touched.inspection_plan.add(id);
  await findableInspections(db, touched);
};

// Inspections: who is due, the plan of a year, the visit with its findings and their remedy.
import { checklistMethods } from './inspection-checklists.ts';
import { inspectionDue } from './inspection-due.ts';
import { inspectionLists } from './inspection-lists.ts';
import { inspectionPlans } from './inspection-plans.ts';
import { sheetMethods } from './inspection-sheet.ts';
import { visitMethods } from './inspection-visits.ts';
import { inspectionYear } from './inspection-year.ts';

export const inspections = {
  ...inspectionDue,
  ...inspectionPlans,
  ...visitMethods,
  ...inspectionLists,
  ...sheetMethods,
  ...inspectionYear,
  ...checklistMethods,
};

// Feature `inspections`: who is due, the plan of a year, the visit with its findings and their remedy.
import { inspections as methods } from '../../preload/contract/inspections.ts';
import { implement } from '../implement.ts';
import { listChecklists, saveChecklist } from './inspections/checklists.ts';
import { listHandlers } from './inspections/list-handlers.ts';
import { planHandlers } from './inspections/plan-handlers.ts';
import { bringBack, readBack } from './inspections/sheet-back.ts';
import { takeOut } from './inspections/sheet-out.ts';
import { visitHandlers } from './inspections/visit-handlers.ts';
import { blankChecklist } from './inspections/visit-papers.ts';

const sheetHandlers = { takeOut, readBack, bringBack };
const checklistHandlers = { checklists: listChecklists, saveChecklist, blankChecklist };
export const inspections = implement('inspections', methods, {
  ...planHandlers,
  ...visitHandlers,
  ...listHandlers,
  ...sheetHandlers,
  ...checklistHandlers,
});

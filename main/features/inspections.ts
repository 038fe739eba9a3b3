// Feature `inspections`: who is due, the plan of a year, the visit with its findings and their remedy.
import { inspections as methods } from '../../preload/contract/inspections.ts';
import { implement } from '../implement.ts';
import { listHandlers } from './inspections/list-handlers.ts';
import { planHandlers } from './inspections/plan-handlers.ts';
import { bringBack, readBack } from './inspections/sheet-back.ts';
import { takeOut } from './inspections/sheet-out.ts';
import { visitHandlers } from './inspections/visit-handlers.ts';

export const inspections = implement('inspections', methods, {
  ...planHandlers,
  ...visitHandlers,
  ...listHandlers,
  takeOut,
  readBack,
  bringBack,
});

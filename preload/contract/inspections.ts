// Inspections: who is due, the plan of a year, the visit with its findings and their remedy.
import { visitMethods } from './inspection-visits.ts';

export const inspections = { ...visitMethods };

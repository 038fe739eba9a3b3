// The handlers of the lists of visits and findings and of the year seen whole, for the table of the feature.
import type { inspectionLists } from '../../../preload/contract/inspection-lists.ts';
import type { inspectionYear } from '../../../preload/contract/inspection-year.ts';
import type { Handlers } from '../../implement.ts';
import { exportFindings, exportVisits } from './export-lists.ts';
import { exportYear } from './export-year.ts';
import { listFindings } from './finding-list.ts';
import { listVisits, visitsOfSubject } from './visit-list.ts';
import { yearPage } from './year-page.ts';

export const listHandlers: Handlers<typeof inspectionLists & typeof inspectionYear> = {
  visits: listVisits,
  visitsOf: visitsOfSubject,
  exportVisits,
  findings: listFindings,
  exportFindings,
  year: yearPage,
  exportYear,
};

// The handlers of the lists of visits and findings, for the table of the feature.
import type { inspectionLists } from '../../../preload/contract/inspection-lists.ts';
import type { Handlers } from '../../implement.ts';
import { exportFindings, exportVisits } from './export-lists.ts';
import { listFindings } from './finding-list.ts';
import { listVisits, visitsOfSubject } from './visit-list.ts';

export const listHandlers: Handlers<typeof inspectionLists> = {
  visits: listVisits,
  visitsOf: visitsOfSubject,
  exportVisits,
  findings: listFindings,
  exportFindings,
};

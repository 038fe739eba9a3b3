// The shipped migrations in their order; a shipped one is frozen.
import type { Migration } from 'kysely/migration';
import * as register from './0001-register.ts';
import * as house from './0002-house.ts';
import * as standing from './0003-standing.ts';
import * as staffing from './0004-staffing.ts';
import * as documents from './0005-documents.ts';
import * as conditions from './0006-conditions.ts';
import * as calendar from './0007-calendar.ts';
import * as dossiers from './0008-dossiers.ts';
import * as reports from './0009-reports.ts';
import * as notices from './0010-notices.ts';
import * as blastRadius from './0011-blast-radius.ts';
import * as inspectionPlans from './0012-inspection-plans.ts';
import * as inspectionVisits from './0013-inspection-visits.ts';
import * as council from './0014-council.ts';
import * as importRecords from './0015-import-records.ts';

export const migrations: Record<string, Migration> = {
  '0001-register': register,
  '0002-house': house,
  '0003-standing': standing,
  '0004-staffing': staffing,
  '0005-documents': documents,
  '0006-conditions': conditions,
  '0007-calendar': calendar,
  '0008-dossiers': dossiers,
  '0009-reports': reports,
  '0010-notices': notices,
  '0011-blast-radius': blastRadius,
  '0012-inspection-plans': inspectionPlans,
  '0013-inspection-visits': inspectionVisits,
  '0014-council': council,
  '0015-import-records': importRecords,
};

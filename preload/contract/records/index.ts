// All registers by name: the one place to look a record up.
import { enterprise } from './enterprise.ts';
import { healthExam } from './health-exam.ts';
import { monitoring } from './monitoring.ts';
import { oshStaff } from './osh-staff.ts';
import type { AnyRecord, RegisterName } from './record.ts';
import { technicalInspection } from './technical-inspection.ts';
import { training } from './training.ts';

export const records: Readonly<Record<RegisterName, AnyRecord>> = {
  training,
  'technical-inspection': technicalInspection,
  monitoring,
  'health-exam': healthExam,
  'osh-staff': oshStaff,
  enterprise,
};

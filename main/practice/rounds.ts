// The practice register from nothing: what is written, register by register, in the order in which rows lean on each other.
import type { wholeMap } from '../../db/queries/agencies.ts';
import type { RegisterName, Values } from '../../preload/contract/records/record.ts';
import { chanceOf } from './chance.ts';
import { laterFacts, newEmployers } from './enterprises.ts';
import { firmsOf } from './firms.ts';
import { examRows } from './health-exam.ts';
import { staffRows } from './osh-staff.ts';
import { placesOf } from './places.ts';
import { withOwnNumbers } from './numbers.ts';
import { type Body, inspectionBodies, monitoringBodies, trainingBodies } from './providers.ts';

export interface PracticeRow {
  values: Values;
  /** First day of facts that changed; null = as it always was. */
  since: string | null;
}

/** Rows of one register that are matched and written together; a later round knows the earlier ones. */
export interface Round {
  register: RegisterName;
  rows: PracticeRow[];
}

const size = { training: 150, selfTraining: 64, inspection: 60, monitoring: 45, exams: 92, employers: 1204, staff: 1520 };
const asEver = (values: Values): PracticeRow => ({ values, since: null });

/** First the body with its oldest paper, then paper after paper by its tax code. */
const bodyRounds = (register: RegisterName, given: readonly Body[]): Round[] => {
  const bodies = withOwnNumbers(given);
  const most = Math.max(...bodies.map((body) => body.papers.length));
  const further = Array.from({ length: Math.max(0, most - 1) }, (_, turn) =>
    bodies
      .filter((body) => body.papers.length > turn + 1)
      .map(({ firm, papers, service }) => asEver({ taxCode: firm.taxCode, ...service, ...papers[turn + 1] })),
  );
  return [
    { register, rows: bodies.map(({ firm, papers, service }) => asEver({ ...firm.values, ...service, ...papers[0] })) },
    ...further.map((rows) => ({ register, rows })),
  ];
};

/** All rounds for this map and day; the same map and day give the same rows. */
export const practiceRounds = (map: Awaited<ReturnType<typeof wholeMap>>, today: string): Round[] => {
  const chance = chanceOf(2_026_1123);
  const firms = firmsOf(chance, placesOf(map));
  const employers = newEmployers(chance, firms, size.employers);
  const trainers = employers
    .filter(({ firm, headcount }) => firm.taxCode !== null && headcount >= 50)
    .slice(0, size.selfTraining)
    .map(({ firm }) => firm);
  const training = trainingBodies(chance, firms, today, size.training, trainers);
  const issuers = training.filter((body) => body.service.serviceKind === 'training').map((body) => body.firm.name);
  return [
    ...bodyRounds('training', training),
    ...bodyRounds('technical-inspection', inspectionBodies(chance, firms, today, size.inspection)),
    ...bodyRounds('monitoring', monitoringBodies(chance, firms, today, size.monitoring)),
    {
      register: 'health-exam',
      rows: examRows(chance, firms, today, size.exams).map(({ firm, values }) => asEver({ ...firm.values, ...values })),
    },
    { register: 'enterprise', rows: employers.map(({ firm, values }) => asEver({ ...firm.values, ...values })) },
    { register: 'osh-staff', rows: staffRows(chance, employers, issuers, today, size.staff).map(asEver) },
    {
      register: 'enterprise',
      rows: laterFacts(chance, employers, today).map(({ firm, values, since }) => ({
        values: { taxCode: firm.taxCode, ...values },
        since,
      })),
    },
  ];
};

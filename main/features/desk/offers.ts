// The table of who offers matters to the desk: another question of the law is one line here and one file in main/domain/matters.
import { councilDue } from '../../domain/matters/council-due.ts';
import { dossiersDue } from '../../domain/matters/dossiers-due.ts';
import { conditionsLacking } from '../../domain/matters/conditions-lacking.ts';
import { staffGaps } from '../../domain/matters/staff-gaps.ts';
import { inOrder, type Matter } from '../../domain/matters/matter.ts';
import { papersEnding } from '../../domain/matters/papers-ending.ts';
import { papersToReview } from '../../domain/matters/papers-to-review.ts';
import { regimeEnd } from '../../domain/matters/regime-end.ts';
import { inspectionsPlanned } from '../../domain/matters/inspections-planned.ts';
import { remediesLate } from '../../domain/matters/remedies-late.ts';
import { standingGaps } from '../../domain/matters/standing-gaps.ts';
import { suspensionsEnding } from '../../domain/matters/suspensions-ending.ts';
import { trainingLapse } from '../../domain/matters/training-lapse.ts';
import { missingReports } from '../../domain/matters/yearly-reports.ts';
import type { DeskFacts } from './facts.ts';

const notified = (facts: DeskFacts) =>
  facts.providers.find((one) => one.words.register === 'training')?.counts.find((one) => one.status === 'NOTIFIED')?.n ?? 0;

const offers: readonly ((facts: DeskFacts) => Matter[])[] = [
  ({ providers, day, rules }) => providers.flatMap((one) => papersEnding(one, day, rules)),
  ({ providers, day, rules }) => providers.flatMap((one) => standingGaps(one, day, rules)),
  ({ shortages, day, rules }) => conditionsLacking(shortages.lacking, day, rules),
  ({ shortages, day, rules }) => staffGaps(shortages.staff, day, rules),
  ({ suspensions, day, rules }) => suspensionsEnding(suspensions, day, rules),
  ({ training, day, rules }) => trainingLapse(training, day, rules),
  ({ dossiers, day, rules }) => dossiersDue(dossiers, day, rules),
  ({ remedies, day }) => remediesLate(remedies, day),
  ({ plans, day }) => inspectionsPlanned(plans, day),
  ({ council, day }) => councilDue(council, day),
  ({ reports, day, rules }) => missingReports(reports, day, rules),
  ({ review, day, rules }) => papersToReview(review, day, rules),
  (facts) => regimeEnd({ notified: notified(facts) }, facts.day, facts.rules),
];

/** All matters of a day in the order of the desk. */
export const mattersOf = (facts: DeskFacts): Matter[] =>
  inOrder(
    offers.flatMap((offer) => offer(facts)),
    facts.day,
  );

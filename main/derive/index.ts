// What follows from stored facts, recomputed for the rows a command touched; run by the router alone.
import type { Change } from '../../db/queries/commands.ts';
import { servicesOfPapers } from '../../db/queries/derive.ts';
import type { Db } from '../../db/schema.ts';
import { certificateWords, credentialWords, personWords } from './papers.ts';
import { findableDossiers } from './dossiers.ts';
import { findableInspections } from './inspections.ts';
import { findableMeetings } from './meetings.ts';
import { presentOrganizations } from './organizations.ts';
import { deriveStanding } from './standing.ts';
import { servicesUnderRules, traineesUnderRules } from './rules.ts';
import { rowsOfRegisters } from './listing.ts';
import { touchedIds } from './touched.ts';
import { deriveTraining } from './training.ts';

type Progress = (phase: string, done: number, total: number | null) => void;

const none: ReadonlySet<string> = new Set();

/**
 * Recomputes all derived columns and search entries that hang on the changes; `today` decides what is present.
 * Organisations and papers of `whole` were written with theirs.
 */
export const derive = async (
  db: Db,
  changes: readonly Change[],
  today: string,
  progress: Progress,
  whole: ReadonlySet<string> = none,
): Promise<void> => {
  const touched = touchedIds(changes);
  const open = (ids: ReadonlySet<string>) => [...ids].filter((id) => !whole.has(id));
  await presentOrganizations(db, open(touched.organization_period), today);
  await credentialWords(db, open(touched.credential), today);
  if (touched.person.size > 0) {
    await personWords(db, [...touched.person]);
    await certificateWords(db, [...touched.person]);
    await deriveTraining(db, [...touched.person]);
  }
  const trainees = await traineesUnderRules(db, changes);
  if (trainees.length > 0) await deriveTraining(db, trainees);
  for (const id of trainees) touched.person.add(id);
  progress('Đang tính lại', 1, null);
  // An event names its paper only; the standing hangs on the paper's service.
  for (const id of await servicesOfPapers(db, [...touched.credential])) touched.service.add(id);
  for (const id of await servicesUnderRules(db, changes)) touched.service.add(id);
  if (touched.service.size > 0) await deriveStanding(db, [...touched.service]);
  progress('Đang tính lại', 2, null);
  await rowsOfRegisters(db, touched, today);
  if (touched.dossier.size > 0 || touched.organization.size > 0) await findableDossiers(db, touched.dossier, touched.organization);
  await findableInspections(db, touched);
  await findableMeetings(db, touched);
  progress('Đang tính lại', 3, null);
};

// What follows from stored facts, recomputed for the rows a command touched; run by the router alone.
import type { Change } from '../../db/queries/commands.ts';
import { credentialsById } from '../../db/queries/derive.ts';
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

/** Recomputes all derived columns and search entries that hang on the changes; `today` decides what is present. */
export const derive = async (db: Db, changes: readonly Change[], today: string, progress: Progress): Promise<void> => {
  const touched = touchedIds(changes);
  if (touched.organization_period.size > 0) await presentOrganizations(db, [...touched.organization_period], today);
  if (touched.credential.size > 0) await credentialWords(db, [...touched.credential], today);
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
  for (const paper of await credentialsById(db, [...touched.credential])) touched.service.add(paper.service_id);
  for (const id of await servicesUnderRules(db, changes)) touched.service.add(id);
  if (touched.service.size > 0) await deriveStanding(db, [...touched.service]);
  progress('Đang tính lại', 2, null);
  await rowsOfRegisters(db, touched, today);
  if (touched.dossier.size > 0 || touched.organization.size > 0) await findableDossiers(db, touched.dossier, touched.organization);
  await findableInspections(db, touched);
  await findableMeetings(db, touched);
  progress('Đang tính lại', 3, null);
};

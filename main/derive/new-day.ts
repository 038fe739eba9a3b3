// A new day changes what is present without anybody writing: facts begin, scopes and last days of papers turn.
import { credentialsTurning, organizationsTurning, servicesTurning } from '../../db/queries/derive.ts';
import { derivedOn, setDerivedOn } from '../../db/queries/set-up.ts';
import { postsTurning } from '../../db/queries/training.ts';
import type { Db } from '../../db/schema.ts';
import { findableDossiers } from './dossiers.ts';
import { fillInspections, findableInspections } from './inspections.ts';
import { fillMeetings } from './meetings.ts';
import { presentOrganizations } from './organizations.ts';
import { credentialWords, fillIssuerWords } from './papers.ts';
import { rowsOfRegisters } from './listing.ts';
import { touchedIds } from './touched.ts';
import { fillTraining } from './training.ts';

/** Recomputes what turns between the last derived day and this one; nothing when the day is the same. */
export const toDay = async (db: Db, today: string): Promise<void> => {
  await fillTraining(db);
  await fillIssuerWords(db);
  await fillInspections(db);
  await fillMeetings(db);
  const last = await derivedOn(db);
  if (last === today) return;
  const [from, until] = last !== null && last > today ? [today, last] : [last ?? '0000-01-01', today];
  const touched = touchedIds([]);
  for (const id of await organizationsTurning(db, from, until)) touched.organization.add(id);
  for (const id of await credentialsTurning(db, from, until)) touched.credential.add(id);
  for (const id of await servicesTurning(db, from, until)) touched.service.add(id);
  for (const id of await postsTurning(db, from, until)) touched.post.add(id);
  await presentOrganizations(db, [...touched.organization], today);
  await credentialWords(db, [...touched.credential], today);
  await rowsOfRegisters(db, touched, today);
  await findableDossiers(db, touched.dossier, touched.organization);
  await findableInspections(db, touched);
  await setDerivedOn(db, today);
};

// The training of posts through all time, recomputed for the people whom a command touched.
import { certificatesOf } from '../../db/queries/derive.ts';
import { rulesOf } from '../../db/queries/rules.ts';
import { allTrainees, lacksTraining, rolesOfPeople, setTraining } from '../../db/queries/training.ts';
import type { Db, TrainingCertificateTable } from '../../db/schema.ts';
import { monthsCodes, monthsFrom } from '../domain/staffing/training-months.ts';
import { type TrainingCertificate, trainingPeriods } from '../domain/staffing/training-validity.ts';

const factOf = (one: TrainingCertificateTable): TrainingCertificate => ({
  id: one.id,
  group: one.trainee_group,
  issued: one.issued_on,
  printed: one.expires_on,
});

/** Writes the training periods of all posts of these people. */
export const deriveTraining = async (db: Db, personIds: readonly string[]): Promise<void> => {
  const monthsOf = monthsFrom(await rulesOf(db, monthsCodes));
  const certificates = Map.groupBy(await certificatesOf(db, personIds), (one) => one.person_id);
  const posts = await rolesOfPeople(db, personIds);
  const periods = posts.flatMap((post) =>
    trainingPeriods(post.role, (certificates.get(post.person_id) ?? []).map(factOf), monthsOf).map(
      ({ from, to, state, certificate, last }) => ({
        post_id: post.id,
        from_on: from,
        to_on: to,
        status: state,
        shown_id: certificate,
        shown_last_on: last,
      }),
    ),
  );
  await setTraining(
    db,
    posts.map((post) => post.id),
    periods,
  );
};

/** A file from before training was derived gets it whole. */
export const fillTraining = async (db: Db): Promise<void> => {
  if (await lacksTraining(db)) await deriveTraining(db, await allTrainees(db));
};

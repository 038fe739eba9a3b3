// What hangs on a rule, read for a preview: papers and training that end soon, posts with their certificates.
import type { Db } from '../schema.ts';

/** Services whose shown paper ends within two days, both included; the whole of a service, of health facilities each exam kind (`line_id`). */
export const endingPapers = (db: Db, day: string, until: string) =>
  db
    .selectFrom('standing_period as standing')
    .innerJoin('service', 'service.id', 'standing.service_id')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .innerJoin('credential', 'credential.id', 'standing.shown_id')
    .leftJoin('service_line as line', (join) => join.onRef('line.service_id', '=', 'service.id').onRef('line.code', '=', 'standing.line'))
    .select([
      'service.id as service_id',
      'line.id as line_id',
      'service.kind as kind',
      'organization.name as name',
      'standing.status as status',
      'credential.kind as paper',
      'standing.shown_last_on as last_on',
    ])
    .where('standing.from_on', '<=', day)
    .where('standing.to_on', '>=', day)
    .where('standing.shown_last_on', '>=', day)
    .where('standing.shown_last_on', '<=', until)
    .where('standing.status', 'in', ['VALID', 'NOTIFIED', 'DECLARED'])
    .where((eb) =>
      eb.or([
        eb.and([eb('service.kind', '=', 'health-exam'), eb('line.id', 'is not', null)]),
        eb.and([eb('service.kind', '!=', 'health-exam'), eb('standing.line', '=', '')]),
      ]),
    )
    .orderBy('standing.shown_last_on')
    .orderBy('service.id')
    .orderBy('standing.line')
    .execute();

/** Posts whose training ends within two days, both included. */
export const endingTraining = (db: Db, day: string, until: string) =>
  db
    .selectFrom('training_period as training')
    .innerJoin('post', 'post.id', 'training.post_id')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['post.id as id', 'person.name as name', 'training.shown_last_on as last_on'])
    .where('training.from_on', '<=', day)
    .where('training.to_on', '>=', day)
    .where('training.status', '=', 'VALID')
    .where('training.shown_last_on', '>=', day)
    .where('training.shown_last_on', '<=', until)
    .orderBy('training.shown_last_on')
    .orderBy('post.id')
    .execute();

/** Every post with the name of its person. */
export const namedPosts = (db: Db) =>
  db
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['post.id as id', 'post.role as role', 'person.id as person_id', 'person.name as name'])
    .orderBy('person.name_sort')
    .orderBy('post.id')
    .execute();

export const allCertificates = (db: Db) => db.selectFrom('training_certificate').selectAll().orderBy('id').execute();

/** Names of the organisations behind services. */
export const serviceNames = (db: Db, kinds: readonly string[]) =>
  db
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .select(['service.id as id', 'organization.name as name'])
    .where('service.kind', 'in', kinds)
    .orderBy('organization.name_sort')
    .orderBy('service.id')
    .execute();

/** The periods of whole services of some kinds, oldest first. */
export const wholePeriods = (db: Db, kinds: readonly string[]) =>
  db
    .selectFrom('standing_period as standing')
    .innerJoin('service', 'service.id', 'standing.service_id')
    .selectAll('standing')
    .where('service.kind', 'in', kinds)
    .where('standing.line', '=', '')
    .orderBy('standing.service_id')
    .orderBy('standing.from_on')
    .execute();

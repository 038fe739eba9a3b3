// What the review of bodies asks of the database: papers and events of kinds of services, and the reports issued before.
import type { Db, DocumentTable } from '../schema.ts';

/** All papers of services of these kinds. */
export const papersOfKinds = async (db: Db, kinds: readonly string[]) =>
  db
    .selectFrom('credential')
    .innerJoin('service', 'service.id', 'credential.service_id')
    .select((eb) => [
      'credential.id as id',
      'service.id as service',
      'service.kind as service_kind',
      'credential.kind as kind',
      eb.fn.coalesce('credential.effective_on', 'credential.issued_on').as('begins'),
    ])
    .where('service.kind', 'in', kinds)
    .orderBy('credential.id')
    .execute();

/** Events of services of these kinds, first and last day included. */
export const eventsOfKinds = (db: Db, kinds: readonly string[], from: string, to: string) =>
  db
    .selectFrom('credential_event as event')
    .innerJoin('credential', 'credential.id', 'event.credential_id')
    .innerJoin('service', 'service.id', 'credential.service_id')
    .select(['event.id as id', 'service.id as service', 'service.kind as service_kind', 'event.kind as kind', 'event.on_date as on'])
    .where('service.kind', 'in', kinds)
    .where('event.on_date', '>=', from)
    .where('event.on_date', '<=', to)
    .orderBy('event.id')
    .execute();

/** Documents made from one template, the newest first. */
export const documentsOfTemplate = (db: Db, template: string): Promise<DocumentTable[]> =>
  db.selectFrom('document').selectAll().where('template_id', '=', template).orderBy('id', 'desc').execute();

// Notices of training bodies with whose they are, and papers that bear one number of one issuer twice.
import type { Db } from '../schema.ts';

/** Services of some kinds that have a notice, with the name of their body; one alone where asked. */
export const noticeServices = (db: Db, kinds: readonly string[], serviceId: string | null = null) =>
  db
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .select(['service.id as id', 'organization.name as name', 'organization.name_fold as name_fold'])
    .where('service.kind', 'in', kinds)
    .where('service.id', 'in', (eb) => eb.selectFrom('credential').select('credential.service_id').where('credential.kind', '=', 'notice'))
    .$if(serviceId !== null, (query) => query.where('service.id', '=', serviceId!))
    .orderBy('organization.name_sort')
    .orderBy('service.id')
    .execute();

/** Numbers that stand on papers of several services, with issuer and kind; folded, in their order. */
export const sameNumbers = async (db: Db): Promise<string[]> => {
  const groups = await db
    .selectFrom('credential')
    .select('number_fold')
    .where('number_fold', '<>', '')
    .where('issuer_fold', '<>', '')
    .groupBy(['number_fold', 'issuer_fold', 'kind'])
    .having((eb) => eb.fn.count('service_id').distinct(), '>', 1)
    .orderBy('number_fold')
    .execute();
  return [...new Set(groups.flatMap((group) => group.number_fold ?? []))];
};

/** Of these numbers those of which at least one pair was called two. */
export const toldNumbers = async (db: Db): Promise<string[]> => {
  const rows = await db
    .selectFrom('paper_distinction')
    .innerJoin('credential', 'credential.id', 'paper_distinction.first_id')
    .select('credential.number_fold')
    .distinct()
    .orderBy('credential.number_fold')
    .execute();
  return rows.flatMap((row) => row.number_fold ?? []);
};

/**
 * Pairs of papers of two services with the same number, issuer and kind that nobody has called two: of one service, or of some numbers
 * (folded); `most` of them.
 */
export const twinPapers = (db: Db, of: { service: string } | { numbers: readonly string[] }, most: number) =>
  db
    .selectFrom('credential as one')
    .innerJoin('credential as other', (join) =>
      join
        .onRef('other.number_fold', '=', 'one.number_fold')
        .onRef('other.issuer_fold', '=', 'one.issuer_fold')
        .onRef('other.kind', '=', 'one.kind')
        .onRef('other.service_id', '<>', 'one.service_id'),
    )
    .select([
      'one.id as id',
      'one.service_id as service_id',
      'other.id as other_id',
      'other.service_id as other_service_id',
      'one.kind as kind',
      'one.number as number',
      'one.issuer as issuer',
    ])
    .where('one.number_fold', '<>', '')
    .where('one.issuer_fold', '<>', '')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('paper_distinction as told')
            .select('told.id')
            .where((said) =>
              said.or([
                said.and([said('told.first_id', '=', said.ref('one.id')), said('told.second_id', '=', said.ref('other.id'))]),
                said.and([said('told.first_id', '=', said.ref('other.id')), said('told.second_id', '=', said.ref('one.id'))]),
              ]),
            ),
        ),
      ),
    )
    .where((eb) =>
      'service' in of
        ? eb('one.service_id', '=', of.service)
        : eb.and([eb('one.number_fold', 'in', of.numbers), eb('one.id', '<', eb.ref('other.id'))]),
    )
    .orderBy('one.number_fold')
    .orderBy('one.id')
    .orderBy('other.id')
    .limit(most)
    .execute();

/** Kind, body and scope lines of services, for naming and opening their rows. */
export const servicesNamed = (db: Db, serviceIds: readonly string[]) =>
  db
    .selectFrom('service')
    .innerJoin('organization', 'organization.id', 'service.organization_id')
    .leftJoin('service_line', 'service_line.service_id', 'service.id')
    .select([
      'service.id as id',
      'service.kind as kind',
      'organization.name as name',
      'service_line.id as line_id',
      'service_line.code as code',
    ])
    .where('service.id', 'in', serviceIds)
    .orderBy('service.id')
    .orderBy('service_line.code')
    .execute();

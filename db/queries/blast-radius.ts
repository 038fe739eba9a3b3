// Who issued training certificates under which words, which certificates those are, and whose people hold them.
import { slices } from '../dialect/batch.ts';
import type { Db, TrainingCertificateTable } from '../schema.ts';

/** Every name an organisation has or had, and its abbreviation. */
export const namesOf = async (db: Db, organizationId: string): Promise<string[]> => {
  const periods = await db
    .selectFrom('organization_period')
    .select('name')
    .where('organization_id', '=', organizationId)
    .orderBy('id')
    .execute();
  const short = await db.selectFrom('organization').select('abbreviation').where('id', '=', organizationId).executeTakeFirst();
  return [...new Set([...periods.map((one) => one.name), ...(short?.abbreviation ? [short.abbreviation] : [])])];
};

/** All issuers as folded words, with one spelling of each and the number of their certificates. */
export const issuersNamed = async (db: Db): Promise<{ fold: string; issuer: string; n: number }[]> => {
  const rows = await db
    .selectFrom('training_certificate')
    .select((eb) => ['issuer_fold', eb.fn.min('issuer').as('issuer'), eb.fn.countAll().as('n')])
    .where('issuer_fold', 'is not', null)
    .groupBy('issuer_fold')
    .orderBy('issuer_fold')
    .execute();
  return rows.map((row) => ({ fold: String(row.issuer_fold), issuer: String(row.issuer), n: Number(row.n) }));
};

/** Certificates of these issuers, by day of issue. */
export const certificatesIssuedBy = async (db: Db, folds: readonly string[]): Promise<TrainingCertificateTable[]> => {
  const rows: TrainingCertificateTable[] = [];
  for (const part of slices(folds))
    rows.push(
      ...(await db
        .selectFrom('training_certificate')
        .selectAll()
        .where('issuer_fold', 'in', part)
        .orderBy('issued_on')
        .orderBy('id')
        .execute()),
    );
  return rows;
};

/** The posts of people with their employers, by name of person. */
export const postsOfPeople = async (db: Db, personIds: readonly string[]) => {
  const read = (part: string[]) =>
    db
      .selectFrom('post')
      .innerJoin('person', 'person.id', 'post.person_id')
      .innerJoin('organization', 'organization.id', 'post.organization_id')
      .leftJoin('employer', 'employer.organization_id', 'organization.id')
      .select([
        'post.id as id',
        'post.person_id as person_id',
        'post.organization_id as organization_id',
        'post.role as role',
        'post.from_on as from_on',
        'post.to_on as to_on',
        'person.name as name',
        'person.name_sort as name_sort',
        'organization.name as employer_name',
        'organization.name_sort as employer_sort',
        'organization.tax_code as tax_code',
        'employer.id as employer_id',
      ])
      .where('post.person_id', 'in', part)
      .orderBy('post.id')
      .execute();
  const rows: Awaited<ReturnType<typeof read>> = [];
  for (const part of slices(personIds)) rows.push(...(await read(part)));
  return rows;
};

/** Whose certificates name an issuer without its folded words: a file from before they were derived. */
export const peopleWithoutIssuerWords = async (db: Db): Promise<string[]> => {
  const rows = await db
    .selectFrom('training_certificate')
    .select('person_id')
    .distinct()
    .where('issuer', 'is not', null)
    .where('issuer_fold', 'is', null)
    .execute();
  return rows.map((row) => row.person_id);
};

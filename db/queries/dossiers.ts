// Dossiers with what happened to them, the book of receipt, and the units that may hand one in.
import { slices } from '../dialect/batch.ts';
import type { Db, DossierEventTable, DossierPaperTable, DossierTable } from '../schema.ts';

const closing = ['settled', 'returned', 'withdrawn'];

const withUnit = (db: Db) =>
  db
    .selectFrom('dossier')
    .leftJoin('organization', 'organization.id', 'dossier.organization_id')
    .selectAll('dossier')
    .select([
      'organization.name as organization_name',
      'organization.name_fold as organization_fold',
      'organization.name_sort as organization_sort',
      'organization.tax_code as tax_code',
    ]);
export type DossierWithUnit = DossierTable & {
  organization_name: string | null;
  organization_fold: string | null;
  organization_sort: string | null;
  tax_code: string | null;
};

/** Dossiers received by a day, newest numbers first; of one organisation, or one alone, where asked. */
export const dossiersReceived = (db: Db, day: string, only: { organization?: string; id?: string } = {}): Promise<DossierWithUnit[]> =>
  withUnit(db)
    .where('dossier.received_on', '<=', day)
    .$if(only.organization !== undefined, (query) => query.where('dossier.organization_id', '=', only.organization!))
    .$if(only.id !== undefined, (query) => query.where('dossier.id', '=', only.id!))
    .orderBy('dossier.book_year', 'desc')
    .orderBy('dossier.book_number', 'desc')
    .orderBy('dossier.id', 'desc')
    .execute();

/** Those of them that nothing has ended by the day. */
export const openDossiers = (db: Db, day: string): Promise<DossierWithUnit[]> =>
  withUnit(db)
    .where('dossier.received_on', '<=', day)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('dossier_event')
            .select('dossier_event.id')
            .whereRef('dossier_event.dossier_id', '=', 'dossier.id')
            .where('dossier_event.kind', 'in', closing)
            .where('dossier_event.on_date', '<=', day),
        ),
      ),
    )
    .orderBy('dossier.book_year', 'desc')
    .orderBy('dossier.book_number', 'desc')
    .orderBy('dossier.id', 'desc')
    .execute();

/** Dossiers by organisation or by id, for what is derived from them. */
export const dossiersToFind = async (
  db: Db,
  by: 'dossier.id' | 'dossier.organization_id',
  ids: readonly string[],
): Promise<DossierWithUnit[]> => {
  const found: DossierWithUnit[] = [];
  // An import may touch more organisations than a statement takes parameters.
  for (const part of slices(ids)) found.push(...(await withUnit(db).where(by, 'in', part).orderBy('dossier.id').execute()));
  return found;
};

export const dossierById = (db: Db, id: string): Promise<DossierTable | undefined> =>
  db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst();

/** Events in the order of days; of some dossiers, or of all. */
export const dossierEvents = (db: Db, dossiers: readonly string[] | null): Promise<DossierEventTable[]> =>
  db
    .selectFrom('dossier_event')
    .selectAll()
    .$if(dossiers !== null, (query) => query.where('dossier_id', 'in', dossiers!))
    .orderBy('on_date')
    .orderBy('position')
    .orderBy('id')
    .execute();

/** The checklist in its order. */
export const dossierPapers = (db: Db, dossier: string): Promise<DossierPaperTable[]> =>
  db.selectFrom('dossier_paper').selectAll().where('dossier_id', '=', dossier).orderBy('position').orderBy('id').execute();

/** How many papers of the checklist are missing, by dossier. */
export const missingPapers = async (db: Db): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('dossier_paper')
    .select((eb) => ['dossier_id', eb.fn.countAll().as('n')])
    .where('state', '=', 'missing')
    .groupBy('dossier_id')
    .execute();
  return new Map(rows.map((row) => [row.dossier_id, Number(row.n)]));
};

/** The highest number of a year's book of receipt; 0 where it is empty. */
export const lastBookNumber = async (db: Db, year: number): Promise<number> => {
  const row = await db
    .selectFrom('dossier')
    .select((eb) => eb.fn.max('book_number').as('last'))
    .where('book_year', '=', year)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
};

/** The dossier that has a number of a year, but for one. */
export const dossierNumbered = (db: Db, year: number, number: number, butFor: string): Promise<DossierWithUnit | undefined> =>
  withUnit(db)
    .where('dossier.book_year', '=', year)
    .where('dossier.book_number', '=', number)
    .where('dossier.id', '!=', butFor)
    .orderBy('dossier.id')
    .limit(1)
    .executeTakeFirst();

/** Everybody to whom a dossier was ever given, by name. */
export const knownOfficers = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('dossier_event').select('officer').distinct().where('officer', 'is not', null).orderBy('officer').execute()).flatMap(
    (row) => row.officer ?? [],
  );

/** Organisations whose folded name has all words, or whose tax code begins so, by name. */
export const unitsNamed = (db: Db, words: readonly string[], limit: number) =>
  db
    .selectFrom('organization')
    .select(['id', 'name', 'tax_code', 'address'])
    .where((eb) =>
      eb.or([
        eb.and(words.map((word) => eb('name_fold', 'like', `%${word.replace(/[%_\\]/g, '')}%`))),
        ...(words.length === 1 && /^\d{3,}/.test(words[0]!) ? [eb('tax_code', 'like', `${words[0]!.replace(/[%_\\]/g, '')}%`)] : []),
      ]),
    )
    .orderBy('name_sort')
    .orderBy('id')
    .limit(limit)
    .execute();

export const unitById = (db: Db, id: string) =>
  db.selectFrom('organization').select(['id', 'name', 'tax_code']).where('id', '=', id).executeTakeFirst();

/** The papers of an organisation with the kind of their service, newest first. */
export const papersOfUnit = (db: Db, organization: string) =>
  db
    .selectFrom('credential')
    .innerJoin('service', 'service.id', 'credential.service_id')
    .select([
      'credential.id as id',
      'credential.kind as kind',
      'credential.number as number',
      'credential.issued_on as issued_on',
      'service.kind as service',
    ])
    .where('service.organization_id', '=', organization)
    .orderBy('credential.issued_on', (order) => order.desc().nullsLast())
    .orderBy('credential.id')
    .execute();

/** Every row that belongs to a dossier: itself, its papers and events. */
export const rowsOfDossier = async (db: Db, dossier: string): Promise<string[]> => {
  const papers = await db.selectFrom('dossier_paper').select('id').where('dossier_id', '=', dossier).execute();
  const events = await db.selectFrom('dossier_event').select('id').where('dossier_id', '=', dossier).execute();
  return [dossier, ...[...papers, ...events].map((row) => row.id).toSorted()];
};

// Look-ups by key, for the rows of a save or an import: whom the register knows already.
import { slices } from '../dialect/batch.ts';
import type { Db } from '../schema.ts';

const inParts = async <T>(values: readonly string[], read: (part: string[]) => Promise<T[]>): Promise<T[]> => {
  const rows: T[] = [];
  for (const part of slices([...new Set(values)])) rows.push(...(await read(part)));
  return rows;
};

export interface KnownOrganization {
  id: string;
  tax_code: string | null;
  name_fold: string | null;
  name: string | null;
  version: number;
}
const organizationColumns = ['id', 'tax_code', 'name_fold', 'name', 'version'] as const;

export const organizationsByTaxCode = (db: Db, codes: readonly string[]): Promise<KnownOrganization[]> =>
  inParts(codes, (part) => db.selectFrom('organization').select(organizationColumns).where('tax_code', 'in', part).execute());

export const organizationsByName = (db: Db, folds: readonly string[]): Promise<KnownOrganization[]> =>
  inParts(folds, (part) => db.selectFrom('organization').select(organizationColumns).where('name_fold', 'in', part).execute());

export const servicesOf = (db: Db, organizationIds: readonly string[], kinds: readonly string[]) =>
  inParts(organizationIds, (part) =>
    db
      .selectFrom('service')
      .select(['id', 'organization_id', 'kind', 'version'])
      .where('organization_id', 'in', part)
      .where('kind', 'in', kinds)
      .execute(),
  );

export const employersOf = (db: Db, organizationIds: readonly string[]) =>
  inParts(organizationIds, (part) =>
    db.selectFrom('employer').select(['id', 'organization_id', 'version']).where('organization_id', 'in', part).execute(),
  );

export interface KnownPerson {
  id: string;
  name_fold: string | null;
  birth_date: string | null;
  cccd_hash: string | null;
  version: number;
}
const personColumns = ['id', 'name_fold', 'birth_date', 'cccd_hash', 'version'] as const;

export const peopleByHash = (db: Db, hashes: readonly string[]): Promise<KnownPerson[]> =>
  inParts(hashes, (part) => db.selectFrom('person').select(personColumns).where('cccd_hash', 'in', part).execute());

export const peopleByName = (db: Db, folds: readonly string[]): Promise<KnownPerson[]> =>
  inParts(folds, (part) => db.selectFrom('person').select(personColumns).where('name_fold', 'in', part).execute());

export const postsOf = (db: Db, organizationIds: readonly string[]) =>
  inParts(organizationIds, (part) =>
    db
      .selectFrom('post')
      .select(['id', 'person_id', 'organization_id', 'role', 'to_on', 'version'])
      .where('organization_id', 'in', part)
      .execute(),
  );

export const keysOf = (db: Db, personIds: readonly string[]) =>
  inParts(personIds, (part) => db.selectFrom('person_key').select(['person_id', 'key']).where('person_id', 'in', part).execute());

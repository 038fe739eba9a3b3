// Whom the register knows already: rows from outside against organisations, services, posts and papers.
import { certificatesOf, credentialsOf, linesOf } from '../../db/queries/derive.ts';
import {
  employersOf,
  type KnownOrganization,
  type KnownPerson,
  organizationsByName,
  organizationsByTaxCode,
  peopleByHash,
  peopleByName,
  postsOf,
  servicesOf,
} from '../../db/queries/matching.ts';
import { type Target, targetsByIds } from '../../db/queries/registers.ts';
import type { CredentialTable, Db } from '../../db/schema.ts';
import type { AnyRecord, Values } from '../../preload/contract/records/record.ts';
import { fold, foldCode } from '../domain/text/fold.ts';
import { hashOf } from './personal.ts';
import { sourceAsOf } from './sources.ts';

/** What the register knows of one row; null where it knows nothing. */
export interface Match {
  target: Target | null;
  organization: (Versioned & Partial<Pick<KnownOrganization, 'name'>>) | null;
  service: Versioned | null;
  person: Versioned | null;
  employer: 'stands' | 'missing';
  /** The paper or certificate that the row speaks of: an old one, or a new one beside those that stand. */
  paper: Pick<CredentialTable, 'id' | 'version' | 'scope' | 'effective_on' | 'issued_on'> | 'new' | null;
  certificate: Versioned | 'new' | null;
}

interface Versioned {
  id: string;
  version: number;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value): value is T => value !== null);

/** The organisation of a row: by tax code, else by folded name (one without another tax code). */
const organizationFinder = async (db: Db, rows: readonly Values[], nameKey: string, taxKey: string) => {
  const taxes = rows.map((row) => text(row[taxKey]));
  const names = rows.map((row) => text(row[nameKey])).map((name) => (name === null ? null : fold(name)));
  const byTax = new Map((await organizationsByTaxCode(db, present(taxes))).map((one) => [one.tax_code, one]));
  const byName = Map.groupBy(await organizationsByName(db, present(names)), (one) => one.name_fold);
  return (position: number): KnownOrganization | null => {
    const tax = taxes[position] ?? null;
    const known = tax === null ? null : byTax.get(tax);
    if (known) return known;
    const named = byName.get(names[position] ?? null) ?? [];
    const fitting = named.filter((one) => tax === null || one.tax_code === null);
    const exact = fitting.filter((one) => one.name === rows[position]![nameKey]);
    // Of several namesakes only the one spelled alike.
    return exact.length === 1 ? exact[0]! : fitting.length === 1 ? fitting[0]! : null;
  };
};

const hasPaperValues = (record: AnyRecord, row: Values, table: 'paper' | 'certificate') =>
  Object.entries(row).some(
    ([key, value]) => value !== null && key !== 'paperKind' && record.columns[key]?.at.startsWith(`${table}.`) === true,
  );

/** The paper that a row speaks of: the same number, else the one shown when either has no number, else a new one. */
const speaksOf = <P extends { id: string; number_fold: string | null }>(
  papers: readonly P[],
  shown: string | null,
  number: string | null,
): P | 'new' => {
  const current = papers.find((paper) => paper.id === shown) ?? null;
  if (number === null) return current ?? 'new';
  const wanted = foldCode(number);
  return (
    papers.find((paper) => paper.number_fold === wanted && paper.id === shown) ??
    papers.find((paper) => paper.number_fold === wanted) ??
    (current?.number_fold === null ? current : 'new')
  );
};

export const unknown: Match = {
  target: null,
  organization: null,
  service: null,
  person: null,
  employer: 'missing',
  paper: null,
  certificate: null,
};

const matchProviders = async (db: Db, record: AnyRecord, rows: readonly Values[], today: string): Promise<Match[]> => {
  const organizationOf = await organizationFinder(db, rows, 'name', 'taxCode');
  const organizations = rows.map((_, position) => organizationOf(position));
  const services = Map.groupBy(
    await servicesOf(
      db,
      present(organizations).map((one) => one.id),
      record.services,
    ),
    (service) => service.organization_id,
  );
  const serviceOf = (position: number) => {
    const offered = services.get(organizations[position]?.id ?? '') ?? [];
    const kind = text(rows[position]!.serviceKind);
    return offered.find((service) => service.kind === kind) ?? (kind === null ? offered[0] : undefined) ?? null;
  };
  const chosen = rows.map((_, position) => serviceOf(position));
  const serviceIds = present(chosen).map((service) => service.id);
  const lines = record.root === 'line' ? await linesOf(db, serviceIds) : [];
  const papers = Map.groupBy(await credentialsOf(db, [...new Set(serviceIds)]), (paper) => paper.service_id);
  const rootOf = (position: number) => {
    const service = chosen[position];
    if (!service || record.root === 'service') return service?.id ?? null;
    return lines.find((line) => line.service_id === service.id && line.code === rows[position]!.examKind)?.id ?? null;
  };
  const roots = rows.map((_, position) => rootOf(position));
  const targets = await targetsByIds(db, sourceAsOf(record.register, today), present(roots));
  return rows.map((row, position) => {
    const target = targets.get(roots[position] ?? '') ?? null;
    const service = chosen[position] ?? null;
    const covering = (papers.get(service?.id ?? '') ?? []).filter(
      (paper) => record.root === 'service' || (paper.scope ?? '').split(',').includes(String(row.examKind)),
    );
    const paper = hasPaperValues(record, row, 'paper') ? speaksOf(covering, target?.ids.paper ?? null, text(row.number)) : null;
    return { ...unknown, target, organization: organizations[position] ?? null, service, paper };
  });
};

const matchEmployers = async (db: Db, record: AnyRecord, rows: readonly Values[], today: string): Promise<Match[]> => {
  const organizationOf = await organizationFinder(db, rows, 'name', 'taxCode');
  const organizations = rows.map((_, position) => organizationOf(position));
  const employers = new Map(
    (
      await employersOf(
        db,
        present(organizations).map((one) => one.id),
      )
    ).map((one) => [one.organization_id, one.id]),
  );
  const targets = await targetsByIds(db, sourceAsOf(record.register, today), [...employers.values()]);
  return organizations.map((organization) => ({
    ...unknown,
    organization,
    target: targets.get(employers.get(organization?.id ?? '') ?? '') ?? null,
  }));
};

const matchStaff = async (db: Db, record: AnyRecord, rows: readonly Values[], secret: string, today: string): Promise<Match[]> => {
  const organizationOf = await organizationFinder(db, rows, 'employerName', 'employerTaxCode');
  const hashes = rows.map((row) => text(row.cccd)).map((number) => (number === null ? null : hashOf(number, secret)));
  const byHash = new Map((await peopleByHash(db, present(hashes))).map((one) => [one.cccd_hash, one]));
  const byName = Map.groupBy(
    await peopleByName(
      db,
      rows.map((row) => fold(String(row.name ?? ''))),
    ),
    (one) => one.name_fold,
  );
  const personOf = (position: number): KnownPerson | null => {
    const hash = hashes[position] ?? null;
    const born = text(rows[position]!.birthDate);
    const known = hash === null ? undefined : byHash.get(hash);
    const namesakes = (byName.get(fold(String(rows[position]!.name ?? ''))) ?? []).filter(
      (one) => one.birth_date === born && (hash === null || one.cccd_hash === null),
    );
    return known ?? (namesakes.length === 1 && born !== null ? namesakes[0]! : null);
  };
  const organizations = rows.map((_, position) => organizationOf(position));
  const people = rows.map((_, position) => personOf(position));
  const employed = present(organizations).map((one) => one.id);
  const posts = Map.groupBy(await postsOf(db, employed), (post) => `${post.organization_id} ${post.person_id}`);
  const employers = new Set((await employersOf(db, employed)).map((one) => one.organization_id));
  const certificates = Map.groupBy(await certificatesOf(db, [...new Set(present(people).map((one) => one.id))]), (one) => one.person_id);
  const postOf = (position: number) => {
    const held = posts.get(`${organizations[position]?.id} ${people[position]?.id}`) ?? [];
    return held.find((post) => post.role === rows[position]!.role) ?? (text(rows[position]!.role) === null ? held[0] : undefined) ?? null;
  };
  const roots = rows.map((_, position) => postOf(position)?.id ?? null);
  const targets = await targetsByIds(db, sourceAsOf(record.register, today), present(roots));
  return rows.map((row, position) => {
    const target = targets.get(roots[position] ?? '') ?? null;
    const person = people[position] ?? null;
    const organization = organizations[position] ?? null;
    const certificate = hasPaperValues(record, row, 'certificate')
      ? speaksOf(certificates.get(person?.id ?? '') ?? [], target?.ids.certificate ?? null, text(row.certificateNumber))
      : null;
    return {
      ...unknown,
      target,
      organization,
      person,
      certificate,
      employer: employers.has(organization?.id ?? '') ? 'stands' : 'missing',
    };
  });
};

/** Matches rows by the keys of their register: tax code + service (+ exam kind); tax code; CCCD, else name + birth date, within employer and role. */
export const matchRows = (db: Db, record: AnyRecord, rows: readonly Values[], secret: string, today: string): Promise<Match[]> => {
  if (record.root === 'employer') return matchEmployers(db, record, rows, today);
  return record.root === 'post' ? matchStaff(db, record, rows, secret, today) : matchProviders(db, record, rows, today);
};

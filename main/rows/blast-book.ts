// What hangs on the certificates that a provider issued on bad days: people, employers, who loses the only valid training, which gaps open.
import { certificatesIssuedBy, issuersNamed, namesOf, postsOfPeople } from '../../db/queries/blast-radius.ts';
import { certificatesOf } from '../../db/queries/derive.ts';
import { allRules, rulesOf } from '../../db/queries/rules.ts';
import { sectorRisks } from '../../db/queries/staffing.ts';
import type { Db, TrainingCertificateTable } from '../../db/schema.ts';
import { badPeriods, inReach, type Stood, type Window } from '../domain/blast/bad-days.ts';
import { type IssuerMatch, issuerMatch } from '../domain/blast/issuers.ts';
import type { RiskRow } from '../domain/staffing/sector-risk.ts';
import { staffingLaw, staffingOn } from '../domain/staffing/staffing-norm.ts';
import { monthsCodes, monthsFrom } from '../domain/staffing/training-months.ts';
import { lastDayOf, type MonthsOf, trainingOn } from '../domain/staffing/training-validity.ts';
import { staffingBook } from './staffing-book.ts';
import { standingThrough } from './standing-rows.ts';

export interface BlastAsk extends Window {
  service: string;
  organization: string;
  day: string;
  /** Folded issuers that are alike and are taken for the provider all the same, and exact ones that are not. */
  include: readonly string[];
  exclude: readonly string[];
}

export interface BlastIssuer {
  fold: string;
  issuer: string;
  certificates: number;
  match: IssuerMatch;
  counted: 'yes' | 'no';
}

export interface BlastCertificate {
  id: string;
  number: string | null;
  group: string | null;
  issuedOn: string;
  lastOn: string | null;
  /** How the provider stood on the day of issue. */
  stood: string;
}

export interface BlastPerson {
  post: string;
  person: string;
  name: string;
  role: string;
  certificates: BlastCertificate[];
  /** Trained on the day by one of these certificates, and by nothing without them. */
  loses: 'yes' | 'no';
  valid: 'yes' | 'no';
}

export interface BlastEmployer {
  organization: string;
  employer: string | null;
  name: string;
  taxCode: string | null;
  people: BlastPerson[];
  /** People that the norm would newly lack. */
  opens: { osh: number; medical: number };
}

export interface BlastBook {
  names: string[];
  periods: Stood[];
  issuers: BlastIssuer[];
  /** Certificates of the counted issuers whose day of issue nobody wrote down. */
  undated: number;
  certificates: number;
  people: number;
  employers: BlastEmployer[];
}

const factOf = (one: TrainingCertificateTable) => ({
  id: one.id,
  group: one.trainee_group,
  issued: one.issued_on,
  printed: one.expires_on,
});
/** Order of the keys that the register sorts by: by code, as the engines do. */
const byKey = (a: string | null | undefined, b: string | null | undefined) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);
type Post = Awaited<ReturnType<typeof postsOfPeople>>[number];

/** Where a person is now; who left everywhere is told where he was last. */
const presentPosts = (posts: readonly Post[], day: string): Post[] => {
  const now = posts.filter((post) => (post.from_on ?? '') <= day && (post.to_on === null || post.to_on > day));
  return now.length > 0 ? now : posts.toSorted((a, b) => (a.to_on ?? '').localeCompare(b.to_on ?? '')).slice(-1);
};

const issuersOf = async (db: Db, ask: BlastAsk, names: readonly string[]): Promise<BlastIssuer[]> =>
  (await issuersNamed(db)).flatMap(({ fold, issuer, n }): BlastIssuer[] => {
    const match = issuerMatch(issuer, names);
    if (match === 'other') return [];
    const counted = match === 'exact' ? !ask.exclude.includes(fold) : ask.include.includes(fold);
    return [{ fold, issuer, certificates: n, match, counted: counted ? 'yes' : 'no' }];
  });

/** Gaps that open when these posts count as untrained. */
const gapsOf = async (db: Db, day: string, losers: ReadonlySet<string>, organizations: ReadonlySet<string>) => {
  const opens = new Map<string, BlastEmployer['opens']>();
  if (organizations.size === 0) return opens;
  const rules = await allRules(db);
  const law = staffingLaw(rules, (await sectorRisks(db)) as RiskRow[], day);
  for (const { employer, facts, osh, medical } of await staffingBook(db, day, rules)) {
    if (!organizations.has(employer.organization_id)) continue;
    const after = { ...facts, posts: facts.posts.map((post) => (losers.has(post.id) ? { ...post, state: 'UNTRAINED' as const } : post)) };
    opens.set(employer.organization_id, {
      osh: Math.max(0, staffingOn('osh', after, law).gap - osh.gap),
      medical: Math.max(0, staffingOn('medical', after, law).gap - medical.gap),
    });
  }
  return opens;
};

const personOf = (
  post: Post,
  mine: readonly (readonly [TrainingCertificateTable, string])[],
  all: readonly TrainingCertificateTable[],
  monthsOf: MonthsOf,
  day: string,
): BlastPerson => {
  const reached = new Set(mine.map(([one]) => one.id));
  const state = (certificates: readonly TrainingCertificateTable[]) => trainingOn(post.role, certificates.map(factOf), monthsOf, day).state;
  const now = state(all);
  const certificates = mine.map(([one, stood]) => ({
    id: one.id,
    number: one.number,
    group: one.trainee_group,
    issuedOn: one.issued_on ?? '',
    lastOn: lastDayOf(post.role, factOf(one), monthsOf),
    stood,
  }));
  return {
    post: post.id,
    person: post.person_id,
    name: post.name,
    role: post.role,
    certificates,
    valid: certificates.some((one) => one.lastOn !== null && one.lastOn >= day) ? 'yes' : 'no',
    loses: now === 'VALID' && state(all.filter((one) => !reached.has(one.id))) !== 'VALID' ? 'yes' : 'no',
  };
};

/** The whole of it, employers and people in the order of their names. */
export const blastBook = async (db: Db, ask: BlastAsk): Promise<BlastBook> => {
  const { day } = ask;
  const names = await namesOf(db, ask.organization);
  const periods = (await standingThrough(db, ask.service)).map(({ line, status, from, to }) => ({
    line: line ?? '',
    status,
    from,
    to: to ?? '9999-12-31',
  }));
  const issuers = await issuersOf(db, ask, names);
  const issued = await certificatesIssuedBy(
    db,
    issuers.filter((one) => one.counted === 'yes').map((one) => one.fold),
  );
  const reached = issued.flatMap((one) => {
    if ((one.issued_on ?? '') > day) return [];
    const stood = inReach({ group: one.trainee_group, issued: one.issued_on }, periods, ask);
    return stood === null ? [] : [[one, stood] as const];
  });
  const people = [...new Set(reached.map(([one]) => one.person_id))];
  const monthsOf = monthsFrom(await rulesOf(db, monthsCodes));
  const all = Map.groupBy(await certificatesOf(db, people), (one) => one.person_id);
  const mine = Map.groupBy(reached, ([one]) => one.person_id);
  const posts = [...Map.groupBy(await postsOfPeople(db, people), (post) => post.person_id).values()].flatMap((own) =>
    presentPosts(own, day),
  );
  const told = new Map(
    posts.map((post) => [post, personOf(post, mine.get(post.person_id) ?? [], all.get(post.person_id) ?? [], monthsOf, day)]),
  );
  const losing = posts.filter((post) => told.get(post)!.loses === 'yes');
  const opens = await gapsOf(db, day, new Set(losing.map((post) => post.id)), new Set(losing.map((post) => post.organization_id)));
  const byEmployer = [...Map.groupBy(posts, (post) => post.organization_id)].toSorted(
    ([a, [left]], [b, [right]]) => byKey(left?.employer_sort, right?.employer_sort) || byKey(a, b),
  );
  return {
    names,
    periods: badPeriods(periods, day),
    issuers,
    undated: issued.filter((one) => one.issued_on === null).length,
    certificates: reached.length,
    people: people.length,
    employers: byEmployer.map(([organization, members]) => ({
      organization,
      employer: members[0]?.employer_id ?? null,
      name: members[0]?.employer_name ?? '',
      taxCode: members[0]?.tax_code ?? null,
      people: members.toSorted((a, b) => byKey(a.name_sort, b.name_sort) || byKey(a.id, b.id)).map((post) => told.get(post)!),
      opens: opens.get(organization) ?? { osh: 0, medical: 0 },
    })),
  };
};

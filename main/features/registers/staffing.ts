// Staff norms: which employers lack people, why, and the hired providers that close a gap.
import { allRules } from '../../../db/queries/rules.ts';
import { contractById, contractsOf, employerById } from '../../../db/queries/staffing.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Db } from '../../../db/schema.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import {
  contractKinds,
  type ServiceContract,
  type StaffingAnswer as Told,
  type StaffingRow,
  type StaffingShort,
  type staffingMethods,
} from '../../../preload/contract/staffing.ts';
import type { Reading, Writing } from '../../context.ts';
import { choicesWords } from '../../domain/staffing/norm-value.ts';
import type { StaffingAnswer, StaffingFacts } from '../../domain/staffing/staffing-norm.ts';
import { alsoAsked } from '../../domain/staffing/also-asked.ts';
import { positionWords, staffingBasis } from '../../domain/staffing/staffing-words.ts';
import { fold } from '../../domain/text/fold.ts';
import { invalid, notFound } from '../../errors.ts';
import { expiringUntil, statusShown } from '../../rows/expiring.ts';
import { type StaffingLine, staffingBook } from '../../rows/staffing-book.ts';

type Methods = typeof staffingMethods;

const shortOf = ({ state, needed, required, present, gap }: StaffingAnswer): StaffingShort => ({
  state,
  needed: needed.length === 0 ? '' : choicesWords([needed]),
  required,
  present,
  gap,
});
const rowOf = ({ employer, osh, medical }: StaffingLine): StaffingRow => ({
  id: employer.id,
  name: employer.name ?? '',
  taxCode: employer.tax_code,
  headcount: employer.headcount,
  sector: employer.sector,
  sectorCode: employer.sector_code,
  osh: shortOf(osh),
  medical: shortOf(medical),
});

const lacks = (line: StaffingLine, staff: 'osh' | 'medical' | null) =>
  staff === null ? line.osh.state === 'short' || line.medical.state === 'short' : line[staff].state === 'short';
const keys: Record<string, (line: StaffingLine) => number> = {
  headcount: (line) => line.employer.headcount ?? -1,
  osh: (line) => line.osh.gap,
  medical: (line) => line.medical.gap,
};

/** Lines come by name; other orders keep it among equals. */
const inOrder = (lines: StaffingLine[], sort: InputOf<Methods['staffing']>['sort']): StaffingLine[] => {
  let sorted = lines;
  for (const { column, direction } of sort.toReversed()) {
    const key = keys[column];
    if (key) sorted = sorted.toSorted((a, b) => (direction === 'ascending' ? key(a) - key(b) : key(b) - key(a)));
    else if (column === 'name' && direction === 'descending') sorted = sorted.toReversed();
  }
  return sorted;
};

export const staffing = async (
  { search, gap, staff, sort, asOf, offset, limit }: InputOf<Methods['staffing']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['staffing']>> => {
  const all = await staffingBook(db, asOf ?? today, await allRules(db));
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '');
  const found = all.filter((line) =>
    words.every((word) => (line.employer.name_fold ?? '').includes(word) || (line.employer.tax_code ?? '').includes(word)),
  );
  const matching = gap === null ? found : found.filter((line) => lacks(line, staff) === (gap === 'yes'));
  const count = (one: 'osh' | 'medical' | null) => found.filter((line) => lacks(line, one)).length;
  return {
    rows: inOrder(matching, sort)
      .slice(offset, offset + limit)
      .map(rowOf),
    matching: matching.length,
    total: all.length,
    short: { osh: count('osh'), medical: count('medical'), any: count(null) },
  };
};

const told = (answer: StaffingAnswer, facts: StaffingFacts, until: string): Told => ({
  ...shortOf(answer),
  ...staffingBasis(answer, facts),
  people: answer.people.map(({ post, position, counts }) => ({
    post: post.id,
    name: post.name,
    position: positionWords(position),
    status: statusShown(post.state, post.last, until) ?? post.state,
    lastOn: post.last,
    counts,
  })),
});

const behind = async (db: Db, employer: string) => {
  const found = await employerById(db, employer);
  if (!found) throw notFound();
  return { organization: found.organization_id, name: found.name ?? '' };
};

export const staffingOf = async (
  { id, asOf }: InputOf<Methods['staffingOf']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['staffingOf']>> => {
  const day = asOf ?? today;
  const { organization } = await behind(db, id);
  const rules = await allRules(db);
  const line = (await staffingBook(db, day, rules, organization)).find((one) => one.employer.id === id)!;
  const until = await expiringUntil(db, day);
  const contracts = (await contractsOf(db, organization)).map((one): ServiceContract => ({
    id: one.id,
    kind: one.kind as ServiceContract['kind'],
    providerName: one.provider_name,
    fromOn: one.from_on,
    toOn: one.to_on,
    note: one.note,
  }));
  return {
    day,
    osh: told(line.osh, line.facts, until),
    medical: told(line.medical, line.facts, until),
    also: alsoAsked(line.facts, line.osh.risk, rules, day),
    contracts,
  };
};

export const saveContract = async (
  { employer, contract }: InputOf<Methods['saveContract']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['saveContract']>> => {
  const { organization, name } = await behind(db, employer);
  if (contract.fromOn !== null && contract.toOn !== null && contract.toOn < contract.fromOn)
    throw invalid('Ngày kết thúc đứng trước ngày bắt đầu.', { 'contract.toOn': 'Ngày kết thúc đứng trước ngày bắt đầu.' });
  const standing = await contractById(db, contract.id);
  if (standing && standing.organization_id !== organization) throw notFound();
  const values = {
    organization_id: organization,
    provider_name: contract.providerName,
    kind: contract.kind,
    from_on: contract.fromOn,
    to_on: contract.toOn,
    note: contract.note,
  };
  if (standing) await patchRows(db, [{ table: 'service_contract', id: standing.id, version: standing.version, values }]);
  else await insertRows(db, 'service_contract', [{ id: contract.id, version: 1, ...values }]);
  label(`${contractKinds.find((one) => one.code === contract.kind)!.label}: ${name}`);
  return { id: contract.id };
};

export const removeContract = async (
  { employer, id }: InputOf<Methods['removeContract']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['removeContract']>> => {
  const { organization, name } = await behind(db, employer);
  const standing = await contractById(db, id);
  if (!standing || standing.organization_id !== organization) throw notFound();
  await deleteRows(db, 'service_contract', [id]);
  label(`Xóa hợp đồng dịch vụ của ${name}`);
  return { id };
};

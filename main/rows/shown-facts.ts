// The facts of an organisation and the words of a paper as lists show and find them: derived columns, by pure functions.
import type { CredentialEventTable, CredentialTable, OrganizationPeriodTable } from '../../db/schema.ts';
import { lastDayOn, scopeOn } from '../domain/standing/paper-life.ts';
import { fold, foldCode } from '../domain/text/fold.ts';
import { sortKey } from '../domain/text/sort-key.ts';
import { papersFrom } from './paper-facts.ts';
import type { Cell } from './split.ts';

const folded = (text: string | null) => (text === null ? null : fold(text));
const ordered = (text: string | null) => (text === null ? null : sortKey(text));

export type ShownPeriod = Pick<
  OrganizationPeriodTable,
  'name' | 'address' | 'commune_code' | 'representative' | 'headcount' | 'female_workers' | 'hazardous_workers' | 'sector' | 'sector_code'
>;

/** The derived columns of an organisation in this period; `communes` are the names of the day by code. */
export const shownFacts = (period: ShownPeriod, communes: ReadonlyMap<string, string>) => {
  const commune = period.commune_code === null ? null : (communes.get(period.commune_code) ?? period.commune_code);
  const communeName = commune === null ? null : commune.replace(/^(xã|phường|thị trấn|đặc khu) /i, '');
  return {
    name: period.name,
    name_fold: fold(period.name),
    name_sort: sortKey(period.name),
    address: period.address,
    address_fold: folded(period.address),
    commune_code: period.commune_code,
    commune_fold: folded(commune),
    commune_sort: ordered(communeName),
    representative: period.representative,
    representative_fold: folded(period.representative),
    representative_sort: ordered(period.representative),
    headcount: period.headcount,
    female_workers: period.female_workers,
    hazardous_workers: period.hazardous_workers,
    sector: period.sector,
    sector_fold: folded(period.sector),
    sector_code: period.sector_code,
  } satisfies Record<string, Cell>;
};

export type ShownPaper = Pick<
  CredentialTable,
  'id' | 'service_id' | 'kind' | 'number' | 'issuer' | 'issued_on' | 'effective_on' | 'expires_on' | 'predecessor_id'
>;

/** The derived columns of a paper: number and issuer for search; scope and last day as they hold on the day. */
export const paperWords = (paper: ShownPaper, events: ReadonlyMap<string, readonly CredentialEventTable[]>, day: string) => {
  const [life] = papersFrom([paper], events);
  return {
    number_fold: paper.number === null ? null : foldCode(paper.number),
    issuer_fold: folded(paper.issuer),
    scope: scopeOn(life!, day).join(',') || null,
    last_on: lastDayOn(life!, day),
  } satisfies Record<string, Cell>;
};

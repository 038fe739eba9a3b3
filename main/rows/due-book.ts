// Everybody who may be visited, with the turn and the risk score of a day; read set by set, remembered until the register is another.
import {
  employersToVisit,
  factsOfOrganizations,
  firstDaysKnown,
  namedSubjects,
  openFindings,
  servicesToVisit,
  servicesWithoutReport,
} from '../../db/queries/inspection-subjects.ts';
import { lastVisits } from '../../db/queries/inspections.ts';
import { sectorRisks } from '../../db/queries/staffing.ts';
import type { Db, RuleTable, Schema } from '../../db/schema.ts';
import { type SubjectKind, subjectKinds } from '../../preload/contract/inspection-due.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { pointsOf, type RiskFacts, type RiskWeights, scoreOf, weightsOn } from '../domain/inspections/risk.ts';
import { dutyOf, inStanding } from '../domain/reports/report-duty.ts';
import { ruleOn } from '../domain/rules/holding.ts';
import { riskOf, type RiskRow } from '../domain/staffing/sector-risk.ts';
import { rulesUnder } from '../../db/queries/desk.ts';
import { remembering } from './remembered.ts';
import { reportRules } from './report-book.ts';

export interface DueLine {
  kind: SubjectKind;
  id: string;
  organization: string | null;
  name: string;
  taxCode: string | null;
  commune: string | null;
  address: string | null;
  checklist: string;
  /** First day of the activity, the last visit, the months between two. */
  start: string | null;
  last: string | null;
  cycle: number;
  facts: RiskFacts;
  score: number;
}

export interface DueBook {
  day: string;
  rules: readonly RuleTable[];
  weights: RiskWeights;
  lines: readonly DueLine[];
}

/** Bodies that stopped or lost their paper for good are not visited any more. */
const gone = new Set(['TERMINATED', 'REVOKED']);
const checklists = new Map(subjectKinds.map((one) => [one.code as string, one.checklist as string]));
export const rulesOfInspections = (db: Db): Promise<RuleTable[]> => rulesUnder(db, ['inspection.', 'expiring.amber']);

/** Services whose report of the last full year was owed and did not come, by kinds whose day for it is over. */
const withoutReport = async (db: Db, day: string, only: string | null) => {
  const year = Number(day.slice(0, 4)) - 1;
  const rules = await reportRules(db);
  const over = new Set<string>(subjectKinds.map((one) => one.code).filter((kind) => (dutyOf(rules, kind, year)?.last ?? day) < day));
  return { over, missing: new Set(over.size === 0 ? [] : await servicesWithoutReport(db, year, [...inStanding], day, only)) };
};

const visitKey = (subject: string | null, checklist: string) => `${subject ?? ''} ${checklist}`;

const reckoned = async (db: Db, day: string, today: string, only: string | null): Promise<DueBook> => {
  const rules = await rulesOfInspections(db);
  const weights = weightsOn(rules, day);
  const risks = (await sectorRisks(db)) as unknown as RiskRow[];
  const sectors = new Map<string, RiskFacts['sector']>();
  const sectorOf = (code: string | null, text: string | null): RiskFacts['sector'] => {
    const key = `${code} ${text}`;
    const known = sectors.get(key) ?? riskOf(risks, 'osh', { code, text }).risk;
    sectors.set(key, known);
    return known;
  };
  const amber = addDays(day, Number(ruleOn(rules, 'expiring.amber', day)?.value ?? 0) || 0);
  const cycles = new Map(subjectKinds.map(({ code }) => [code, Number(ruleOn(rules, `inspection.cycle.${code}`, day)?.value ?? 0) || 0]));
  const visits = new Map<string, string>();
  const visited = new Map<string, string>();
  for (const { organization_id, subject_id, kind, last_on } of await lastVisits(db, day)) {
    const subject = organization_id ?? subject_id;
    visits.set(visitKey(subject, kind), last_on);
    if (subject !== null && (visited.get(subject) ?? '') < last_on) visited.set(subject, last_on);
  }
  const findings = new Map<string, number>();
  for (const { organization_id, subject_id } of await openFindings(db, day)) {
    const subject = organization_id ?? subject_id ?? '';
    findings.set(subject, (findings.get(subject) ?? 0) + 1);
  }
  const { over, missing } = await withoutReport(db, day, only);
  // The organisation's own columns speak of today; another day is asked of its periods.
  const then = day === today ? null : new Map((await factsOfOrganizations(db, day, only)).map((one) => [one.organization_id, one]));
  const lines: DueLine[] = [];
  /** Completed in place: a copy of each of 50,000 lines costs more than its score. */
  const put = (line: Omit<DueLine, 'score' | 'cycle' | 'checklist'> & Partial<DueLine>) => {
    line.cycle = cycles.get(line.kind)!;
    line.checklist = checklists.get(line.kind)!;
    line.score = scoreOf(pointsOf(line.facts, weights));
    lines.push(line as DueLine);
  };
  for (const row of await servicesToVisit(db, day, only)) {
    if (gone.has(row.status ?? '')) continue;
    const fact = then?.get(row.organization_id) ?? row;
    const last = visits.get(visitKey(row.organization_id, checklists.get(row.kind) ?? '')) ?? null;
    put({
      kind: row.kind as SubjectKind,
      id: row.id,
      organization: row.organization_id,
      name: fact.name ?? '',
      taxCode: row.tax_code,
      commune: fact.commune_code,
      address: fact.address,
      start: row.first_on,
      last,
      facts: {
        sector: sectorOf(fact.sector_code, fact.sector),
        findings: findings.get(row.organization_id) ?? 0,
        status: row.status,
        endsOn: row.ends_on !== null && row.ends_on >= day && row.ends_on <= amber ? row.ends_on : null,
        headcount: fact.headcount,
        reportMissing: over.has(row.kind) && missing.has(row.id) ? 'yes' : 'no',
        visited: last === null ? 'no' : 'yes',
      },
    });
  }
  const begun = new Map((await firstDaysKnown(db)).map((one) => [one.organization_id, one.first_on]));
  for (const row of await employersToVisit(db, only)) {
    const fact = then?.get(row.organization_id) ?? row;
    const last = visits.get(visitKey(row.organization_id, 'DN')) ?? null;
    put({
      kind: 'enterprise',
      id: row.id,
      organization: row.organization_id,
      name: fact.name ?? '',
      taxCode: row.tax_code,
      commune: fact.commune_code,
      address: fact.address,
      start: begun.get(row.organization_id) ?? null,
      last,
      facts: {
        sector: sectorOf(fact.sector_code, fact.sector),
        findings: findings.get(row.organization_id) ?? 0,
        status: null,
        endsOn: null,
        headcount: fact.headcount,
        reportMissing: 'no',
        visited: last === null ? 'no' : 'yes',
      },
    });
  }
  for (const row of only === null ? await namedSubjects(db) : []) {
    if ((row.active_from !== null && row.active_from > day) || (row.active_to !== null && row.active_to < day)) continue;
    const last = visited.get(row.id) ?? null;
    put({
      kind: 'named',
      id: row.id,
      organization: null,
      name: row.name,
      taxCode: null,
      commune: row.commune_code,
      address: row.address,
      start: row.active_from,
      last,
      facts: {
        sector: 'unknown',
        findings: findings.get(row.id) ?? 0,
        status: null,
        endsOn: null,
        headcount: null,
        reportMissing: 'no',
        visited: last === null ? 'no' : 'yes',
      },
    });
  }
  return { day, rules, weights, lines: lines.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)) };
};

/** Tables behind a line; a write to any other leaves the book as it is. */
const behind: readonly (keyof Schema)[] = [
  'organization',
  'organization_period',
  'service',
  'credential',
  'credential_event',
  'employer',
  'inspection',
  'inspection_event',
  'inspection_subject',
  'finding',
  'remedy',
  'provider_report',
  'sector_risk',
  'rule',
];

/** Lines with the highest score first; reckoned once for each state of the register. */
export const dueBook = remembering(3, behind, ({ db, today }, day): Promise<DueBook> => reckoned(db, day, today, null));

/** The lines of one organisation, without the rest of the register. */
export const dueBookOf = (db: Db, day: string, today: string, organization: string): Promise<DueBook> =>
  reckoned(db, day, today, organization);

// Everything planned and made in a year: rows of plans with their teams, others' visits, leave, holidays, and what speaks against each row.
import {
  foreignBetween,
  leavesBetween,
  officersKnown,
  peopleOfOrganizations,
  rowsOfYear,
  servicesEnded,
  subjectsStanding,
  teamMembers,
  visitsMade,
} from '../../db/queries/inspection-plans.ts';
import { namedSubjects } from '../../db/queries/inspection-subjects.ts';
import type { Db, RuleTable } from '../../db/schema.ts';
import { duties } from '../../preload/contract/conditions.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import { type Conflict, type ConflictFacts, conflictsOf, type OtherVisit, type PlannedVisit } from '../domain/inspections/conflicts.ts';
import { rulesOfInspections } from './due-book.ts';
import { workingCalendar } from './working-calendar.ts';

export type YearRow = Awaited<ReturnType<typeof rowsOfYear>>[number];
/** What of a row is weighed against the year; also one that is only tried. */
export type PlacedUnit = Pick<
  YearRow,
  'id' | 'subject_id' | 'organization_id' | 'unit_name' | 'tax_code' | 'from_on' | 'to_on' | 'team_id'
>;
export type MadeVisit = Awaited<ReturnType<typeof visitsMade>>[number];

export interface YearBook {
  year: number;
  rules: readonly RuleTable[];
  /** Rows of all plans of the year that no amendment took out. */
  rows: readonly YearRow[];
  facts: ConflictFacts;
  /** Visits that were made of a row. */
  made: ReadonlyMap<string, MadeVisit>;
}

const endedWords: Record<string, string> = { TERMINATED: 'Đơn vị đã chấm dứt hoạt động', REVOKED: 'Đơn vị đã bị thu hồi giấy' };
const levels: Record<string, OtherVisit['kind']> = { inspectorate: 'inspectorate' };
const roleWords: Record<string, string> = {
  FULL_TIME: 'người làm công tác ATVSLĐ',
  PART_TIME: 'người làm công tác ATVSLĐ',
  MEDICAL: 'người làm công tác y tế',
};
const asWhat = (role: string): string =>
  roleWords[role] ?? duties.find((one) => role.split(',').includes(one.code))?.label.toLocaleLowerCase('vi') ?? 'người';

/** Why subjects cannot be visited any more, by id. */
const endedOf = async (db: Db, rows: readonly PlacedUnit[], day: string): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.map((row) => row.subject_id))];
  const standing = await subjectsStanding(db, ids);
  const ended = new Map(
    ids.filter((id) => !standing.has(id)).map((id) => [id, 'Đơn vị không còn trong sổ, có thể đã xóa hoặc nhập vào đơn vị khác']),
  );
  for (const one of await servicesEnded(db, ids, day))
    ended.set(one.service_id, `${endedWords[one.status]} từ ngày ${formatVietnamese(one.from_on)}`);
  for (const one of await namedSubjects(db))
    if (one.active_to !== null && one.active_to < day)
      ended.set(one.id, `Nơi này đã kết thúc hoạt động ngày ${formatVietnamese(one.active_to)}`);
  return ended;
};

const peopleOf = async (db: Db, rows: readonly PlacedUnit[], day: string): Promise<ConflictFacts['people']> => {
  const people = new Map<string, Map<string, string>>();
  const organizations = [...new Set(rows.flatMap((row) => row.organization_id ?? []))];
  for (const one of await peopleOfOrganizations(db, organizations, day)) {
    const own = people.get(one.organization_id) ?? new Map<string, string>();
    people.set(one.organization_id, own.set(one.name_fold ?? '', asWhat(one.role)));
  }
  return people;
};

/** Visits of the year that no plan asked for stand beside those of other agencies. */
const unplanned = (visits: readonly MadeVisit[], rows: ReadonlyMap<string, YearRow>, year: number): OtherVisit[] =>
  visits
    .filter((visit) => visit.from_on.startsWith(`${year}-`) && !rows.has(visit.plan_row_id ?? ''))
    .map((visit) => ({
      id: visit.id,
      agency: visit.agency,
      kind: levels[visit.level] ?? 'inspection',
      unit: visit.name ?? '',
      taxCode: visit.tax_code,
      from: visit.from_on,
      to: visit.to_on,
    }));

/** `tried`: units that are weighed as if they stood in a plan of the year. */
export const yearBook = async (db: Db, year: number, day: string, tried: readonly PlacedUnit[] = []): Promise<YearBook> => {
  const rows = (await rowsOfYear(db, year)).filter((row) => row.dropped_by_id === null);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const visits = await visitsMade(db, day);
  const first = `${year}-01-01`;
  // A visit over the border of a year still overlaps.
  const foreign = await foreignBetween(db, first, `${year + 1}-01-31`);
  const teams = Map.groupBy(await teamMembers(db), (one) => one.team_id);
  const weighed: readonly PlacedUnit[] = [...rows, ...tried];
  const ended = await endedOf(db, weighed, day);
  const planned = weighed.map((row): PlannedVisit => ({
    id: row.id,
    unit: row.unit_name,
    taxCode: row.tax_code,
    organization: row.organization_id,
    year,
    from: row.from_on,
    to: row.to_on,
    team: row.team_id,
    members: (teams.get(row.team_id ?? '') ?? []).map((one) => one.officer_id),
    ended: ended.get(row.subject_id) ?? null,
  }));
  const others = foreign.map((one): OtherVisit => ({
    id: one.id,
    agency: one.agency,
    kind: one.kind as OtherVisit['kind'],
    unit: one.unit_name,
    taxCode: one.tax_code,
    from: one.from_on,
    to: one.to_on,
  }));
  return {
    year,
    rules: await rulesOfInspections(db),
    rows,
    made: new Map(
      visits.flatMap((visit) => (visit.plan_row_id !== null && byId.has(visit.plan_row_id) ? [[visit.plan_row_id, visit] as const] : [])),
    ),
    facts: {
      visits: planned,
      others: [...others, ...unplanned(visits, byId, year)],
      leaves: (await leavesBetween(db, first, `${year + 1}-01-31`)).map((one) => ({
        id: one.id,
        officer: one.officer_id,
        from: one.from_on,
        to: one.to_on,
      })),
      officers: new Map((await officersKnown(db)).map((one) => [one.id, one.name])),
      people: await peopleOf(db, weighed, day),
      calendar: await workingCalendar(db),
    },
  };
};

export const conflictsIn = (book: YearBook): Map<string, Conflict[]> => conflictsOf(book.facts, book.rules);

/** Conflicts of one row, as if it stood at these days with this team. */
export const conflictsAt = async (
  db: Db,
  book: YearBook,
  id: string,
  at: { from: string | null; to: string | null; team: string | null },
): Promise<Conflict[]> => {
  const members = (await teamMembers(db)).filter((one) => one.team_id === at.team).map((one) => one.officer_id);
  const visits = book.facts.visits.map((visit) => (visit.id === id ? { ...visit, ...at, members } : visit));
  return conflictsOf({ ...book.facts, visits }, book.rules).get(id) ?? [];
};

// A plan as it is seen: its rows with what speaks against them, teams, amendments, quarters, and how much each inspector has to do.
import {
  amendmentsOf,
  foreignBetween,
  leavesBetween,
  officersKnown,
  planById,
  planRowsById,
  plansKnown,
  rowsOfPlan,
  teamMembers,
  teamsOf,
} from '../../../db/queries/inspection-plans.ts';
import { holidaysBetween } from '../../../db/queries/holidays.ts';
import type { Db, InspectionPlanRowTable, InspectionPlanTable } from '../../../db/schema.ts';
import type { inspectionPlans, OtherVisit, PlanHead, PlanRow } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { addDays } from '../../domain/dates/plain-date.ts';
import { workingDaysBetween } from '../../domain/dates/working-days.ts';
import type { Conflict } from '../../domain/inspections/conflicts.ts';
import { ruleOn } from '../../domain/rules/holding.ts';
import { notFound } from '../../errors.ts';
import { conflictsAt, conflictsIn, type MadeVisit, yearBook } from '../../rows/year-book.ts';

export const planOf = async (db: Db, id: string): Promise<InspectionPlanTable> => {
  const plan = await planById(db, id);
  if (!plan) throw notFound('Kế hoạch này không còn trong sổ. Có thể nó vừa bị xóa.');
  return plan;
};

const headOf = (plan: InspectionPlanTable, rows: number): PlanHead => ({
  id: plan.id,
  version: plan.version,
  year: plan.year,
  agency: plan.agency,
  title: plan.title,
  note: plan.note,
  decisionNumber: plan.decision_number,
  decidedOn: plan.decided_on,
  rows,
});

export const listPlans = async (_: object, { db, today }: Reading): Promise<OutputOf<typeof inspectionPlans.plans>> => {
  const plans = [];
  for (const plan of await plansKnown(db))
    plans.push(headOf(plan, (await rowsOfPlan(db, plan.id)).filter((row) => row.dropped_by_id === null).length));
  return { today, plans };
};

export const toldConflicts = (conflicts: readonly Conflict[] = []) => conflicts.map(({ kind, words, basis }) => ({ kind, words, basis }));

const lineOf = (
  row: InspectionPlanRowTable,
  conflicts: readonly Conflict[] | undefined,
  made: MadeVisit | undefined,
  numbers: ReadonlyMap<string, number>,
): PlanRow => {
  const kind = row.subject_kind as PlanRow['kind'];
  return {
    id: row.id,
    version: row.version,
    kind,
    subject: row.subject_id,
    register: kind === 'named' ? null : kind === 'self-training' ? 'training' : kind,
    name: row.unit_name,
    taxCode: row.tax_code,
    checklist: row.checklist as PlanRow['checklist'],
    from: row.from_on,
    to: row.to_on,
    team: row.team_id,
    place: row.place,
    grounds: row.grounds,
    reason: row.reason,
    added: numbers.get(row.added_by_id ?? '') ?? null,
    dropped: numbers.get(row.dropped_by_id ?? '') ?? null,
    conflicts: toldConflicts(conflicts),
    made: made?.from_on ?? null,
  };
};

const byDay = (a: PlanRow, b: PlanRow) => {
  const [left, right] = [a.from ?? '9999', b.from ?? '9999'];
  return left < right ? -1 : left > right ? 1 : a.name.localeCompare(b.name, 'vi');
};
const quarterOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3);

/** Rows of a plan in the order of days, with what is known beside them. */
export const planPage = async (
  { id }: InputOf<typeof inspectionPlans.plan>,
  { db, today }: Pick<Reading, 'db' | 'today'>,
): Promise<OutputOf<typeof inspectionPlans.plan>> => {
  const plan = await planOf(db, id);
  const { year } = plan;
  const book = await yearBook(db, year, today);
  const conflicts = conflictsIn(book);
  const amendments = await amendmentsOf(db, id);
  const numbers = new Map(amendments.map((one) => [one.id, one.position]));
  const lines = (await rowsOfPlan(db, id)).map((row) => lineOf(row, conflicts.get(row.id), book.made.get(row.id), numbers)).toSorted(byDay);
  const live = lines.filter((line) => line.dropped === null);
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const members = await teamMembers(db);
  const officers = await officersKnown(db);
  const most = Number(ruleOn(book.rules, 'inspection.capacity', last)?.value ?? 0) || null;
  const days = new Map<string, number>();
  for (const line of live)
    if (line.from !== null && line.to !== null) {
      const n = workingDaysBetween(addDays(line.from, -1), line.to, book.facts.calendar);
      for (const { officer_id } of members.filter((one) => one.team_id === line.team))
        days.set(officer_id, (days.get(officer_id) ?? 0) + n);
    }
  return {
    ...headOf(plan, live.length),
    today,
    lines,
    teams: (await teamsOf(db, id)).map((team) => ({
      id: team.id,
      version: team.version,
      name: team.name,
      members: members.filter((one) => one.team_id === team.id).map((one) => ({ officer: one.officer_id, role: one.role as 'member' })),
    })),
    officers: officers.map(({ id: officer, version, name, post }) => ({ id: officer, version, name, post })),
    leaves: (await leavesBetween(db, first, last)).map((one) => ({
      id: one.id,
      officer: one.officer_id,
      from: one.from_on,
      to: one.to_on,
      note: one.note,
    })),
    amendments: amendments.map((one) => ({
      id: one.id,
      number: one.position,
      decisionNumber: one.decision_number,
      decidedOn: one.decided_on,
      what: one.what,
      why: one.why,
    })),
    others: (await foreignBetween(db, first, last)).map((one) => ({
      id: one.id,
      version: one.version,
      agency: one.agency,
      kind: one.kind as OtherVisit['kind'],
      taxCode: one.tax_code,
      unit: one.unit_name,
      from: one.from_on,
      to: one.to_on,
      note: one.note,
    })),
    holidays: (await holidaysBetween(db, first, last)).flatMap((one) => (one.kind === 'free' ? [{ on: one.on_date, name: one.name }] : [])),
    quarters: [1, 2, 3, 4].map((quarter) => ({
      quarter,
      planned: live.filter((line) => line.from !== null && quarterOf(line.from) === quarter).length,
      made: live.filter((line) => line.made !== null && quarterOf(line.made) === quarter).length,
    })),
    capacity: officers.map((one) => ({ officer: one.id, days: days.get(one.id) ?? 0, most })),
  };
};

/** What would speak against a place. */
export const tryPlace = async (
  { id, ...at }: InputOf<typeof inspectionPlans.tryPlace>,
  { db, today }: Reading,
): Promise<OutputOf<typeof inspectionPlans.tryPlace>> => {
  const [row] = await planRowsById(db, [id]);
  if (row) {
    const book = await yearBook(db, (await planOf(db, row.plan_id)).year, today);
    return { conflicts: toldConflicts(await conflictsAt(db, book, id, at)) };
  }
  throw notFound('Dòng này không còn trong kế hoạch.');
};

// Owns the made-up plans of the practice register: this year's approved and amended, next year's as a draft, visits of other agencies.
import { employersToVisit, servicesToVisit } from '../../db/queries/inspection-subjects.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addWorkingDays, rollToWorkingDay } from '../domain/dates/working-days.ts';
import { uuidv7 } from '../ids.ts';
import { workingCalendar } from '../rows/working-calendar.ts';

const checklists: Record<string, string> = {
  training: 'HL',
  'self-training': 'HL',
  'technical-inspection': 'KD',
  monitoring: 'QT',
  'health-exam': 'KS',
  enterprise: 'DN',
};
const people = [
  ['Trần Thu Hằng', 'Phó Trưởng phòng'],
  ['Y Lâm Niê', 'Chuyên viên'],
  ['Nguyễn Văn Bình', 'Chuyên viên chính'],
  ['H’Linh Êban', 'Chuyên viên'],
  ['Lê Quốc Toàn', 'Chuyên viên'],
] as const;
const others = [
  ['Sở Công Thương', 'inspection'],
  ['Thanh tra tỉnh', 'inspectorate'],
  ['Sở Nông nghiệp và Môi trường', 'inspection'],
  ['Kiểm toán nhà nước khu vực', 'audit'],
] as const;

interface Unit {
  kind: string;
  id: string;
  organization: string;
  name: string;
  taxCode: string | null;
  place: string | null;
}
type Row = Record<string, string | number | null>;

/** Some of each kind, those with a tax code. */
const unitsOf = async (db: Transacting, today: string): Promise<Unit[]> => {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const services = (await servicesToVisit(db, today)).filter((row) => !['TERMINATED', 'REVOKED'].includes(row.status ?? '')).toSorted(byId);
  const employers = (await employersToVisit(db)).map((row) => ({ ...row, kind: 'enterprise' })).toSorted(byId);
  const unit = (row: {
    kind: string;
    id: string;
    organization_id: string;
    name: string | null;
    tax_code: string | null;
    address: string | null;
  }): Unit => ({
    kind: row.kind,
    id: row.id,
    organization: row.organization_id,
    name: row.name ?? '',
    taxCode: row.tax_code,
    place: row.address,
  });
  const seen = new Set<string>();
  return [...services.map(unit), ...employers.map(unit)].filter((one) => {
    const key = one.taxCode?.split('-')[0] ?? one.id;
    return one.name !== '' && !seen.has(key) && seen.add(key);
  });
};

/** Writes the made-up plans around the day of the register. */
export const fillInspectionPlans = async (db: Transacting, today: string): Promise<number> => {
  const calendar = await workingCalendar(db);
  const year = Number(today.slice(0, 4));
  const units = await unitsOf(db, today);
  const services = units.filter((one) => one.kind !== 'enterprise');
  const firms = units.filter((one) => one.kind === 'enterprise');
  const chosen = Array.from({ length: 30 }, (_, at) =>
    at % 3 === 0 ? services[(at * 7) % services.length] : firms[(at * 11) % firms.length],
  ).flatMap((one) => one ?? []);
  const mine = [...new Map(chosen.map((one) => [one.id, one])).values()];
  const later = [...services, ...firms]
    .filter((one) => !mine.includes(one))
    .filter((_, at) => at % 9 === 4)
    .slice(0, 24);
  const officers = people.map(([name, post]) => ({ id: uuidv7(), name, post, version: 1 }));
  const plans = [year, year + 1].map((one) => ({ id: uuidv7(), year: one }));
  const [now, next] = plans as [{ id: string; year: number }, { id: string; year: number }];
  const teams = plans.flatMap((plan) =>
    [1, 2].map((position) => ({ id: uuidv7(), plan_id: plan.id, name: `Đoàn ${position}`, position, version: 1 })),
  );
  const members = teams.flatMap((team) =>
    (team.position === 1 ? [0, 1, 4] : [2, 3]).map((at, place) => ({
      id: uuidv7(),
      team_id: team.id,
      officer_id: officers[at]!.id,
      role: place === 0 ? 'leader' : 'member',
      version: 1,
    })),
  );
  const teamsOf = (plan: string) => teams.filter((team) => team.plan_id === plan);
  const amendment = { id: uuidv7(), plan_id: now.id, position: 1 };
  const first = rollToWorkingDay(`${year}-02-24`, calendar);
  const rowOf = (plan: string, unit: Unit): Row => ({
    id: uuidv7(),
    plan_id: plan,
    subject_kind: unit.kind,
    subject_id: unit.id,
    organization_id: unit.organization,
    unit_name: unit.name,
    tax_code: unit.taxCode,
    checklist: checklists[unit.kind] ?? 'DN',
    place: unit.place,
    version: 1,
  });
  const rows = mine.map((unit, at): Row => {
    const from = addWorkingDays(first, at * 7, calendar);
    const dropped = at === 3;
    return {
      ...rowOf(now.id, unit),
      from_on: from.startsWith(String(year)) ? from : `${year}-12-22`,
      to_on: from.startsWith(String(year)) ? addWorkingDays(from, at % 3, calendar) : `${year}-12-23`,
      team_id: teamsOf(now.id)[at % 2]!.id,
      reason: at === 6 ? 'Có đơn phản ánh của người lao động về thiết bị nâng' : null,
      dropped_by_id: dropped ? amendment.id : null,
    };
  });
  const drafts = later.map((unit, at): Row => {
    const from = rollToWorkingDay(addWorkingDays(`${year + 1}-01-11`, at * 5, calendar), calendar);
    const placed = at % 3 !== 2;
    return {
      ...rowOf(next.id, unit),
      from_on: placed ? from : null,
      to_on: placed ? addWorkingDays(from, at % 2, calendar) : null,
      team_id: placed ? teamsOf(next.id)[at % 2]!.id : null,
    };
  });
  const foreign = [6, 11, 17, 26].flatMap((at, place): Row[] => {
    const row = rows[at];
    const [agency, kind] = others[place % others.length]!;
    const day = place === 3 ? String(row?.from_on) : rollToWorkingDay(`${year}-${place === 0 ? '03' : '05'}-17`, calendar);
    return row
      ? [{ id: uuidv7(), agency, kind, tax_code: row.tax_code!, unit_name: row.unit_name!, from_on: day, to_on: day, version: 1 }]
      : [];
  });
  for (const [at, day] of [`${year}-12-02`, `${year}-12-09`, `${year + 1}-01-13`, `${year + 1}-02-24`].entries()) {
    const unit = firms[at * 5 + 2];
    const [agency, kind] = others[at % 3]!;
    if (unit)
      foreign.push({ id: uuidv7(), agency, kind, tax_code: unit.taxCode, unit_name: unit.name, from_on: day, to_on: day, version: 1 });
  }
  await insertRows(db, 'inspection_officer', officers);
  await insertRows(db, 'inspection_plan', [
    {
      ...now,
      agency: 'Sở Nội vụ',
      title: `Kế hoạch kiểm tra chuyên đề về ATVSLĐ năm ${year}`,
      decision_number: '118/QĐ-UBND',
      decided_on: `${year}-01-15`,
      version: 1,
    },
    {
      ...next,
      agency: 'Sở Nội vụ',
      title: `Kế hoạch kiểm tra chuyên đề về ATVSLĐ năm ${year + 1}`,
      decision_number: null,
      decided_on: null,
      version: 1,
    },
  ]);
  await insertRows(db, 'inspection_amendment', [
    {
      ...amendment,
      decision_number: '642/QĐ-UBND',
      decided_on: `${year}-05-20`,
      what: `Bỏ ${mine[3]?.name ?? ''}.`,
      why: 'Đơn vị ngừng sản xuất để sửa chữa lớn',
      version: 1,
    },
  ]);
  await insertRows(db, 'inspection_team', teams);
  await insertRows(db, 'inspection_team_member', members);
  await insertRows(db, 'inspection_leave', [
    { id: uuidv7(), officer_id: officers[1]!.id, from_on: `${year}-12-07`, to_on: `${year}-12-11`, note: 'Nghỉ phép', version: 1 },
  ]);
  await insertRows(db, 'inspection_plan_row', [...rows, ...drafts]);
  await insertRows(db, 'foreign_inspection', foreign);
  return rows.length + drafts.length;
};

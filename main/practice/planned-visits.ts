// Owns the made-up visits behind this year's plan: held quarter by quarter, with findings that come again and remedies early and late.
import { checklistItems, newestChecklist } from '../../db/queries/inspections.ts';
import { rowsOfYear } from '../../db/queries/inspection-plans.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { uuidv7 } from '../ids.ts';

type PlanRow = Awaited<ReturnType<typeof rowsOfYear>>[number];
type Items = Awaited<ReturnType<typeof checklistItems>>;

const team = [
  ['Trần Thu Hằng', 'leader', 'Phó trưởng phòng'],
  ['Y Lâm Niê', 'member', 'Chuyên viên'],
] as const;
/** Places in the checklist where these visits find something, in turn. */
const faults = [[4, 8], [5], [], [8, 11], [4], [9, 4], []] as const;

const visitOf = async (db: Transacting, row: PlanRow, at: number, on: string, planned: boolean, list: { id: string; items: Items }) => {
  const id = uuidv7();
  const minuted = addDays(on, 3 + (at % 4));
  const closed = addDays(on, 9 + ((at * 7) % 26));
  await insertRows(db, 'inspection', [
    {
      id,
      version: 1,
      organization_id: row.organization_id,
      kind: row.checklist,
      agency: 'Sở Nội vụ',
      level: 'department',
      plan_row_id: planned ? row.id : null,
      decision_number: `${20 + at}/QĐ-SNV`,
      decision_on: addDays(on, -5),
      decision_by: 'Giám đốc Sở Nội vụ',
      ground_kind: planned ? 'plan' : 'signs',
      scope: 'Chấp hành pháp luật về an toàn, vệ sinh lao động',
      duration_days: 10,
      planned_on: on,
      place: row.place,
      checklist_id: list.id,
    },
  ]);
  await insertRows(
    db,
    'inspection_member',
    team.map(([name, role, officer], position) => ({ id: uuidv7(), version: 1, inspection_id: id, position, name, role, officer })),
  );
  await insertRows(
    db,
    'inspection_event',
    (
      [
        ['announced', on],
        ['minutes-signed', minuted],
        ['closed', closed],
      ] as const
    ).map(([kind, day], position) => ({ id: uuidv7(), version: 1, inspection_id: id, position: position + 1, kind, on_date: day })),
  );
  const failed = faults[at % faults.length]!.flatMap((place) => list.items[place % list.items.length] ?? []);
  await insertRows(
    db,
    'inspection_answer',
    list.items.map((item) => ({
      id: uuidv7(),
      version: 1,
      inspection_id: id,
      item_id: item.id,
      answer: failed.includes(item) ? 'fail' : 'pass',
    })),
  );
  return { id, minuted, failed };
};

/** Writes what a visit found and how it was remedied: early, on the last day, or late. */
const remedied = async (db: Transacting, at: number, visit: { id: string; minuted: string; failed: Items }, today: string) => {
  for (const [place, item] of visit.failed.entries()) {
    const finding = uuidv7();
    const due = addDays(visit.minuted, 30);
    const proven = addDays(due, [-12, 0, 6][(at + place) % 3]!);
    await insertRows(db, 'finding', [
      {
        id: finding,
        version: 1,
        inspection_id: visit.id,
        position: place + 1,
        item_id: item.id,
        what: `Chưa bảo đảm: ${item.text.charAt(0).toLocaleLowerCase('vi')}${item.text.slice(1)}`,
        offender: 'organisation',
        owner: 'Y Lâm Niê',
        due_on: due,
      },
    ]);
    const steps = [
      ['proof', proven, 'Văn bản báo cáo khắc phục'],
      ['closed', addDays(proven, 4), null],
    ] as const;
    await insertRows(
      db,
      'remedy',
      steps.flatMap(([kind, on, note], position) =>
        on > today ? [] : [{ id: uuidv7(), version: 1, finding_id: finding, position: position + 1, kind, on_date: on, note }],
      ),
    );
  }
};

/** Visits of the rows whose days are well over, and of some of the same units a year before; says how many. */
export const fillPlannedVisits = async (db: Transacting, today: string): Promise<number> => {
  const year = Number(today.slice(0, 4));
  const rows = (await rowsOfYear(db, year)).filter((row) => row.dropped_by_id === null && row.organization_id !== null);
  const held = rows.filter((row) => row.from_on !== null && row.from_on <= addDays(today, -40));
  const lists = new Map<string, { id: string; items: Items }>();
  for (const kind of new Set(held.map((row) => row.checklist))) {
    const list = await newestChecklist(db, kind);
    if (list) lists.set(kind, { id: list.id, items: await checklistItems(db, list.id) });
  }
  let count = 0;
  for (const [at, row] of held.entries()) {
    const list = lists.get(row.checklist);
    // Every eighth was put off and is still to come.
    if (!list || at % 8 === 7) continue;
    const days = [{ on: addDays(row.from_on!, at % 5), planned: true }];
    if (at % 6 === 0) days.push({ on: addDays(row.from_on!, -370), planned: false });
    for (const { on, planned } of days) {
      await remedied(db, at, await visitOf(db, row, at, on, planned, list), today);
      count += 1;
    }
  }
  return count;
};

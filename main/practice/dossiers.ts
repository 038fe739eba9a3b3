// Owns the made-up dossiers of the practice register: one for each state that a dossier can be in, around its day.
import { unitsNamed } from '../../db/queries/dossiers.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addWorkingDays, rollToWorkingDay } from '../domain/dates/working-days.ts';
import { checklistOf } from '../domain/dossiers/checklists.ts';
import type { DossierEventKind } from '../domain/dossiers/dossier-state.ts';
import { uuidv7 } from '../ids.ts';
import { workingCalendar } from '../rows/working-calendar.ts';
import { earlier } from './days.ts';

interface MadeUpEvent {
  kind: DossierEventKind;
  /** Working days before the day of the register. */
  ago: number;
  officer?: string;
  outcome?: 'paper' | 'noted' | 'refused';
  number?: string;
  note?: string;
}

interface MadeUp {
  kind: string;
  /** A word of the unit's name; the unit is new where no register has one. */
  unit: string;
  /** Working days before the day; 'switch' = just before licensing of training ended. */
  ago: number | 'switch';
  way: 'direct' | 'post' | 'online';
  missing?: number;
  events: MadeUpEvent[];
}

const [hang, lam, binh] = ['Trần Thu Hằng', 'Y Lâm Niê', 'Nguyễn Văn Bình'];
const given = (ago: number, officer = hang): MadeUpEvent => ({ kind: 'assigned', ago, officer: officer! });

const madeUp: readonly MadeUp[] = [
  { kind: 'licence-extension', unit: 'huan luyen atvsld', ago: 'switch', way: 'direct', events: [] },
  {
    kind: 'monitoring-declaration',
    unit: 'quan trac',
    ago: 40,
    way: 'post',
    events: [given(39, lam), { kind: 'settled', ago: 36, outcome: 'paper' }],
  },
  {
    kind: 'licence-new',
    unit: 'giao duc nghe nghiep',
    ago: 38,
    way: 'direct',
    events: [given(38), { kind: 'returned', ago: 37, note: 'Thủ tục cấp giấy chứng nhận đã bỏ từ 01/07/2026' }],
  },
  {
    kind: 'training-change',
    unit: 'truong trung cap nghe',
    ago: 30,
    way: 'online',
    events: [
      given(30),
      { kind: 'asked', ago: 28, note: 'Văn bản nêu rõ nhóm thay đổi' },
      { kind: 'supplemented', ago: 24 },
      { kind: 'settled', ago: 22, outcome: 'noted' },
    ],
  },
  {
    kind: 'equipment',
    unit: 'xay dung',
    ago: 20,
    way: 'online',
    events: [given(20, binh), { kind: 'settled', ago: 13, outcome: 'noted' }],
  },
  {
    kind: 'health-exam-declaration',
    unit: 'benh vien',
    ago: 18,
    way: 'post',
    events: [
      given(17, lam),
      { kind: 'settled', ago: 14, outcome: 'refused', note: 'Chưa có phạm vi khám sức khỏe trong giấy phép hoạt động' },
    ],
  },
  {
    kind: 'training-stop',
    unit: 'dao tao',
    ago: 15,
    way: 'post',
    events: [given(15, binh), { kind: 'withdrawn', ago: 12, note: 'Đơn vị tiếp tục hoạt động' }],
  },
  { kind: 'training-notice', unit: 'trung tam huan luyen', ago: 9, way: 'direct', events: [given(9)] },
  { kind: 'training-move', unit: 'giao duc nghe nghiep', ago: 7, way: 'online', events: [given(6, lam)] },
  { kind: 'inspection-opinion', unit: 'kiem dinh', ago: 8, way: 'post', events: [given(8, binh)] },
  {
    kind: 'training-notice',
    unit: 'tu van',
    ago: 6,
    way: 'online',
    missing: 1,
    events: [given(6), { kind: 'asked', ago: 4, note: 'Minh chứng đã công khai trên trang thông tin về ATVSLĐ' }],
  },
  { kind: 'report', unit: 'kiem dinh va', ago: 4, way: 'post', events: [given(4, binh)] },
  { kind: 'training-notice', unit: 'Công ty TNHH Huấn luyện Bình An', ago: 2, way: 'direct', missing: 1, events: [given(1)] },
  { kind: 'other', unit: 'Văn phòng tư vấn Ea Súp', ago: 0, way: 'direct', events: [] },
];

/** Writes the made-up dossiers, in the order of their receipt. */
export const fillDossiers = async (db: Transacting, today: string): Promise<number> => {
  const calendar = await workingCalendar(db);
  const before = (ago: number) => addWorkingDays(today, -ago, calendar);
  const used = new Set<string>();
  const received = ({ ago }: MadeUp) => (ago === 'switch' ? earlier('2026-06-26', before(45)) : before(ago));
  const numbers = new Map<string, number>();
  const rows: Record<'dossier' | 'dossier_paper' | 'dossier_event', Record<string, string | number | null>[]> = {
    dossier: [],
    dossier_paper: [],
    dossier_event: [],
  };
  for (const one of madeUp.toSorted((a, b) => (received(a) < received(b) ? -1 : 1))) {
    const id = uuidv7();
    const on = received(one);
    const year = on.slice(0, 4);
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
    const unit = (await unitsNamed(db, one.unit.split(' '), 20)).find((found) => !used.has(found.id));
    if (unit) used.add(unit.id);
    rows.dossier.push({
      id,
      version: 1,
      kind: one.kind,
      organization_id: unit?.id ?? null,
      unit_name: unit?.name ?? one.unit,
      received_on: on,
      way: one.way,
      book_year: Number(year),
      book_number: numbers.get(year)!,
    });
    checklistOf(one.kind).forEach((name, position, all) => {
      const state = position >= all.length - (one.missing ?? 0) ? 'missing' : 'present';
      rows.dossier_paper.push({ id: uuidv7(), version: 1, dossier_id: id, position, name, state });
    });
    one.events.forEach(({ kind, ago, officer, outcome, number, note }, position) => {
      const day = before(ago);
      rows.dossier_event.push({
        id: uuidv7(),
        version: 1,
        dossier_id: id,
        position: position + 1,
        kind,
        on_date: day < on ? rollToWorkingDay(on, calendar) : day,
        officer: officer ?? null,
        outcome: outcome ?? null,
        number: number ?? null,
        note: note ?? null,
      });
    });
  }
  for (const table of ['dossier', 'dossier_paper', 'dossier_event'] as const) await insertRows(db, table, rows[table]);
  return rows.dossier.length;
};

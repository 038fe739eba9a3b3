// Owns the made-up visits of the practice register: closed, under way, to come, with remedies late and done.
import { unitsNamed } from '../../db/queries/dossiers.ts';
import { checklistItems, newestChecklist } from '../../db/queries/inspections.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addDays } from '../domain/dates/plain-date.ts';
import { fold } from '../domain/text/fold.ts';
import { uuidv7 } from '../ids.ts';

interface MadeUpFinding {
  /** Item of the checklist. */
  item: number;
  what: string;
  sanction?: string;
  /** Days from the day of the register. */
  due: number;
  /** Days before it on which proof came. */
  proof?: number;
}

interface MadeUp {
  /** A word of the unit's name; of a named subject its whole name. */
  unit: string;
  subject?: 'site' | 'house' | 'village';
  kind: 'HL' | 'KD' | 'QT' | 'KS' | 'DN';
  number: string;
  /** Days before the day of the register: decided, announced, minutes, closed. */
  decided: number;
  announced?: number;
  minuted?: number;
  closed?: number;
  failed?: number[];
  findings?: MadeUpFinding[];
}

const madeUp: readonly MadeUp[] = [
  { unit: 'huan luyen atvsld', kind: 'HL', number: '112/QĐ-SNV', decided: 410, announced: 400, minuted: 395, closed: 380, failed: [6] },
  {
    unit: 'kiem dinh',
    kind: 'KD',
    number: '87/QĐ-SNV',
    decided: 75,
    announced: 68,
    minuted: 63,
    closed: 50,
    failed: [6, 9],
    findings: [
      { item: 6, what: 'Đồng hồ áp suất chuẩn hết hạn hiệu chuẩn', sanction: 'fine.technical-inspection.conditions', due: -4 },
      { item: 9, what: 'Chưa lập sổ quản lý tem kiểm định', sanction: 'fine.technical-inspection.address', due: -20, proof: 25 },
    ],
  },
  {
    unit: 'huan luyen atvsld',
    kind: 'HL',
    number: '131/QĐ-SNV',
    decided: 12,
    announced: 6,
    failed: [5],
    findings: [{ item: 5, what: 'Hạng B chỉ có 3 người huấn luyện cơ hữu', sanction: 'fine.training.conditions', due: 5 }],
  },
  { unit: 'Công trường cầu Ea Kao', subject: 'site', kind: 'DN', number: '133/QĐ-SNV', decided: 4 },
  {
    unit: 'Làng nghề gạch ngói Hòa Nam',
    subject: 'village',
    kind: 'DN',
    number: '64/QĐ-SNV',
    decided: 150,
    announced: 140,
    minuted: 138,
    closed: 130,
    failed: [9],
  },
];

/** Writes the made-up visits; says how many. */
export const fillVisits = async (db: Transacting, today: string): Promise<number> => {
  let count = 0;
  for (const one of madeUp) {
    const unit = one.subject ? undefined : (await unitsNamed(db, one.unit.split(' '), 1))[0];
    if (!one.subject && !unit) continue;
    const ago = (days: number) => addDays(today, -days);
    const [id, subject] = [uuidv7(), uuidv7()];
    const kind = one.subject;
    if (kind)
      await insertRows(db, 'inspection_subject', [
        { id: subject, version: 1, kind, name: one.unit, name_fold: fold(one.unit), address: 'Xã Ea Kao', active_from: ago(500) },
      ]);
    const list = await newestChecklist(db, one.kind);
    const items = list ? await checklistItems(db, list.id) : [];
    const itemAt = (position: number) => items.find((item) => item.position === position)?.id ?? null;
    await insertRows(db, 'inspection', [
      {
        id,
        version: 1,
        organization_id: unit?.id ?? null,
        subject_id: one.subject ? subject : null,
        kind: one.kind,
        agency: 'Sở Nội vụ',
        level: 'department',
        decision_number: one.number,
        decision_on: ago(one.decided),
        decision_by: 'Giám đốc Sở Nội vụ',
        ground_kind: 'plan',
        grounds: 'Kế hoạch kiểm tra chuyên đề năm của UBND tỉnh',
        scope: 'Chấp hành pháp luật về an toàn, vệ sinh lao động từ đầu năm trước',
        duration_days: 10,
        planned_on: ago(one.announced ?? one.decided - 9),
        place: 'Trụ sở của đơn vị',
        checklist_id: list?.id ?? null,
      },
    ]);
    const team = [
      ['Trần Thu Hằng', 'leader', 'Phó trưởng phòng'],
      ['Y Lâm Niê', 'member', 'Chuyên viên'],
    ] as const;
    await insertRows(
      db,
      'inspection_member',
      team.map(([name, role, officer], position) => ({ id: uuidv7(), version: 1, inspection_id: id, position, name, role, officer })),
    );
    const events = [
      ['announced', one.announced],
      ['minutes-signed', one.minuted],
      ['closed', one.closed],
    ] as const;
    await insertRows(
      db,
      'inspection_event',
      events.flatMap(([event, days], at) =>
        days === undefined ? [] : [{ id: uuidv7(), version: 1, inspection_id: id, position: at + 1, kind: event, on_date: ago(days) }],
      ),
    );
    const answered = one.minuted === undefined ? (one.failed ? 8 : 0) : items.length;
    await insertRows(
      db,
      'inspection_answer',
      items.slice(0, answered).map((item) => ({
        id: uuidv7(),
        version: 1,
        inspection_id: id,
        item_id: item.id,
        answer: one.failed?.includes(item.position) ? 'fail' : 'pass',
      })),
    );
    for (const [at, { item, what, sanction, due, proof }] of (one.findings ?? []).entries()) {
      const finding = uuidv7();
      await insertRows(db, 'finding', [
        {
          id: finding,
          version: 1,
          inspection_id: id,
          position: at + 1,
          item_id: itemAt(item),
          what,
          started_on: ago(one.decided + 90),
          offender: 'organisation',
          sanction: sanction ?? null,
          owner: 'Y Lâm Niê',
          due_on: addDays(today, due),
        },
      ]);
      if (proof !== undefined)
        await insertRows(db, 'remedy', [
          {
            id: uuidv7(),
            version: 1,
            finding_id: finding,
            position: 1,
            kind: 'proof',
            on_date: ago(proof),
            note: 'Văn bản báo cáo khắc phục',
          },
        ]);
    }
    count += 1;
  }
  return count;
};

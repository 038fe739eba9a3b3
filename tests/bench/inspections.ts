// Owns the figures of inspections: the due list with scores of 50,000 subjects, the conflicts of a plan of 1,000 visits.
import { openForReading } from '../../db/open.ts';
import { rulesUnder } from '../../db/queries/desk.ts';
import { conflictsOf, type PlannedVisit } from '../../main/domain/inspections/conflicts.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import { dueOn } from '../../main/domain/inspections/due.ts';
import { pointsOf, scoreOf, weightsOn } from '../../main/domain/inspections/risk.ts';
import { dueBook } from '../../main/rows/due-book.ts';
import { today } from './big-register.ts';
import { type Figure, measured } from './measure.ts';

const subjects = 50_000;
const visits = 1000;

/** The scores of 50,000 made-up subjects, the due book of this register from nothing, and the conflicts of 1,000 visits among 1,000 of others. */
export const inspectionFigures = async (file: string, rows: number): Promise<Figure[]> => {
  const { db, close } = openForReading(file);
  const rules = await rulesUnder(db, ['inspection.']);
  const weights = weightsOn(rules, today);
  const facts = Array.from({ length: subjects }, (_, at) => ({
    sector: at % 3 === 0 ? ('yes' as const) : ('no' as const),
    findings: at % 5,
    status: null,
    endsOn: null,
    headcount: at % 700,
    reportMissing: 'no' as const,
    visited: at % 2 === 0 ? ('yes' as const) : ('no' as const),
    last: at % 2 === 0 ? addDays('2022-01-01', at % 900) : null,
  }));
  const scored = await measured(`Hạn và điểm rủi ro của ${subjects.toLocaleString('vi-VN')} đơn vị`, 9, async () =>
    facts
      .map((one) => ({
        due: dueOn({ start: '2020-01-01', last: one.last, cycle: 24 }, today),
        score: scoreOf(pointsOf(one, weights)),
      }))
      .toSorted((a, b) => b.score - a.score),
  );
  const book = await measured(`Danh sách cần xếp lịch đọc mới, sổ ${rows.toLocaleString('vi-VN')} dòng`, 5, (run) =>
    dueBook({ db, file: `${file} ${run}`, today }, today),
  );
  await close();
  const planned = Array.from({ length: visits }, (_, at): PlannedVisit => {
    const from = addDays('2026-01-05', (at * 7) % 350);
    return {
      id: `v${at}`,
      unit: `Công ty ${at % 900}`,
      taxCode: `60${String(at % 900).padStart(8, '0')}`,
      organization: null,
      year: 2026,
      from,
      to: addDays(from, at % 4),
      team: null,
      members: [`o${at % 12}`, `o${(at + 5) % 12}`],
      ended: null,
    };
  });
  const others = planned.map((one, at) => ({
    id: `f${at}`,
    agency: 'Sở Công Thương',
    kind: 'inspection' as const,
    unit: one.unit,
    taxCode: at % 2 === 0 ? one.taxCode : `61${String(at).padStart(8, '0')}`,
    from: one.from!,
    to: one.to!,
  }));
  const officers = new Map(Array.from({ length: 12 }, (_, at) => [`o${at}`, `Người ${at}`]));
  const given = {
    visits: planned,
    others,
    leaves: [],
    officers,
    people: new Map(),
    calendar: { holidays: new Set<string>(), worked: new Set<string>() },
  };
  const conflicts = await measured(`Cảnh báo của kế hoạch ${visits.toLocaleString('vi-VN')} cuộc`, 9, async () =>
    conflictsOf(given, rules),
  );
  return [scored, book, conflicts];
};

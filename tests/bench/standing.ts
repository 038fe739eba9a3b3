// Owns the figures of licensing: all standings rebuilt, the standing of everybody on a day beside the bare query, the desk.
import { openForWriting } from '../../db/dialect/sqlite/connection.ts';
import { standingCounts } from '../../db/queries/desk.ts';
import { serviceOwners } from '../../db/queries/standing.ts';
import { createCore } from '../../main/core.ts';
import { addDays } from '../../main/domain/dates/plain-date.ts';
import { deriveStanding } from '../../main/derive/standing.ts';
import { sourceAsOf } from '../../main/rows/sources.ts';
import { person, today } from './big-register.ts';
import { valueOf } from './lists.ts';
import { type Figure, figureOf, measured, timed } from './measure.ts';

const days = ['2024-06-30', '2026-06-30', '2026-07-01', '2026-11-23', '2027-03-01'];
const bareCounts = `
  select standing.status, count(*) as n from service
  left join standing_period as standing on standing.service_id = service.id and standing.line = ''
    and standing.from_on <= ? and standing.to_on >= ?
  where service.kind in ('training', 'self-training') group by standing.status`;

/** What a changed regime costs, and what any day costs, in a register of `rows` papers. */
export const standingFigures = async (file: string, rows: number): Promise<Figure[]> => {
  const size = `${rows.toLocaleString('vi-VN')} giấy`;
  const { db, bare, close } = openForWriting(file);
  const rebuilding = () =>
    db.transaction().execute(async (within) => {
      const ids = (await serviceOwners(within)).map((one) => one.id);
      await deriveStanding(within, ids);
    });
  const rebuilt = figureOf(`Tính lại hiệu lực qua mọi thời gian, ${size}`, [await timed(rebuilding), await timed(rebuilding)]);
  const everybody = await measured(`Hiệu lực của mọi đơn vị vào một ngày, ${size}: qua sổ`, days.length * 2, (run) => {
    const day = days[Math.abs(run) % days.length]!;
    return standingCounts(db, sourceAsOf('training', day));
  });
  const statement = bare.prepare(bareCounts);
  const plain = await measured(`Hiệu lực của mọi đơn vị vào một ngày, ${size}: câu hỏi trần`, days.length * 2, async (run) => {
    const day = days[Math.abs(run) % days.length]!;
    return statement.all(day, day);
  });
  await close();
  const core = await createCore({ file, ...person });
  const show = async (asOf: string) => valueOf(await core.invoke({ name: 'desk.show', input: { asOf } }));
  const desk = await measured(`Bàn làm việc, ${size}: tính mới`, 9, (run) => show(addDays(today, -run)));
  const again = await measured(`Bàn làm việc, ${size}: hỏi lại`, 9, () => show(today));
  await core.close();
  return [rebuilt, everybody, { ...plain, note: `qua sổ bằng ${(everybody.median! / plain.median!).toFixed(1)} lần` }, desk, again];
};

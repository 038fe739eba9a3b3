// Amendments of an approved plan: numbered, with their decision and reason; what they changed is kept in words.
import { amendmentsOf, teamsOf } from '../../../db/queries/inspection-plans.ts';
import { insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { inspectionPlans } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { invalid, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { planOf } from './plan-page.ts';
import { addedRow, checkPlace, daysWords, freshRow, placedValues, rowsFor } from './plan-writes.ts';

type Input = InputOf<typeof inspectionPlans.amend>;

export const amend = async (
  { plan: id, decisionNumber, decidedOn, why, changes }: Input,
  context: Writing,
): Promise<OutputOf<typeof inspectionPlans.amend>> => {
  const { db, today, label } = context;
  const plan = await planOf(db, id);
  if (plan.decided_on === null) throw refusedByRule('Kế hoạch còn là dự thảo, sửa thẳng không cần điều chỉnh.');
  if (decidedOn > today) throw invalid('Ngày quyết định ở sau hôm nay.', { decidedOn: 'Ngày này ở sau hôm nay.' });
  if (decidedOn < plan.decided_on) {
    const words = `Quyết định điều chỉnh phải từ ngày phê duyệt ${formatVietnamese(plan.decided_on)} trở đi.`;
    throw invalid(words, { decidedOn: words });
  }
  const number = ((await amendmentsOf(db, id)).at(-1)?.position ?? 0) + 1;
  const amendment = uuidv7();
  const names = new Map((await teamsOf(db, id)).map((team) => [team.id, team.name]));
  const teamWords = (team: string | null) => (team === null ? 'chưa giao đoàn' : (names.get(team) ?? ''));
  const told: string[] = [];
  const writes: (() => Promise<void>)[] = [];
  for (const change of changes) {
    if (change.do === 'add') {
      await checkPlace(db, plan, change);
      const [row] = await rowsFor(context, id, [change.subject]);
      told.push(`Thêm ${row!.unit_name}, ${daysWords(change.from, change.to)}, ${teamWords(change.team)}.`);
      writes.push(() => insertRows(db, 'inspection_plan_row', [{ ...addedRow(row!, change), added_by_id: amendment }]));
      continue;
    }
    const row = await freshRow(db, change.row, change.version);
    if (row.plan_id !== id || row.dropped_by_id !== null) throw refusedByRule(`${row.unit_name} không còn trong kế hoạch này.`);
    if (change.do === 'drop') {
      told.push(`Bỏ ${row.unit_name}, ${daysWords(row.from_on, row.to_on)}.`);
      writes.push(() =>
        patchRows(db, [{ table: 'inspection_plan_row', id: row.id, version: row.version, values: { dropped_by_id: amendment } }]),
      );
    } else {
      await checkPlace(db, plan, change);
      const moved = [
        row.from_on !== change.from || row.to_on !== change.to
          ? `từ ${daysWords(row.from_on, row.to_on)} sang ${daysWords(change.from, change.to)}`
          : '',
        row.team_id === change.team ? '' : `từ ${teamWords(row.team_id)} sang ${teamWords(change.team)}`,
      ].filter(Boolean);
      told.push(moved.length === 0 ? `Sửa nội dung kiểm tra ${row.unit_name}.` : `Dời ${row.unit_name} ${moved.join('; ')}.`);
      const values = placedValues(change);
      writes.push(() => patchRows(db, [{ table: 'inspection_plan_row', id: row.id, version: row.version, values }]));
    }
  }
  await insertRows(db, 'inspection_amendment', [
    {
      id: amendment,
      plan_id: id,
      position: number,
      decision_number: decisionNumber,
      decided_on: decidedOn,
      what: told.join('\n'),
      why,
      version: 1,
    },
  ]);
  for (const write of writes) await write();
  label(`Điều chỉnh lần ${number} ${plan.title}`);
  return { number };
};

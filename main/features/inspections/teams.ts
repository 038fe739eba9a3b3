// Teams of a plan, inspectors, and the days on which they cannot go.
import { leavesBetween, officersKnown, rowsOfPlan, teamMembers, teamsOf } from '../../../db/queries/inspection-plans.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { inspectionPlans } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { fold } from '../../domain/text/fold.ts';
import { conflict, invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { planOf } from './plan-page.ts';
import { daysWords } from './plan-writes.ts';

export const saveTeam = async (
  { id, version, plan, name, members }: InputOf<typeof inspectionPlans.saveTeam>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  await planOf(db, plan);
  const teams = await teamsOf(db, plan);
  const twin = teams.find((one) => one.id !== id && fold(one.name) === fold(name));
  if (twin) throw invalid(`Kế hoạch đã có ${twin.name}.`, { name: 'Chọn tên khác cho đoàn này.' });
  if (members.filter((one) => one.role === 'leader').length > 1)
    throw invalid('Một đoàn chỉ có một trưởng đoàn.', { members: 'Chỉ chọn một trưởng đoàn.' });
  if (new Set(members.map((one) => one.officer)).size < members.length)
    throw invalid('Có người được ghi hai lần trong đoàn.', { members: 'Mỗi người ghi một lần.' });
  const standing = teams.find((one) => one.id === id);
  if (version === null) await insertRows(db, 'inspection_team', [{ id, plan_id: plan, name, position: teams.length + 1, version: 1 }]);
  else if (!standing) throw notFound('Đoàn này không còn trong kế hoạch.');
  else if (standing.version !== version) throw conflict('Đoàn vừa được sửa ở nơi khác. Mở lại rồi sửa tiếp.', standing);
  else if (standing.name !== name) await patchRows(db, [{ table: 'inspection_team', id, version, values: { name } }]);
  const old = (await teamMembers(db)).filter((one) => one.team_id === id);
  await deleteRows(
    db,
    'inspection_team_member',
    old.filter((one) => !members.some((next) => next.officer === one.officer_id && next.role === one.role)).map((one) => one.id),
  );
  await insertRows(
    db,
    'inspection_team_member',
    members
      .filter((next) => !old.some((one) => next.officer === one.officer_id && next.role === one.role))
      .map(({ officer, role }) => ({ id: uuidv7(), team_id: id, officer_id: officer, role, version: 1 })),
  );
  label(`${version === null ? 'Lập' : 'Sửa'} ${name}`);
  return {};
};

export const removeTeam = async (
  { id, plan }: InputOf<typeof inspectionPlans.removeTeam>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  const team = (await teamsOf(db, plan)).find((one) => one.id === id);
  if (!team) throw notFound('Đoàn này không còn trong kế hoạch.');
  const busy = (await rowsOfPlan(db, plan)).filter((row) => row.team_id === id).length;
  if (busy > 0) throw refusedByRule(`${team.name} đang được giao ${busy} cuộc. Giao cho đoàn khác trước khi xóa.`);
  const members = (await teamMembers(db)).filter((one) => one.team_id === id).map((one) => one.id);
  await deleteRows(db, 'inspection_team_member', members);
  await deleteRows(db, 'inspection_team', [id]);
  label(`Xóa ${team.name}`);
  return {};
};

export const saveOfficer = async (
  { id, version, name, post }: InputOf<typeof inspectionPlans.saveOfficer>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  const values = { name, post: post === '' ? null : post };
  const standing = (await officersKnown(db)).find((one) => one.id === id);
  if (version === null) await insertRows(db, 'inspection_officer', [{ id, ...values, version: 1 }]);
  else if (!standing) throw notFound('Người này không còn trong danh sách.');
  else if (standing.version !== version) throw conflict('Người này vừa được sửa ở nơi khác. Mở lại rồi sửa tiếp.', standing);
  else await patchRows(db, [{ table: 'inspection_officer', id, version, values }]);
  label(`Ghi người đi kiểm tra ${name}`);
  return {};
};

export const saveLeave = async (
  { id, officer, from, to, note }: InputOf<typeof inspectionPlans.saveLeave>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  const person = (await officersKnown(db)).find((one) => one.id === officer);
  if (!person) throw invalid('Chọn một người trong danh sách.', { officer: 'Chọn một người.' });
  if (to < from) throw invalid('Ngày kết thúc đứng trước ngày bắt đầu.', { to: 'Ngày kết thúc đứng trước ngày bắt đầu.' });
  await insertRows(db, 'inspection_leave', [
    { id, officer_id: officer, from_on: from, to_on: to, note: note === '' ? null : note, version: 1 },
  ]);
  label(`Ghi ${person.name} vắng ${daysWords(from, to)}`);
  return {};
};

export const removeLeave = async (
  { id }: InputOf<typeof inspectionPlans.removeLeave>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  const leave = (await leavesBetween(db, '0001-01-01', '9999-12-31')).find((one) => one.id === id);
  if (!leave) throw notFound('Ngày vắng này không còn trong sổ.');
  await deleteRows(db, 'inspection_leave', [id]);
  label('Xóa ngày vắng của người đi kiểm tra');
  return {};
};

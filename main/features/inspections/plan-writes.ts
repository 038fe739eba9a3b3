// A draft of a plan: begun, filled from the due list, placed in the calendar, approved; from then on it changes by amendments alone.
import { planById, planRowsById, rowsOfPlan, teamMembers, teamsOf } from '../../../db/queries/inspection-plans.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Db, InspectionPlanRowTable } from '../../../db/schema.ts';
import { type Subject, subjectKinds } from '../../../preload/contract/inspection-due.ts';
import type { inspectionPlans } from '../../../preload/contract/inspection-plans.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { conflict, invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { dueBook } from '../../rows/due-book.ts';
import { conflictsAt, yearBook } from '../../rows/year-book.ts';
import { planOf } from './plan-page.ts';

export interface Placing {
  from: string | null;
  to: string | null;
  team: string | null;
  place: string | null;
  grounds: string | null;
  reason: string | null;
}

export const draftOf = async (db: Db, id: string) => {
  const plan = await planOf(db, id);
  if (plan.decided_on !== null)
    throw refusedByRule(`Kế hoạch đã được phê duyệt ngày ${formatVietnamese(plan.decided_on)}. Muốn đổi thì ghi điều chỉnh.`);
  return plan;
};

export const checkPlace = async (db: Db, plan: { id: string; year: number }, { from, to, team }: Placing): Promise<void> => {
  if ((from === null) !== (to === null)) {
    const words = from === null ? 'Cần ngày bắt đầu.' : 'Cần ngày kết thúc.';
    throw invalid(words, { [from === null ? 'from' : 'to']: words });
  }
  if (from !== null && to !== null) {
    if (to < from) throw invalid('Ngày kết thúc đứng trước ngày bắt đầu.', { to: 'Ngày kết thúc đứng trước ngày bắt đầu.' });
    if (!from.startsWith(`${plan.year}-`)) {
      const words = `Ngày bắt đầu phải trong năm ${plan.year} của kế hoạch.`;
      throw invalid(words, { from: words });
    }
  }
  if (team !== null && !(await teamsOf(db, plan.id)).some((one) => one.id === team))
    throw invalid('Đoàn này không thuộc kế hoạch.', { team: 'Chọn một đoàn của kế hoạch.' });
};

export const placedValues = ({ from, to, team, place, grounds, reason }: Placing) => ({
  from_on: from,
  to_on: to,
  team_id: team,
  place: place === '' ? null : place,
  grounds: grounds === '' ? null : grounds,
  reason: reason === '' ? null : reason,
});

export const daysWords = (from: string | null, to: string | null): string =>
  from === null || to === null
    ? 'chưa xếp ngày'
    : from === to
      ? formatVietnamese(from)
      : `${formatVietnamese(from)}–${formatVietnamese(to)}`;

/** Rows of a plan for these subjects, with their names as of today. */
export const rowsFor = async (context: Reading | Writing, plan: string, subjects: readonly Subject[]) => {
  const book = await dueBook(context, context.today);
  const lines = new Map(book.lines.map((line) => [line.id, line]));
  return subjects.map(({ kind, id }) => {
    const line = lines.get(id);
    if (!line || line.kind !== kind) throw notFound('Có đơn vị không còn thuộc diện kiểm tra. Tải lại danh sách rồi chọn lại.');
    return {
      id: uuidv7(),
      version: 1,
      plan_id: plan,
      subject_kind: kind,
      subject_id: id,
      organization_id: line.organization,
      unit_name: line.name,
      tax_code: line.taxCode,
      checklist: subjectKinds.find((one) => one.code === kind)!.checklist,
      place: line.address,
    };
  });
};

/** A row with its place; where none is typed it is the address of the unit. */
export const addedRow = <Row extends { place: string | null }>(row: Row, placing: Placing) => {
  const { place, ...values } = placedValues(placing);
  return { ...row, ...values, place: place ?? row.place };
};

export const savePlan = async (
  { id, version, year, agency, title, note }: InputOf<typeof inspectionPlans.savePlan>,
  { db, label }: Writing,
): Promise<OutputOf<typeof inspectionPlans.savePlan>> => {
  const values = { year, agency, title, note: note === '' ? null : note };
  if (version === null) {
    await insertRows(db, 'inspection_plan', [{ id, ...values, version: 1 }]);
    label(`Lập ${title}`);
    return { id };
  }
  const standing = await draftOf(db, id);
  if (standing.version !== version) throw conflict('Kế hoạch vừa được sửa ở nơi khác. Mở lại rồi sửa tiếp.', standing);
  if (year !== standing.year && (await rowsOfPlan(db, id)).some((row) => row.from_on !== null))
    throw invalid('Kế hoạch đã có cuộc xếp ngày, không đổi năm được.', { year: 'Bỏ ngày của các cuộc trước khi đổi năm.' });
  await patchRows(db, [{ table: 'inspection_plan', id, version, values }]);
  label(`Sửa ${title}`);
  return { id };
};

export const removePlan = async (
  { id }: InputOf<typeof inspectionPlans.removePlan>,
  { db, label }: Writing,
): Promise<Record<string, never>> => {
  const plan = await draftOf(db, id);
  const teams = (await teamsOf(db, id)).map((one) => one.id);
  await deleteRows(
    db,
    'inspection_plan_row',
    (await rowsOfPlan(db, id)).map((row) => row.id),
  );
  const members = (await teamMembers(db)).filter((one) => teams.includes(one.team_id)).map((one) => one.id);
  await deleteRows(db, 'inspection_team_member', members);
  await deleteRows(db, 'inspection_team', teams);
  await deleteRows(db, 'inspection_plan', [id]);
  label(`Xóa ${plan.title}`);
  return {};
};

export const pick = async (
  { plan: id, subjects }: InputOf<typeof inspectionPlans.pick>,
  context: Writing,
): Promise<OutputOf<typeof inspectionPlans.pick>> => {
  const plan = await draftOf(context.db, id);
  const there = new Set((await rowsOfPlan(context.db, id)).map((row) => row.subject_id));
  const fresh = subjects.filter((one) => !there.has(one.id));
  const rows = await rowsFor(context, id, fresh);
  await insertRows(context.db, 'inspection_plan_row', rows);
  context.label(`Đưa ${rows.length === 1 ? rows[0]!.unit_name : `${rows.length} đơn vị`} vào kế hoạch năm ${plan.year}`);
  return { added: rows.length, already: subjects.length - rows.length };
};

/** One subject into a draft, with its days, team and reason in the same step. */
export const addUnit = async (
  { plan: id, subject, ...placing }: InputOf<typeof inspectionPlans.addUnit>,
  context: Writing,
): Promise<OutputOf<typeof inspectionPlans.addUnit>> => {
  const plan = await draftOf(context.db, id);
  await checkPlace(context.db, plan, placing);
  const [row] = await rowsFor(context, id, [subject]);
  await insertRows(context.db, 'inspection_plan_row', [addedRow(row!, placing)]);
  context.label(`Đưa ${row!.unit_name} vào kế hoạch năm ${plan.year}`);
  return { row: row!.id };
};

export const freshRow = async (db: Db, id: string, version: number): Promise<InspectionPlanRowTable> => {
  const [row] = await planRowsById(db, [id]);
  if (!row) throw notFound('Dòng này không còn trong kế hoạch.');
  if (row.version !== version) throw conflict(`Lịch của ${row.unit_name} vừa được sửa ở nơi khác. Mở lại rồi sửa tiếp.`, row);
  return row;
};

export const place = async (
  { id, version, ...placing }: InputOf<typeof inspectionPlans.place>,
  { db, today, label }: Writing,
): Promise<OutputOf<typeof inspectionPlans.place>> => {
  const row = await freshRow(db, id, version);
  const plan = await draftOf(db, row.plan_id);
  await checkPlace(db, plan, placing);
  await patchRows(db, [{ table: 'inspection_plan_row', id, version, values: placedValues(placing) }]);
  label(
    placing.from === null
      ? `Bỏ ngày kiểm tra ${row.unit_name}`
      : `Xếp lịch kiểm tra ${row.unit_name} ngày ${daysWords(placing.from, placing.to)}`,
  );
  const conflicts = await conflictsAt(db, await yearBook(db, plan.year, today), id, placing);
  return { conflicts: conflicts.map(({ kind, words, basis }) => ({ kind, words, basis })) };
};

export const drop = async (
  { plan: id, rows: ids }: InputOf<typeof inspectionPlans.drop>,
  { db, label }: Writing,
): Promise<OutputOf<typeof inspectionPlans.drop>> => {
  const plan = await draftOf(db, id);
  const rows = (await planRowsById(db, ids)).filter((row) => row.plan_id === id);
  if (rows.length < ids.length) throw notFound('Có dòng không còn trong kế hoạch. Tải lại rồi chọn lại.');
  await deleteRows(db, 'inspection_plan_row', ids);
  label(`Đưa ${rows.length === 1 ? rows[0]!.unit_name : `${rows.length} đơn vị`} ra khỏi kế hoạch năm ${plan.year}`);
  return { dropped: rows.length };
};

export const approve = async (
  { id, version, decisionNumber, decidedOn }: InputOf<typeof inspectionPlans.approve>,
  { db, today, label }: Writing,
): Promise<Record<string, never>> => {
  const plan = await planById(db, id);
  if (!plan) throw notFound('Kế hoạch này không còn trong sổ.');
  await draftOf(db, id);
  if (plan.version !== version) throw conflict('Kế hoạch vừa được sửa ở nơi khác. Mở lại rồi ghi tiếp.', plan);
  if (decidedOn > today) throw invalid('Ngày phê duyệt ở sau hôm nay.', { decidedOn: 'Ngày này ở sau hôm nay.' });
  if ((await rowsOfPlan(db, id)).length === 0) throw refusedByRule('Kế hoạch chưa có đơn vị nào để phê duyệt.');
  await patchRows(db, [{ table: 'inspection_plan', id, version, values: { decision_number: decisionNumber, decided_on: decidedOn } }]);
  label(`Phê duyệt ${plan.title} theo quyết định ${decisionNumber}`);
  return {};
};

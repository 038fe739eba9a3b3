// Good compliers that are not visited in a year, with the reason (NĐ 217/2025 art. 4).
import { exemptionsOf } from '../../../db/queries/inspection-plans.ts';
import { deleteRows, insertRows } from '../../../db/queries/rows.ts';
import type { inspectionDue } from '../../../preload/contract/inspection-due.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';

export const exempt = async (
  { subjects, year, reason }: InputOf<typeof inspectionDue.exempt>,
  { db, label }: Writing,
): Promise<OutputOf<typeof inspectionDue.exempt>> => {
  const standing = new Set((await exemptionsOf(db, year)).map((one) => one.subject_id));
  const fresh = subjects.filter((one) => !standing.has(one.id));
  await insertRows(
    db,
    'inspection_exemption',
    fresh.map(({ kind, id }) => ({ id: uuidv7(), subject_kind: kind, subject_id: id, year, reason, version: 1 })),
  );
  label(`Miễn kiểm tra năm ${year} cho ${fresh.length} đơn vị`);
  return { exempted: fresh.length };
};

export const endExempt = async (
  { subjects, year }: InputOf<typeof inspectionDue.endExempt>,
  { db, label }: Writing,
): Promise<OutputOf<typeof inspectionDue.endExempt>> => {
  const asked = new Set(subjects.map((one) => one.id));
  const rows = (await exemptionsOf(db, year)).filter((one) => asked.has(one.subject_id));
  if (rows.length === 0) throw notFound(`Chưa đơn vị nào trong số này được miễn kiểm tra năm ${year}.`);
  await deleteRows(
    db,
    'inspection_exemption',
    rows.map((one) => one.id),
  );
  label(`Bỏ miễn kiểm tra năm ${year} của ${rows.length} đơn vị`);
  return { ended: rows.length };
};

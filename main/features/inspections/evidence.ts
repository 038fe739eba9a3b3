// Evidence: a chosen file goes into the register's folder by its content, is given back whole, and is let go of.
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { keepFiles } from '../../../db/queries/documents.ts';
import { evidenceById, evidenceOf, findingById, remedySteps } from '../../../db/queries/inspections.ts';
import { deleteRows, insertRows } from '../../../db/queries/rows.ts';
import type { findingMethods } from '../../../preload/contract/inspection-findings.ts';
import { visitors } from '../../../preload/contract/inspection-visits.ts';
import { type InputOf, type OutputOf, write } from '../../../preload/contract/rpc.ts';
import { instant } from '../../clock.ts';
import type { Working, Writing } from '../../context.ts';
import { notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { implementInner } from '../../implement.ts';
import { nameOf } from '../../rows/visit-book.ts';
import { getFile, putFile, stateOf } from '../documents/file-store.ts';
import { raiseVisit, standingVisit } from './save-visit.ts';

type Methods = typeof findingMethods;
const mostBytes = 200 * 1024 * 1024;

export const attachFile = async (
  { visit, finding }: InputOf<Methods['attach']>,
  context: Working,
): Promise<OutputOf<Methods['attach']>> => {
  const chosen = context.chosen();
  await standingVisit(context.db, visit);
  if (finding !== null && (await findingById(context.db, finding))?.inspection_id !== visit)
    throw notFound('Không còn tồn tại này trong cuộc kiểm tra.');
  const bytes = await readFile(chosen.path);
  if (bytes.length === 0) throw refusedByRule(`Tệp “${chosen.name}” không có nội dung.`);
  if (bytes.length > mostBytes) throw refusedByRule(`Tệp “${chosen.name}” lớn hơn 200 MB. Hãy thu nhỏ hoặc chia tệp.`);
  const hash = await putFile(context.file, bytes);
  const twin = (await evidenceOf(context.db, visit)).find((one) => one.hash === hash && one.finding_id === finding);
  if (twin) return { id: twin.id, name: twin.name, twin: 'yes' };
  const id = uuidv7();
  await context.inner('evidence.keep', { id, visit, finding, hash, name: chosen.name, size: bytes.length });
  return { id, name: chosen.name, twin: 'no' };
};

const innerMethods = {
  keep: write({
    what: 'Ghi tệp chứng cứ đã chép',
    roles: visitors,
    input: z.object({
      id: z.string(),
      visit: z.string(),
      finding: z.string().nullable(),
      hash: z.string(),
      name: z.string(),
      size: z.int(),
    }),
    output: z.object({}),
  }),
};

export const evidence = implementInner('evidence', innerMethods, {
  keep: async ({ id, visit: visitId, finding, hash, name, size }, { db, today, label }) => {
    const visit = await standingVisit(db, visitId);
    await keepFiles(db, [{ hash, name, size, at: instant() }]);
    await insertRows(db, 'evidence_file', [
      {
        id,
        version: 1,
        inspection_id: visitId,
        finding_id: finding,
        remedy_id: null,
        item_id: null,
        hash,
        name,
        size,
        added_on: today,
        note: null,
      },
    ]);
    await raiseVisit(db, visit);
    label(`Thêm tệp chứng cứ “${name}”: ${nameOf(visit)}`);
    return {};
  },
});

/** The file itself stays in the folder: undo brings the line back, and others may name the same bytes. */
export const detachFile = async ({ id }: InputOf<Methods['detach']>, context: Writing): Promise<OutputOf<Methods['detach']>> => {
  const { db, file } = context;
  const row = await evidenceById(db, id);
  if (!row) throw notFound('Không còn tệp này trong cuộc kiểm tra.');
  const visit = await standingVisit(db, row.inspection_id);
  if (row.finding_id !== null) {
    const steps = (await remedySteps(db, visit.id)).filter((step) => step.finding_id === row.finding_id);
    const others = (await evidenceOf(db, visit.id)).filter((one) => one.finding_id === row.finding_id && one.id !== id);
    const whole = (await Promise.all(others.map((one) => stateOf(file, one.hash)))).includes('there');
    if (steps.at(-1)?.kind === 'closed' && !whole)
      throw refusedByRule('Tồn tại này đã xác nhận khắc phục bằng tệp này. Mở lại tồn tại, hoặc thêm tệp khác trước.');
  }
  await deleteRows(db, 'evidence_file', [id]);
  await raiseVisit(db, visit);
  context.label(`Bỏ tệp chứng cứ “${row.name}”: ${nameOf(visit)}`);
  return { id };
};

export const giveEvidence = async ({ id }: InputOf<Methods['evidence']>, context: Working): Promise<OutputOf<Methods['evidence']>> => {
  const row = await evidenceById(context.db, id);
  if (!row) throw notFound('Không còn tệp này trong cuộc kiểm tra.');
  const bytes = await getFile(context.file, row.hash, row.name);
  const output = context.output(row.name);
  await writeFile(output.path, bytes);
  return { token: output.token, name: row.name };
};

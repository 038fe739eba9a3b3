// Files of meetings: a chosen file goes into the register's folder by its content, is given back whole, and is let go of.
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { keepFiles } from '../../../db/queries/documents.ts';
import { conclusionById, conclusionEvents } from '../../../db/queries/meetings-conclusions.ts';
import { meetingFileById, meetingFiles, meetingItemById } from '../../../db/queries/meetings.ts';
import { deleteRows, insertRows } from '../../../db/queries/rows.ts';
import type { conclusionMethods } from '../../../preload/contract/meeting-conclusions.ts';
import { type InputOf, type OutputOf, write } from '../../../preload/contract/rpc.ts';
import { instant } from '../../clock.ts';
import type { Working, Writing } from '../../context.ts';
import { notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { implementInner } from '../../implement.ts';
import { getFile, putFile } from '../documents/file-store.ts';
import { standingMeeting } from './meeting-page.ts';
import { namedMeeting, raiseMeeting } from './save-meeting.ts';

type Methods = typeof conclusionMethods;
const mostBytes = 200 * 1024 * 1024;

export const attachFile = async (
  { meeting, item, conclusion }: InputOf<Methods['attach']>,
  context: Working,
): Promise<OutputOf<Methods['attach']>> => {
  const chosen = context.chosen();
  await standingMeeting(context.db, meeting);
  if (item !== null && (await meetingItemById(context.db, item))?.meeting_id !== meeting)
    throw notFound('Không còn nội dung này trong chương trình.');
  if (conclusion !== null && (await conclusionById(context.db, conclusion))?.meeting_id !== meeting)
    throw notFound('Không còn kết luận này trong cuộc họp.');
  const bytes = await readFile(chosen.path);
  if (bytes.length === 0) throw refusedByRule(`Tệp “${chosen.name}” không có nội dung.`);
  if (bytes.length > mostBytes) throw refusedByRule(`Tệp “${chosen.name}” lớn hơn 200 MB. Hãy thu nhỏ hoặc chia tệp.`);
  const hash = await putFile(context.file, bytes);
  const twin = (await meetingFiles(context.db, meeting)).find(
    (one) => one.hash === hash && one.item_id === item && one.conclusion_id === conclusion,
  );
  if (twin) return { id: twin.id, name: twin.name, twin: 'yes' };
  const id = uuidv7();
  await context.inner('meeting-files.keep', { id, meeting, item, conclusion, hash, name: chosen.name, size: bytes.length });
  return { id, name: chosen.name, twin: 'no' };
};

const innerMethods = {
  keep: write({
    what: 'Ghi tài liệu họp đã chép',
    roles: ['inspection', 'licensing', 'secretary', 'administrator'],
    input: z.object({
      id: z.string(),
      meeting: z.string(),
      item: z.string().nullable(),
      conclusion: z.string().nullable(),
      hash: z.string(),
      name: z.string(),
      size: z.int(),
    }),
    output: z.object({}),
  }),
};

export const meetingFileKeeper = implementInner('meeting-files', innerMethods, {
  keep: async ({ id, meeting: meetingId, item, conclusion, hash, name, size }, { db, today, label }) => {
    const meeting = await standingMeeting(db, meetingId);
    await keepFiles(db, [{ hash, name, size, at: instant() }]);
    const position = Math.max(-1, ...(await meetingFiles(db, meetingId)).map((one) => one.position)) + 1;
    await insertRows(db, 'meeting_file', [
      { id, version: 1, meeting_id: meetingId, item_id: item, conclusion_id: conclusion, position, hash, name, size, added_on: today },
    ]);
    await raiseMeeting(db, meeting);
    label(`Thêm tài liệu họp “${name}”: ${namedMeeting(meeting)}`);
    return {};
  },
});

/** The file itself stays in the folder: undo brings the line back, and others may name the same bytes. */
export const detachFile = async ({ id }: InputOf<Methods['detach']>, context: Writing): Promise<OutputOf<Methods['detach']>> => {
  const { db } = context;
  const row = await meetingFileById(db, id);
  if (!row) throw notFound('Không còn tài liệu này trong cuộc họp.');
  const meeting = await standingMeeting(db, row.meeting_id);
  if (row.conclusion_id !== null) {
    const steps = await conclusionEvents(db, row.conclusion_id);
    const others = (await meetingFiles(db, row.meeting_id)).filter((one) => one.conclusion_id === row.conclusion_id && one.id !== id);
    const last = steps.at(-1);
    if (last?.kind === 'done' && !last.note && others.length === 0)
      throw refusedByRule('Kết luận này đã xong nhờ tệp này. Mở lại kết luận, hoặc thêm tệp khác trước.');
  }
  await deleteRows(db, 'meeting_file', [id]);
  await raiseMeeting(db, meeting);
  context.label(`Bỏ tài liệu họp “${row.name}”: ${namedMeeting(meeting)}`);
  return { id };
};

export const giveFile = async ({ id }: InputOf<Methods['file']>, context: Working): Promise<OutputOf<Methods['file']>> => {
  const row = await meetingFileById(context.db, id);
  if (!row) throw notFound('Không còn tài liệu này trong cuộc họp.');
  const bytes = await getFile(context.file, row.hash, row.name);
  const output = context.output(row.name);
  await writeFile(output.path, bytes);
  return { token: output.token, name: row.name };
};

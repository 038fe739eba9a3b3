// A meeting written and put right: its first agenda, its days, how it went; cancelled, or removed where it was entered by mistake.
import { documentsOf } from '../../../db/queries/documents.ts';
import { councilMemberById, councilMembers, councilTermOn } from '../../../db/queries/meetings-council.ts';
import { conclusionRows } from '../../../db/queries/meetings-conclusions.ts';
import { meetingAttendees, meetingById, meetingFiles, meetingItems } from '../../../db/queries/meetings.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { CouncilTermTable, Db, MeetingTable, Transacting } from '../../../db/schema.ts';
import type { sessionMethods } from '../../../preload/contract/meeting-sessions.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { leaderOn, secretaryOn } from '../../domain/meetings/composition.ts';
import { conclusionsReturn } from '../../domain/meetings/conclusions-return.ts';
import { frameOf } from '../../domain/meetings/opening.ts';
import { conflict, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { seatOf } from '../../rows/council-book.ts';
import { returningOn } from '../../rows/returning-book.ts';
import { refuse } from './council.ts';
import { standingMeeting } from './meeting-page.ts';

type Methods = typeof sessionMethods;
type Save = InputOf<Methods['saveMeeting']>;

/** An older form of the meeting is then a conflict. */
export const raiseMeeting = (db: Transacting, { id, version }: { id: string; version: number }): Promise<void> =>
  patchRows(db, [{ table: 'meeting', id, version, values: {} }]);

export const namedMeeting = ({ title, on_date }: Pick<MeetingTable, 'title' | 'on_date'>): string =>
  `${title}, ${formatVietnamese(on_date)}`;

const faultsOf = async (db: Db, input: Save, term: CouncilTermTable | undefined): Promise<Record<string, string>> => {
  const fields: Record<string, string> = {};
  if (!term) fields.on = `Ngày ${formatVietnamese(input.on)} không thuộc nhiệm kỳ Hội đồng nào. Hãy ghi quyết định thành lập trước.`;
  if (input.ends !== null && input.ends <= input.starts) fields.ends = 'Giờ kết thúc phải sau giờ bắt đầu.';
  for (const name of ['chair', 'secretary'] as const) {
    const member = input[name] === null ? null : await councilMemberById(db, input[name]);
    if (member !== null && member?.term_id !== term?.id) fields[name] = 'Người này không ở trong nhiệm kỳ của ngày họp.';
  }
  return fields;
};

const writeFrame = async (db: Transacting, input: Save, term: CouncilTermTable, today: string): Promise<void> => {
  const seats = (await councilMembers(db, term.id)).map(seatOf);
  const secretary = input.secretary ?? secretaryOn(seats, input.on)?.id ?? null;
  const chair = input.chair ?? leaderOn(seats, input.on)?.id ?? null;
  const who = { chair, secretary, standing: seats.find((one) => one.role === 'standing-vice')?.id ?? secretary };
  const [review] = conclusionsReturn(await returningOn(db, await allRules(db), today, input.id), today);
  await insertRows(
    db,
    'meeting_item',
    frameOf(input.kind, review?.title ?? null).map(({ kind, title, presenter, minutes }, position) => ({
      id: uuidv7(),
      version: 1,
      meeting_id: input.id,
      position,
      kind,
      title,
      presenter_id: who[presenter],
      presenter: null,
      minutes,
      source: kind === 'review' ? review!.key : null,
      topic: kind === 'review' ? 'conclusion' : null,
      basis: null,
      proposal: null,
      opinions: null,
      dossier: kind === 'review' ? JSON.stringify(review!.dossier) : null,
      frozen_on: null,
    })),
  );
};

export const saveMeeting = async (input: Save, context: Writing): Promise<OutputOf<Methods['saveMeeting']>> => {
  const { db, today } = context;
  const standing = await meetingById(db, input.id);
  if (input.version !== null && !standing) throw notFound('Không còn cuộc họp này trong sổ.');
  if (standing && standing.version !== input.version)
    throw conflict('Cuộc họp này vừa được sửa ở nơi khác. Hãy mở lại để xem giá trị mới rồi sửa.', { version: standing.version });
  const term = await councilTermOn(db, input.on);
  refuse(await faultsOf(db, input, term));
  const values = {
    term_id: term!.id,
    kind: input.kind,
    title: input.title,
    on_date: input.on,
    starts_at: input.starts,
    ends_at: input.ends,
    place: input.place,
    chair_id: input.chair,
    secretary_id: input.secretary,
    note: input.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'meeting', id: input.id, version: standing.version, values }]);
  else {
    await insertRows(db, 'meeting', [{ id: input.id, version: 1, ...values }]);
    await writeFrame(db, input, term!, today);
  }
  context.label(`${standing ? 'Sửa' : 'Thêm'} cuộc họp: ${namedMeeting({ title: input.title, on_date: input.on })}`);
  return { id: input.id };
};

/** With its agenda and attendance; one that has conclusions or issued papers is part of the council's memory. */
export const removeMeeting = async (
  { id }: InputOf<Methods['removeMeeting']>,
  context: Writing,
): Promise<OutputOf<Methods['removeMeeting']>> => {
  const { db } = context;
  const meeting = await standingMeeting(db, id);
  if ((await conclusionRows(db, id)).length > 0)
    throw refusedByRule('Cuộc họp đã có kết luận nên không xóa được. Nếu không họp, hãy ghi hủy.');
  if ((await documentsOf(db, null, id)).length > 0)
    throw refusedByRule('Cuộc họp đã có văn bản. Hãy bỏ các bản thảo trước; văn bản đã phát hành thì ghi hủy cuộc họp.');
  const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  await deleteRows(db, 'meeting_file', idsOf(await meetingFiles(db, id)));
  await deleteRows(db, 'meeting_attendee', idsOf(await meetingAttendees(db, id)));
  await deleteRows(db, 'meeting_item', idsOf(await meetingItems(db, id)));
  await deleteRows(db, 'meeting', [id]);
  context.label(`Xóa cuộc họp: ${namedMeeting(meeting)}`);
  return { id };
};

export const cancelMeeting = async (
  { id, on, reason }: InputOf<Methods['cancelMeeting']>,
  context: Writing,
): Promise<OutputOf<Methods['cancelMeeting']>> => {
  const { db, today } = context;
  const meeting = await standingMeeting(db, id);
  if (on !== null && on > today) refuse({ on: 'Ngày này chưa đến.' });
  if (on !== null && !reason) refuse({ reason: 'Ghi lý do hủy cuộc họp.' });
  if (on !== null && meeting.held_on !== null) throw refusedByRule('Cuộc họp này đã họp nên không hủy được.');
  const values = { cancelled_on: on, cancel_reason: on === null ? null : (reason ?? null) };
  await patchRows(db, [{ table: 'meeting', id, version: meeting.version, values }]);
  context.label(`${on === null ? 'Bỏ hủy' : 'Hủy'} cuộc họp: ${namedMeeting(meeting)}`);
  return { id };
};

export const saveMinutes = async (input: InputOf<Methods['saveMinutes']>, context: Writing): Promise<OutputOf<Methods['saveMinutes']>> => {
  const { db, today } = context;
  const meeting = await standingMeeting(db, input.id);
  if (meeting.version !== input.version)
    throw conflict('Cuộc họp này vừa được sửa ở nơi khác. Hãy mở lại để xem giá trị mới rồi sửa.', { version: meeting.version });
  const { heldOn, openedAt, closedAt } = input;
  if (meeting.cancelled_on !== null) throw refusedByRule('Cuộc họp này đã hủy. Bỏ hủy trước khi ghi diễn biến.');
  if (heldOn !== null && heldOn > today) refuse({ heldOn: 'Ngày này chưa đến.' });
  if (openedAt !== null && closedAt !== null && closedAt <= openedAt) refuse({ closedAt: 'Giờ bế mạc phải sau giờ khai mạc.' });
  const values = {
    held_on: heldOn,
    opened_at: openedAt,
    closed_at: closedAt,
    opinions: input.opinions || null,
    assessment: input.assessment || null,
  };
  await patchRows(db, [{ table: 'meeting', id: input.id, version: meeting.version, values }]);
  context.label(`Ghi diễn biến cuộc họp: ${namedMeeting(meeting)}`);
  return { id: input.id };
};

export const saveDays = async (
  { id, invitedOn, noticeOn }: InputOf<Methods['saveDays']>,
  context: Writing,
): Promise<OutputOf<Methods['saveDays']>> => {
  const { db, today } = context;
  const meeting = await standingMeeting(db, id);
  const fields: Record<string, string> = {};
  if (invitedOn !== null && invitedOn > today) fields.invitedOn = 'Ngày này chưa đến.';
  if (noticeOn !== null && noticeOn > today) fields.noticeOn = 'Ngày này chưa đến.';
  if (noticeOn !== null && noticeOn < meeting.on_date) fields.noticeOn ??= `Ngày này trước ngày họp ${formatVietnamese(meeting.on_date)}.`;
  refuse(fields);
  await patchRows(db, [{ table: 'meeting', id, version: meeting.version, values: { invited_on: invitedOn, notice_on: noticeOn } }]);
  context.label(`Ghi ngày gửi văn bản của cuộc họp: ${namedMeeting(meeting)}`);
  return { id };
};

// Replies to the invitation, who sat there, who was represented; guests and the sides of a dialogue.
import { councilMembers } from '../../../db/queries/meetings-council.ts';
import { attendeeById, meetingAttendees } from '../../../db/queries/meetings.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { MeetingAttendeeTable } from '../../../db/schema.ts';
import type { sessionMethods } from '../../../preload/contract/meeting-sessions.ts';
import { attendances, replies } from '../../../preload/contract/records/meeting-choices.ts';
import { choiceWord } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { fold } from '../../domain/text/fold.ts';
import { notFound } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { refuse } from './council.ts';
import { standingMeeting } from './meeting-page.ts';
import { namedMeeting, raiseMeeting } from './save-meeting.ts';

type Methods = typeof sessionMethods;
type Attend = InputOf<Methods['attend']>;

/** Only what was given; a reply of today bears today's day, a delegate's name goes with a delegate. */
const marksOf = (input: Attend, today: string): Partial<MeetingAttendeeTable> => ({
  ...(input.reply === undefined ? {} : { reply: input.reply, replied_on: input.reply === null ? null : (input.repliedOn ?? today) }),
  ...(input.repliedOn === undefined ? {} : { replied_on: input.repliedOn }),
  ...(input.state === undefined ? {} : { state: input.state }),
  ...(input.delegateName === undefined ? {} : { delegate_name: input.delegateName || null }),
  ...(input.delegatePost === undefined ? {} : { delegate_post: input.delegatePost || null }),
  ...(input.note === undefined ? {} : { note: input.note || null }),
});

const wordOf = ({ state, reply }: Attend): string => {
  if (state !== undefined) return state === null ? 'bỏ điểm danh' : choiceWord(attendances, state).toLocaleLowerCase('vi');
  if (reply !== undefined) return reply === null ? 'bỏ trả lời giấy mời' : choiceWord(replies, reply).toLocaleLowerCase('vi');
  return 'sửa';
};

export const attend = async (input: Attend, context: Writing): Promise<OutputOf<Methods['attend']>> => {
  const { db, today } = context;
  const meeting = await standingMeeting(db, input.meeting);
  const lines = await meetingAttendees(db, input.meeting);
  const members = new Map((await councilMembers(db, meeting.term_id)).map((one) => [one.id, one]));
  const marks = marksOf(input, today);
  const names: string[] = [];
  for (const of of new Set(input.of)) {
    const line = lines.find((one) => one.id === of || one.member_id === of);
    const member = members.get(line?.member_id ?? of);
    if (!line && !member) throw notFound('Không còn đại biểu này trong cuộc họp.');
    names.push(member?.name ?? line?.name ?? '');
    if (line) await patchRows(db, [{ table: 'meeting_attendee', id: line.id, version: line.version, values: marks }]);
    else
      await insertRows(db, 'meeting_attendee', [
        {
          id: uuidv7(),
          version: 1,
          meeting_id: input.meeting,
          position: lines.length + names.length,
          member_id: of,
          side: 'council',
          ...marks,
        },
      ]);
  }
  context.label(`${names.length === 1 ? names[0]! : `${names.length} đại biểu`}: ${wordOf(input)}`);
  return { lines: names.length };
};

export const saveGuest = async (input: InputOf<Methods['saveGuest']>, context: Writing): Promise<OutputOf<Methods['saveGuest']>> => {
  const { db } = context;
  const meeting = await standingMeeting(db, input.meeting);
  const lines = await meetingAttendees(db, input.meeting);
  const standing = await attendeeById(db, input.id);
  const key = (name: string | null, agency: string | null) => fold(`${name ?? ''} ${agency ?? ''}`);
  if (lines.some((one) => one.id !== input.id && one.member_id === null && key(one.name, one.agency) === key(input.name, input.agency)))
    refuse({ name: 'Người này đã có trong danh sách đại biểu.' });
  const values = { side: input.side, name: input.name, agency: input.agency || null, post: input.post || null };
  if (standing) await patchRows(db, [{ table: 'meeting_attendee', id: input.id, version: standing.version, values }]);
  else
    await insertRows(db, 'meeting_attendee', [
      {
        id: input.id,
        version: 1,
        meeting_id: input.meeting,
        position: Math.max(-1, ...lines.map((one) => one.position)) + 1,
        member_id: null,
        ...values,
      },
    ]);
  await raiseMeeting(db, meeting);
  context.label(`${standing ? 'Sửa' : 'Thêm'} đại biểu ${input.name}: ${namedMeeting(meeting)}`);
  return { id: input.id };
};

export const removeGuest = async ({ id }: InputOf<Methods['removeGuest']>, context: Writing): Promise<OutputOf<Methods['removeGuest']>> => {
  const line = await attendeeById(context.db, id);
  if (!line || line.member_id !== null) throw notFound('Không còn đại biểu này trong cuộc họp.');
  await deleteRows(context.db, 'meeting_attendee', [id]);
  context.label(`Bỏ đại biểu ${line.name ?? ''}`);
  return { id };
};

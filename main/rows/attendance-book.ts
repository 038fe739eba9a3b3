// Who is asked to a meeting and who came: members of the day with their marks, members who left a mark before they left, then guests.
import { meetingAttendees } from '../../db/queries/meetings.ts';
import type { CouncilMemberTable, Db, MeetingAttendeeTable } from '../../db/schema.ts';
import type { Attendee } from '../../preload/contract/meeting-sessions.ts';
import { attendeeSides } from '../../preload/contract/records/meeting-choices.ts';
import { choiceWord } from '../../preload/contract/records/visit-choices.ts';
import { sitsOn, votersOn } from '../domain/meetings/composition.ts';
import { type Quorum, quorumOn } from '../domain/meetings/quorum.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { roleWord, seatOf } from './council-book.ts';

type Marks = Pick<MeetingAttendeeTable, 'reply' | 'replied_on' | 'state' | 'delegate_name' | 'delegate_post' | 'note'>;
const none: Marks = { reply: null, replied_on: null, state: null, delegate_name: null, delegate_post: null, note: null };

const marksShown = (marks: Marks) => ({
  reply: marks.reply as Attendee['reply'],
  repliedOn: marks.replied_on,
  state: marks.state as Attendee['state'],
  delegateName: marks.delegate_name,
  delegatePost: marks.delegate_post,
  note: marks.note,
});

const memberLine = (member: CouncilMemberTable, line: MeetingAttendeeTable | undefined): Attendee => ({
  id: line?.id ?? member.id,
  member: member.id,
  side: 'council',
  name: member.name,
  agency: member.agency,
  post: member.post,
  role: roleWord(member.role),
  ...marksShown(line ?? none),
});

const guestLine = (line: MeetingAttendeeTable): Attendee => ({
  id: line.id,
  member: null,
  side: line.side as Attendee['side'],
  name: line.name ?? '',
  agency: line.agency,
  post: line.post,
  role: choiceWord(attendeeSides, line.side),
  ...marksShown(line),
});

export interface Attendance {
  attendees: Attendee[];
  quorum: Quorum;
}

/** Of a meeting of a day; members in the order of the council. */
export const attendanceOf = async (
  db: Db,
  meeting: string,
  day: string,
  members: readonly CouncilMemberTable[],
  rules: readonly RuleRow[],
): Promise<Attendance> => {
  const lines = await meetingAttendees(db, meeting);
  const byMember = new Map(lines.flatMap((line) => (line.member_id === null ? [] : [[line.member_id, line] as const])));
  const asked = members.filter((one) => byMember.has(one.id) || sitsOn({ from: one.from_on, to: one.to_on }, day));
  const sides = attendeeSides.map(({ code }) => code as string);
  const guests = lines
    .filter((line) => line.member_id === null)
    .toSorted((a, b) => sides.indexOf(a.side) - sides.indexOf(b.side) || a.position - b.position);
  return {
    attendees: [...asked.map((one) => memberLine(one, byMember.get(one.id))), ...guests.map(guestLine)],
    quorum: quorumOn(
      votersOn(members.map(seatOf), day).map((one) => one.id),
      [...byMember].map(([member, { reply, state }]) => ({ member, reply, state })),
      rules,
      day,
    ),
  };
};

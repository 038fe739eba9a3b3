// One meeting as its page shows it, the list of all, and what a new one begins with.
import { documentsOf } from '../../../db/queries/documents.ts';
import { councilMembers, councilTermOn } from '../../../db/queries/meetings-council.ts';
import { meetingById, meetingRows } from '../../../db/queries/meetings.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { CouncilMemberTable, Db, MeetingTable } from '../../../db/schema.ts';
import type { MeetingPage, sessionMethods } from '../../../preload/contract/meeting-sessions.ts';
import type { MeetingNote } from '../../../preload/contract/meeting-words.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading } from '../../context.ts';
import { leaderOn, secretaryOn } from '../../domain/meetings/composition.ts';
import { type Deadline, inviteBy, noticeBy } from '../../domain/meetings/meeting-state.ts';
import { proposedTitle } from '../../domain/meetings/opening.ts';
import { lengthWords } from '../../domain/meetings/agenda-clock.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { fold } from '../../domain/text/fold.ts';
import { notFound } from '../../errors.ts';
import { attendanceOf } from '../../rows/attendance-book.ts';
import { conclusionLines } from '../../rows/conclusion-book.ts';
import { councilOn, seatOf } from '../../rows/council-book.ts';
import { agendaOf, filesShown, meetingLines, meetingRow } from '../../rows/meeting-book.ts';
import { workingCalendar } from '../../rows/working-calendar.ts';
import { stateOf } from '../documents/file-store.ts';
import { shownDocuments } from '../documents/issue.ts';
import { meetingsUnder } from './list-order.ts';
import { yearNotes } from './year-notes.ts';

type Methods = typeof sessionMethods;

export const standingMeeting = async (db: Db, id: string): Promise<MeetingTable> => {
  const meeting = await meetingById(db, id);
  if (!meeting) throw notFound('Không còn cuộc họp này trong sổ.');
  return meeting;
};

export const listMeetings = async (
  { asOf, search, filters, sort }: InputOf<Methods['list']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['list']>> => {
  const day = asOf ?? today;
  const rules = await allRules(db);
  const all = await meetingLines(db, rules, day);
  const words = fold(search).split(' ').filter(Boolean);
  const found = (text: string) => words.every((word) => fold(text).includes(word));
  const ahead = all.filter((one) => one.on >= day && (one.state === 'preparing' || one.state === 'invited'));
  return {
    day,
    rows: meetingsUnder(
      all.filter((one) => found(`${one.title} ${one.place} ${formatVietnamese(one.on)}`)),
      filters,
      sort,
    ),
    total: all.length,
    next: ahead.at(-1)?.id ?? null,
    notes: yearNotes(all, rules, day),
  };
};

/** Who leads and who writes: those named, else those whom the council has for it on that day. */
export const leadersOf = (meeting: MeetingTable, members: readonly CouncilMemberTable[]) => {
  const seats = members.map(seatOf);
  const find = (id: string | null, usual: string | undefined) => members.find((one) => one.id === (id ?? usual));
  return {
    chair: find(meeting.chair_id, leaderOn(seats, meeting.on_date)?.id),
    secretary: find(meeting.secretary_id, secretaryOn(seats, meeting.on_date)?.id),
  };
};

const note = (code: string, words: string, basis = '', of: string | null = null): MeetingNote => ({ code, words, basis, of });

const notesOf = (page: Omit<MeetingPage, 'notes'>, invite: Deadline, notice: Deadline): MeetingNote[] => {
  const { row, clock, quorum, day } = page;
  if (row.state === 'cancelled') return [];
  const waits = row.state === 'preparing' || row.state === 'invited';
  return [
    ...(page.chairName === '' ? [note('no-chair', 'Cuộc họp chưa có người chủ trì: Hội đồng không có Chủ tịch vào ngày họp.')] : []),
    ...(page.secretaryName === '' ? [note('no-secretary', 'Cuộc họp chưa có thư ký ghi biên bản.')] : []),
    ...(clock.over > 0
      ? [note('over', `Chương trình dài hơn giờ họp ${lengthWords(clock.over)}: kết thúc lúc ${clock.ends}, giờ họp đến ${page.ends}.`)]
      : []),
    ...(page.invitedOn !== null && page.invitedOn > invite.on
      ? [
          note(
            'invite-late',
            `Giấy mời gửi ngày ${formatVietnamese(page.invitedOn)}, sau hạn ${formatVietnamese(invite.on)}.`,
            invite.basis,
          ),
        ]
      : []),
    ...(page.invitedOn === null && waits && day > invite.on
      ? [note('invite-late', `Đã quá hạn gửi giấy mời ${formatVietnamese(invite.on)}.`, invite.basis)]
      : []),
    ...(row.state === 'held' && day > notice.on
      ? [note('notice-late', `Đã quá hạn ra thông báo kết luận ${formatVietnamese(notice.on)}.`, notice.basis)]
      : []),
    ...(quorum.state === 'short' ? [note('quorum', `Chưa đủ thành viên: ${quorum.words}.`, quorum.basis)] : []),
  ];
};

export const pageOfMeeting = async ({ id, asOf }: InputOf<Methods['meeting']>, { db, today, file }: Reading): Promise<MeetingPage> => {
  const day = asOf ?? today;
  const meeting = await standingMeeting(db, id);
  const rules = await allRules(db);
  const calendar = await workingCalendar(db);
  const council = await councilOn(db, meeting.on_date, meeting.term_id);
  const files = await filesShown(db, id, (hash) => stateOf(file, hash));
  const { items, clock } = await agendaOf(db, meeting, council.rows, files);
  const { attendees, quorum } = await attendanceOf(db, id, meeting.on_date, council.rows, rules);
  const { chair, secretary } = leadersOf(meeting, council.rows);
  const [invite, notice] = [inviteBy(meeting.on_date, rules, calendar), noticeBy(meeting.held_on ?? meeting.on_date, rules, calendar)];
  const page: Omit<MeetingPage, 'notes'> = {
    day,
    row: meetingRow(meeting, items.length, await conclusionLines(db, id, rules, day), day),
    version: meeting.version,
    term: { id: meeting.term_id, name: council.term?.name ?? '' },
    ends: meeting.ends_at,
    chair: meeting.chair_id,
    secretary: meeting.secretary_id,
    chairName: chair?.name ?? '',
    secretaryName: secretary?.name ?? '',
    invitedOn: meeting.invited_on,
    agendaOn: meeting.agenda_on,
    heldOn: meeting.held_on,
    noticeOn: meeting.notice_on,
    cancelledOn: meeting.cancelled_on,
    cancelReason: meeting.cancel_reason,
    openedAt: meeting.opened_at,
    closedAt: meeting.closed_at,
    opinions: meeting.opinions,
    assessment: meeting.assessment,
    note: meeting.note,
    inviteBy: invite,
    noticeBy: notice,
    items,
    clock: { minutes: clock.minutes, ends: clock.ends, over: clock.over, words: clock.words },
    attendees,
    quorum,
    members: council.members.filter((one) => one.sits === 'yes'),
    files,
    documents: await shownDocuments(file, await documentsOf(db, null, id)),
  };
  return { ...page, notes: notesOf(page, invite, notice) };
};

export const openingOf = async ({ kind, on }: InputOf<Methods['opening']>, { db }: Reading): Promise<OutputOf<Methods['opening']>> => {
  const rules = await allRules(db);
  const past = await meetingRows(db);
  const term = await councilTermOn(db, on);
  const places = [...new Set(past.map((one) => one.place))];
  const last = past.find((one) => one.kind === kind) ?? past[0];
  const chair = term && leaderOn((await councilMembers(db, term.id)).map(seatOf), on);
  return {
    term: term?.id ?? null,
    title: proposedTitle(
      kind,
      on,
      past.map(({ kind: of, on_date }) => ({ kind: of, on: on_date })),
    ),
    starts: last?.starts_at ?? '14:00',
    ends: last?.ends_at ?? '17:00',
    place: places[0] ?? '',
    places: places.slice(0, 8),
    inviteBy: inviteBy(on, rules, await workingCalendar(db)).on,
    notes: [
      ...(term
        ? []
        : [note('no-term', `Ngày ${formatVietnamese(on)} không thuộc nhiệm kỳ Hội đồng nào. Hãy ghi quyết định thành lập trước.`)]),
      ...(term && !chair ? [note('no-chair', 'Hội đồng không có Chủ tịch vào ngày này.')] : []),
    ],
  };
};

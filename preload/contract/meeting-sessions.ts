// Meetings: date and place, who is asked and who came, how it went, its days; the page of one meeting.
import { z } from 'zod';
import { DocumentRow } from './document-row.ts';
import { AgendaItem, MeetingFile } from './meeting-agenda.ts';
import { Member } from './meeting-council.ts';
import { AsOf, ClockTime, codes, MeetingNote, Saved, secretaries, Version, Workbook } from './meeting-words.ts';
import { Filter, Id, IsoDate, LongText, RequiredText, Sort, Text } from './primitives.ts';
import { attendances, attendeeSides, meetingKinds, meetingStates, replies } from './records/meeting-choices.ts';
import { everyone, job, read, write } from './rpc.ts';

export const MeetingRow = z.object({
  id: Id,
  kind: codes(meetingKinds),
  title: z.string(),
  on: IsoDate,
  starts: z.string(),
  place: z.string(),
  state: codes(meetingStates),
  items: z.int(),
  conclusions: z.int(),
  /** Of them, neither done nor given up; and late. */
  open: z.int(),
  late: z.int(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

const AttendeeWords = {
  side: codes(attendeeSides),
  name: RequiredText,
  agency: Text.nullable().default(null),
  post: Text.nullable().default(null),
};
export const Attendee = z.object({
  /** Of the line; of a member of whom nothing was entered yet, the member's own id. */
  id: Id,
  member: Id.nullable(),
  ...AttendeeWords,
  role: z.string(),
  reply: codes(replies).nullable(),
  repliedOn: IsoDate.nullable(),
  state: codes(attendances).nullable(),
  delegateName: z.string().nullable(),
  delegatePost: z.string().nullable(),
  note: z.string().nullable(),
});
export type Attendee = z.infer<typeof Attendee>;

const Quorum = z.object({
  /** Members who sit on the day, the helping team apart. */
  members: z.int(),
  /** Present or represented; before the meeting, those who said that they come. */
  counted: z.int(),
  needed: z.int(),
  state: z.enum(['met', 'short', 'unknown']),
  words: z.string(),
  basis: z.string(),
});

export const MeetingPage = z.object({
  day: IsoDate,
  row: MeetingRow,
  version: z.int(),
  term: z.object({ id: Id, name: z.string() }),
  ends: z.string().nullable(),
  chair: Id.nullable(),
  secretary: Id.nullable(),
  /** As papers name them; '' where nobody is there. */
  chairName: z.string(),
  secretaryName: z.string(),
  invitedOn: IsoDate.nullable(),
  agendaOn: IsoDate.nullable(),
  heldOn: IsoDate.nullable(),
  noticeOn: IsoDate.nullable(),
  cancelledOn: IsoDate.nullable(),
  cancelReason: z.string().nullable(),
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  opinions: z.string().nullable(),
  assessment: z.string().nullable(),
  note: z.string().nullable(),
  /** Last day in time for the invitations, for the notice of conclusions. */
  inviteBy: z.object({ on: IsoDate, words: z.string(), basis: z.string() }),
  noticeBy: z.object({ on: IsoDate, words: z.string(), basis: z.string() }),
  items: z.array(AgendaItem),
  /** Sum of all minutes, when it ends, minutes beyond the slot (0 = fits, or no end is set). */
  clock: z.object({ minutes: z.int(), ends: z.string(), over: z.int(), words: z.string() }),
  attendees: z.array(Attendee),
  quorum: Quorum,
  /** Who sits on the day of the meeting. */
  members: z.array(Member),
  files: z.array(MeetingFile),
  documents: z.array(DocumentRow),
  notes: z.array(MeetingNote),
});
export type MeetingPage = z.infer<typeof MeetingPage>;

const MeetingsView = AsOf.extend({
  search: z.string().max(200).default(''),
  /** By kind, state (set), on (date). */
  filters: z.array(Filter).max(12).default([]),
  /** By on, title, kind, place, state, open; without one the newest is first. */
  sort: z.array(Sort).max(3).default([]),
});

export const sessionMethods = {
  list: read({
    what: 'Xem các cuộc họp của Hội đồng',
    roles: everyone,
    input: MeetingsView,
    output: z.object({
      day: IsoDate,
      rows: z.array(MeetingRow),
      total: z.int(),
      /** The next one that is not cancelled. */
      next: Id.nullable(),
      notes: z.array(MeetingNote),
    }),
  }),
  exportMeetings: job({ what: 'Xuất danh sách cuộc họp', roles: everyone, input: MeetingsView, output: Workbook }),
  meeting: read({ what: 'Xem một cuộc họp', roles: everyone, input: AsOf.extend({ id: Id }), output: MeetingPage }),
  /** What a new meeting begins with: title by kind and day, the next hours, the place of last time. */
  opening: read({
    what: 'Xem gợi ý cho cuộc họp mới',
    roles: everyone,
    input: z.object({ kind: codes(meetingKinds), on: IsoDate }),
    output: z.object({
      term: Id.nullable(),
      title: z.string(),
      starts: z.string(),
      ends: z.string(),
      place: z.string(),
      places: z.array(z.string()),
      inviteBy: IsoDate,
      notes: z.array(MeetingNote),
    }),
  }),
  /** A new meeting gets its agenda at once: opening, review of unfinished conclusions, discussion, closing words. */
  saveMeeting: write({
    what: 'Ghi cuộc họp',
    roles: secretaries,
    input: z.object({
      id: Id,
      version: Version,
      kind: codes(meetingKinds),
      title: RequiredText,
      on: IsoDate,
      starts: ClockTime,
      ends: ClockTime.nullable().default(null),
      place: RequiredText,
      chair: Id.nullable().default(null),
      secretary: Id.nullable().default(null),
      note: LongText.nullable().default(null),
    }),
    output: Saved,
  }),
  removeMeeting: write({ what: 'Xóa cuộc họp ghi nhầm', roles: secretaries, input: z.object({ id: Id }), output: Saved }),
  cancelMeeting: write({
    what: 'Hủy cuộc họp',
    roles: secretaries,
    /** A null day takes it back. */
    input: z.object({ id: Id, on: IsoDate.nullable(), reason: Text.nullable().default(null) }),
    output: Saved,
  }),
  /** That it took place, and what the minutes and the notice say beside the items. */
  saveMinutes: write({
    what: 'Ghi diễn biến cuộc họp',
    roles: secretaries,
    input: z.object({
      id: Id,
      version: z.int(),
      heldOn: IsoDate.nullable(),
      openedAt: ClockTime.nullable().default(null),
      closedAt: ClockTime.nullable().default(null),
      opinions: LongText.nullable().default(null),
      assessment: LongText.nullable().default(null),
    }),
    output: Saved,
  }),
  /** Days on which papers went out by other ways than this application. */
  saveDays: write({
    what: 'Ghi ngày gửi giấy mời, thông báo kết luận',
    roles: secretaries,
    input: z.object({ id: Id, invitedOn: IsoDate.nullable(), noticeOn: IsoDate.nullable() }),
    output: Saved,
  }),
  /** `of`: id of an attendee's line or of a member. What is left out stays as it is; null takes it back. */
  attend: write({
    what: 'Ghi trả lời giấy mời, điểm danh',
    roles: secretaries,
    input: z.object({
      meeting: Id,
      of: z.array(Id).min(1).max(500),
      reply: codes(replies).nullable().optional(),
      repliedOn: IsoDate.nullable().optional(),
      state: codes(attendances).nullable().optional(),
      delegateName: Text.nullable().optional(),
      delegatePost: Text.nullable().optional(),
      note: LongText.nullable().optional(),
    }),
    output: z.object({ lines: z.int() }),
  }),
  saveGuest: write({
    what: 'Ghi đại biểu mời',
    roles: secretaries,
    input: z.object({ meeting: Id, id: Id, ...AttendeeWords }),
    output: Saved,
  }),
  removeGuest: write({ what: 'Bỏ đại biểu mời', roles: secretaries, input: z.object({ id: Id }), output: Saved }),
};

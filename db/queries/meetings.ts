// Meetings with their agenda, attendance and files, and what was suggested for an agenda.
import type { AgendaSuggestionTable, Db, MeetingAttendeeTable, MeetingFileTable, MeetingItemTable, MeetingTable } from '../schema.ts';

/** Meetings, newest first. */
export const meetingRows = (db: Db): Promise<MeetingTable[]> =>
  db.selectFrom('meeting').selectAll().orderBy('on_date', 'desc').orderBy('starts_at', 'desc').orderBy('id', 'desc').execute();

export const meetingById = (db: Db, id: string): Promise<MeetingTable | undefined> =>
  db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();

/** Meetings of a term, in no order. */
export const meetingsOfTerm = (db: Db, term: string): Promise<{ id: string }[]> =>
  db.selectFrom('meeting').select('id').where('term_id', '=', term).orderBy('id').execute();

/** The agenda in its order; of one meeting, or of all. */
export const meetingItems = (db: Db, meeting: string | null): Promise<MeetingItemTable[]> =>
  db
    .selectFrom('meeting_item')
    .selectAll()
    .$if(meeting !== null, (query) => query.where('meeting_id', '=', meeting!))
    .orderBy('meeting_id')
    .orderBy('position')
    .orderBy('id')
    .execute();

export const meetingItemById = (db: Db, id: string): Promise<MeetingItemTable | undefined> =>
  db.selectFrom('meeting_item').selectAll().where('id', '=', id).executeTakeFirst();

/** How many items each meeting has. */
export const itemCounts = async (db: Db): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('meeting_item')
    .select((eb) => ['meeting_id', eb.fn.countAll().as('n')])
    .groupBy('meeting_id')
    .orderBy('meeting_id')
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, Number(row.n)]));
};

/** Lines of attendance in their order. */
export const meetingAttendees = (db: Db, meeting: string): Promise<MeetingAttendeeTable[]> =>
  db.selectFrom('meeting_attendee').selectAll().where('meeting_id', '=', meeting).orderBy('position').orderBy('id').execute();

export const attendeeById = (db: Db, id: string): Promise<MeetingAttendeeTable | undefined> =>
  db.selectFrom('meeting_attendee').selectAll().where('id', '=', id).executeTakeFirst();

/** Files of a meeting, its items and its conclusions, in their order. */
export const meetingFiles = (db: Db, meeting: string): Promise<MeetingFileTable[]> =>
  db.selectFrom('meeting_file').selectAll().where('meeting_id', '=', meeting).orderBy('position').orderBy('id').execute();

export const meetingFileById = (db: Db, id: string): Promise<MeetingFileTable | undefined> =>
  db.selectFrom('meeting_file').selectAll().where('id', '=', id).executeTakeFirst();

/** Suggestions, newest first. */
export const agendaSuggestions = (db: Db): Promise<AgendaSuggestionTable[]> =>
  db.selectFrom('agenda_suggestion').selectAll().orderBy('on_date', 'desc').orderBy('id', 'desc').execute();

export const suggestionById = (db: Db, id: string): Promise<AgendaSuggestionTable | undefined> =>
  db.selectFrom('agenda_suggestion').selectAll().where('id', '=', id).executeTakeFirst();

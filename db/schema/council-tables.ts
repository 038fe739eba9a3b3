// The tables of the council: terms and members, meetings with agenda and attendance, conclusions and what became of them.

type Text = string | null;

/** One decision that sets the council up. `seal`: own or agency (then `seal_agency` in words). `signer_id`: a member; `signer_mode` replaces the usual lines. */
export interface CouncilTermTable {
  id: string;
  name: string;
  superior: Text;
  /** Abbreviation in the symbols of papers. */
  symbol: string;
  decision_number: Text;
  decision_on: Text;
  decision_by: Text;
  from_on: string;
  to_on: Text;
  seal: string;
  seal_agency: Text;
  signer_id: Text;
  signer_mode: Text;
  note: Text;
  version: number;
}

/** `role`: chair, standing-vice, vice, member, secretary, secretariat. `agency` is the name as the decision prints it. `title`: Ông, Bà. */
export interface CouncilMemberTable {
  id: string;
  term_id: string;
  position: number;
  title: Text;
  name: string;
  agency_id: Text;
  agency: Text;
  post: Text;
  role: string;
  from_on: string;
  to_on: Text;
  decision_number: Text;
  phone: Text;
  email: Text;
  note: Text;
  version: number;
}

/** `kind`: regular, extraordinary, dialogue. Times are HH:MM. What has happened is told by its day. */
export interface MeetingTable {
  id: string;
  term_id: string;
  kind: string;
  title: string;
  on_date: string;
  starts_at: string;
  ends_at: Text;
  place: string;
  /** Members; null = the chair and the secretary of the council. */
  chair_id: Text;
  secretary_id: Text;
  invited_on: Text;
  agenda_on: Text;
  held_on: Text;
  notice_on: Text;
  cancelled_on: Text;
  cancel_reason: Text;
  opened_at: Text;
  closed_at: Text;
  opinions: Text;
  assessment: Text;
  note: Text;
  version: number;
}

/** `kind`: opening, review, matter, discussion, closing. `source`: key of the proposal behind it. `dossier` is JSON, frozen since `frozen_on`. */
export interface MeetingItemTable {
  id: string;
  meeting_id: string;
  position: number;
  kind: string;
  title: string;
  presenter_id: Text;
  presenter: Text;
  minutes: number;
  source: Text;
  topic: Text;
  basis: Text;
  /** What the council is asked to decide. */
  proposal: Text;
  opinions: Text;
  dossier: Text;
  frozen_on: Text;
  version: number;
}

/** A member, or by name a guest or a side of the dialogue. `reply`: coming, delegate, excused; `state`: present, absent, excused, delegate. */
export interface MeetingAttendeeTable {
  id: string;
  meeting_id: string;
  position: number;
  member_id: Text;
  side: string;
  name: Text;
  agency: Text;
  post: Text;
  reply: Text;
  replied_on: Text;
  state: Text;
  delegate_name: Text;
  delegate_post: Text;
  note: Text;
  version: number;
}

/** What somebody asks the council to speak of, until it stands on an agenda or is closed. */
export interface AgendaSuggestionTable {
  id: string;
  title: string;
  agency_id: Text;
  suggested_by: Text;
  on_date: string;
  closed_on: Text;
  note: Text;
  version: number;
}

export interface ConclusionTable {
  id: string;
  meeting_id: string;
  item_id: Text;
  position: number;
  content: string;
  /** The last day in time. */
  due_on: Text;
  topic: Text;
  organization_id: Text;
  service_id: Text;
  version: number;
}

/** `part`: lead or co. `agency` is the name of the day of the meeting. */
export interface ConclusionAgencyTable {
  id: string;
  conclusion_id: string;
  position: number;
  part: string;
  agency_id: Text;
  agency: string;
  version: number;
}

/** `kind`: progress, reminder, returned, extended, done, reopened, cancelled. `until_on` of an extension. */
export interface ConclusionEventTable {
  id: string;
  conclusion_id: string;
  position: number;
  kind: string;
  on_date: string;
  until_on: Text;
  number: Text;
  meeting_id: Text;
  note: Text;
  version: number;
}

/** A file in the register's folder, by SHA-256 of its bytes; of a meeting, of one item, or the proof of a conclusion. */
export interface MeetingFileTable {
  id: string;
  meeting_id: string;
  item_id: Text;
  conclusion_id: Text;
  position: number;
  hash: string;
  name: string;
  size: number;
  added_on: string;
  version: number;
}

// What the papers of a meeting are made of: the council and its office, the meeting, who is invited, the agenda, what was concluded.

/** A paper that was issued, as others refer to it. */
export interface IssuedPaper {
  /** "05/GM-HĐATVSLĐ". */
  number: string;
  on: string;
}

export interface Signer {
  /** "TM. Hội đồng", "TM. Hội đồng\nKT. Chủ tịch", or ''. */
  mode: string;
  post: string;
  /** Post in his own agency, shown under a council's title when the seal is that of the office. */
  agencyPost: string;
  name: string;
}

export type Attendance = 'present' | 'delegate' | 'absent' | 'unknown';

export interface Delegate {
  id: string;
  name: string;
  /** Ông, Bà; '' where nobody wrote it. */
  title: string;
  /** Post in the agency, and the agency by its name of the day of the meeting. */
  post: string;
  agency: string;
  /** "Phó Chủ tịch Hội đồng", "Ủy viên Hội đồng"; '' of a guest. */
  role: string;
  attendance: Attendance;
  /** Who came in his place. */
  stand: { name: string; post: string } | null;
  /** Why he was absent; ''. */
  reason: string;
}

export interface AgendaItem {
  position: number;
  title: string;
  /** Clock times, HH:mm; '' where none is planned. */
  from: string;
  to: string;
  presenter: string;
  presenterAgency: string;
  /** What it is about, and what the council is asked to decide; ''. */
  summary: string;
  proposal: string;
  attachments: readonly string[];
  /** Minutes: what was said, a paragraph a line; ''. */
  discussion: string;
}

export interface Conclusion {
  text: string;
  /** Agencies by their names of the day of the paper; lead '' = not named. */
  lead: string;
  partners: readonly string[];
  due: string | null;
  /** Of a reminder: how far it is, as a sentence; ''. */
  state: string;
}

/** A conclusion that a letter reminds of: `nth` counts this reminder too. */
export interface Urged extends Conclusion {
  nth: number;
}

export interface MeetingFacts {
  /** The standing agency of the council, whose seal it may use. */
  office: { superior: string; agency: string; short: string; place: string; signer: Signer };
  /** `seal`: whose seal the council's papers carry. `unit`: who drafts, for công văn and the file copy; ''. */
  council: { name: string; short: string; superior: string; seal: 'office' | 'own'; unit: string };
  signer: Signer;
  /** As it was announced: "Họp Hội đồng kỳ cuối năm 2026", "Hội nghị đối thoại về …". */
  title: string;
  day: string;
  /** HH:mm; '' = not fixed. */
  start: string;
  /** When it really began and ended, for the minutes; ''. */
  opened: string;
  closed: string;
  place: string;
  /** Main matter, as the invitation says it; ''. */
  subject: string;
  /** What the invited are to mind (answer until, dress, parking); ''. */
  note: string;
  chair: Delegate | null;
  secretary: Delegate | null;
  /** Of the council, in their order; the chair among them. */
  members: readonly Delegate[];
  guests: readonly Delegate[];
  items: readonly AgendaItem[];
  /** What was said beside the items, a paragraph a line; ''. */
  opinions: string;
  /** General assessment of the chair, a paragraph a line; ''. */
  assessment: string;
  conclusions: readonly Conclusion[];
  invitation: IssuedPaper | null;
  notice: IssuedPaper | null;
}

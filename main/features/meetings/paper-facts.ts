// What the papers of a meeting are made of, read from the register with the names that agencies have on the day of the paper.
import { allRules } from '../../../db/queries/rules.ts';
import type { ConclusionAgencyTable, CouncilMemberTable, Db, DocumentTable, MeetingTable } from '../../../db/schema.ts';
import type { AgendaItem as ShownItem } from '../../../preload/contract/meeting-agenda.ts';
import type { Attendee } from '../../../preload/contract/meeting-sessions.ts';
import type { Office } from '../../../preload/contract/settings.ts';
import { type AgencyMap, holdersOn } from '../../domain/agencies/succession.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { leaderOn } from '../../domain/meetings/composition.ts';
import type { AgendaItem, Conclusion, Delegate, IssuedPaper, MeetingFacts, Signer } from '../../domain/meetings/papers/meeting-facts.ts';
import { postInWords } from '../../domain/meetings/papers/meeting-words.ts';
import { numberInWords } from '../../domain/papers/paper.ts';
import { attendanceOf } from '../../rows/attendance-book.ts';
import { agencyBook } from '../../rows/agency-book.ts';
import { type ConclusionLine, conclusionLines } from '../../rows/conclusion-book.ts';
import { councilOn, roleWord, seatOf } from '../../rows/council-book.ts';
import { agendaOf, filesShown } from '../../rows/meeting-book.ts';
import { officeSettings } from '../../rows/office-book.ts';
import { leadersOf } from './meeting-page.ts';

/** What is put together for one meeting: the facts of its papers, and the rows behind them. */
export interface MeetingBook {
  facts: MeetingFacts;
  /** The items of the facts as the window shows them, in the same order. */
  agenda: readonly ShownItem[];
  conclusions: readonly ConclusionLine[];
}

type Naming = (id: string | null, printed: string | null) => string;

/** Agencies by their names of a day; one that went to several keeps its printed name, as an enterprise or an expert does. */
const namingOn =
  (book: AgencyMap, day: string): Naming =>
  (id, printed) => {
    const holders = id === null ? [] : holdersOn(book, id, day);
    return holders.length === 1 ? holders[0]!.name : (printed ?? '');
  };

const roleInCouncil = (role: string) => `${roleWord(role)} Hội đồng`;

const memberSeat = (member: CouncilMemberTable, named: Naming): Delegate => ({
  id: member.id,
  name: member.name,
  title: member.title ?? '',
  post: member.post ?? '',
  agency: named(member.agency_id, member.agency),
  role: roleInCouncil(member.role),
  attendance: 'unknown',
  stand: null,
  reason: '',
});

const attendanceWords: Record<string, Delegate['attendance']> = {
  present: 'present',
  absent: 'absent',
  excused: 'absent',
  delegate: 'delegate',
};

const marked = (seat: Delegate, line: Attendee): Delegate => ({
  ...seat,
  id: line.id,
  attendance: line.state === null ? 'unknown' : (attendanceWords[line.state] ?? 'unknown'),
  stand: line.delegateName === null ? null : { name: line.delegateName, post: line.delegatePost ?? '' },
  reason: line.state === 'excused' ? (line.note ?? 'có lý do') : line.state === 'absent' ? (line.note ?? '') : '',
});

const guestSeat = (line: Attendee): Delegate =>
  marked(
    {
      id: line.id,
      name: line.name,
      title: '',
      post: line.post ?? '',
      agency: line.agency ?? '',
      role: line.side === 'guest' ? '' : `Đại diện ${line.role.toLocaleLowerCase('vi')}`,
      attendance: 'unknown',
      stand: null,
      reason: '',
    },
    line,
  );

/** NĐ 30/2020, Annex I: who signs for the council, a deputy for its chair too; no "thường trực" among posts. */
const signerOf = (member: CouncilMemberTable | undefined, mode: string | null, named: Naming): Signer => {
  if (!member) return { mode: mode ?? 'TM. Hội đồng', post: 'Chủ tịch', agencyPost: '', name: '' };
  const chair = member.role === 'chair';
  return {
    mode: mode ?? (chair ? 'TM. Hội đồng' : 'TM. Hội đồng\nKT. Chủ tịch'),
    post: chair ? 'Chủ tịch' : 'Phó Chủ tịch',
    agencyPost: postInWords({ post: member.post ?? '', agency: named(member.agency_id, member.agency) }),
    name: member.name,
  };
};

const conclusionFacts = ({ row, agencies, standing }: ConclusionLine, named: Naming): Conclusion => {
  const names = (part: ConclusionAgencyTable['part']) =>
    agencies.filter((one) => one.part === part).map((one) => named(one.agency_id, one.agency));
  return { text: row.content, lead: names('lead').join(', '), partners: names('co'), due: standing.due, state: standing.words };
};

const dossierWords = (dossier: { asOf: string; figures: readonly { label: string; value: string }[] } | null): string =>
  dossier === null || dossier.figures.length === 0
    ? ''
    : `Số liệu tính đến ngày ${formatVietnamese(dossier.asOf)}: ${dossier.figures.map(({ label, value }) => `${label.toLocaleLowerCase('vi')} ${value}`).join('; ')}.`;

const issuedAs = (documents: readonly DocumentTable[], kind: string): IssuedPaper | null => {
  const row = documents
    .filter((one) => one.kind === kind && one.state === 'issued' && one.issued_on !== null)
    .toSorted((a, b) => (b.number ?? 0) - (a.number ?? 0))[0];
  return row === undefined ? null : { number: `${numberInWords(row.number)}/${row.symbol}`, on: row.issued_on! };
};

const officeFacts = (office: Office): MeetingFacts['office'] => ({
  superior: office.superior,
  agency: office.agency,
  short: office.agencyShort,
  place: office.place,
  signer: { mode: office.signerMode, post: office.signerPost, agencyPost: '', name: office.signerName },
});

/** `day`: of the paper; `documents`: all of the meeting. */
export const bookOf = async (db: Db, meeting: MeetingTable, day: string, documents: readonly DocumentTable[]): Promise<MeetingBook> => {
  const rules = await allRules(db);
  const council = await councilOn(db, meeting.on_date, meeting.term_id);
  const named = namingOn(await agencyBook(db), day);
  const files = await filesShown(db, meeting.id, async () => 'there');
  const { items } = await agendaOf(db, meeting, council.rows, files);
  const { attendees } = await attendanceOf(db, meeting.id, meeting.on_date, council.rows, rules);
  const { chair, secretary } = leadersOf(meeting, council.rows);
  const conclusions = await conclusionLines(db, meeting.id, rules, day);
  const seats = new Map(council.rows.map((row) => [row.id, memberSeat(row, named)]));
  const members = attendees.flatMap((line) => {
    const seat = line.member === null ? undefined : seats.get(line.member);
    return seat === undefined ? [] : [marked(seat, line)];
  });
  const seatOn = (row: CouncilMemberTable | undefined) => (row === undefined ? null : (seats.get(row.id) ?? null));
  const signer = council.rows.find(
    (row) => row.id === (council.term?.signer_id ?? leaderOn(council.rows.map(seatOf), meeting.on_date)?.id),
  );
  const { term } = council;
  return {
    conclusions,
    agenda: items,
    facts: {
      office: officeFacts(await officeSettings(db)),
      council: {
        name: term?.name ?? '',
        short: term?.symbol ?? '',
        superior: term?.superior ?? '',
        seal: term?.seal === 'agency' ? 'office' : 'own',
        unit: '',
      },
      signer: signerOf(signer, term?.signer_mode ?? null, named),
      title: meeting.title,
      day: meeting.held_on ?? meeting.on_date,
      start: meeting.starts_at,
      opened: meeting.opened_at ?? '',
      closed: meeting.closed_at ?? '',
      place: meeting.place,
      subject: items
        .filter((item) => item.kind === 'matter' || item.kind === 'review')
        .map((item) => item.title)
        .join('; '),
      note: meeting.note ?? '',
      chair: seatOn(chair),
      secretary: seatOn(secretary),
      members,
      guests: attendees.filter((line) => line.member === null).map(guestSeat),
      items: items.map((item, at): AgendaItem => ({
        position: at + 1,
        title: item.title,
        from: item.starts,
        to: item.ends,
        presenter: item.presentedBy,
        presenterAgency: '',
        summary: dossierWords(item.dossier),
        proposal: item.proposal ?? '',
        attachments: item.files.map((file) => file.name),
        discussion: item.opinions ?? '',
      })),
      opinions: meeting.opinions ?? '',
      assessment: meeting.assessment ?? '',
      conclusions: conclusions.filter((one) => one.standing.state !== 'cancelled').map((one) => conclusionFacts(one, named)),
      invitation: issuedAs(documents, 'GM'),
      notice: issuedAs(documents, 'TB'),
    },
  };
};

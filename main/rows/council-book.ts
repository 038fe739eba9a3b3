// The council as it stands on a day: its term, its members as the window shows them, and what is odd about its list.
import { councilMembers, councilTermById, councilTermOn } from '../../db/queries/meetings-council.ts';
import type { CouncilMemberTable, CouncilTermTable, Db } from '../../db/schema.ts';
import type { Member, Term } from '../../preload/contract/meeting-council.ts';
import type { MeetingNote } from '../../preload/contract/meeting-words.ts';
import { choiceWord } from '../../preload/contract/records/visit-choices.ts';
import { councilRoles } from '../../preload/contract/records/meeting-choices.ts';
import type { AgencyMap } from '../domain/agencies/succession.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import { byRole, type Seat, sitsOn } from '../domain/meetings/composition.ts';
import { agencyBook, agencyShown } from './agency-book.ts';

export const seatOf = (row: CouncilMemberTable): Seat & { position: number } => ({
  id: row.id,
  name: row.name,
  role: row.role,
  from: row.from_on,
  to: row.to_on,
  position: row.position,
});

export const termShown = (row: CouncilTermTable, members: number): Term => ({
  id: row.id,
  version: row.version,
  name: row.name,
  superior: row.superior,
  symbol: row.symbol,
  decisionNumber: row.decision_number,
  decisionOn: row.decision_on,
  decisionBy: row.decision_by,
  from: row.from_on,
  to: row.to_on,
  seal: row.seal as Term['seal'],
  sealAgency: row.seal_agency,
  signer: row.signer_id,
  signerMode: row.signer_mode,
  note: row.note,
  members,
});

export const memberShown = (row: CouncilMemberTable, book: AgencyMap, day: string): Member => ({
  id: row.id,
  version: row.version,
  term: row.term_id,
  title: row.title as Member['title'],
  name: row.name,
  agencyId: row.agency_id,
  agency: row.agency,
  post: row.post,
  role: row.role as Member['role'],
  from: row.from_on,
  to: row.to_on,
  decisionNumber: row.decision_number,
  phone: row.phone,
  email: row.email,
  note: row.note,
  shown: row.agency === null ? null : agencyShown(book, row.agency_id, row.agency, day),
  sits: sitsOn({ from: row.from_on, to: row.to_on }, day) ? 'yes' : 'no',
});

export const roleWord = (role: string): string => choiceWord(councilRoles, role);

const basis = 'Luật 84/2015/QH13 Điều 88 khoản 2';
const note = (code: string, words: string, of: string | null = null): MeetingNote => ({ code, words, basis, of });

/** The law names a chair's duty and the bodies that sit there; the rest is the decision's. */
const notesOf = (members: readonly Member[], day: string): MeetingNote[] => {
  const sitting = members.filter((one) => one.sits === 'yes');
  const chairs = sitting.filter((one) => one.role === 'chair');
  return [
    ...(sitting.length > 0 && chairs.length === 0 ? [note('no-chair', `Ngày ${formatVietnamese(day)} Hội đồng không có Chủ tịch.`)] : []),
    ...(sitting.length > 0 && !sitting.some((one) => one.role === 'secretary' || one.role === 'secretariat')
      ? [note('no-secretary', 'Hội đồng chưa có thư ký.')]
      : []),
    ...sitting
      .filter((one) => (one.shown?.now.length ?? 0) > 0)
      .map((one) =>
        note(
          'agency-gone',
          `${one.agency ?? ''} không còn; nay là ${one.shown!.now.map(({ name }) => name).join(', ')}. Cần kiện toàn thành viên: ${one.name}.`,
          one.id,
        ),
      ),
  ];
};

export interface Council {
  day: string;
  term: CouncilTermTable | null;
  rows: readonly CouncilMemberTable[];
  members: Member[];
  notes: MeetingNote[];
  agencies: AgencyMap;
}

/** Of a term, or of the term of the day. */
export const councilOn = async (db: Db, day: string, term: string | null = null): Promise<Council> => {
  const found = term === null ? await councilTermOn(db, day) : await councilTermById(db, term);
  const agencies = await agencyBook(db);
  const rows = found ? byRole(await councilMembers(db, found.id)) : [];
  const members = rows.map((row) => memberShown(row, agencies, day));
  return { day, term: found ?? null, rows, members, notes: notesOf(members, day), agencies };
};

/** "Ông Nguyễn Văn A, Giám đốc Sở Nội vụ". */
export const memberWords = ({ name, post, agency }: Pick<CouncilMemberTable, 'name' | 'post' | 'agency'>): string =>
  [name, [post, agency].filter(Boolean).join(' ')].filter(Boolean).join(', ');

// One paper of a meeting as it stands: its words, its symbol and series, what it lacks; the frame for its snapshot among the documents.
import { documentsOf } from '../../../db/queries/documents.ts';
import type { Db, DocumentTable, MeetingTable } from '../../../db/schema.ts';
import type { MeetingPaperKind } from '../../../preload/contract/meeting-papers.ts';
import { type Amendment, amended } from '../../domain/meetings/papers/amendment.ts';
import { everyoneInvited, invitedTag } from '../../domain/meetings/papers/invitation.ts';
import { itemCoverPaper } from '../../domain/meetings/papers/item-cover.ts';
import { paperKinds, seriesOf, wholeMeetingPapers } from '../../domain/meetings/papers/meeting-papers.ts';
import { urgingLetterPaper } from '../../domain/meetings/papers/urging-letter.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { dateInWords, numberInWords, type Paper } from '../../domain/papers/paper.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';
import type { Snapshot } from '../documents/render.ts';
import { snapshotOf } from '../documents/render.ts';
import { standingMeeting } from './meeting-page.ts';
import { bookOf, type MeetingBook } from './paper-facts.ts';
import { urgedOf } from './urged.ts';

export interface Asked {
  meeting: string;
  paper: MeetingPaperKind;
  item: string | null;
  /** Of a reminder. */
  agency: string | null;
  answerBy: string | null;
}

/** What a snapshot keeps beside its tags, so that a draft can be drawn up anew: of which item, to whom, until when, why amended. */
const keptTags = { item: 'Mã nội dung', agency: 'Mã cơ quan', answerBy: 'Hạn trả lời', why: 'Lý do sửa đổi' } as const;

export const templateOf = (paper: MeetingPaperKind) =>
  `01890000-0000-7000-8d00-0000000002${String(Object.keys(paperKinds).indexOf(paper)).padStart(2, '0')}`;
export const paperOfTemplate = (template: string | null): MeetingPaperKind | undefined =>
  (Object.keys(paperKinds) as MeetingPaperKind[]).find((paper) => templateOf(paper) === template);

export const keptIn = (row: DocumentTable) => {
  const { texts } = snapshotOf(row.snapshot).values;
  const text = (tag: string) => texts[tag] || null;
  return { item: text(keptTags.item), agency: text(keptTags.agency), answerBy: text(keptTags.answerBy), why: text(keptTags.why) ?? '' };
};

/** Documents of one paper of a meeting. */
export const documentsAs = (documents: readonly DocumentTable[], paper: MeetingPaperKind, item: string | null): DocumentTable[] =>
  documents.filter((row) => row.template_id === templateOf(paper) && (paper !== 'cover' || keptIn(row).item === item));

export const newestFirst = (rows: readonly DocumentTable[]): DocumentTable[] =>
  rows.filter((row) => row.state === 'issued').toSorted((a, b) => b.year - a.year || (b.number ?? 0) - (a.number ?? 0));

const itemAt = (book: MeetingBook, item: string | null) => {
  const at = book.agenda.findIndex(({ id }) => id === item);
  const found = book.facts.items[at];
  if (found === undefined) throw notFound('Nội dung này không còn trong chương trình họp.');
  return found;
};

/** The paper; refused where there is nothing to say in it. */
const paperFrom = (book: MeetingBook, { paper, item, agency, answerBy }: Asked, day: string, amended: string | null): Paper => {
  if (paper === 'cover') return itemCoverPaper(book.facts, itemAt(book, item));
  if (paper !== 'urging') return wholeMeetingPapers[paper](book.facts);
  const urged = urgedOf(book, agency, amended);
  if (urged.length === 0)
    throw refusedByRule(
      agency === null
        ? 'Cuộc họp không còn kết luận nào chưa hoàn thành nên không có gì để đôn đốc.'
        : 'Cơ quan này không còn kết luận nào chưa hoàn thành nên không có gì để đôn đốc.',
    );
  if (answerBy !== null && answerBy <= day) {
    const words = `Ngày trả lời ${formatVietnamese(answerBy)} phải sau ngày văn bản ${formatVietnamese(day)}.`;
    throw invalid(words, { answerBy: words, on: words });
  }
  return urgingLetterPaper(
    book.facts,
    urged.map(({ words }) => words),
    day,
    answerBy,
  );
};

/** What a reader would miss; it warns and never blocks. */
export const lacksOf = ({ facts }: MeetingBook, paper: MeetingPaperKind, answerBy: string | null = null): string[] => {
  const of = (papers: readonly MeetingPaperKind[], missing: boolean, words: string) => (papers.includes(paper) && missing ? [words] : []);
  const signed = ['invitation', 'agenda', 'notice', 'urging'] as const;
  const away = facts.members.every((one) => one.attendance === 'unknown');
  return [
    ...of(['invitation', 'minutes', 'notice'], facts.chair === null, 'Chưa có người chủ trì.'),
    ...of(['minutes', 'delegates'], facts.secretary === null, 'Chưa có thư ký.'),
    ...of(signed, facts.signer.name === '', 'Chưa có người ký: nhiệm kỳ không có Chủ tịch hay người được ký.'),
    ...of(['cover'], facts.office.signer.name === '', 'Chưa ghi người ký của cơ quan trong Cài đặt.'),
    ...of(['agenda', 'invitation'], facts.items.length === 0, 'Chương trình chưa có nội dung nào.'),
    ...of(['minutes', 'notice'], away, 'Chưa điểm danh.'),
    ...of(['minutes'], facts.closed === '', 'Chưa ghi giờ kết thúc.'),
    ...of(['notice'], facts.conclusions.length === 0, 'Chưa ghi kết luận nào.'),
    ...of(
      ['invitation', 'agenda', 'delegates', 'minutes', 'notice', 'urging', 'cover'],
      facts.office.agency === '',
      'Chưa ghi tên cơ quan trong Cài đặt.',
    ),
    ...of(['urging'], answerBy === null, 'Chưa ghi ngày yêu cầu trả lời.'),
  ];
};

export interface Drawn {
  meeting: MeetingTable;
  book: MeetingBook;
  documents: DocumentTable[];
  symbol: string;
  series: string;
  /** The issued one that this would replace. */
  before: DocumentTable | null;
  snapshot: Snapshot;
  paper: Paper;
}

export const calledAs = ({ number, symbol }: DocumentTable) => `${numberInWords(number)}/${symbol}`;

/** 1 for the first amendment of a paper; reminders beside it are papers of their own. */
const ordinalAfter = (last: DocumentTable, issued: readonly DocumentTable[]): number => {
  const before = issued.find(({ id }) => id === last.amends_id);
  return before === undefined ? 1 : 1 + ordinalAfter(before, issued);
};

const amendmentOf = (issued: readonly DocumentTable[], why: string): Amendment | null => {
  const [last] = issued;
  if (last === undefined || last.issued_on === null) return null;
  return { ordinal: ordinalAfter(last, issued), of: { number: calledAs(last), on: last.issued_on }, why };
};

/** What was asked, and what the draft of a reminder or of an amendment was drawn up with. */
export const asDrafted = async (db: Db, asked: Asked): Promise<{ asked: Asked; amends: { why: string } | null }> => {
  const own = documentsAs(await documentsOf(db, null, asked.meeting), asked.paper, asked.item);
  const draft = own.find((row) => row.state === 'draft');
  if (draft === undefined) return { asked, amends: null };
  const { agency, answerBy, why } = keptIn(draft);
  return {
    asked: { ...asked, agency: asked.agency ?? agency, answerBy: asked.answerBy ?? answerBy },
    amends: draft.amends_id === null ? null : { why },
  };
};

export const abstractOf = ({ paper }: Drawn) => paper.abstract.replaceAll('\n', ' ');

/** A paper drawn up from the register as it is; `amends`: as the next amendment of the one issued last. */
export const drawn = async (db: Db, asked: Asked, day: string, amends: { why: string } | null): Promise<Drawn> => {
  const meeting = await standingMeeting(db, asked.meeting);
  const documents = await documentsOf(db, null, meeting.id);
  const book = await bookOf(db, meeting, day, documents);
  const issued = newestFirst(documentsAs(documents, asked.paper, asked.item));
  const amendment = amends === null ? null : amendmentOf(issued, amends.why);
  if (amends !== null && amendment === null) throw refusedByRule('Văn bản này chưa phát hành nên chưa có gì để sửa đổi; hãy sửa bản thảo.');
  const first = paperFrom(book, asked, day, amendment?.of.number ?? null);
  const paper = amendment === null ? first : amended(first, amendment);
  const texts = {
    Số: '',
    'Ngày văn bản': dateInWords(null, day.slice(0, 4)),
    [invitedTag]: everyoneInvited,
    [keptTags.item]: asked.item ?? '',
    [keptTags.agency]: asked.agency ?? '',
    [keptTags.answerBy]: asked.answerBy ?? '',
    [keptTags.why]: amends?.why ?? '',
  };
  return {
    meeting,
    book,
    documents,
    symbol: first.symbol,
    series: seriesOf(asked.paper, book.facts.council.short),
    before: amendment === null ? null : issued[0]!,
    snapshot: { template: paper, file: null, values: { texts, lists: {} } },
    paper,
  };
};

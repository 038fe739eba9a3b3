// What a meeting kit is made of: the meeting with its papers, and the files that were attached, each read when its turn comes.
import { meetingFiles } from '../../../db/queries/meetings.ts';
import { documentsOf } from '../../../db/queries/documents.ts';
import type { Db, DocumentTable, MeetingFileTable, MeetingTable } from '../../../db/schema.ts';
import type { Working } from '../../context.ts';
import { agendaPaper } from '../../domain/meetings/papers/agenda-paper.ts';
import { paperKinds } from '../../domain/meetings/papers/meeting-papers.ts';
import { fillPaper } from '../../domain/papers/fill.ts';
import { layOut, type Page } from '../../domain/papers/page.ts';
import { dateInWords, numberInWords } from '../../domain/papers/paper.ts';
import { Refusal } from '../../errors.ts';
import { getFile } from '../documents/file-store.ts';
import { pageOf, snapshotOf } from '../documents/render.ts';
import { standingMeeting } from './meeting-page.ts';
import { documentsAs, newestFirst, paperOfTemplate } from './paper-drafts.ts';
import { bookOf, type MeetingBook } from './paper-facts.ts';

export interface KitSource {
  meeting: MeetingTable;
  book: MeetingBook;
  documents: readonly DocumentTable[];
  files: readonly MeetingFileTable[];
}

export const kitSource = async (db: Db, id: string, today: string): Promise<KitSource> => {
  const meeting = await standingMeeting(db, id);
  const documents = await documentsOf(db, null, id);
  return {
    meeting,
    documents,
    book: await bookOf(db, meeting, today, documents),
    files: (await meetingFiles(db, id)).filter((one) => one.conclusion_id === null),
  };
};

/** The agenda as it was issued, else as it stands. */
export const agendaPage = ({ book, documents }: KitSource, today: string): Page => {
  const [issued] = newestFirst(documentsAs(documents, 'agenda', null));
  const page = issued === undefined ? null : pageOf(snapshotOf(issued.snapshot));
  if (page !== null) return page;
  const texts = { Số: '', 'Ngày văn bản': dateInWords(null, today.slice(0, 4)) };
  return layOut(fillPaper(agendaPaper(book.facts), { texts, lists: {} }).paper);
};

/** The cover paper of an item: the issued one, else its draft, else none. */
export const coverPage = ({ documents }: KitSource, item: string): Page | null => {
  const own = documentsAs(documents, 'cover', item);
  const cover = newestFirst(own)[0] ?? own[0];
  return cover === undefined ? null : pageOf(snapshotOf(cover.snapshot));
};

/** Papers that were issued, of each kind the newest, in the order of a meeting's life. */
export const issuedPapers = ({ documents }: KitSource): { row: DocumentTable; name: string }[] => {
  const replaced = new Set(documents.flatMap((row) => (row.state === 'issued' && row.amends_id !== null ? [row.amends_id] : [])));
  return newestFirst(documents)
    .filter((row) => !replaced.has(row.id))
    .flatMap((row) => {
      const paper = paperOfTemplate(row.template_id);
      return paper === undefined ? [] : [{ row, name: `${paperKinds[paper].name} số ${numberInWords(row.number)}-${row.symbol}` }];
    })
    .toReversed();
};

export type FileKind = 'pdf' | 'png' | 'jpg' | 'other';

/** What a file is by its first bytes, whatever its name says. */
export const kindOf = (bytes: Buffer): FileKind => {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  return bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ? 'jpg' : 'other';
};

/** The bytes of an attached file, or why they cannot be had. */
export const bytesOf = async ({ file }: Pick<Working, 'file'>, row: MeetingFileTable): Promise<Buffer | string> => {
  try {
    return await getFile(file, row.hash, row.name);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
};

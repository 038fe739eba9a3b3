// The papers of a meeting: which there are, how they look now, drawn up, amended, and issued as any document; invitations by name; the kit.
import { z } from 'zod';
import { DocumentRow } from './document-row.ts';
import { secretaries } from './meeting-words.ts';
import { Page } from './paper-page.ts';
import { Id, IsoDate, Text } from './primitives.ts';
import { everyone, job, read, write } from './rpc.ts';

/** Kinds of papers in the order of a meeting's life; `cover` is one for each item, `delegates` goes without a number. */
export const meetingPaperKinds = ['invitation', 'agenda', 'delegates', 'cover', 'minutes', 'notice', 'urging'] as const;
const Kind = z.enum(meetingPaperKinds);
export type MeetingPaperKind = z.infer<typeof Kind>;

/** Which paper: `item` of a cover; of a reminder the agency (`urged`, null = all that lead) and `answerBy`, asked strictly before that day. */
const Which = {
  meeting: Id,
  paper: Kind,
  item: Id.nullable().default(null),
  agency: Text.nullable().default(null),
  answerBy: IsoDate.nullable().default(null),
};
const written = z.object({ token: z.string(), name: z.string() });

export const MeetingPaper = z.object({
  paper: Kind,
  /** Of a cover. */
  item: Id.nullable(),
  name: z.string(),
  /** "GM-HĐATVSLĐ"; '' where it has no number. */
  symbol: z.string(),
  /** The one that waits for its number. */
  draft: DocumentRow.nullable(),
  /** Issued, newest first: the paper, then what it replaced. */
  issued: z.array(DocumentRow),
  /** What it would still lack, in sentences; warns, never blocks. */
  lacks: z.array(z.string()),
});
export type MeetingPaper = z.infer<typeof MeetingPaper>;

export const paperMethods = {
  papers: read({
    what: 'Xem các văn bản của cuộc họp',
    roles: everyone,
    input: z.object({ meeting: Id }),
    output: z.object({
      papers: z.array(MeetingPaper),
      /** Agencies that lead conclusions not done today, with how many. */
      urged: z.array(z.object({ agency: Text, name: z.string(), conclusions: z.int() })),
    }),
  }),
  paperPreview: read({
    what: 'Xem trước văn bản của cuộc họp',
    roles: everyone,
    /** `invited`: line of attendance whose copy of the invitation is shown; `document`: this one as it was frozen, not as it would be now. */
    input: z.object({
      ...Which,
      invited: Id.nullable().default(null),
      document: Id.nullable().default(null),
      on: IsoDate.nullable().default(null),
    }),
    output: z.object({
      page: Page,
      name: z.string(),
      lacks: z.array(z.string()),
      /** The next number of its series; null where it has none. */
      next: z.int().nullable(),
      /** Nothing was numbered in the series this year: its first number may be chosen. */
      fresh: z.enum(['yes', 'no']),
    }),
  }),
  /** A draft among the documents of the meeting; one that waits already is drawn up anew. With `amends` the next amendment of the issued one. */
  drawPaper: write({
    what: 'Soạn văn bản của cuộc họp',
    roles: secretaries,
    input: z.object({
      ...Which,
      amends: z.enum(['yes', 'no']).default('no'),
      /** Why it is amended. */
      why: Text.default(''),
    }),
    output: z.object({ id: Id }),
  }),
  /** As it stands now, numbered or not; of one who is `invited` his copy of the invitation, of the issued one where there is one. */
  printPaper: job({
    what: 'Lấy tệp văn bản của cuộc họp',
    roles: everyone,
    input: z.object({ ...Which, invited: Id.nullable().default(null), as: z.enum(['word', 'pdf']) }),
    output: written,
  }),
  /** One invitation for each who is invited, all of them as one file, and the list: one zip. */
  invitations: job({
    what: 'Lấy giấy mời cho từng đại biểu',
    roles: everyone,
    input: z.object({ meeting: Id, as: z.enum(['word', 'pdf']) }),
    output: written.extend({ letters: z.int() }),
  }),
  /** Reads the official layout back: of a paper as its file stands, or of a Word file that the office edited. */
  checkLayout: job({
    what: 'Soi thể thức văn bản trước khi ký',
    roles: everyone,
    input: z.object({ document: Id.nullable().default(null), file: z.string().nullable().default(null) }),
    output: z.object({ faults: z.array(z.string()) }),
  }),
  /** `pdf`: one PDF with bookmarks and page numbers; `folder`: a zip to unpack on a USB stick, which opens without the application. */
  kit: job({
    what: 'Lập bộ tài liệu họp',
    roles: everyone,
    input: z.object({ meeting: Id, as: z.enum(['pdf', 'folder']) }),
    output: written.extend({
      pages: z.int(),
      items: z.int(),
      /** Files that could not be put in, in sentences. */
      notes: z.array(z.string()),
    }),
  }),
};

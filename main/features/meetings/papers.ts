// The papers of a meeting among its documents: which there are, how one looks now, and drafts of them.
import { addDocuments, documentsOf, dropDrafts, lastNumber } from '../../../db/queries/documents.ts';
import type { Db, DocumentTable } from '../../../db/schema.ts';
import {
  type MeetingPaper,
  type MeetingPaperKind,
  meetingPaperKinds,
  type paperMethods,
} from '../../../preload/contract/meeting-papers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { paperKinds } from '../../domain/meetings/papers/meeting-papers.ts';
import { invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { shownDocuments } from '../documents/issue.ts';
import { pageOf, snapshotOf, textOf } from '../documents/render.ts';
import { copyFor, personInvited } from './invitation-copies.ts';
import { standingMeeting } from './meeting-page.ts';
import {
  abstractOf,
  type Asked,
  asDrafted,
  documentsAs,
  drawn,
  type Drawn,
  keptIn,
  lacksOf,
  newestFirst,
  templateOf,
} from './paper-drafts.ts';
import { bookOf } from './paper-facts.ts';
import { urgedAgencies } from './urged.ts';

type Methods = typeof paperMethods;

/** What the council is asked about; the frame of a meeting is submitted to nobody. */
const isSubmitted = ({ kind }: { kind: string }) => kind === 'matter' || kind === 'review';

/** The day of the answer, of the draft that waits, else of the letter that went out last. */
const awaited = (own: readonly DocumentTable[]): string | null => {
  const row = own.find((one) => one.state === 'draft') ?? newestFirst(own)[0];
  return row === undefined ? null : keptIn(row).answerBy;
};

export const listPapers = async (
  { meeting: id }: InputOf<Methods['papers']>,
  { db, today, file }: Reading,
): Promise<OutputOf<Methods['papers']>> => {
  const meeting = await standingMeeting(db, id);
  const documents = await documentsOf(db, null, id);
  const book = await bookOf(db, meeting, today, documents);
  const wanted = meetingPaperKinds.flatMap((paper): { paper: MeetingPaperKind; item: string | null }[] =>
    paper === 'cover' ? book.agenda.filter(isSubmitted).map(({ id }) => ({ paper, item: id })) : [{ paper, item: null }],
  );
  const papers = await Promise.all(
    wanted.map(async ({ paper, item }): Promise<MeetingPaper> => {
      const own = documentsAs(documents, paper, item);
      const [draft] = await shownDocuments(
        file,
        own.filter((row) => row.state === 'draft'),
      );
      const { code, name, series } = paperKinds[paper];
      const title = item === null ? '' : `: ${book.agenda.find(({ id }) => id === item)?.title ?? ''}`;
      const short = series === 'office' ? book.facts.office.short || book.facts.office.agency : book.facts.council.short;
      return {
        paper,
        item,
        name: `${name}${title}`,
        symbol: series === 'none' ? '' : code === 'CV' ? short : `${code}-${short}`,
        draft: draft ?? null,
        issued: await shownDocuments(file, newestFirst(own)),
        lacks: lacksOf(book, paper, awaited(own)),
      };
    }),
  );
  return { papers, urged: urgedAgencies(book) };
};

const nextOf = async (db: Db, { series }: Drawn, day: string) => lastNumber(db, series, Number(day.slice(0, 4)));

export const previewPaper = async (
  { invited: line, document, on, ...which }: InputOf<Methods['paperPreview']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['paperPreview']>> => {
  const day = on ?? today;
  const { asked, amends } = await asDrafted(db, which);
  const one = await drawn(db, asked, day, amends);
  const frozen = document === null ? undefined : one.documents.find(({ id }) => id === document);
  if (document !== null && frozen === undefined) throw notFound('Không còn văn bản này trong sổ.');
  const whole = frozen === undefined ? one.snapshot : snapshotOf(frozen.snapshot);
  const snapshot = line === null ? whole : copyFor(whole, personInvited(one, line));
  const numbered = paperKinds[asked.paper].series !== 'none';
  const last = numbered ? await nextOf(db, one, day) : 0;
  return {
    page: pageOf(snapshot)!,
    name: paperKinds[asked.paper].name,
    lacks: frozen === undefined ? lacksOf(one.book, asked.paper, asked.answerBy) : [],
    next: numbered ? last + 1 : null,
    fresh: numbered && last === 0 ? 'yes' : 'no',
  };
};

/** An amendment goes to whom the letter went, and asks for the same day where no other is typed. */
const asBefore = async (db: Db, asked: Asked): Promise<Asked> => {
  const [last] = newestFirst(documentsAs(await documentsOf(db, null, asked.meeting), asked.paper, asked.item));
  const kept = last === undefined ? null : keptIn(last);
  return { ...asked, agency: kept?.agency ?? null, answerBy: asked.answerBy ?? kept?.answerBy ?? null };
};

export const drawPaper = async (
  { amends, why, ...which }: InputOf<Methods['drawPaper']>,
  { db, today, label }: Writing,
): Promise<OutputOf<Methods['drawPaper']>> => {
  const { code, name, series } = paperKinds[which.paper];
  if (series === 'none') throw refusedByRule(`${name} đi kèm giấy mời, không có số riêng; hãy lấy tệp để in.`);
  if (amends === 'yes' && why.trim() === '')
    throw invalid('Hãy ghi lý do sửa đổi; lý do được in trong văn bản.', { why: 'Hãy ghi lý do sửa đổi.' });
  const asked = amends === 'yes' ? await asBefore(db, which) : which;
  const one = await drawn(db, asked, today, amends === 'yes' ? { why } : null);
  const own = documentsAs(one.documents, asked.paper, asked.item);
  // A reminder goes out as often as it must; any other paper is changed by an amendment alone.
  if (amends === 'no' && asked.paper !== 'urging' && own.some((row) => row.state === 'issued'))
    throw refusedByRule(`${name} đã phát hành. Muốn thay đổi thì lập văn bản sửa đổi; bản đã phát hành giữ nguyên.`);
  await dropDrafts(
    db,
    own.filter((row) => row.state === 'draft').map((row) => row.id),
  );
  const id = uuidv7();
  await addDocuments(db, [
    {
      id,
      kind: code,
      series: one.series,
      year: Number(today.slice(0, 4)),
      number: null,
      symbol: one.symbol,
      abstract: abstractOf(one),
      recipient: one.paper.addressees.join('; ') || null,
      state: 'draft',
      issued_on: null,
      register: null,
      row_id: one.meeting.id,
      organization_id: null,
      template_id: templateOf(asked.paper),
      template_name: amends === 'yes' ? `${name} (sửa đổi)` : name,
      snapshot: textOf(one.snapshot).text,
      hash: null,
      file_hash: null,
      amends_id: one.before?.id ?? null,
    },
  ]);
  label(`Soạn ${name.toLocaleLowerCase('vi')}: ${one.meeting.title}`);
  return { id };
};

// The papers of a meeting among its documents: which there are, how one looks now, drafts, and their issue with all that hangs on it.
import { addDocuments, documentsByIds, documentsOf, dropDrafts, lastNumber, reviseDraft } from '../../../db/queries/documents.ts';
import { insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Db } from '../../../db/schema.ts';
import {
  type MeetingPaper,
  type MeetingPaperKind,
  meetingPaperKinds,
  type paperMethods,
} from '../../../preload/contract/meeting-papers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { invited, invitedTag, invitedWords } from '../../domain/meetings/papers/invitation.ts';
import { paperKinds } from '../../domain/meetings/papers/meeting-papers.ts';
import { fillPaper } from '../../domain/papers/fill.ts';
import { layOut } from '../../domain/papers/page.ts';
import { conflict, invalid, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { issueDocuments, shownDocuments } from '../documents/issue.ts';
import { textOf, withTexts } from '../documents/render.ts';
import { standingMeeting } from './meeting-page.ts';
import { documentsAs, drawn, type Drawn, keptIn, lacksOf, newestFirst, paperOfTemplate, templateOf } from './paper-drafts.ts';
import { bookOf, openOf } from './paper-facts.ts';

type Methods = typeof paperMethods;

/** What the council is asked about; the frame of a meeting is submitted to nobody. */
const isSubmitted = ({ kind }: { kind: string }) => kind === 'matter' || kind === 'review';

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
        lacks: lacksOf(book, paper),
      };
    }),
  );
  return { papers };
};

const nextOf = async (db: Db, { series }: Drawn, day: string) => lastNumber(db, series, Number(day.slice(0, 4)));

export const previewPaper = async (
  { invited: line, on, ...asked }: InputOf<Methods['paperPreview']>,
  { db, today }: Reading,
): Promise<OutputOf<Methods['paperPreview']>> => {
  const day = on ?? today;
  const one = await drawn(db, asked, day, null);
  const person = line === null ? undefined : invited(one.book.facts).find(({ id }) => id === line);
  if (line !== null && person === undefined) throw notFound('Không còn người này trong danh sách mời.');
  const snapshot = person === undefined ? one.snapshot : withTexts(one.snapshot, { [invitedTag]: invitedWords(person) });
  const numbered = paperKinds[asked.paper].series !== 'none';
  const last = numbered ? await nextOf(db, one, day) : 0;
  return {
    page: layOut(fillPaper(one.paper, snapshot.values).paper),
    name: paperKinds[asked.paper].name,
    lacks: lacksOf(one.book, asked.paper),
    next: numbered ? last + 1 : null,
    fresh: numbered && last === 0 ? 'yes' : 'no',
  };
};

const abstractOf = ({ paper }: Drawn) => paper.abstract.replaceAll('\n', ' ');

export const drawPaper = async (
  { amends, why, ...asked }: InputOf<Methods['drawPaper']>,
  { db, today, label }: Writing,
): Promise<OutputOf<Methods['drawPaper']>> => {
  const { code, name, series } = paperKinds[asked.paper];
  if (series === 'none') throw refusedByRule(`${name} đi kèm giấy mời, không có số riêng; hãy lấy tệp để in.`);
  if (amends === 'yes' && why.trim() === '')
    throw invalid('Hãy ghi lý do sửa đổi; lý do được in trong văn bản.', { why: 'Hãy ghi lý do sửa đổi.' });
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

const dayColumns = { invitation: 'invited_on', agenda: 'agenda_on', notice: 'notice_on' } as const;

/** What the meeting knows of its papers: the first day on which each went out; a reminder at each conclusion it names. */
const noteIssue = async (
  db: Writing['db'],
  paper: keyof typeof paperKinds,
  { meeting, book }: Drawn,
  on: string,
  number: string,
): Promise<void> => {
  const column = paper in dayColumns ? dayColumns[paper as keyof typeof dayColumns] : null;
  if (column !== null && meeting[column] === null)
    await patchRows(db, [{ table: 'meeting', id: meeting.id, version: meeting.version, values: { [column]: on } }]);
  if (paper !== 'urging') return;
  await insertRows(
    db,
    'conclusion_event',
    openOf(book).lines.map(({ row, steps }) => ({
      id: uuidv7(),
      version: 1,
      conclusion_id: row.id,
      position: steps.length + 1,
      kind: 'reminder',
      on_date: on,
      until_on: null,
      number,
      meeting_id: null,
      note: null,
    })),
  );
};

export const issuePaper = async (
  { document, version, on, first }: InputOf<Methods['issuePaper']>,
  context: Writing,
): Promise<OutputOf<Methods['issuePaper']>> => {
  const { db } = context;
  const [row] = await documentsByIds(db, [document]);
  const paper = paperOfTemplate(row?.template_id ?? null);
  if (!row || paper === undefined || row.row_id === null) throw notFound('Không còn bản thảo này. Có thể nó vừa bị bỏ.');
  if (row.state === 'issued') throw refusedByRule('Văn bản này đã phát hành, không phát hành lần nữa.');
  if (row.version !== version) throw conflict('Bản thảo vừa được soạn lại ở nơi khác.', { id: row.id, version: row.version });
  const { item, answerBy, why } = keptIn(row);
  const one = await drawn(db, { meeting: row.row_id, paper, item, answerBy }, on, row.amends_id === null ? null : { why });
  await reviseDraft(db, row.id, { snapshot: textOf(one.snapshot).text, abstract: abstractOf(one), symbol: one.symbol, series: one.series });
  const { numbers } = await issueDocuments({ documents: [{ id: row.id, version: row.version + 1 }], on, first }, context);
  const number = numbers[0]?.number ?? '';
  await noteIssue(db, paper, one, on, number);
  context.label(`Phát hành ${paperKinds[paper].name.toLocaleLowerCase('vi')} số ${number}`);
  return { number };
};

// The issue of a paper of a meeting: drawn up with the names of that day, dossiers frozen, and what the meeting knows of it from then on.
import { insertRows, patchRows } from '../../../db/queries/rows.ts';
import { meetingById } from '../../../db/queries/meetings.ts';
import type { DocumentTable } from '../../../db/schema.ts';
import type { MeetingPaperKind } from '../../../preload/contract/meeting-papers.ts';
import { secretaries } from '../../../preload/contract/meeting-words.ts';
import type { Writing } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { paperKinds } from '../../domain/meetings/papers/meeting-papers.ts';
import { Refusal } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import type { DocumentOwner } from '../documents/owner.ts';
import { textOf } from '../documents/render.ts';
import { freezeDossiers, noteReturns } from './freeze-dossiers.ts';
import { abstractOf, type Asked, calledAs, drawn, type Drawn, keptIn, paperOfTemplate } from './paper-drafts.ts';
import { type UrgedLine, urgedOf } from './urged.ts';

const dayColumns = { invitation: 'invited_on', agenda: 'agenda_on', notice: 'notice_on' } as const;

/** The first day on which each went out. */
const noteDay = async (db: Writing['db'], paper: MeetingPaperKind, id: string, on: string): Promise<void> => {
  const column = paper in dayColumns ? dayColumns[paper as keyof typeof dayColumns] : null;
  const meeting = await meetingById(db, id);
  if (column !== null && meeting?.[column] === null)
    await patchRows(db, [{ table: 'meeting', id, version: meeting.version, values: { [column]: on } }]);
};

const reminded = ({ line: { row, steps } }: UrgedLine, on: string, number: string) => ({
  id: uuidv7(),
  version: 1,
  conclusion_id: row.id,
  position: Math.max(-1, ...steps.map((one) => one.position)) + 1,
  kind: 'reminder',
  on_date: on,
  until_on: null,
  number,
  meeting_id: null,
  note: null,
});

/** A step at each conclusion that the letter names; an amendment is told at the step of the letter that it replaces. */
const noteReminder = async (db: Writing['db'], { agency }: Asked, { book, before }: Drawn, on: string, number: string): Promise<void> => {
  const replaced = before === null ? null : calledAs(before);
  const urged = urgedOf(book, agency, replaced);
  const stepOf = ({ line }: UrgedLine) => line.steps.find((one) => one.kind === 'reminder' && one.number === replaced);
  await patchRows(
    db,
    urged.flatMap((one) => {
      const step = replaced === null ? undefined : stepOf(one);
      const note = `Công văn số ${replaced} được thay bằng công văn số ${number} ngày ${formatVietnamese(on)}`;
      return step ? [{ table: 'conclusion_event' as const, id: step.id, version: step.version, values: { number, note } }] : [];
    }),
  );
  await insertRows(
    db,
    'conclusion_event',
    urged.filter((one) => replaced === null || !stepOf(one)).map((one) => reminded(one, on, number)),
  );
};

const askedOf = (draft: DocumentTable, paper: MeetingPaperKind, meeting: string): Asked & { why: string } => ({
  meeting,
  paper,
  ...keptIn(draft),
});

export const meetingPapers: DocumentOwner = {
  owns: ({ template_id }) => paperOfTemplate(template_id) !== undefined,
  issue: async (draft, on, context) => {
    const { db, role } = context;
    const paper = paperOfTemplate(draft.template_id)!;
    if (!secretaries.includes(role)) throw new Refusal('forbidden', 'Văn bản của Hội đồng do thư ký hoặc người quản trị phát hành.');
    const { why, ...asked } = askedOf(draft, paper, draft.row_id ?? '');
    if (paper === 'agenda' || paper === 'cover') await freezeDossiers(context, asked.meeting, paper === 'cover' ? asked.item : null, on);
    const one = await drawn(db, asked, on, draft.amends_id === null ? null : { why });
    return {
      words: { snapshot: textOf(one.snapshot).text, abstract: abstractOf(one), symbol: one.symbol, series: one.series },
      name: paperKinds[paper].name.toLocaleLowerCase('vi'),
      issued: async (number) => {
        await noteDay(db, paper, asked.meeting, on);
        if (paper === 'agenda') await noteReturns(context, asked.meeting, on);
        if (paper === 'urging') await noteReminder(db, asked, one, on, number);
      },
    };
  },
};

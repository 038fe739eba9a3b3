// The papers of a visit: drafts filed among the documents of its subject, and the checklist to fill by hand.
import { officeSettings, officeTexts } from '../../rows/office-book.ts';
import { writeFile } from 'node:fs/promises';
import { addDocuments } from '../../../db/queries/documents.ts';
import { checklistById, checklistItems, findingsOf, visitAnswers, visitMembers } from '../../../db/queries/inspections.ts';
import { allRules } from '../../../db/queries/rules.ts';
import type { Db } from '../../../db/schema.ts';
import type { checklistMethods } from '../../../preload/contract/inspection-checklists.ts';
import type { visitMethods } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, itemAnswers, memberRoles, visitKinds, witnessKinds } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working, Writing } from '../../context.ts';
import {
  blankListPaper,
  blankPaper,
  correctionPaper,
  minutesPaper,
  type PaperFacts,
  reportPaper,
} from '../../domain/inspections/visit-papers.ts';
import { fillPaper } from '../../domain/papers/fill.ts';
import { layOut } from '../../domain/papers/page.ts';
import type { Paper } from '../../domain/papers/paper.ts';
import { notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { writeDocx } from '../../office/docx.ts';
import { writePdf } from '../../office/pdf.ts';
import { addressOf, announcedOn, nameOf, type VisitLine, visitLines } from '../../rows/visit-book.ts';
import { textOf } from '../documents/render.ts';
import { standingVisit } from './save-visit.ts';

type Methods = typeof visitMethods;

const factsOf = async (db: Db, { visit, events, words }: VisitLine): Promise<PaperFacts> => {
  const answers = new Map((await visitAnswers(db, visit.id)).map((one) => [one.item_id, one]));
  const items = visit.checklist_id === null ? [] : await checklistItems(db, visit.checklist_id);
  const minuted = events.findLast((event) => event.kind === 'minutes-signed' || event.kind === 'signature-refused');
  return {
    words,
    name: nameOf(visit),
    address: addressOf(visit),
    taxCode: visit.tax_code,
    representative: visit.representative ?? visit.subject_owner,
    decision: { number: visit.decision_number, on: visit.decision_on, by: visit.decision_by },
    grounds: visit.grounds,
    scope: visit.scope,
    place: visit.place,
    announced: announcedOn(events, '9999-12-31'),
    minuted: minuted?.on_date ?? null,
    opinion: visit.opinion,
    refusal:
      minuted?.kind === 'signature-refused'
        ? { witness: minuted.witness ?? '', kind: choiceWord(witnessKinds, minuted.witness_kind ?? 'witness') }
        : null,
    members: (await visitMembers(db, visit.id)).map(({ name, role, officer }) => ({ name, officer, role: choiceWord(memberRoles, role) })),
    items: items.map(({ id, position, text }) => {
      const answer = answers.get(id);
      return { position, text, answer: answer ? choiceWord(itemAnswers, answer.answer) : '', note: answer?.note ?? null };
    }),
    findings: (await findingsOf(db, visit.id)).map(({ what, basis, due_on }) => ({ what, basis, due: due_on })),
  };
};

const kinds = {
  minutes: { kind: 'BB', make: minutesPaper, name: 'Biên bản kiểm tra' },
  report: { kind: 'BC', make: reportPaper, name: 'Báo cáo kết quả kiểm tra' },
  correction: { kind: 'CV', make: correctionPaper, name: 'Văn bản yêu cầu chấn chỉnh' },
} as const;

const lineOf = async (db: Db, id: string, today: string): Promise<VisitLine> =>
  (await visitLines(db, [await standingVisit(db, id)], await allRules(db), today))[0]!;

export const drawUpPaper = async (
  { visit: id, paper }: InputOf<Methods['drawUp']>,
  context: Writing,
): Promise<OutputOf<Methods['drawUp']>> => {
  const { db, today } = context;
  const line = await lineOf(db, id, today);
  const facts = await factsOf(db, line);
  if (paper === 'correction' && facts.findings.length === 0)
    throw refusedByRule('Chưa ghi tồn tại nào nên chưa có gì để yêu cầu chấn chỉnh.');
  const { kind, make, name } = kinds[paper];
  const office = await officeSettings(db);
  const template = make(facts);
  const short = office.agencyShort === '' ? '' : `-${office.agencyShort}`;
  const symbol = kind === 'CV' ? office.agencyShort || 'CV' : `${kind}${short}`;
  const values = { texts: officeTexts(office, symbol, today), lists: {} };
  const document = uuidv7();
  await addDocuments(db, [
    {
      id: document,
      kind,
      series: kind,
      year: Number(today.slice(0, 4)),
      number: null,
      symbol,
      abstract: fillPaper(template, values).paper.abstract,
      recipient: facts.name,
      state: 'draft',
      issued_on: null,
      register: null,
      row_id: id,
      organization_id: line.visit.organization_id,
      template_id: null,
      template_name: paper === 'minutes' ? line.words.minutes : name,
      snapshot: textOf({ template, file: null, values }).text,
      hash: null,
      file_hash: null,
    },
  ]);
  context.label(`Soạn ${name.toLocaleLowerCase('vi')}: ${facts.name}`);
  return { id: document };
};

/** A paper to be filled by hand, as a file. */
const blankFile = async (paper: Paper, title: string, as: 'word' | 'pdf', context: Working): Promise<{ token: string; name: string }> => {
  const office = await officeSettings(context.db);
  const page = layOut(fillPaper(paper, { texts: officeTexts(office, '', context.today), lists: {} }).paper);
  const name = title.replace(/[\\/:*?"<>|]+/g, '-').slice(0, 90);
  const output = context.output(`${name}.${as === 'pdf' ? 'pdf' : 'docx'}`);
  await writeFile(output.path, as === 'pdf' ? await writePdf(page, paper.abstract) : writeDocx([page], paper.abstract));
  return { token: output.token, name: `${name}.${as === 'pdf' ? 'pdf' : 'docx'}` };
};

export const blankOfVisit = async ({ visit: id, as }: InputOf<Methods['blank']>, context: Working): Promise<OutputOf<Methods['blank']>> => {
  const facts = await factsOf(context.db, await lineOf(context.db, id, context.today));
  return blankFile(blankPaper(facts), `Bảng kiểm ${facts.name}`, as, context);
};

export const blankChecklist = async (
  { id, as }: InputOf<(typeof checklistMethods)['blankChecklist']>,
  context: Working,
): Promise<{ token: string; name: string }> => {
  const list = await checklistById(context.db, id);
  if (!list) throw notFound('Không còn bản này của bảng kiểm.');
  const name = `${choiceWord(visitKinds, list.kind)}, bản thứ ${list.edition}`;
  const items = await checklistItems(context.db, id);
  return blankFile(blankListPaper({ name, basis: list.basis, items }), `Bảng kiểm ${name}`, as, context);
};

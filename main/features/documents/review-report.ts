// The report of the review of bodies: its numbers gathered from the registers, written as Word or PDF, numbered and filed like other documents.
import { officeSettings } from '../../rows/office-book.ts';
import { writeFile } from 'node:fs/promises';
import { rulesUnder } from '../../../db/queries/desk.ts';
import { lastNumber } from '../../../db/queries/documents.ts';
import { type FlatRow, listIds, rowsByIds } from '../../../db/queries/registers.ts';
import { documentsOfTemplate, eventsOfKinds, papersOfKinds } from '../../../db/queries/review-report.ts';
import type { Db } from '../../../db/schema.ts';
import { presences, statuses } from '../../../preload/contract/records/choices.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName } from '../../../preload/contract/records/record.ts';
import { View } from '../../../preload/contract/registers.ts';
import type { ReviewAsk, reviewMethods } from '../../../preload/contract/review-report.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Working } from '../../context.ts';
import { conditionRules } from '../../domain/conditions/conditions.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { layOut } from '../../domain/papers/page.ts';
import { fillPaper } from '../../domain/papers/fill.ts';
import { numberInWords, type Paper } from '../../domain/papers/paper.ts';
import { yearAtWork } from '../../domain/reports/report-duty.ts';
import { changesIn, presenceOf } from '../../domain/review/changes.ts';
import { type ReviewPart, reviewPaper } from '../../domain/review/review-paper.ts';
import { invalid } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { writePdf } from '../../office/pdf.ts';
import { conditionsBook } from '../../rows/conditions-book.ts';
import { expiringUntil, statusShown } from '../../rows/expiring.ts';
import { reportBook, reportRules } from '../../rows/report-book.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { queryOf } from '../../rows/view-query.ts';
import { hashOf, putFile } from './file-store.ts';
import { type Filed, nextNumber } from './filing.ts';
import { shownDocuments } from './issue.ts';
import { pageOf, type Snapshot, textOf, wordOf } from './render.ts';
import { dayTexts } from './tag-values.ts';

type Methods = typeof reviewMethods;

/** Under it the reports are found again. */
const template = '01890000-0000-7000-8d00-000000000100';
const templateName = 'Báo cáo rà soát đơn vị dịch vụ';
const abstractOf = ({ abstract }: Paper) => abstract.replaceAll('\n', ' ');

const rowsOn = async (db: Db, register: RegisterName, day: string): Promise<FlatRow[]> => {
  const source = sourceAsOf(register, day);
  const view = View.parse({ register, sort: [{ column: 'name', direction: 'ascending' }] });
  const ids = await listIds(db, source, await queryOf(db, view, day));
  const rows = new Map((await rowsByIds(db, source, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
};

const kindsOf = (register: RegisterName): readonly string[] => (register === 'health-exam' ? ['health-exam'] : records[register].services);
const text = (value: FlatRow[string] | undefined) => (value === null || value === undefined ? '' : String(value));

const partOf = async (db: Db, register: RegisterName, { from, to }: ReviewAsk): Promise<ReviewPart> => {
  const record: AnyRecord = records[register];
  const kinds = kindsOf(register);
  const until = await expiringUntil(db, to);
  const rows = await rowsOn(db, register, to);
  const stateOf = (row: FlatRow) => statusShown(row.status ?? null, row.expiresOn ?? null, until);
  const choices = record.columns.status?.choices ?? [];
  const papers = (await papersOfKinds(db, kinds)).map(({ id, service, kind, begins }) => ({ id, service, kind, begins: begins ?? null }));
  const events = (await eventsOfKinds(db, kinds, from, to)).flatMap(({ service, kind, on }) =>
    on === null ? [] : [{ service, kind, on }],
  );
  const lines = (await conditionsBook(db, to, await rulesUnder(db, conditionRules))).filter((line) => line.register === register);
  const rules = await reportRules(db);
  const year = yearAtWork(rules, to);
  const owing = (await reportBook(db, year, to, rules)).filter((line) => line.register === register && line.owed);
  const handed = owing.filter(({ answer }) => answer.state === 'in-time' || answer.state === 'late');
  return {
    label: record.label,
    total: rows.length,
    states: statuses.map(({ code, label }) => ({ label, n: rows.filter((row) => stateOf(row) === code).length })),
    presence: presenceOf(rows.map((row) => ({ presence: text(row.presence) || null, commune: text(row.commune) || null }))),
    changes: changesIn(papers, events, from, to),
    conditions:
      lines.length === 0
        ? null
        : { told: lines.length, lacking: lines.filter(({ state }) => state === 'short' || state === 'review').length },
    reports:
      owing.length === 0
        ? null
        : {
            year,
            owed: owing.length,
            received: handed.length,
            missing: owing.length - handed.length,
            never: owing.filter(({ answer }) => answer.state === 'never').length,
          },
    rows: rows.map((row, at) => [
      String(at + 1),
      text(row.name),
      text(row.address),
      presences.find((one) => one.code === row.presence)?.short ?? (row.commune === null ? 'Chưa ghi' : 'Trụ sở'),
      text(row.number),
      typeof row.expiresOn === 'string' ? formatVietnamese(row.expiresOn) : '',
      choices.find((one) => one.code === stateOf(row))?.label ?? '',
    ]),
  };
};

const paperFor = async ({ db, today }: Pick<Reading, 'db' | 'today'>, ask: ReviewAsk): Promise<Paper> => {
  if (ask.to < ask.from) throw invalid('Ngày cuối kỳ đứng trước ngày đầu kỳ.', { to: 'Ngày cuối kỳ đứng trước ngày đầu kỳ.' });
  if (ask.to > today) throw invalid('Kỳ báo cáo chưa kết thúc.', { to: 'Ngày cuối kỳ không được sau hôm nay.' });
  const office = await officeSettings(db);
  const parts: ReviewPart[] = [];
  for (const register of new Set(ask.registers)) {
    if (records[register].paper === null) throw invalid('Sổ này không có báo cáo rà soát.', { registers: 'Chọn sổ tổ chức dịch vụ.' });
    parts.push(await partOf(db, register, ask));
  }
  return reviewPaper(
    {
      ...ask,
      signature: { mode: ask.signerMode, post: ask.signerPost, agencyPost: '', name: ask.signerName },
      office: {
        superior: office.superior,
        agency: office.agency,
        called: office.agency,
        short: office.agencyShort || office.agency,
        place: office.place,
      },
    },
    parts,
  );
};

const snapshotFor = (paper: Paper, texts: Record<string, string>): Snapshot => ({
  template: paper,
  file: null,
  values: { texts, lists: {} },
});

export const previewReview = async (
  ask: InputOf<Methods['reviewPreview']>,
  reading: Reading,
): Promise<OutputOf<Methods['reviewPreview']>> => {
  const paper = await paperFor(reading, ask);
  const last = await lastNumber(reading.db, ask.series, Number(ask.on.slice(0, 4)));
  const filled = fillPaper(paper, { texts: dayTexts(null, null, ask.on), lists: {} });
  return { page: layOut(filled.paper), next: nextNumber(last, null), fresh: last === 0 ? 'yes' : 'no' };
};

export const writeReview = async (
  input: InputOf<Methods['reviewReport']>,
  context: Working,
): Promise<OutputOf<Methods['reviewReport']>> => {
  context.progress('Đang lấy số liệu', 0, null);
  const paper = await paperFor(context, input);
  const year = Number(input.on.slice(0, 4));
  const issued = input.issue === 'yes';
  const number = issued ? nextNumber(await lastNumber(context.db, input.series, year), input.first) : null;
  const words = number === null ? null : numberInWords(number);
  const snapshot = snapshotFor(paper, dayTexts(words, issued ? input.on : null, input.on));
  const abstract = abstractOf(paper);
  const { text: frozen, hash } = textOf(snapshot);
  context.progress('Đang viết báo cáo', 1, 2);
  const word = await wordOf(snapshot, abstract, () => Promise.reject(new Error('no file behind a paper of the house')));
  const name = `${words ?? 'Bản thảo'} Báo cáo rà soát ${input.to.split('-').reverse().join('-')}.${input.as === 'pdf' ? 'pdf' : 'docx'}`;
  const output = context.output(name);
  await writeFile(output.path, input.as === 'pdf' ? await writePdf(pageOf(snapshot)!, abstract) : word);
  if (issued) await putFile(context.file, word);
  const fileHash = issued ? hashOf(word) : null;
  const document: Filed = {
    id: uuidv7(),
    kind: 'BC',
    series: input.series,
    year,
    number,
    symbol: input.symbol,
    abstract,
    recipient: input.addressees.join('; '),
    state: issued ? 'issued' : 'draft',
    issued_on: issued ? input.on : null,
    register: null,
    row_id: null,
    organization_id: null,
    template_id: template,
    template_name: templateName,
    snapshot: frozen,
    hash: issued ? hash : null,
    file_hash: fileHash,
  };
  await context.inner('filing.letters', {
    label: `${issued ? `Phát hành báo cáo rà soát số ${words}` : 'Soạn báo cáo rà soát'}, kỳ ${formatVietnamese(input.from)} – ${formatVietnamese(input.to)}`,
    documents: [document],
    files: fileHash === null ? [] : [{ hash: fileHash, name: `${words} Báo cáo rà soát.docx`, size: word.length }],
    first: input.first,
  });
  return { token: output.token, name, id: document.id, number: words === null ? null : `${words}/${input.symbol}` };
};

export const reviewReports = async (
  _: InputOf<Methods['reviewReports']>,
  { db, file }: Reading,
): Promise<OutputOf<Methods['reviewReports']>> => ({
  documents: await shownDocuments(file, await documentsOfTemplate(db, template)),
});

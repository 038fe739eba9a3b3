// Phát hành: drafts get their numbers in one transaction, their content is frozen and filed; and what lies at a record.
import {
  documentsByIds,
  documentsOf,
  dropDrafts,
  issueDocument,
  keepFiles,
  lastNumber,
  reviseDraft,
} from '../../../db/queries/documents.ts';
import { visitRows } from '../../../db/queries/inspections.ts';
import { targetsByIds } from '../../../db/queries/registers.ts';
import type { Db, DocumentTable } from '../../../db/schema.ts';
import type { documents, DocumentRow } from '../../../preload/contract/documents.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import { instant } from '../../clock.ts';
import type { Reading, Writing } from '../../context.ts';
import { numberInWords } from '../../domain/papers/paper.ts';
import { conflict, notFound, Refusal, refusedByRule } from '../../errors.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { getFile, hashOf, putFile, stateOf } from './file-store.ts';
import { nextNumber } from './filing.ts';
import type { DocumentOwner } from './owner.ts';
import { snapshotOf, textOf, withTexts, wordOf } from './render.ts';
import { dayTexts } from './tag-values.ts';

const checkedDraft = (row: DocumentTable | undefined, version: number): DocumentTable => {
  if (!row) throw notFound('Không còn bản thảo này. Có thể nó vừa bị bỏ.');
  if (row.state === 'issued')
    throw refusedByRule(`Văn bản số ${numberInWords(row.number)}/${row.symbol} đã phát hành, không phát hành lần nữa.`);
  if (row.version !== version) throw conflict('Bản thảo vừa được sửa ở nơi khác.', { id: row.id, version: row.version });
  return row;
};

/** Who only inspects issues what was drawn up at a visit, and nothing else. */
const onlyOfVisits = async (db: Db, drafts: Iterable<DocumentTable>): Promise<void> => {
  for (const { register, row_id } of drafts)
    if (register !== null || row_id === null || (await visitRows(db, { id: row_id })).length === 0)
      throw new Refusal('forbidden', 'Cán bộ kiểm tra chỉ phát hành văn bản của cuộc kiểm tra.');
};

/** The only way in which a document is issued; who owns a kind puts in what it means beside. */
export const issueDocuments = async (
  input: InputOf<typeof documents.issue>,
  context: Writing,
  owners: readonly DocumentOwner[],
): Promise<OutputOf<typeof documents.issue>> => {
  const { db, file, label, role } = context;
  const found = new Map(
    (
      await documentsByIds(
        db,
        input.documents.map((one) => one.id),
      )
    ).map((row) => [row.id, row]),
  );
  if (role === 'inspection') await onlyOfVisits(db, found.values());
  const year = Number(input.on.slice(0, 4));
  const numbers: { id: string; number: string }[] = [];
  let name = 'văn bản';
  for (const { id, version } of input.documents) {
    const standing = checkedDraft(found.get(id), version);
    const issuing = await owners.find((one) => one.owns(standing))?.issue(standing, input.on, context);
    if (issuing) await reviseDraft(db, id, issuing.words);
    const draft = { ...standing, ...issuing?.words };
    // Asked anew for each: the drafts of a round may belong to several series.
    const number = nextNumber(await lastNumber(db, draft.series, year), input.first);
    const snapshot = withTexts(snapshotOf(draft.snapshot), { ...dayTexts(numberInWords(number), input.on, input.on) });
    const word = await wordOf(snapshot, draft.abstract, (hash) => getFile(file, hash, draft.template_name ?? 'mẫu'));
    const { text, hash } = textOf(snapshot);
    const fileHash = await putFile(file, word);
    await keepFiles(db, [
      { hash: fileHash, name: `${numberInWords(number)} ${draft.recipient ?? draft.abstract}.docx`, size: word.length, at: instant() },
    ]);
    await issueDocument(db, id, { number, year, issued_on: input.on, snapshot: text, hash, file_hash: fileHash });
    const called = `${numberInWords(number)}/${draft.symbol}`;
    await issuing?.issued(called);
    name = issuing?.name ?? name;
    numbers.push({ id, number: called });
  }
  label(numbers.length === 1 ? `Phát hành ${name} số ${numbers[0]?.number ?? ''}` : `Phát hành ${numbers.length} văn bản`);
  return { numbers };
};

export const discardDrafts = async (
  { ids }: InputOf<typeof documents.discard>,
  { db, label }: Writing,
): Promise<OutputOf<typeof documents.discard>> => {
  const drafts = (await documentsByIds(db, ids)).filter((row) => row.state === 'draft');
  if (drafts.length < ids.length) throw refusedByRule('Văn bản đã phát hành không bỏ được; chỉ bỏ được bản thảo.');
  await dropDrafts(db, ids);
  label(`Bỏ ${drafts.length} bản thảo văn bản`);
  return { discarded: drafts.length };
};

/** Whether what was issued is still what was issued: the frozen words by their hash, the file by its bytes. */
export const fileStateOf = async (register: string, row: DocumentTable): Promise<DocumentRow['file']> => {
  if (row.hash !== null && hashOf(row.snapshot) !== row.hash) return 'changed';
  return row.file_hash === null ? 'none' : stateOf(register, row.file_hash);
};

/** Documents as lists show them. */
export const shownDocuments = (register: string, rows: readonly DocumentTable[]): Promise<DocumentRow[]> =>
  Promise.all(
    rows.map(async (row): Promise<DocumentRow> => ({
      id: row.id,
      kind: row.kind,
      number: row.number === null ? null : `${numberInWords(row.number)}/${row.symbol}`,
      abstract: row.abstract,
      recipient: row.recipient,
      state: row.state === 'issued' ? 'issued' : 'draft',
      issuedOn: row.issued_on,
      templateName: row.template_name,
      version: row.version,
      file: await fileStateOf(register, row),
    })),
  );

export const documentsOfRow = async (
  { register, id }: InputOf<typeof documents.ofRow>,
  { db, today, file }: Reading,
): Promise<OutputOf<typeof documents.ofRow>> => {
  const target = (await targetsByIds(db, sourceAsOf(register, today), [id])).get(id);
  return { documents: await shownDocuments(file, await documentsOf(db, target?.ids.organization ?? null, id)) };
};

// Files of the papers of a meeting: as they stand, one invitation for each who is invited, and what the reader of the layout finds.
import { readFile, writeFile } from 'node:fs/promises';
import { documentsByIds } from '../../../db/queries/documents.ts';
import type { paperMethods } from '../../../preload/contract/meeting-papers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { invited } from '../../domain/meetings/papers/invitation.ts';
import { paperKinds } from '../../domain/meetings/papers/meeting-papers.ts';
import type { Page } from '../../domain/papers/page.ts';
import { invalid, notFound, Refusal } from '../../errors.ts';
import { writeDocx } from '../../office/docx.ts';
import { layoutFaults } from '../../office/docx-check.ts';
import { safeName, uniqueNames } from '../../office/file-names.ts';
import { joinPdf, writePdf } from '../../office/pdf.ts';
import { Refusal as FileRefusal } from '../../office/refusal.ts';
import { zipOf } from '../../office/zip-bytes.ts';
import { getFile } from '../documents/file-store.ts';
import { pageOf, type Snapshot, snapshotOf, wordOf } from '../documents/render.ts';
import { copyFor, personInvited } from './invitation-copies.ts';
import { asDrafted, documentsAs, drawn, type Drawn, newestFirst } from './paper-drafts.ts';

type Methods = typeof paperMethods;
const endings = { word: 'docx', pdf: 'pdf' } as const;

const bytesOf = (page: Page, title: string, as: 'word' | 'pdf') =>
  as === 'pdf' ? writePdf(page, title) : Promise.resolve(writeDocx([page], title));

const pageFrom = (snapshot: Snapshot): Page => pageOf(snapshot)!;

export const printPaper = async (
  { as, invited: line, ...which }: InputOf<Methods['printPaper']>,
  context: Working,
): Promise<OutputOf<Methods['printPaper']>> => {
  const { asked, amends } = await asDrafted(context.db, which);
  const one = await drawn(context.db, asked, context.today, amends);
  const person = line === null ? null : personInvited(one, line);
  const snapshot = person === null ? one.snapshot : copyFor(issuedOf(one) ?? one.snapshot, person);
  const name = safeName(`${paperKinds[asked.paper].name} ${person?.name ?? one.meeting.title}`, endings[as]);
  const output = context.output(name);
  await writeFile(output.path, await bytesOf(pageFrom(snapshot), one.paper.abstract, as));
  return { token: output.token, name };
};

/** The invitation that was issued last. */
const issuedOf = ({ documents }: Drawn): Snapshot | null => {
  const [issued] = newestFirst(documentsAs(documents, 'invitation', null));
  return issued === undefined ? null : snapshotOf(issued.snapshot);
};

/** Of the invitation that was issued, else as it stands; the list stays with the file copy alone. */
export const invitationFiles = async (
  { meeting, as }: InputOf<Methods['invitations']>,
  context: Working,
): Promise<OutputOf<Methods['invitations']>> => {
  const asked = { meeting, paper: 'invitation', item: null, agency: null, answerBy: null } as const;
  const one = await drawn(context.db, asked, context.today, null);
  const snapshot = issuedOf(one) ?? one.snapshot;
  const people = invited(one.book.facts);
  if (people.length === 0) throw new Refusal('rule', 'Chưa có ai trong danh sách mời.');
  const pages = people.map((person) => ({ person, page: pageFrom(copyFor(snapshot, person)) }));
  const names = uniqueNames(people.map((person, at) => `${String(at + 1).padStart(2, '0')} ${person.name}.${endings[as]}`));
  const letters: Buffer[] = [];
  for (const [at, { page }] of pages.entries()) {
    context.progress('Đang viết giấy mời', at, pages.length);
    letters.push(await bytesOf(page, one.paper.abstract, as));
  }
  const all =
    as === 'pdf'
      ? await joinPdf(letters, one.paper.abstract)
      : writeDocx(
          pages.map(({ page }) => page),
          one.paper.abstract,
        );
  const list = await bytesOf(
    pageFrom((await drawn(context.db, { ...asked, paper: 'delegates' }, context.today, null)).snapshot),
    'Danh sách đại biểu',
    as,
  );
  const name = safeName(`Giấy mời ${one.meeting.title}`, 'zip');
  const output = context.output(name);
  await writeFile(
    output.path,
    zipOf(
      [
        { name: `Giấy mời (tất cả).${endings[as]}`, bytes: all },
        { name: `Danh sách đại biểu.${endings[as]}`, bytes: list },
        ...letters.map((bytes, at) => ({ name: `Từng người/${names[at]}`, bytes })),
      ],
      'yes',
    ),
  );
  return { token: output.token, name, letters: letters.length };
};

/** The faults of a Word file; one that cannot be read is a fault too, in the words of its reader. */
const faultsOf = async (bytes: Buffer): Promise<string[]> => {
  try {
    return await layoutFaults(bytes);
  } catch (error) {
    if (error instanceof FileRefusal) return [error.message];
    throw error;
  }
};

export const checkLayout = async (
  { document, file }: InputOf<Methods['checkLayout']>,
  context: Working,
): Promise<OutputOf<Methods['checkLayout']>> => {
  if (file !== null) return { faults: await faultsOf(await readFile(context.chosen().path)) };
  if (document === null) throw invalid('Chưa chọn văn bản nào để soi.', { document: 'Hãy chọn văn bản hoặc tệp Word.' });
  const [row] = await documentsByIds(context.db, [document]);
  if (!row) throw notFound('Không còn văn bản này trong sổ.');
  const own = (hash: string) => getFile(context.file, hash, row.template_name ?? 'mẫu');
  const bytes = row.file_hash === null ? await wordOf(snapshotOf(row.snapshot), row.abstract, own) : await own(row.file_hash);
  return { faults: await faultsOf(bytes) };
};

// The file of one document: of an issued one the very bytes that were filed, of a draft as it stands now.
import { writeFile } from 'node:fs/promises';
import { documentsByIds } from '../../../db/queries/documents.ts';
import type { documents } from '../../../preload/contract/documents.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { numberInWords } from '../../domain/papers/paper.ts';
import { conflict, notFound, refusedByRule } from '../../errors.ts';
import { writePdf } from '../../office/pdf.ts';
import { getFile, hashOf } from './file-store.ts';
import { pageOf, snapshotOf, wordOf } from './render.ts';

export const documentFile = async (
  { id, as }: InputOf<typeof documents.file>,
  context: Working,
): Promise<OutputOf<typeof documents.file>> => {
  const [row] = await documentsByIds(context.db, [id]);
  if (!row) throw notFound('Không còn văn bản này trong sổ.');
  if (row.hash !== null && hashOf(row.snapshot) !== row.hash)
    throw conflict('Nội dung văn bản đã khác lúc phát hành. Hãy dùng bản sao lưu.', { id });
  const snapshot = snapshotOf(row.snapshot);
  const called = `${row.number === null ? 'Bản thảo' : numberInWords(row.number)} ${row.recipient ?? row.abstract}`
    .replace(/[\\/:*?"<>|]+/g, '-')
    .slice(0, 100);
  const name = `${called}.${as === 'pdf' ? 'pdf' : 'docx'}`;
  const output = context.output(name);
  const page = pageOf(snapshot);
  if (as === 'pdf' && page === null)
    throw refusedByRule('Văn bản theo mẫu Word của cơ quan chỉ ra được PDF bằng Word hoặc LibreOffice. Hãy lấy tệp Word rồi in ra PDF.');
  const bytes =
    page !== null && as === 'pdf'
      ? await writePdf(page, row.abstract)
      : row.file_hash !== null
        ? await getFile(context.file, row.file_hash, name)
        : await wordOf(snapshot, row.abstract, (hash) => getFile(context.file, hash, row.template_name ?? 'mẫu'));
  await writeFile(output.path, bytes);
  return { token: output.token, name };
};

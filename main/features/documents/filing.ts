// Inner feature `filing`: what a round of letters hands to the writing thread, numbers and files in one transaction; templates of the office.
import { z } from 'zod';
import { addDocuments, addTemplate, keepFiles, lastNumber, ownTemplates, patchTemplate } from '../../../db/queries/documents.ts';
import { administrators, registrars, write } from '../../../preload/contract/rpc.ts';
import { instant } from '../../clock.ts';
import { conflict } from '../../errors.ts';
import { implementInner } from '../../implement.ts';

const nullable = z.string().nullable();
const Filed = z.object({
  id: z.string(),
  kind: z.string(),
  series: z.string(),
  year: z.int(),
  number: z.int().nullable(),
  symbol: z.string(),
  abstract: z.string(),
  recipient: nullable,
  state: z.string(),
  issued_on: nullable,
  register: nullable,
  row_id: nullable,
  organization_id: nullable,
  template_id: nullable,
  template_name: nullable,
  snapshot: z.string(),
  hash: nullable,
  file_hash: nullable,
});
export type Filed = z.infer<typeof Filed>;

const Stored = z.object({ hash: z.string(), name: z.string(), size: z.int() });

const methods = {
  letters: write({
    what: 'Ghi các công văn đã soạn',
    roles: registrars,
    input: z.object({ label: z.string(), documents: z.array(Filed), files: z.array(Stored), first: z.int().nullable() }),
    output: z.object({}),
  }),
  /** Puts a file in the place of a template of the house or under one of the office; without both it is a new one. */
  template: write({
    what: 'Thay mẫu văn bản',
    roles: administrators,
    input: z.object({
      id: z.string(),
      replaces: nullable,
      name: z.string(),
      kind: z.string(),
      registers: nullable,
      fileName: z.string(),
      hash: z.string(),
      size: z.int(),
    }),
    output: z.object({}),
  }),
};

/** The number that comes next: after the last one; a series without any this year may begin where the office's book stands. */
export const nextNumber = (last: number, first: number | null): number => (last === 0 ? (first ?? 1) : last + 1);

export const filing = implementInner('filing', methods, {
  letters: async ({ label: words, documents, files, first }, { db, label }) => {
    const [one] = documents;
    const numbered = documents.filter((document) => document.number !== null);
    if (one && numbered.length > 0) {
      const next = nextNumber(await lastNumber(db, one.series, one.year), first);
      const gapless = numbered.every((document, at) => document.number === next + at);
      if (!gapless)
        throw conflict('Trong lúc soạn, văn bản khác đã lấy số của dãy này. Chưa ghi gì; hãy soạn lại để lấy số mới.', { next });
    }
    const at = instant();
    await keepFiles(
      db,
      files.map((file) => ({ ...file, at })),
    );
    await addDocuments(db, documents);
    label(words);
    return {};
  },
  template: async ({ id, replaces, name, kind, registers, fileName, hash, size }, { db, label }) => {
    await keepFiles(db, [{ hash, name: fileName, size, at: instant() }]);
    const own = (await ownTemplates(db)).find((one) => one.id === id || (replaces !== null && one.replaces === replaces));
    if (own) await patchTemplate(db, own.id, { file_hash: hash, file_name: fileName });
    else await addTemplate(db, { id, name, kind, replaces, registers, file_hash: hash, file_name: fileName });
    label(own || replaces ? `Thay mẫu “${name}” bằng tệp ${fileName}` : `Thêm mẫu “${name}”`);
    return {};
  },
});

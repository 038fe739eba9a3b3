// A round of documents through the real core: every question that they ask of the database.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Register } from './register.ts';

const template = '01890000-0000-7000-8d00-000000000001';

/** Letters as drafts and issued, one dropped; a template put in the place twice and taken back; the public list. */
export const paperRound = async (register: Register, id: string): Promise<void> => {
  const { api, core } = register;
  const ask = { register: 'training' as const, template, series: 'CV', symbol: 'SNV', on: '2026-11-23', ids: [id] };
  await api.documents.preview(ask);
  await api.documents.letters({ ...ask, issue: 'yes' });
  const drafts = [await api.documents.letters(ask), await api.documents.letters(ask)].map((one) => one.ids);
  await api.documents.issue({ documents: drafts[0]!.map((draft) => ({ id: draft, version: 1 })), on: '2026-11-24' });
  await api.documents.discard({ ids: drafts[1]! });
  await api.documents.ofRow({ register: 'training', id });
  await api.documents.file({ id: drafts[0]![0]!, as: 'word' });
  const { token } = await api.documents.exportTemplate({ template });
  for (const name of ['a.docx', 'b.docx']) {
    const file = path.join(register.folder, name);
    writeFileSync(file, await readFile(core.files.resolve(token).path));
    await api.documents.putTemplate({ file: core.files.issue(file).token, template });
  }
  await api.documents.templates({});
  await api.documents.resetTemplate({ template });
  await api.documents.publicList({ register: 'training', as: 'excel' });
};

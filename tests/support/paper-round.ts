// A round of documents through the real core: every question that they ask of the database.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Register } from './register.ts';

const template = '01890000-0000-7000-8d00-000000000001';

/** A template of the office from its file to its end. */
const ownTemplate = async ({ api, core }: Register, id: string, file: string): Promise<void> => {
  const words = { name: 'Mẫu riêng', kind: 'TB' as const, registers: ['training' as const] };
  const { id: own } = await api.documents.addTemplate({ file: core.files.issue(file).token, ...words });
  await api.documents.preview({ register: 'training', template: own, series: 'CV', symbol: 'SNV', on: '2026-11-23', ids: [id] });
  await api.documents.renameTemplate({ template: own, version: 1, ...words, name: 'Tên khác' });
  await api.documents.removeTemplate({ template: own });
};

/** The report of the review, and the certificates that the body issued on bad days. */
const reviewAndRadius = async ({ api, add }: Register, id: string): Promise<void> => {
  const { row } = await api.registers.get({ register: 'training', id });
  await add('osh-staff', {
    name: 'Người Học',
    role: 'FULL_TIME',
    employerName: 'Nơi Làm Việc',
    traineeGroup: 'G2',
    certificateNumber: '9/GCN',
    certificateIssuedOn: '2026-10-01',
    certificateIssuer: String(row.name),
  });
  await api.licensing.blastRadius({ register: 'training', id, days: 'all' });
  const registers = ['training' as const, 'technical-inspection' as const];
  const ask = { from: '2020-01-01', to: '2026-11-23', registers, addressees: ['UBND'], series: 'BC', symbol: 'BC', on: '2026-11-23' };
  await api.documents.reviewReport(ask);
  await api.documents.reviewReports({});
};

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
  await ownTemplate(register, id, path.join(register.folder, 'a.docx'));
  await reviewAndRadius(register, id);
};

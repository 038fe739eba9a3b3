// The templates of letters: those of the house, the office's own Word file where one was put in the place, and the office's new ones.
import { readFile, writeFile } from 'node:fs/promises';
import { dropTemplate, ownTemplates, patchTemplate } from '../../../db/queries/documents.ts';
import type { Db, DocumentTemplateTable } from '../../../db/schema.ts';
import type { documents, Template } from '../../../preload/contract/documents.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { Reading, Working, Writing } from '../../context.ts';
import { purposeOf } from '../../domain/papers/letter-ids.ts';
import { letterTemplates } from '../../domain/papers/letter-templates.ts';
import { layOut } from '../../domain/papers/page.ts';
import type { Paper } from '../../domain/papers/paper.ts';
import { conflict, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { writeDocx } from '../../office/docx.ts';
import { layoutFaults } from '../../office/docx-check.ts';
import { tagsOf } from '../../office/docx-template.ts';
import { getFile, putFile, stateOf } from './file-store.ts';
import { knownTags } from './tag-values.ts';
import { sayingWhy } from './word-faults.ts';

/** A template as letters are made from it: the house's words, or the office's file. */
export interface TemplateInUse {
  id: string;
  name: string;
  kind: string;
  registers: readonly RegisterName[];
  /** The words of the house; null of a new template of the office. */
  paper: Paper | null;
  own: DocumentTemplateTable | null;
}

const gone = () => notFound('Không còn mẫu văn bản này.');
const registersOf = (row: DocumentTemplateTable) => (row.registers ?? '').split(',').filter(Boolean) as RegisterName[];

/** All templates: those of the house in their order, then the office's by name. */
const inUse = async (db: Db): Promise<TemplateInUse[]> => {
  const own = await ownTemplates(db);
  const house = letterTemplates.map(({ id, name, kind, registers, paper }) => ({
    id,
    name,
    kind,
    registers: registers as RegisterName[],
    paper,
    own: own.find((one) => one.replaces === id) ?? null,
  }));
  const added = own
    .filter((one) => one.replaces === null)
    .map((one) => ({ id: one.id, name: one.name, kind: one.kind, registers: registersOf(one), paper: null, own: one }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  return [...house, ...added];
};

export const templateInUse = async (db: Db, id: string): Promise<TemplateInUse> => {
  const found = (await inUse(db)).find((one) => one.id === id);
  if (!found) throw gone();
  return found;
};

export const listTemplates = async (_: object, { db, file }: Reading): Promise<{ templates: Template[] }> => ({
  templates: await Promise.all(
    (await inUse(db)).map(async ({ id, name, kind, registers, paper, own }): Promise<Template> => ({
      id,
      purpose: purposeOf(id),
      name,
      kind,
      registers: [...registers],
      own: own === null ? 'no' : paper === null ? 'new' : 'yes',
      fileName: own?.file_name ?? null,
      version: own?.version ?? 0,
      file: own ? await stateOf(file, own.file_hash) : 'house',
    })),
  ),
});

/** The template as a Word file with its tags in place: the house's, or the office's as it lies in the folder. */
export const exportTemplate = async (
  { template }: InputOf<typeof documents.exportTemplate>,
  context: Working,
): Promise<OutputOf<typeof documents.exportTemplate>> => {
  const { name: called, paper, own } = await templateInUse(context.db, template);
  const name = own?.file_name ?? `Mẫu ${called}.docx`;
  const output = context.output(name);
  await writeFile(output.path, own ? await getFile(context.file, own.file_hash, own.file_name) : writeDocx([layOut(paper!)], called));
  return { token: output.token, name };
};

/** What every document says; a file without one of them would go out without it. */
const expected = ['Số', 'Ký hiệu', 'Ngày văn bản', 'Tên đơn vị', 'Người ký'];

/** Tags of a file held against those that all its registers know. */
const checked = async (bytes: Buffer, registers: readonly RegisterName[]) => {
  const tags = await sayingWhy(tagsOf(bytes));
  const [first = new Set<string>(), ...others] = registers.map(knownTags);
  const known = others.reduce((common, one) => common.intersection(one), first);
  return {
    tags: tags.length,
    unknown: tags.filter((tag) => !known.has(tag)),
    missing: expected.filter((tag) => !tags.includes(tag.normalize('NFC'))),
    known: [...known],
    faults: await sayingWhy(layoutFaults(bytes)),
  };
};

export const testFill = async (
  { template, registers }: InputOf<typeof documents.testFill>,
  context: Working,
): Promise<OutputOf<typeof documents.testFill>> =>
  checked(await readFile(context.chosen().path), template === null ? registers : (await templateInUse(context.db, template)).registers);

/** Files a chosen Word file and says where it belongs. */
const filed = async (
  context: Working,
  where: { id: string; replaces: string | null; name: string; kind: string; registers: readonly RegisterName[] },
) => {
  const { path, name: fileName } = context.chosen();
  const bytes = await readFile(path);
  await checked(bytes, where.registers);
  const hash = await putFile(context.file, bytes);
  const registers = where.replaces === null ? where.registers.join(',') : null;
  await context.inner('filing.template', { ...where, registers, fileName, hash, size: bytes.length });
  return fileName;
};

export const putTemplate = async (
  { template }: InputOf<typeof documents.putTemplate>,
  context: Working,
): Promise<OutputOf<typeof documents.putTemplate>> => {
  const { id, name, kind, registers, paper, own } = await templateInUse(context.db, template);
  return { name: await filed(context, { id: own?.id ?? uuidv7(), replaces: paper === null ? null : id, name, kind, registers }) };
};

const sameName = async (db: Db, name: string, but: string | null) => {
  const taken = (await inUse(db)).some((one) => one.id !== but && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw refusedByRule('Đã có mẫu mang tên này. Hãy đặt tên khác.');
};

export const addNewTemplate = async (
  { name, kind, registers }: InputOf<typeof documents.addTemplate>,
  context: Working,
): Promise<OutputOf<typeof documents.addTemplate>> => {
  await sameName(context.db, name, null);
  const id = uuidv7();
  await filed(context, { id, replaces: null, name, kind, registers });
  return { id };
};

const newOne = async (db: Db, id: string): Promise<DocumentTemplateTable> => {
  const { own, paper } = await templateInUse(db, id);
  if (!own || paper !== null) throw refusedByRule('Mẫu có sẵn của chương trình không đổi tên, không bỏ được.');
  return own;
};

export const renameTemplate = async (
  { template, version, name, kind, registers }: InputOf<typeof documents.renameTemplate>,
  { db, label }: Writing,
): Promise<OutputOf<typeof documents.renameTemplate>> => {
  const own = await newOne(db, template);
  if (own.version !== version) throw conflict('Mẫu vừa được sửa ở nơi khác.', { id: own.id, version: own.version });
  await sameName(db, name, template);
  await patchTemplate(db, own.id, { name, kind, registers: registers.join(',') });
  label(`Sửa mẫu “${name}”`);
  return {};
};

/** What was made from it stays: documents keep their words and their file. */
export const removeTemplate = async (
  { template }: InputOf<typeof documents.removeTemplate>,
  { db, label }: Writing,
): Promise<OutputOf<typeof documents.removeTemplate>> => {
  const own = await newOne(db, template);
  await dropTemplate(db, own.id);
  label(`Bỏ mẫu “${own.name}”`);
  return {};
};

export const resetTemplate = async (
  { template }: InputOf<typeof documents.resetTemplate>,
  { db, label }: Writing,
): Promise<OutputOf<typeof documents.resetTemplate>> => {
  const { name, own, paper } = await templateInUse(db, template);
  if (own && paper === null) throw refusedByRule('Mẫu này do cơ quan thêm, không có mẫu có sẵn để dùng lại.');
  if (own) await dropTemplate(db, own.id);
  label(`Dùng lại mẫu có sẵn: ${name}`);
  return {};
};

// The templates of letters: those of the house, and the office's own Word file where one was put in the place.
import { dropTemplate, ownTemplates } from '../../../db/queries/documents.ts';
import type { Db, DocumentTemplateTable } from '../../../db/schema.ts';
import type { documents, Template } from '../../../preload/contract/documents.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { Reading, Working, Writing } from '../../context.ts';
import { layOut } from '../../domain/papers/page.ts';
import { type LetterTemplate, letterTemplates } from '../../domain/papers/letter-templates.ts';
import { notFound } from '../../errors.ts';
import { writeDocx } from '../../office/docx.ts';
import { layoutFaults } from '../../office/docx-check.ts';
import { tagsOf } from '../../office/docx-template.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { getFile, putFile, stateOf } from './file-store.ts';
import { knownTags } from './tag-values.ts';
import { sayingWhy } from './word-faults.ts';

/** A template of the house with the office's file in its place, if there is one. */
export interface TemplateInUse {
  house: LetterTemplate;
  own: DocumentTemplateTable | null;
}

export const templateInUse = async (db: Db, id: string): Promise<TemplateInUse> => {
  const house = letterTemplates.find((one) => one.id === id);
  if (!house) throw notFound('Không còn mẫu văn bản này.');
  return { house, own: (await ownTemplates(db)).find((one) => one.replaces === id) ?? null };
};

export const listTemplates = async (_: object, { db, file }: Reading): Promise<{ templates: Template[] }> => {
  const own = new Map((await ownTemplates(db)).map((one) => [one.replaces, one]));
  return {
    templates: await Promise.all(
      letterTemplates.map(async (house): Promise<Template> => {
        const mine = own.get(house.id);
        const { id, name, kind } = house;
        return {
          id,
          name,
          kind,
          registers: house.registers as RegisterName[],
          own: mine ? 'yes' : 'no',
          fileName: mine?.file_name ?? null,
          version: mine?.version ?? 0,
          file: mine ? await stateOf(file, mine.file_hash) : 'house',
        };
      }),
    ),
  };
};

/** The template as a Word file with its tags in place: the house's, or the office's as it lies in the folder. */
export const exportTemplate = async (
  { template }: InputOf<typeof documents.exportTemplate>,
  context: Working,
): Promise<OutputOf<typeof documents.exportTemplate>> => {
  const { house, own } = await templateInUse(context.db, template);
  const name = own?.file_name ?? `Mẫu ${house.name}.docx`;
  const output = context.output(name);
  await writeFile(
    output.path,
    own ? await getFile(context.file, own.file_hash, own.file_name) : writeDocx([layOut(house.paper)], house.name),
  );
  return { token: output.token, name };
};

const anyAsk = (house: LetterTemplate, today: string) => ({
  register: house.registers[0] as RegisterName,
  search: '',
  filters: [],
  sort: [],
  asOf: null,
  ids: null,
  template: house.id,
  series: '',
  symbol: '',
  on: today,
  answerBy: null,
  signerMode: '',
  signerPost: '',
  signerName: '',
});

const checked = async (bytes: Buffer, house: LetterTemplate, today: string) => {
  const tags = await sayingWhy(tagsOf(bytes));
  const all = house.registers.map((register) => knownTags(register as RegisterName, anyAsk(house, today)));
  const known = all.reduce((common, one) => common.intersection(one));
  return {
    tags: tags.length,
    unknown: tags.filter((tag) => !known.has(tag)),
    known: [...known],
    faults: await sayingWhy(layoutFaults(bytes)),
  };
};

export const testFill = async (
  { template }: InputOf<typeof documents.testFill>,
  context: Working,
): Promise<OutputOf<typeof documents.testFill>> => {
  const { house } = await templateInUse(context.db, template);
  return checked(await readFile(context.chosen().path), house, context.today);
};

export const putTemplate = async (
  { template }: InputOf<typeof documents.putTemplate>,
  context: Working,
): Promise<OutputOf<typeof documents.putTemplate>> => {
  const { house } = await templateInUse(context.db, template);
  const { path, name } = context.chosen();
  const bytes = await readFile(path);
  await checked(bytes, house, context.today);
  const hash = await putFile(context.file, bytes);
  await context.inner('filing.template', {
    replaces: house.id,
    name: house.name,
    kind: house.kind,
    fileName: name,
    hash,
    size: bytes.length,
  });
  return { name };
};

export const resetTemplate = async (
  { template }: InputOf<typeof documents.resetTemplate>,
  { db, label }: Writing,
): Promise<OutputOf<typeof documents.resetTemplate>> => {
  const { house, own } = await templateInUse(db, template);
  if (own) await dropTemplate(db, own.id);
  label(`Dùng lại mẫu có sẵn: ${house.name}`);
  return {};
};

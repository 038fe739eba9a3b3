// Letters in bulk: one Word file each and one with all of them, PDF on wish, in a zip; one write at the end, nothing before.
import { writeFile } from 'node:fs/promises';
import { lastNumber } from '../../../db/queries/documents.ts';
import type { documents, LetterAsk } from '../../../preload/contract/documents.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Working } from '../../context.ts';
import { fillPaper, tagsIn } from '../../domain/papers/fill.ts';
import type { Page } from '../../domain/papers/page.ts';
import { numberInWords, type Paper } from '../../domain/papers/paper.ts';
import { invalid, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { writeDocx } from '../../office/docx.ts';
import { joinDocx, tagsOf } from '../../office/docx-template.ts';
import { joinPdf, writePdf } from '../../office/pdf.ts';
import { type ZipItem, zipOf } from '../../office/zip-bytes.ts';
import { getFile, hashOf, putFile } from './file-store.ts';
import { type Filed, nextNumber } from './filing.ts';
import { pageOf, type Snapshot, textOf, withTexts, wordOf } from './render.ts';
import { dayTexts, knownTags, type Letter, lettersOf } from './tag-values.ts';
import { type TemplateInUse, templateInUse } from './templates.ts';
import { sayingWhy } from './word-faults.ts';

const mostLetters = 2000;

/** The template, its tags, and the letters of a round; `file`: where the register lies. */
const roundOf = async (
  { db, file, today }: Pick<Reading, 'db' | 'file' | 'today'>,
  ask: LetterAsk,
): Promise<{ template: TemplateInUse; tags: readonly string[]; letters: Letter[] }> => {
  const template = await templateInUse(db, ask.template);
  if (!template.registers.includes(ask.register)) throw invalid('Mẫu này không dùng cho sổ đang mở.', { template: 'Chọn mẫu khác.' });
  if ((ask.ids?.length ?? 0) > 20 * mostLetters)
    throw refusedByRule(`Mỗi lần soạn được nhiều nhất ${mostLetters.toLocaleString('vi-VN')} công văn. Hãy chọn ít dòng hơn.`);
  const { own, paper } = template;
  const tags = own ? await sayingWhy(tagsOf(await getFile(file, own.file_hash, own.file_name))) : [...tagsIn(paper!)];
  const letters = await lettersOf(db, ask, today, new Set(tags));
  if (letters.length === 0) throw invalid('Không có dòng nào để soạn công văn.');
  if (letters.length > mostLetters)
    throw refusedByRule(`Mỗi lần soạn được nhiều nhất ${mostLetters.toLocaleString('vi-VN')} công văn. Hãy chọn ít dòng hơn.`);
  return { template, tags, letters };
};

const snapshotFor = ({ paper, own }: TemplateInUse, { values }: Letter): Snapshot => ({
  template: own ? null : paper,
  file: own?.file_hash ?? null,
  values,
});

/** What stays empty, counted over all letters. */
const blanksOf = (paper: Paper, letters: readonly Letter[]) => {
  const blank = new Map<string, number>();
  const missing = new Set<string>();
  for (const letter of letters) {
    const found = fillPaper(paper, letter.values);
    for (const tag of found.blank) blank.set(tag, (blank.get(tag) ?? 0) + 1);
    for (const tag of found.missing) missing.add(tag);
  }
  return { blank: [...blank].map(([tag, count]) => ({ tag, letters: count })), missing: [...missing] };
};

export const previewLetters = async (ask: LetterAsk, reading: Reading): Promise<OutputOf<typeof documents.preview>> => {
  const { db } = reading;
  const { template, tags, letters } = await roundOf(reading, ask);
  const [first] = letters as [Letter];
  const last = await lastNumber(db, ask.series, Number(ask.on.slice(0, 4)));
  const common = {
    letters: letters.length,
    recipient: first.recipient,
    next: nextNumber(last, null),
    fresh: last === 0 ? ('yes' as const) : ('no' as const),
  };
  const { own, paper } = template;
  if (own === null) return { ...common, ...blanksOf(paper!, letters), page: pageOf(snapshotFor(template, first)) };
  const known = knownTags(ask.register);
  return { ...common, page: null, missing: tags.filter((tag) => !known.has(tag)), blank: [] };
};

/** A name that every file system takes, short enough for deep folders. */
const fileName = (text: string) =>
  text
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 90)
    .replace(/[. ]+$/, '');

interface Made {
  document: Filed;
  name: string;
  word: Buffer;
  page: Page | null;
}

export const writeLetters = async (
  input: InputOf<typeof documents.letters>,
  context: Working,
): Promise<OutputOf<typeof documents.letters>> => {
  const { db, file, progress } = context;
  progress('Đang lấy dữ liệu', 0, null);
  const { template, letters } = await roundOf(context, input);
  const { own, paper } = template;
  if (own && input.pdf === 'yes')
    throw refusedByRule(
      'Mẫu Word do cơ quan sửa chỉ ra được PDF bằng Word hoặc LibreOffice. Hãy soạn không kèm PDF, rồi in ra PDF từ Word.',
    );
  const year = Number(input.on.slice(0, 4));
  const next = nextNumber(await lastNumber(db, input.series, year), input.first);
  const ownBytes = own ? await getFile(file, own.file_hash, own.file_name) : null;
  const steps = letters.length * (input.pdf === 'yes' ? 2 : 1);
  const made: Made[] = [];
  for (const [at, letter] of letters.entries()) {
    const number = input.issue === 'yes' ? next + at : null;
    const words = number === null ? null : numberInWords(number);
    const snapshot = withTexts(snapshotFor(template, letter), dayTexts(words, number === null ? null : input.on, input.on));
    const { text, hash } = textOf(snapshot);
    const abstract = paper ? fillPaper(paper, snapshot.values).paper.abstract : template.name;
    const word = await wordOf(snapshot, abstract, async () => ownBytes ?? Buffer.alloc(0));
    made.push({
      word,
      page: pageOf(snapshot),
      name: fileName(`${words ?? String(at + 1).padStart(String(letters.length).length, '0')} ${letter.recipient}`),
      document: {
        id: uuidv7(),
        kind: template.kind,
        series: input.series,
        year,
        number,
        symbol: input.symbol,
        abstract,
        recipient: letter.recipient,
        state: number === null ? 'draft' : 'issued',
        issued_on: number === null ? null : input.on,
        register: input.register,
        row_id: letter.rowId,
        organization_id: letter.organizationId,
        template_id: template.id,
        template_name: own?.file_name ?? template.name,
        snapshot: text,
        hash: number === null ? null : hash,
        file_hash: number === null ? null : hashOf(word),
      },
    });
    if (at % 5 === 0 || at === letters.length - 1) progress('Đang soạn công văn', at + 1, steps);
  }
  const pages = made.flatMap((one) => one.page ?? []);
  const items: ZipItem[] = made.map(({ name, word }) => ({ name: `Từng công văn/${name}.docx`, bytes: word }));
  items.push({
    name: 'Tất cả công văn.docx',
    bytes: own ? await sayingWhy(joinDocx(made.map((one) => one.word))) : writeDocx(pages, template.name),
  });
  if (input.pdf === 'yes') items.push(...(await pdfsOf(made, (done) => progress('Đang lập PDF', letters.length + done, steps))));
  const name = `${fileName(template.name)} ${input.on.split('-').reverse().join('-')}.zip`;
  const output = context.output(name);
  await writeFile(output.path, zipOf(items, 'yes'));
  const issued = input.issue === 'yes';
  if (issued) for (const { word } of made) await putFile(file, word);
  const files = issued
    ? made.map(({ word, document, name: called }) => ({ hash: document.file_hash ?? '', name: `${called}.docx`, size: word.length }))
    : [];
  const label = `${issued ? 'Phát hành' : 'Soạn'} ${letters.length.toLocaleString('vi-VN')} công văn${issued ? `, số ${numberInWords(next)} đến ${numberInWords(next + letters.length - 1)}` : ''}`;
  await context.inner('filing.letters', { label, documents: made.map((one) => one.document), files, first: input.first });
  return {
    token: output.token,
    name,
    letters: letters.length,
    ids: made.map((one) => one.document.id),
    numbers: issued ? { from: next, to: next + letters.length - 1 } : null,
  };
};

const pdfsOf = async (made: readonly Made[], progress: (done: number) => void): Promise<ZipItem[]> => {
  const items: ZipItem[] = [];
  for (const [at, { page, name, document }] of made.entries()) {
    if (page === null) continue;
    items.push({ name: `PDF/${name}.pdf`, bytes: await writePdf(page, document.abstract) });
    progress(at + 1);
  }
  items.push({
    name: 'Tất cả công văn.pdf',
    bytes: await joinPdf(
      items.map((item) => item.bytes as Buffer),
      'Tất cả công văn',
    ),
  });
  return items;
};

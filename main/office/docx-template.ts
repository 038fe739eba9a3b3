// The door to easy-template-x: Word files with tags such as {Tên đơn vị} and loops over the rows of a table.
import { Refusal } from './refusal.ts';
import { unzipped, zipOf } from './zip-bytes.ts';

export interface DocxValues {
  texts: Readonly<Record<string, string>>;
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** Loaded by the first template of the office: the core's threads start without it. */
const handler = async () => new (await import('easy-template-x')).TemplateHandler();

const refused = (error: unknown) =>
  new Refusal(
    'damaged',
    `Mẫu Word có thẻ viết chưa đúng (thiếu dấu { } hoặc thiếu thẻ đóng {/…}). Hãy sửa trong Word rồi chọn lại.${error instanceof Error ? ` Chi tiết: ${error.message}` : ''}`,
  );

/** Names of the tags of a template, each once; a loop by its name. */
export const tagsOf = async (bytes: Buffer): Promise<string[]> => {
  await documentOf(bytes);
  try {
    const tags = await (await handler()).parseTags(bytes);
    return [...new Set(tags.map((tag) => tag.name.normalize('NFC')))];
  } catch (error) {
    throw refused(error);
  }
};

/** A template with its tags replaced. */
export const fillDocx = async (bytes: Buffer, { texts, lists }: DocxValues): Promise<Buffer> => {
  try {
    return Buffer.from(
      await (
        await handler()
      ).process(bytes, {
        ...texts,
        ...Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.map((row) => ({ ...texts, ...row }))])),
      }),
    );
  } catch (error) {
    throw refused(error);
  }
};

const bodyOf = /<w:body>(.*)(<w:sectPr\b.*?<\/w:sectPr>)\s*<\/w:body>/s;

const documentOf = async (bytes: Buffer) => {
  const parts = await unzipped(bytes);
  const document = parts.get('word/document.xml')?.toString();
  if (document === undefined)
    throw new Refusal('not-a-workbook', 'Tệp này không phải văn bản Word (.docx). Hãy mở bằng Word rồi lưu lại dạng .docx.');
  return { parts, document };
};

/** Several Word files made from one template, one after the other, each from a new page; styles and headers are those of the first. */
export const joinDocx = async (files: readonly Buffer[]): Promise<Buffer> => {
  const [first] = files;
  if (first === undefined) throw new Error('nothing to join');
  const { parts, document } = await documentOf(first);
  const bodies: string[] = [];
  let last = '';
  for (const file of files) {
    const found = bodyOf.exec((await documentOf(file)).document);
    if (!found) throw refused(undefined);
    if (last !== '') bodies.push(`<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${last}</w:pPr></w:p>`);
    bodies.push(found[1] ?? '');
    last = found[2] ?? '';
  }
  const whole = document.replace(bodyOf, () => `<w:body>${bodies.join('')}${last}</w:body>`);
  return zipOf([...parts].map(([name, bytes]) => ({ name, bytes: name === 'word/document.xml' ? whole : bytes })));
};

// The meeting kit: one PDF of agenda, items, dossiers and attached files, and a folder that opens without the application.
import { writeFile } from 'node:fs/promises';
import type { DocumentTable, MeetingFileTable } from '../../../db/schema.ts';
import type { paperMethods } from '../../../preload/contract/meeting-papers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { type KitFile, kitIndex } from '../../domain/meetings/kit-index.ts';
import { contentsSheet, itemSheet } from '../../domain/meetings/kit-sheets.ts';
import { capital, meetingName } from '../../domain/meetings/papers/meeting-words.ts';
import { writeDocx } from '../../office/docx.ts';
import { safeName, uniqueNames } from '../../office/file-names.ts';
import { type Bookmark, openKit } from '../../office/kit-pdf.ts';
import { writePdf } from '../../office/pdf.ts';
import { Refusal as FileRefusal } from '../../office/refusal.ts';
import { openZip } from '../../office/zip-writer.ts';
import { getFile } from '../documents/file-store.ts';
import { snapshotOf, wordOf } from '../documents/render.ts';
import { agendaPage, bytesOf, coverPage, issuedPapers, kindOf, type KitSource, kitSource } from './kit-source.ts';

type Methods = typeof paperMethods;
type Kit = Awaited<ReturnType<typeof openKit>>;

/** What one PDF takes of attached files; the folder has them all. */
const mostBytes = 300 * 1024 * 1024;

interface Making {
  kit: Kit;
  marks: Bookmark[];
  notes: string[];
  bytes: number;
}

/** One attached file behind its item: its pages, or a note why it lies beside. */
const attach = async (making: Making, row: MeetingFileTable, context: Working): Promise<void> => {
  const { kit, marks, notes } = making;
  const bytes = await bytesOf(context, row);
  if (typeof bytes === 'string') {
    notes.push(bytes);
    return;
  }
  const kind = kindOf(bytes);
  if (kind === 'other') {
    notes.push(`Tệp “${row.name}” không phải PDF hay ảnh nên không có trong tệp PDF; tệp nằm trong thư mục tài liệu họp.`);
    return;
  }
  making.bytes += bytes.length;
  if (making.bytes > mostBytes) {
    notes.push(`Tệp “${row.name}” không đưa vào tệp PDF vì các tệp kèm theo quá 300 MB; tệp nằm trong thư mục tài liệu họp.`);
    return;
  }
  const page = kit.pages();
  try {
    if (kind === 'pdf') await kit.addPdf(bytes);
    else await kit.addImage(bytes, kind);
    if (kit.pages() > page) marks.push({ title: row.name, level: 1, page });
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    notes.push(`Tệp “${row.name}” ${error.message} nên không có trong tệp PDF.`);
  }
};

const makePdf = async (source: KitSource, context: Working): Promise<{ bytes: Buffer; pages: number; notes: string[] }> => {
  const { book, files } = source;
  const title = capital(meetingName(book.facts));
  const making: Making = { kit: await openKit(title), marks: [], notes: [], bytes: 0 };
  const { kit, marks } = making;
  const top = (words: string) => marks.push({ title: words, level: 0, page: kit.pages() });
  const total = book.agenda.length + 2;

  context.progress('Đang lập bộ tài liệu', 0, total);
  top('Chương trình');
  await kit.addPdf(await writePdf(agendaPage(source, context.today), title));
  for (const [at, item] of book.agenda.entries()) {
    context.progress('Đang lập bộ tài liệu', at + 1, total);
    const own = files.filter((file) => file.item_id === item.id);
    top(`${at + 1}. ${item.title}`);
    const cover = coverPage(source, item.id);
    if (cover !== null) await kit.addPdf(await writePdf(cover, item.title));
    const sheet = itemSheet(
      book.facts.items[at]!,
      item.basis ?? '',
      item.dossier,
      own.map((file) => file.name),
    );
    await kit.addPdf(await writePdf(sheet, item.title));
    for (const file of own) await attach(making, file, context);
  }
  const loose = files.filter((file) => file.item_id === null);
  if (loose.length > 0) {
    const [before, page] = [marks.length, kit.pages()];
    for (const file of loose) await attach(making, file, context);
    if (kit.pages() > page) marks.splice(before, 0, { title: 'Tài liệu chung', level: 0, page });
  }
  context.progress('Đang đánh số trang', total - 1, total);
  const entries = (first: number) =>
    marks.map(({ title: words, level, page }) => ({
      title: words,
      page: page + first + 1,
      inner: level === 0 ? ('no' as const) : ('yes' as const),
    }));
  // The contents come first and shift what they count: their own length is known after a first writing.
  const once = await openKit(title);
  const length = await once.addPdf(await writePdf(contentsSheet(title, entries(0)), title));
  await kit.addPdf(await writePdf(contentsSheet(title, entries(length)), title), 0);
  const all = [{ title: 'Mục lục', level: 0 as const, page: 0 }, ...marks.map((mark) => ({ ...mark, page: mark.page + length }))];
  return { bytes: await kit.close(all), pages: kit.pages(), notes: making.notes };
};

const wordFile = (row: DocumentTable, { file }: Working): Promise<Buffer> => {
  const own = (hash: string) => getFile(file, hash, row.template_name ?? 'mẫu');
  return row.file_hash === null ? wordOf(snapshotOf(row.snapshot), row.abstract, own) : own(row.file_hash);
};

const two = (n: number) => String(n).padStart(2, '0');
/** The first words of a title, for a folder: paths on a stick must stay short. */
const shortened = (title: string) => (title.length <= 40 ? title : title.slice(0, 41).replace(/\s+\S*$/, ''));
const kitName = 'Bộ tài liệu họp.pdf';

const makeFolder = async (path: string, source: KitSource, context: Working) => {
  const { book, files } = source;
  const pdf = await makePdf(source, context);
  // What only the PDF lacks lies here; what is lost is told.
  const notes = pdf.notes.filter((note) => !note.includes('nằm trong thư mục'));
  const zip = await openZip(path);
  const put = (name: string, bytes: Buffer | string) => zip.add(name, (part) => part.write(bytes));
  try {
    await put(kitName, pdf.bytes);
    const issued = issuedPapers(source);
    const names = uniqueNames(['Chương trình họp.docx', ...issued.map(({ name }) => `${name}.docx`)]);
    await put(`Văn bản/${names[0]}`, writeDocx([agendaPage(source, context.today)], 'Chương trình họp'));
    for (const [at, { row }] of issued.entries()) await put(`Văn bản/${names[at + 1]}`, await wordFile(row, context));
    const folders = [
      ...book.agenda.map((item, at) => ({ id: item.id, name: `${two(at + 1)} ${safeName(shortened(item.title), '')}` })),
      { id: null, name: 'Tài liệu chung' },
    ];
    const shown: KitFile[][] = [];
    for (const [at, folder] of folders.entries()) {
      context.progress('Đang chép tài liệu', at, folders.length);
      const own = files.filter((file) => file.item_id === folder.id);
      const called = uniqueNames(own.map((file) => file.name));
      const placed: KitFile[] = [];
      for (const [turn, file] of own.entries()) {
        const bytes = await bytesOf(context, file);
        if (typeof bytes === 'string') continue;
        const place = `Tài liệu/${folder.name}/${called[turn]}`;
        await put(place, bytes);
        placed.push({ label: file.name, path: place });
      }
      shown.push(placed);
    }
    const papers = [...names.map((name) => ({ label: name.replace(/\.docx$/, ''), path: `Văn bản/${name}` })), ...(shown.at(-1) ?? [])];
    const made = formatVietnamese(context.today);
    await put(
      'index.html',
      kitIndex({ facts: book.facts, kit: { label: 'Mở toàn bộ tài liệu (PDF)', path: kitName }, papers, files: shown, notes, made }),
    );
    await zip.close();
  } catch (error) {
    await zip.abandon();
    throw error;
  }
  return { pages: pdf.pages, notes };
};

export const makeKit = async ({ meeting, as }: InputOf<Methods['kit']>, context: Working): Promise<OutputOf<Methods['kit']>> => {
  const source = await kitSource(context.db, meeting, context.today);
  const name = safeName(`Tài liệu ${source.meeting.title}`, as === 'pdf' ? 'pdf' : 'zip');
  const output = context.output(name);
  const items = source.book.agenda.length;
  if (as === 'folder') return { token: output.token, name, items, ...(await makeFolder(output.path, source, context)) };
  const { bytes, pages, notes } = await makePdf(source, context);
  await writeFile(output.path, bytes);
  return { token: output.token, name, items, pages, notes };
};

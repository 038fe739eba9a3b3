// The sheets of a meeting kit: its contents with page numbers, and each item with its figures, rows and files.
import { formatVietnamese } from '../dates/plain-date.ts';
import type { Page } from '../papers/page.ts';
import type { PaperBlock } from '../papers/paper.ts';
import { plainSheet } from '../papers/sheet.ts';
import { hours } from './papers/agenda-paper.ts';
import type { AgendaItem } from './papers/meeting-facts.ts';
import { listed, paragraphs, sentence } from './papers/meeting-words.ts';

export interface KitDossier {
  asOf: string;
  figures: readonly { label: string; value: string }[];
  rows: readonly { words: string; detail: string }[];
  /** All there are; `rows` has the first of them. */
  count: number;
}

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', text });

/** `page` counted from 1. */
export const contentsSheet = (meeting: string, entries: readonly { title: string; page: number; inner: 'yes' | 'no' }[]): Page =>
  plainSheet('Mục lục', meeting, [
    {
      kind: 'table',
      columns: [
        { label: 'Nội dung', width: 86 },
        { label: 'Trang', width: 14, align: 'center' },
      ],
      rows: entries.map(({ title, page, inner }) => [
        inner === 'yes' ? `     ${title}` : `**${title.replaceAll('**', '')}**`,
        String(page),
      ]),
    },
  ]);

const dossierBlocks = (dossier: KitDossier): PaperBlock[] => [
  heading(`Số liệu tính đến ngày ${formatVietnamese(dossier.asOf)}`),
  ...(dossier.figures.length === 0
    ? []
    : [
        {
          kind: 'table' as const,
          columns: [
            { label: 'Chỉ tiêu', width: 74 },
            { label: 'Số liệu', width: 26, align: 'right' as const },
          ],
          rows: dossier.figures.map(({ label, value }) => [label, value]),
        },
      ]),
  ...(dossier.rows.length === 0
    ? []
    : [
        {
          kind: 'table' as const,
          columns: [
            { label: 'STT', width: 8, align: 'center' as const },
            { label: 'Đối tượng', width: 46 },
            { label: 'Chi tiết', width: 46 },
          ],
          rows: dossier.rows.map(({ words, detail }, at) => [String(at + 1), words, detail]),
        },
      ]),
  ...(dossier.count > dossier.rows.length ? [paragraph(`Còn ${dossier.count - dossier.rows.length} dòng khác trong sổ.`)] : []),
];

/** `files`: each with where it is: in this PDF from a page on, or beside it. */
export const itemSheet = (item: AgendaItem, basis: string, dossier: KitDossier | null, files: readonly string[]): Page =>
  plainSheet(`Nội dung ${item.position}`, item.title, [
    ...(hours(item) === '' ? [] : [paragraph(`**Thời gian:** ${hours(item)}.`)]),
    ...(item.presenter === '' ? [] : [paragraph(`**Người trình bày:** ${sentence(item.presenter)}`)]),
    ...(basis === '' ? [] : [paragraph(`**Căn cứ:** ${sentence(basis)}`)]),
    ...(dossier === null ? [] : dossierBlocks(dossier)),
    ...(item.proposal === '' ? [] : [heading('Nội dung xin ý kiến'), ...paragraphs(item.proposal)]),
    ...(files.length === 0 ? [] : [heading('Tài liệu kèm theo'), { kind: 'list' as const, items: listed(files) }]),
  ]);

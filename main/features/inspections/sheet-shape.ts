// The shape of the workbook of a visit: its sheets and headings, and the marks by which it is known when it comes back.
import type { ListColumn, ListRow } from '../../office/list-spec.ts';
import { cellAt, type Sheet, textAt, type Workbook } from '../../office/sheet.ts';
import { itemAnswers, offenders } from '../../../preload/contract/records/visit-choices.ts';
import { hashOf } from '../documents/file-store.ts';

export const sheetName = { items: 'Bảng kiểm', findings: 'Tồn tại', known: 'Đã ghi trong sổ', marks: 'Mã' } as const;
export const offeredFindings = 30;

const open = { open: 'yes' } as const;
export const itemColumns: readonly ListColumn[] = [
  { label: 'TT', kind: 'number', width: 40 },
  { label: 'Nội dung kiểm tra', kind: 'text', width: 360 },
  { label: 'Kết quả', kind: 'text', width: 120, choices: itemAnswers.map((one) => one.label), ...open },
  { label: 'Ghi chú, chứng cứ', kind: 'text', width: 240, ...open },
];
/** `items`: how many the checklist has. */
export const findingColumns = (items: number): readonly ListColumn[] => [
  { label: 'TT', kind: 'number', width: 40 },
  {
    label: 'Mục bảng kiểm',
    kind: 'text',
    width: 84,
    ...open,
    ...(items > 0 && { choices: Array.from({ length: items }, (_, at) => `${at + 1}`) }),
  },
  { label: 'Tồn tại, vi phạm', kind: 'text', width: 300, ...open },
  { label: 'Căn cứ', kind: 'text', width: 180, ...open },
  { label: 'Vi phạm từ ngày', kind: 'date', width: 98, ...open },
  { label: 'Vi phạm đến ngày', kind: 'date', width: 98, ...open },
  { label: 'Người vi phạm là', kind: 'text', width: 98, choices: offenders.map((one) => one.label), ...open },
  { label: 'Người theo dõi', kind: 'text', width: 130, ...open },
  { label: 'Hạn khắc phục', kind: 'date', width: 98, ...open },
];
export const markColumns: readonly ListColumn[] = ['Loại', 'Mã', 'Số', 'Trả lời', 'Ghi chú'].map((label) => ({
  label,
  kind: 'code',
  width: 120,
}));

/** What the workbook knows of itself: the visit and its version, the edition of the checklist, answers as they left, ids of findings to come. */
export interface Marks {
  visit: string;
  version: number;
  checklist: string;
  outOn: string;
  items: { id: string; position: number; answer: string | null; note: string | null }[];
  findings: string[];
}

/** Text as a cell gives it back. */
export const plain = (text: string | null): string => (text ?? '').replace(/\r\n?/g, '\n').normalize('NFC').trim();

const form = 'so-atvsld.kiem-tra';
const shape = '1';
const seal = (rows: readonly ListRow[]): string => hashOf(JSON.stringify(rows.map((row) => row.map((value) => value ?? ''))));

export const markRows = (marks: Marks): ListRow[] => {
  const rows: string[][] = [
    ['form', form, shape, marks.outOn, ''],
    ['visit', marks.visit, `${marks.version}`, '', ''],
    ['checklist', marks.checklist, '', '', ''],
    ...marks.items.map((item) => ['item', item.id, `${item.position}`, item.answer ?? '', plain(item.note)]),
    ...marks.findings.map((id, at) => ['finding', id, `${at + 1}`, '', '']),
  ];
  return [...rows, ['seal', seal(rows), '', '', '']];
};

/** The marks of a workbook; null where it is none of ours, `broken` where they were touched. */
export const marksIn = (workbook: Workbook): Marks | 'broken' | null => {
  const sheet = workbook.sheets.find((one) => one.name === sheetName.marks);
  if (!sheet) return null;
  const all = sheet.rows.flatMap((_, row) => {
    const cells = markColumns.map((__, column) => cellAt(sheet, row, column)?.text ?? '');
    return cells[0] === '' ? [] : [cells];
  });
  const first = all.findIndex(([kind, id]) => kind === 'form' && id === form);
  if (first < 0) return null;
  const rows = all.slice(first, -1);
  const one = (kind: string) => rows.find((row) => row[0] === kind) ?? [];
  if (all.at(-1)?.[1] !== seal(rows) || one('form')[2] !== shape) return 'broken';
  return {
    visit: one('visit')[1] ?? '',
    version: Number(one('visit')[2]),
    checklist: one('checklist')[1] ?? '',
    outOn: one('form')[3] ?? '',
    items: rows
      .filter(([kind]) => kind === 'item')
      .map(([, id = '', position, answer, note]) => ({ id, position: Number(position), answer: answer || null, note: note || null })),
    findings: rows.filter(([kind]) => kind === 'finding').map(([, id = '']) => id),
  };
};

/** The row below the heading, from 0; null where the heading is not as it left. */
export const firstRowOf = (sheet: Sheet | undefined, columns: readonly ListColumn[]): number | null => {
  const at = sheet?.rows.findIndex((_, row) => columns.every(({ label }, column) => textAt(sheet, row, column) === label)) ?? -1;
  return at < 0 ? null : at + 1;
};

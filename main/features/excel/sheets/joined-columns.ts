// Owns columns that say one thing together: family and given name, day, month and year, the birth years of men and of women.
import { fold } from '../../../domain/text/fold.ts';
import { cellAt, type Cell, type Sheet } from '../../../office/sheet.ts';
import type { Header } from '../headings/headings.ts';
import type { Layout } from './sheet-layout.ts';

interface Joined {
  header: Header;
  columns: readonly number[];
  /** What stands between the texts. */
  between: string;
}

const leaf = ({ parts }: Header): string =>
  fold(parts.at(-1) ?? '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
const parent = ({ parts }: Header): string => parts.slice(0, -1).join(' / ');
const isFullName = (header: Header): boolean => /^ho (va )?ten\b(?!.*\b(dem|lot)$)/.test(leaf(header));
const familyName = /^(ho|ho va ten dem|ho va dem|ho dem|ho lot|ho va ten lot|ho va chu lot|ho chu lot|ho ten dem)$/;
const telephone = /^(co dinh|di dong|may ban|ban|co quan|(so )?(dien thoai|dt|sdt) (co dinh|di dong|ban|may ban|co quan|van phong))$/;
/** What joins the texts under one heading that covers several columns. */
const covers: readonly (readonly [RegExp, string])[] = [
  [/^ho (va )?ten\b/, ' '],
  [/^(so )?dien thoai\b|^sdt\b/, '; '],
  [/^dia chi\b|^tru so\b/, ', '],
];

const oneHeading = (columns: readonly Header[], parts: readonly string[], between: string): Joined => ({
  header: { index: columns[0]?.index ?? 0, parts, text: parts.join(' / ') },
  columns: columns.map(({ index }) => index),
  between,
});

type Filled = (index: number) => number;

/** The columns from the first of `rest` on that say one thing; null where the first speaks for itself. */
const joinedAt = (rest: readonly Header[], filled: Filled): Joined | null => {
  const [one, two, three] = rest;
  if (one === undefined || two === undefined || two.index !== one.index + 1) return null;
  const above = parent(one);
  if (above !== '' && parent(two) === above) {
    if (three !== undefined && parent(three) === above && [leaf(one), leaf(two), leaf(three)].join() === 'ngay,thang,nam')
      return oneHeading([one, two, three], one.parts.slice(0, -1), '/');
    if (/\bsinh\b/.test(fold(above)) && [leaf(one), leaf(two)].join() === 'nam,nu')
      return oneHeading([one, two], one.parts.slice(0, -1), '');
  }
  if (familyName.test(leaf(one)) && leaf(two) === 'ten')
    return oneHeading([one, two], above === '' ? ['Họ và tên'] : one.parts.slice(0, -1), ' ');
  if (telephone.test(leaf(one)) && telephone.test(leaf(two)) && above === parent(two))
    return oneHeading([one, two], [...one.parts.slice(0, -1), 'Điện thoại'], '; ');
  const same = rest.findIndex((header, at) => at > 0 && (header.text !== one.text || header.index !== one.index + at));
  const columns = rest.slice(0, same < 0 ? rest.length : same);
  const [, between] = covers.find(([words]) => words.test(leaf(one))) ?? [];
  if (between !== undefined && columns.length > 1 && columns.some(({ index }, at) => at > 0 && filled(index) > 0))
    return oneHeading(columns, one.parts, between);
  // A heading that covered both columns before a copy lost its merge.
  return isFullName(one) && two.text === '' && filled(two.index) >= 0.8 * filled(one.index) ? oneHeading([one, two], one.parts, ' ') : null;
};

const joinedCell = (cells: readonly (Cell | null)[], between: string): Cell | null => {
  const own = cells.filter((cell): cell is Cell => cell !== null && cell.text.trim() !== '');
  const [first] = own;
  if (first === undefined || own.length === 1) return first ?? null;
  const joined = (texts: readonly string[]) => texts.map((text) => text.trim()).join(between || ' ');
  const old = first.old === undefined ? {} : { old: { ...first.old, text: joined(own.map((cell) => cell.old?.text ?? cell.text)) } };
  return { text: joined(own.map(({ text }) => text)), number: null, isDate: 'no', formula: first.formula, ...old };
};

/** The sheet as if each such group of columns were one; its other columns are left out of the headings. */
export const withJoinedColumns = (sheet: Sheet, layout: Layout): { sheet: Sheet; layout: Layout } => {
  const looked = layout.rows.slice(0, 40);
  const filled: Filled = (index) => looked.filter(({ row }) => /\p{L}|\d/u.test(cellAt(sheet, row, index)?.text ?? '')).length;
  const found: Joined[] = [];
  const headers: Header[] = [];
  for (let at = 0; at < layout.headers.length; at += 1) {
    const joined = joinedAt(layout.headers.slice(at, at + 6), filled);
    headers.push(joined?.header ?? layout.headers[at]!);
    if (joined === null) continue;
    found.push(joined);
    at += joined.columns.length - 1;
  }
  if (found.length === 0) return { sheet, layout };
  const rows = [...sheet.rows];
  for (const { row } of layout.rows) {
    const own = [...(rows[row] ?? [])];
    for (const { columns, between } of found)
      own[columns[0] ?? 0] = joinedCell(
        columns.map((index) => own[index] ?? null),
        between,
      );
    rows[row] = own;
  }
  return { sheet: { ...sheet, rows }, layout: { ...layout, headers } };
};

// Owns where the parts of a list stand on its sheet: agencies and motto, title, heading of one or two rows, signature; rows and columns from 1.
import type { ListSpec } from './list-spec.ts';
import { style } from './xlsx-parts.ts';
import { cellXml, columnLetters, keepsSpace } from './xlsx-text.ts';

export interface Place {
  /** XML of the rows, in order. */
  rows: string[];
  /** References such as A1:D1. */
  merges: string[];
}

/** The columns of the whole table and of the left and right halves above and below it. */
interface Halves {
  all: [number, number];
  left: [number, number];
  right: [number, number];
}

const usualMotto = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
const address = (row: number, column: number) => `${columnLetters(column - 1)}${row}`;

/** A cell of text; nothing where there is none and no border asks for it. */
export const textCell = (row: number, column: number, text: string, format: number): string =>
  text === ''
    ? `<c r="${address(row, column)}" s="${format}"/>`
    : `<c r="${address(row, column)}" s="${format}" t="inlineStr"><is><t${keepsSpace(text) ? ' xml:space="preserve"' : ''}>${cellXml(text)}</t></is></c>`;

const rowXml = (row: number, cells: string, height?: number) =>
  `<row r="${row}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>${cells}</row>`;
const span = (row: number, [first, last]: [number, number]) => (last > first ? [`${address(row, first)}:${address(row, last)}`] : []);

/** The table is split where half of its width is reached; one column alone puts the right half beside it. */
const halvesOf = ({ columns }: ListSpec): Halves => {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  let width = 0;
  let split = 0;
  while (split < columns.length - 1 && width + (columns[split]?.width ?? 0) / 2 < total * 0.45) width += columns[split++]?.width ?? 0;
  const last = Math.max(1, split);
  return { all: [1, columns.length], left: [1, last], right: [last + 1, Math.max(last + 1, columns.length)] };
};

/** Everything above the table; ends with an empty row. */
export const topOf = (spec: ListSpec): Place & { next: number } => {
  const halves = halvesOf(spec);
  const place: Place = { rows: [], merges: [] };
  let row = 1;
  const line = (parts: [string | undefined, [number, number], number][], height: number) => {
    const shown = parts.filter((part): part is [string, [number, number], number] => part[0] !== undefined && part[0] !== '');
    place.rows.push(rowXml(row, shown.map(([text, [first], format]) => textCell(row, first, text, format)).join(''), height));
    place.merges.push(...shown.flatMap(([, columns]) => span(row, columns)));
    row += 1;
  };
  if (spec.head !== undefined) {
    const { parentAgency, agency, motto = usualMotto, placeAndDate } = spec.head;
    line(
      [
        [parentAgency, halves.left, style.agency],
        [motto[0], halves.right, style.agencyBold],
      ],
      18,
    );
    line(
      [
        [agency, halves.left, style.agencyBold],
        [motto[1], halves.right, style.agencyBold],
      ],
      18,
    );
    line([[placeAndDate, halves.right, style.place]], 18);
    line([], 8);
  }
  line([[spec.title, halves.all, style.title]], 24);
  const whole = spec.columns.reduce((sum, { width }) => sum + Math.max(12, width), 0);
  for (const text of spec.subtitle ?? []) line([[text, halves.all, style.subtitle]], 18 * linesOf(text, whole));
  line([], 8);
  return { ...place, next: row };
};

const linesOf = (label: string, width: number) => Math.max(1, Math.ceil((label.length * 8) / Math.max(24, width - 8)));

/** The heading: one row, or two where columns share a group label. */
export const headingOf = ({ columns }: ListSpec, top: number): Place & { bottom: number } => {
  const grouped = columns.some((column) => column.groupLabel !== undefined);
  const bottom = grouped ? top + 1 : top;
  const merges: string[] = [];
  let upper = '';
  let lower = '';
  let groupStart = 0;
  columns.forEach(({ label, groupLabel }, at) => {
    const column = at + 1;
    const starts = groupLabel === undefined || columns[at - 1]?.groupLabel !== groupLabel;
    if (starts) groupStart = column;
    upper += textCell(top, column, groupLabel === undefined ? label : starts ? groupLabel : '', style.header);
    lower += textCell(bottom, column, groupLabel === undefined ? '' : label, style.header);
    if (!grouped) return;
    if (groupLabel === undefined) merges.push(`${address(top, column)}:${address(bottom, column)}`);
    else if (columns[at + 1]?.groupLabel !== groupLabel) merges.push(...span(top, [groupStart, column]));
  });
  const lines = Math.max(...columns.map(({ label, width }) => linesOf(label, width)));
  const height = 10 + 15 * lines;
  return { rows: grouped ? [rowXml(top, upper, 24), rowXml(bottom, lower, height)] : [rowXml(top, upper, height)], merges, bottom };
};

/** The first row below the heading, for a formula that speaks of the rows. */
export const firstRowOf = (spec: ListSpec): number => headingOf(spec, topOf(spec).next).bottom + 1;

/** The signature at the right, one row below the table. */
export const signatureOf = (spec: ListSpec, afterRow: number): Place => {
  if (spec.signature === undefined) return { rows: [], merges: [] };
  const { right } = halvesOf(spec);
  const [title, name] = [afterRow + 2, afterRow + 6];
  const place: Place = {
    rows: [rowXml(title, textCell(title, right[0], spec.signature.position, style.agencyBold), 18)],
    merges: span(title, right),
  };
  if (spec.signature.name === undefined) return place;
  return {
    rows: [...place.rows, rowXml(name, textCell(name, right[0], spec.signature.name, style.agencyBold), 18)],
    merges: [...place.merges, ...span(name, right)],
  };
};

// Owns where the list stands on a sheet: its heading of one to four rows, its title above, and which rows below are data.
import { cellAt, textAt, type Area, type Cell, type Sheet } from '../../../office/sheet.ts';
import { withoutInvisible } from '../cells/invisible.ts';
import { type Header, isHeading, isListItem, isOrdinal } from '../headings/headings.ts';
import { isMarker } from './group-rows.ts';
import { rowsBelow, type LayoutRow, type Skipped } from './row-kinds.ts';

export interface Heading {
  /** Sheet rows from 0. */
  headerRows: readonly number[];
  headers: readonly Header[];
}

export interface Layout extends Heading {
  /** Sheet column of the ordinals. */
  ordinal: number | null;
  /** Texts above the heading. */
  titles: readonly string[];
  rows: readonly LayoutRow[];
  skipped: readonly Skipped[];
}

const deepest = 60;
const mostHeaderRows = 4;
/** Lists of offices have some dozens of columns; a sheet of 16,384 is looked at so far. */
const widest = 400;
/** A heading longer than this is none; a cell of megabytes is not looked through. */
const longest = 400;
const oneLine = (text: string) => withoutInvisible(text.slice(0, longest)).normalize('NFC').replace(/\s+/g, ' ').trim();

/** The heading as it is found without a word of the person. */
export const headingOf = (sheet: Sheet): Heading | null => {
  const headerRows = findHeader(sheet);
  return headerRows.length === 0 ? null : { headerRows, headers: headersOf(sheet, headerRows) };
};

/** The layout of a sheet; null where no row reads like a heading and none was named (sheet rows from 0). */
export const sheetLayout = (sheet: Sheet, named?: readonly number[]): Layout | null => {
  const headerRows = named ?? findHeader(sheet);
  const [top] = headerRows;
  const bottom = headerRows.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const headers = headersOf(sheet, headerRows);
  const titles = Array.from({ length: top }, (_, row) => textsOf(sheet, row)).flat();
  const ordinal = headers.find((header) => isOrdinal(header.text))?.index ?? unnamedOrdinal(sheet, bottom, headers);
  return { headerRows, headers, ordinal, titles, ...rowsBelow(sheet, bottom, headers, ordinal) };
};

/** Ordinals whose heading somebody left out: a first column of small numbers without words above. */
const unnamedOrdinal = (sheet: Sheet, bottom: number, headers: readonly Header[]): number | null => {
  const named = headers.find(({ text }) => text !== '')?.index ?? 0;
  const first = { index: headers[0]?.text === '' ? headers[0].index : named - 1 };
  if (first.index < 0 || first.index >= named) return null;
  const texts = Array.from({ length: 30 }, (_, at) => textAt(sheet, bottom + 1 + at, first.index).trim()).filter((text) => text !== '');
  return texts.some((text) => /^\d{1,2}\.?$/.test(text)) && texts.every((text) => /^(\d{1,4}|[IVXLC]+|[A-Za-z])[.)]?$/.test(text))
    ? first.index
    : null;
};

const textsOf = (sheet: Sheet, row: number): string[] =>
  (sheet.rows[row] ?? []).flatMap((cell) => (cell && cell.text.trim() !== '' ? [oneLine(cell.text)] : []));

/** The row with the most headings, and the rows that belong to it above and below. */
const findHeader = (sheet: Sheet): number[] => {
  let best = -1;
  let most = 1.5;
  const start = Math.max(
    0,
    sheet.rows.findIndex((row) => row !== undefined && row.some((cell) => cell)),
  );
  for (let row = start; row < Math.min(start + deepest, sheet.rowCount); row += 1) {
    const cells = (sheet.rows[row] ?? []).slice(0, widest).filter((cell) => cell !== null && cell !== undefined);
    // "Tên doanh nghiệp: | Công ty A" is a line of a form.
    if (cells.length <= 3 && cells.some((cell) => /:\s*$/.test(cell.text.slice(-10)))) continue;
    const score = cells.reduce((sum, cell) => sum + (cell.number !== null ? -0.5 : isHeading(cell.text) ? 1 : 0), 0);
    if (score <= most) continue;
    best = row;
    most = score;
  }
  if (best < 0) return [];
  const rows = [best];
  while (rows.length < mostHeaderRows && joinsAbove(sheet, rows[0] ?? 0)) rows.unshift((rows[0] ?? 0) - 1);
  while (rows.length < mostHeaderRows && joinsBelow(sheet, rows)) rows.push((rows.at(-1) ?? 0) + 1);
  return rows;
};

const across = (sheet: Sheet, row: number, above: number): boolean =>
  sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top <= above && bottom >= row && right - left + 1 < sheet.columnCount && textAt(sheet, top, left) !== '',
  );

const joinsAbove = (sheet: Sheet, row: number): boolean => {
  if (row === 0) return false;
  if (across(sheet, row, row - 1)) return true;
  return sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top === row - 1 &&
      bottom === row - 1 &&
      right > left &&
      (right - left + 1) / sheet.columnCount < 0.6 &&
      textAt(sheet, top, left) !== '' &&
      textAt(sheet, row, left) !== '' &&
      textAt(sheet, row, right) !== '' &&
      isHeading(textAt(sheet, row, right)),
  );
};

/** A row that is filled under headings of several columns, and nowhere else, divides them. */
const underWide = (sheet: Sheet, row: number): boolean => {
  const wide = sheet.merges.filter(
    ({ top, bottom, left, right }) => top === row && bottom === row && right > left && right - left < sheet.columnCount / 2,
  );
  const cells = textsBelow(sheet, row + 1);
  return (
    cells.length > 1 &&
    cells.every(({ cell, column }) => cell.text.length <= 60 && wide.some(({ left, right }) => left <= column && column <= right)) &&
    wide.some(({ left, right }) => cells.filter(({ column }) => left <= column && column <= right).length > 1)
  );
};

/** Rows that merges tie to the heading; without merges, a row of headings that leaves the first columns empty. */
const joinsBelow = (sheet: Sheet, rows: readonly number[]): boolean => {
  const [top = 0, row = top] = [rows[0], rows.at(-1)];
  const below = row + 1;
  if (below >= sheet.rowCount) return false;
  if (across(sheet, below, row) || underWide(sheet, row)) return true;
  const first = (sheet.rows[top] ?? []).findIndex((cell) => cell !== null && cell !== undefined);
  const [one, ...more] = textsBelow(sheet, below);
  // A copy that lost its merges may keep a row of them empty.
  if (one === undefined) return continues(textsBelow(sheet, below + 1), first);
  if (more.length > 0) return continues([one, ...more], first);
  // One text alone is the first group of the list, unless further headings stand under it.
  return one.column > first + 1 && isHeading(one.cell.text) && continues(textsBelow(sheet, below + 1), first);
};

const textsBelow = (sheet: Sheet, row: number): Placed[] =>
  (sheet.rows[row] ?? []).flatMap((cell, column) => (cell && cell.text.trim() !== '' ? [{ cell, column }] : []));

interface Placed {
  cell: Cell;
  column: number;
}

const continues = (cells: readonly Placed[], first: number): boolean =>
  cells.length > 1 &&
  cells.every(({ column }) => column > first) &&
  (cells.every(({ cell }) => isListItem(cell.text)) ||
    (!cells.some(({ cell }) => cell.number !== null || /\d/.test(cell.text) || cell.text.length > 60 || isMarker(cell.text)) &&
      cells.filter(({ cell }) => isHeading(cell.text)).length >= cells.length / 2));

const areaAt = (sheet: Sheet, row: number, column: number): Area | undefined =>
  sheet.merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);

const headersOf = (sheet: Sheet, rows: readonly number[]): Header[] => {
  const shown = (row: number, column: number) => {
    const area = areaAt(sheet, row, column);
    return oneLine(area === undefined ? textAt(sheet, row, column) : textAt(sheet, area.top, area.left));
  };
  const last = rows.at(-1) ?? 0;
  /** A group's label stands over its first column only; its neighbours with a heading of their own below share it. */
  const inherited = (row: number, column: number): string => {
    if (row === last || shown(row, column) !== '' || shown(last, column) === '') return shown(row, column);
    for (let left = column - 1; left >= 0; left -= 1) {
      if (shown(last, left) === '' || areaAt(sheet, row, left) !== undefined) return '';
      if (shown(row, left) !== '') return shown(row, left);
    }
    return '';
  };
  return Array.from({ length: Math.min(sheet.columnCount, widest) }, (_, index) => {
    const parts = rows.map((row) => inherited(row, index)).filter((text, at, all) => text !== '' && text !== all[at - 1]);
    return { index, parts, text: parts.join(' / ') };
  }).filter((header) => header.text !== '' || cellAt(sheet, last + 1, header.index) !== null);
};

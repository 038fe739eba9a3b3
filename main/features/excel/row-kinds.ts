// Owns what a row under a heading is: data, a group, a total, the heading again, column numbers, a note, or the signatures at the foot.
import { fold } from '../../domain/text/fold.ts';
import type { Cell, Sheet } from '../../office/sheet.ts';

export interface Header {
  /** Sheet column from 0. */
  index: number;
  /** Texts of the heading from top to bottom, each once. */
  parts: readonly string[];
  /** "Giấy chứng nhận / Số". */
  text: string;
}

export interface LayoutRow {
  /** Sheet row from 0. */
  row: number;
  /** Text of the group row that it stands under. */
  group: string | null;
}

export type SkipReason = 'group' | 'total' | 'header' | 'column-numbers' | 'signature' | 'note' | 'example' | 'no-name';

export interface Skipped {
  /** Sheet row from 1, as Excel shows it. */
  row: number;
  why: SkipReason;
  text: string;
}

interface Filled {
  column: number;
  cell: Cell;
  key: string;
}

/** "Tổng công ty" and "Công ty" are names, not totals. */
const total = /^(tong cong(?! ty)|tong so\b|tong$|tong:|cong(?=$|:| \d| \())/;
const signature =
  /^(nguoi lap|lap bieu|nguoi tong hop|kt\.|tm\.|tl\.|tuq\.|giam doc$|pho giam doc$|thu truong|truong phong$|pho truong phong$|chu tich$|pho chu tich$|ke toan|noi nhan|xac nhan|\(?ky,|\(?ky ten)/;
const placeAndDate = /^[^\d]{2,40}, ngay [\d.… ]*thang [\d.… ]*nam [\d.…]*$/;
const note = /^(ghi chu|luu y|chu thich|\(\*\)|\*)/;
const marker = /^([ivxlc]+|[a-z])[.):-]*$/;
/** "I", "b)", "IV." before the words of a group. */
export const isMarker = (text: string): boolean => marker.test(fold(text));
const marked = /^([ivxlc]+|[a-z])[.)] ?\S/;
/** In place of a number: the row that our own templates begin with. */
const example = /^\s*ví dụ\s*$/i;
const groupWords = /(\bdo .{1,60} cap\b|^khoi |^nhom |^huyen |^thi xa |^thanh pho |^dia ban |^cac |^don vi do |^linh vuc |^nganh )/;

/** Every row below the heading, told apart. Blank rows are left out without a word. */
export const rowsBelow = (
  sheet: Sheet,
  headerBottom: number,
  headers: readonly Header[],
  ordinal: number | null,
): { rows: LayoutRow[]; skipped: Skipped[] } => {
  const headings = new Set(headers.flatMap(({ parts }) => parts.map(fold)));
  const columns = headers.filter(({ text }) => text !== '').length;
  const rows: LayoutRow[] = [];
  const skipped: Skipped[] = [];
  let group: string | null = null;
  let foot = false;
  for (let row = headerBottom + 1; row < sheet.rowCount; row += 1) {
    const cells = filledIn(sheet, row, headings);
    if (cells.length === 0) continue;
    const reason = skipReason(sheet, row, cells, { headings, columns, ordinal, first: rows.length === 0, foot });
    if (reason === null) rows.push({ row, group });
    else
      skipped.push({
        row: row + 1,
        why: reason,
        text: cells
          .map(({ cell }) => cell.text.trim())
          .join(' ')
          .slice(0, 200),
      });
    foot = reason === 'signature';
    if (reason === 'group') group = groupText(cells);
  }
  return { rows, skipped };
};

/** What tells a row apart stands at the beginning of its cells; a cell of megabytes is not folded. */
const longest = 300;

/** Cells with content. Folding is dear, and a full row is data unless its first texts read like the heading: then the keys stay empty. */
const filledIn = (sheet: Sheet, row: number, headings: ReadonlySet<string>): Filled[] => {
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell && cell.text.trim() !== '' ? [{ column, cell, key: '' }] : []));
  const full = cells.length > Math.max(4, sheet.columnCount / 2);
  if (
    full &&
    !cells.slice(0, 4).some(({ cell }) => headings.has(fold(cell.text.slice(0, longest)))) &&
    !cells.slice(1, 3).every(({ cell }) => cell.text.length <= 4)
  )
    return cells;
  return cells.map((one) => ({ ...one, key: fold(one.cell.text.slice(0, longest)) }));
};

interface Around {
  headings: ReadonlySet<string>;
  columns: number;
  ordinal: number | null;
  first: boolean;
  foot: boolean;
}

const skipReason = (sheet: Sheet, row: number, cells: readonly Filled[], around: Around): SkipReason | null => {
  const { headings, columns, ordinal, first, foot } = around;
  if (cells.some(({ column, cell }) => column === ordinal && example.test(cell.text.normalize('NFC')))) return 'example';
  if (first && isColumnNumbers(cells)) return 'column-numbers';
  if (cells.length > 2 && cells.filter(({ key }) => headings.has(key)).length >= cells.length * 0.6) return 'header';
  const few = cells.length <= Math.max(2, columns / 2);
  const numbered = ordinal !== null && cells.some(({ column, key }) => column === ordinal && /^\d+\.?$/.test(key));
  if (few && !numbered && cells.some(({ key }) => total.test(key))) return 'total';
  if (cells.length <= 4 && !numbered && cells.some(({ key }) => signature.test(key) || placeAndDate.test(key))) return 'signature';
  if (foot && few && !numbered) return 'signature';
  if (cells.length <= 2 && !numbered && cells.some(({ key }) => note.test(key))) return 'note';
  if (isGroup(sheet, row, cells, ordinal, numbered)) return 'group';
  return cells.every(({ column }) => column === ordinal) ? 'no-name' : null;
};

/** (1) (2) (3), or A B 1 2 3 under a statistical heading. */
const isColumnNumbers = (cells: readonly Filled[]): boolean => {
  if (cells.length < 3 || !cells.every(({ key }) => /^\(?(\d{1,2}|[a-d])\)?$/.test(key))) return false;
  const numbers = cells.map(({ key }) => Number(key.replace(/[()]/g, ''))).filter((number) => !Number.isNaN(number));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
};

const isGroup = (sheet: Sheet, row: number, cells: readonly Filled[], ordinal: number | null, numbered: boolean): boolean => {
  const [one, two] = cells;
  if (one === undefined || cells.length > 2) return false;
  const text = two ?? one;
  const wide = sheet.merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && left === text.column && right - left + 1 >= sheet.columnCount / 2,
  );
  if (wide) return true;
  if (two !== undefined) return marker.test(one.key) || (numbered && groupWords.test(two.key));
  return marked.test(one.key) || (ordinal !== null && one.column <= ordinal + 1 && !numbered);
};

const groupText = (cells: readonly Filled[]): string =>
  cells
    .map(({ cell }) => cell.text.trim())
    .filter((text) => !marker.test(fold(text)) && !/^\d+\.?$/.test(text))
    .join(' ')
    .replace(/^([IVXLC]+|[A-Z]|\d+)[.)]\s*/, '');

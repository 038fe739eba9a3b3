// Owns what a row under a heading is: data, a group, a total, the heading again, column numbers, a note, or the signatures at the foot.
import { fold } from '../../../domain/text/fold.ts';
import type { Sheet } from '../../../office/sheet.ts';
import { type Filled, type GroupLevel, groupLevels, isGroup } from './group-rows.ts';
import { type Header, isHeading } from '../headings/headings.ts';

export interface LayoutRow {
  /** Sheet row from 0. */
  row: number;
  /** Text of the group row that it stands under. */
  group: string | null;
  /** That group, and those around it. */
  groups: readonly string[];
}

export type SkipReason = 'group' | 'total' | 'header' | 'continued' | 'column-numbers' | 'signature' | 'note' | 'example' | 'no-name';

export interface Skipped {
  /** Sheet row from 1, as Excel shows it. */
  row: number;
  why: SkipReason;
  text: string;
}

/** "Tổng công ty" and "Công ty" are names, not totals. */
const total =
  /^(tong cong(?! ty)|tong so\b|tong$|tong:|luy ke|cong(?=$|:|\.| \d| \()|cong (khoi|muc|nhom|phan|trang|huyen|thi xa|thanh pho|don vi|chung|[ivx]+|[a-d])\b)/;
/** "Cộng" is no "Công": a firm's name may begin as a total does once its marks are gone. */
const otherLetter = /^c[ôoốồ]ng\b(?=.*[^\u0000-\u007f])/iu;
/** With its mark the word is a sum whatever follows. */
const sum = /^cộng(?!\s+(?:đồng|hòa|hoà|tác))(?![\p{L}])/iu;
const signature =
  /^(nguoi (lap|tong hop|bao cao|kiem tra|duyet)|(can bo )?lap (bieu|bang)|kt\.|tm\.|tl\.|tuq\.|thu truong don vi|ke toan truong$|noi nhan|xac nhan|\(?(da )?ky( ten|,|\)|$))/;
/** Posts sign too, but people of a list hold them as well: nothing else stands in the row. */
const post =
  /^((pho )?giam doc( so| trung tam)?|(pho )?truong (phong|ban)|(pho )?chu tich|(pho )?chanh van phong|thu truong|lanh dao( don vi| phong)?|ke toan|chuyen vien)$/;
const placeAndDate = /^[^\d]{2,40}, ngay [\d.… ]*thang [\d.… ]*nam [\d.…]*$/;
const note =
  /^(\(.*\)$|ghi chu|luu y|chu thich|\(?\*+\)?|nguon( so lieu| du lieu)? ?:|danh sach (nay )?(gom|co|nay) |\(?danh sach (nay )?co|an dinh danh sach)/;
/** In place of a number: the row that our own templates begin with. */
const example = /^\s*ví dụ\s*$/i;
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
  let levels: readonly GroupLevel[] = [];
  let foot: Around['foot'] = null;
  let headed = true;
  for (let row = headerBottom + 1; row < sheet.rowCount; row += 1) {
    const cells = filledIn(sheet, row, headings);
    if (cells.length === 0) continue;
    const reason = skipReason(sheet, row, cells, { headers, headings, columns, ordinal, first: headed, foot });
    if (reason === null) rows.push({ row, group: levels.at(-1)?.text ?? null, groups: levels.map(({ text }) => text).toReversed() });
    else
      skipped.push({
        row: row + 1,
        why: reason,
        text: cells
          .map(({ cell }) => cell.text.trim())
          .join(' ')
          .slice(0, 200),
      });
    foot = reason === 'signature' ? 'signature' : reason === 'note' && (foot === 'note' || beginsNotes(cells)) ? 'note' : null;
    headed = reason === 'header' || (headed && reason !== null);
    if (reason === 'group') levels = groupLevels(levels, cells);
  }
  return { rows, skipped };
};

/** What tells a row apart stands at the beginning of its cells; a cell of megabytes is not folded. */
const longest = 300;

/** Cells with content. Folding is dear, and a full row is data unless its first texts read like the heading: then the keys stay empty. */
/** Markers and totals are looked for in full rows too. */
const begins = /^\s*(?:[ivxlc]{1,4}|[a-z])[.)]?\s*$|^\s*(?:tổng|cộng|tong|cong|luỹ|lũy)(?![\p{L}])/iu;

const filledIn = (sheet: Sheet, row: number, headings: ReadonlySet<string>): Filled[] => {
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell && cell.text.trim() !== '' ? [{ column, cell, key: '' }] : []));
  const full = cells.length > Math.max(4, sheet.columnCount / 2);
  if (
    full &&
    !cells.slice(0, 2).some(({ cell }) => begins.test(cell.text.normalize('NFC'))) &&
    !cells.slice(0, 4).some(({ cell }) => headings.has(fold(cell.text.slice(0, longest)))) &&
    !cells.slice(1, 3).every(({ cell }) => cell.text.length <= 4)
  )
    return cells;
  return cells.map((one) => ({ ...one, key: fold(one.cell.text.slice(0, longest)) }));
};

/** "Ghi chú:" alone, with its notes in the rows below. */
const beginsNotes = (cells: readonly Filled[]): boolean =>
  cells.length === 1 && cells.every(({ key }) => /^(ghi chu|luu y|chu thich)( ?:)?$/.test(key));

interface Around {
  headers: readonly Header[];
  headings: ReadonlySet<string>;
  columns: number;
  ordinal: number | null;
  first: boolean;
  /** What stands under the signatures, or under a heading of notes. */
  foot: 'signature' | 'note' | null;
}

const skipReason = (sheet: Sheet, row: number, cells: readonly Filled[], around: Around): SkipReason | null => {
  const { headers, headings, columns, ordinal, first, foot } = around;
  if (cells.some(({ column, cell }) => column === ordinal && example.test(cell.text.normalize('NFC')))) return 'example';
  if (first && isColumnNumbers(cells)) return 'column-numbers';
  if (cells.length > 2 && cells.filter(({ key }) => headings.has(key)).length >= cells.length * 0.6) return 'header';
  if (first && cells.every(({ key }) => headings.has(key))) return 'header';
  // The heading once more in another language.
  const texts = cells.filter(({ cell }) => cell.number === null);
  if (
    first &&
    texts.length === cells.length &&
    cells.length > 2 &&
    cells.filter(({ cell }) => isHeading(cell.text)).length >= cells.length * 0.6
  )
    return 'header';
  const counted = cells.filter(({ cell }) => cell.number === null || cell.isDate === 'yes').length <= 1;
  const few = counted || cells.length <= Math.max(2, columns / 2);
  const numbered = ordinal !== null && cells.some(({ column, key }) => column === ordinal && /^\d+\.?$/.test(key));
  if (
    few &&
    !numbered &&
    cells.some(
      ({ cell, key }) =>
        sum.test(cell.text.normalize('NFC').trim()) || (total.test(key) && !otherLetter.test(cell.text.normalize('NFC').trim())),
    )
  )
    return 'total';
  const signs = cells.length <= 4 && !numbered && cells.every(({ key }) => signature.test(key) || placeAndDate.test(key) || post.test(key));
  if (signs || (cells.length <= 3 && !numbered && cells.some(({ key }) => signature.test(key) || placeAndDate.test(key))))
    return 'signature';
  if (foot === 'signature' && few && !numbered) return 'signature';
  // Notes are numbered from one, whatever number the list has come to.
  if (foot === 'note' && columns >= 4 && cells.length <= 2) return 'note';
  if (cells.length <= 2 && !numbered && cells.some(({ key }) => note.test(key))) return 'note';
  if (isGroup(sheet, row, cells, headers, ordinal)) return 'group';
  if (cells.length > 1 && cells.every(({ column, cell }) => column > (ordinal ?? 0) && cell.number !== null && cell.isDate === 'no'))
    return 'total';
  return cells.every(({ column }) => column === ordinal) ? 'no-name' : null;
};

/** (1) (2) (3), or A B 1 2 3 under a statistical heading. */
const isColumnNumbers = (cells: readonly Filled[]): boolean => {
  if (cells.length < 3 || !cells.every(({ key }) => /^[([]?(\d{1,2}|[a-d])[)\]]?( ?= ?[\d()[\] +-]+)?$/.test(key))) return false;
  const numbers = cells.map(({ key }) => Number(key.replace(/ ?=.*$|[()[\]]/g, ''))).filter((number) => !Number.isNaN(number));
  return numbers.length >= 2 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
};

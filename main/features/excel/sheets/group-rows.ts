// Owns which rows under a heading are groups: a marker and words, words alone, a group with its own sums.
import { fold } from '../../../domain/text/fold.ts';
import type { Cell, Sheet } from '../../../office/sheet.ts';
import type { Header } from '../headings/headings.ts';

/** A filled cell of a row, with its folded text. */
export interface Filled {
  column: number;
  cell: Cell;
  key: string;
}

const marker = /^([ivxlc]+|[a-z])[.):-]*$/;
/** "I", "b)", "IV." before the words of a group. */
export const isMarker = (text: string): boolean => marker.test(fold(text));
const marked = /^([ivxlc]+|[a-z])[.)] ?\S/;
const groupWords =
  /(\bdo .{1,60} (cap|cong bo)\b|^khoi |^nhom |^huyen |^thi xa |^thanh pho |^tp\.? |^dia ban |^cac |^don vi |^linh vuc |^nganh |^khu cong nghiep |^kcn |^cum cong nghiep |^(nam|quy|thang) ([\d]|i)|^tuyen |^loai hinh |^doanh nghiep (nha nuoc|tu nhan$|fdi|co von|ngoai|trong)|^cap |^so |^bo )/;
/** Beginnings of names of organisations; a group row in a list of people. */
export const firm =
  /^(cong ty|cty|ctcp|tong cong ty|hop tac xa|htx|dntn|doanh nghiep|trung tam|benh vien|nha may|chi nhanh|xi nghiep|ban quan ly|khach san|truong|cong an|ngan hang|nong truong|lam truong|quy )/;
export const facility =
  /^(phong kham|tram|vien |co so|nha thuoc|cua hang|ho kinh doanh|khu du lich|tap doan|dai ly|van phong|ubnd|tt |bv |pk |pkdk)/;

/** Two to five words that all begin with capitals, as names of people do. */
const personal = (text: string): boolean => {
  const words = text.normalize('NFC').trim().split(/\s+/);
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’ʼ-]*$/u.test(word));
};

/** What stands alone in a list without ordinals: the name of a row that knows no more, or a group. */
const aloneIsGroup = ({ cell, key }: Filled, headers: readonly Header[]): boolean => {
  if (groupWords.test(key)) return true;
  const people = headers.some(({ text }) => /^(ho (va |, ?)?ten|ho ten)/.test(fold(text)));
  return people ? firm.test(key) || !personal(cell.text) : !firm.test(key) && !facility.test(key);
};

/** Figures of a group's own: counts, never a code or a day. */
const isFigure = ({ cell, key }: Filled): boolean =>
  (cell.number !== null && cell.isDate === 'no' && cell.number < 1_000_000) || /^[\d.,]{1,7}$/.test(key);

export const isGroup = (
  sheet: Sheet,
  row: number,
  cells: readonly Filled[],
  headers: readonly Header[],
  ordinal: number | null,
): boolean => {
  const [one, two, ...more] = cells;
  if (one === undefined) return false;
  const numbered = one.column === ordinal && /^\d+\.?$/.test(one.key);
  const text = two ?? one;
  if (more.length > 0) return one.column === ordinal && marker.test(one.key) && two?.cell.number === null && more.every(isFigure);
  const wide = sheet.merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && left === text.column && right - left + 1 >= sheet.columnCount / 2,
  );
  if (wide) return true;
  if (two !== undefined) {
    if (isFigure(two) && !numbered && one.cell.number === null) return marked.test(one.key);
    return marker.test(one.key) || (numbered && groupWords.test(two.key));
  }
  if (marked.test(one.key)) return true;
  const first = headers.find(({ index, text: heading }) => index !== ordinal && heading !== '')?.index ?? 0;
  if (ordinal !== null) return one.column <= Math.max(first, ordinal + 1) && !numbered;
  return one.column <= first && headers.length >= 4 && aloneIsGroup(one, headers);
};

const groupText = (cells: readonly Filled[]): string =>
  cells
    .filter((one, at) => at === 0 || !isFigure(one))
    .map(({ cell }) => cell.text.trim())
    .filter((text) => !marker.test(fold(text)) && !/^\d+\.?$/.test(text))
    .join(' ')
    .replace(/^([IVXLC]+|[A-Z]|\d+)[.)]\s*/, '');

export interface GroupLevel {
  kind: 'letter' | 'roman' | 'number' | 'words';
  marker: string;
  text: string;
}

/** "C" is a letter after "B", else a hundred. */
const kindOf = (marker: string, levels: readonly GroupLevel[]): GroupLevel['kind'] => {
  if (/^\d/.test(marker)) return 'number';
  if (marker === '') return 'words';
  if (marker.length > 1) return 'roman';
  const before = levels.find(({ kind }) => kind === 'letter')?.marker;
  const next = before !== undefined && marker.charCodeAt(0) === before.charCodeAt(0) + 1;
  return next || !/[ivxlc]/.test(marker) ? 'letter' : 'roman';
};

/** The groups that hold from this group row on: one of the same kind ends those inside it, words without a marker end all. */
export const groupLevels = (levels: readonly GroupLevel[], cells: readonly Filled[]): GroupLevel[] => {
  const [, marker = ''] = /^([ivxlc]+|[a-z]|\d+)(?:[.):]|$)/.exec(cells[0]?.key ?? '') ?? [];
  const kind = kindOf(marker, levels);
  const same = levels.findIndex((level) => level.kind === kind);
  const outer = kind === 'words' ? [] : levels.slice(0, same < 0 ? levels.length : same);
  return [...outer.filter((level) => level.kind !== 'words'), { kind, marker, text: groupText(cells) }];
};

// Owns sheets that keep an earlier paper beside the later one: each row speaks of its latest, and the columns of the earlier fall away.
import { cellAt, type Cell, type Sheet } from '../../../office/sheet.ts';
import { headingWords } from '../headings/heading-words.ts';
import type { Header } from '../headings/headings.ts';
import type { Layout } from './sheet-layout.ts';

const earlier = /\b(cu|truoc day|truoc do|lan truoc|lan dau( tien)?|lan 1|lan thu nhat|ban dau)\b/g;
const later = /\b(moi( nhat)?|hien tai|hien hanh|cap lai|cap doi|gia han|thay the|lan [2-9]|lan thu (hai|ba|tu)|lan cuoi|gan nhat)\b/g;
/** Counts of people have their years and their new ones too. */
const counted = /\b(lao dong|nguoi|nu|nhan vien)\b/;

interface Aged {
  header: Header;
  /** What both papers call the column. */
  same: string;
  /** The words that tell the papers apart; '' = the paper has none. */
  age: string;
  later: boolean;
}

const agedOf = (header: Header): Aged => {
  const words = headingWords(header.parts.join(' ').replace(/\([^)]*\)/g, ' '));
  const ages = [...(words.match(later) ?? []), ...(words.match(earlier) ?? [])];
  const same = words
    .replace(later, ' ')
    .replace(earlier, ' ')
    .replace(/\b(cap|va)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return { header, same, age: ages.join(' '), later: ages.length > 0 && words.search(later) >= 0 };
};

/** The columns of one name, from the earliest paper to the latest; empty where the sheet knows one paper alone. */
const papersOf = (headers: readonly Header[]): Aged[][] => {
  const byName = new Map<string, Aged[]>();
  for (const one of headers.map(agedOf)) {
    if (one.same !== '' && !counted.test(one.same)) byName.set(one.same, [...(byName.get(one.same) ?? []), one]);
  }
  return [...byName.values()].filter(
    (all) => all.length > 1 && all.some((one) => one.later) && new Set(all.map(({ age }) => age)).size === all.length,
  );
};

const isFilled = (cell: Cell | null): boolean => cell !== null && /[\p{L}\d]/u.test(cell.text);

/** The sheet as if it held of each row the latest paper alone. */
export const withLatestPaper = ({ sheet, layout }: { sheet: Sheet; layout: Layout }): { sheet: Sheet; layout: Layout } => {
  const named = papersOf(layout.headers);
  if (named.length === 0) return { sheet, layout };
  const rows = [...sheet.rows];
  for (const { row } of layout.rows) {
    /** Where the latest paper of this row begins; its columns go together. */
    const latest = Math.max(...named.map((all) => all.findLastIndex(({ header }) => isFilled(cellAt(sheet, row, header.index)))));
    const own = [...(rows[row] ?? [])];
    for (const all of named) {
      const last = all.at(-1)!;
      const from = all[Math.min(Math.max(latest, 0), all.length - 1)]!;
      own[last.header.index] = cellAt(sheet, row, from.header.index);
    }
    rows[row] = own;
  }
  const gone = new Set(named.flatMap((all) => all.slice(0, -1).map(({ header }) => header.index)));
  return { sheet: { ...sheet, rows }, layout: { ...layout, headers: layout.headers.filter(({ index }) => !gone.has(index)) } };
};

// Owns how units are found in the words of a printed address: "xã Ea Kar", "TX. Buôn Hồ", "TP BMT", or a bare name between commas.
import { fold, tidy } from '../text/fold.ts';
import type { AreaBook, AreaRow } from './area-book.ts';
import { exactKey, looseKey } from './place-name.ts';

/** A place in the address where units are named; `kinds` is what stood before the name, none for a bare name. */
export interface Mention {
  part: number;
  kinds: readonly string[];
  areas: AreaRow[];
  words: string;
  /** "nay là …" stood before it. */
  now: boolean;
}

/** What an address names. `foreign` is a province or city we do not know. */
export interface Mentions {
  communes: Mention[];
  district: Mention | null;
  province: Mention | null;
  foreign: string | null;
  /** The last part of the address, where it names nothing we know. */
  leftover: string | null;
}

const kindWords: readonly [string, readonly string[]][] = [
  ['thi tran', ['thị trấn']],
  ['thi xa', ['thị xã']],
  ['thanh pho', ['thành phố']],
  ['phuong', ['phường']],
  ['huyen', ['huyện']],
  ['tinh', ['tỉnh']],
  ['xa', ['xã']],
  ['tt', ['thị trấn']],
  ['tx', ['thị xã']],
  ['tp', ['thành phố']],
  ['p', ['phường']],
  ['x', ['xã']],
  ['h', ['huyện']],
  ['t', ['tỉnh']],
];
const longestName = 5;
const levelOf = (kinds: readonly string[]): AreaRow['level'] =>
  kinds.includes('tỉnh')
    ? 'province'
    : kinds.some((kind) => kind === 'xã' || kind === 'phường' || kind === 'thị trấn')
      ? 'commune'
      : 'district';

const unitsNamed = (book: AreaBook, name: string): AreaRow[] => {
  const found = book.named.get(looseKey(name)) ?? [];
  const exact = found.filter((one) => one.exact === exactKey(name));
  return (exact.length > 0 ? exact : found).map(({ area }) => area);
};

/** The longest name of this level that begins at the word. */
const nameAt = (
  book: AreaBook,
  words: readonly string[],
  start: number,
  level: AreaRow['level'],
): { areas: AreaRow[]; length: number } | null => {
  for (let length = Math.min(longestName, words.length - start); length > 0; length -= 1) {
    const areas = unitsNamed(book, words.slice(start, start + length).join(' ')).filter((area) => area.level === level);
    if (areas.length > 0) return { areas, length };
  }
  return null;
};

const kindAt = (words: readonly string[], at: number): { kinds: readonly string[]; length: number } | null => {
  const two = fold(words.slice(at, at + 2).join(' '));
  const one = fold(words[at] ?? '');
  for (const [word, kinds] of kindWords) {
    if (word === one) return { kinds, length: 1 };
    if (word === two) return { kinds, length: 2 };
  }
  return null;
};

/** Begins like a province, city or district, but names none of ours. */
const foreignKind = /^(?:tinh(?! (?:lo|uy|doan)\b)|thanh pho|tp|thi xa|tx|huyen) /;

const inPart = (book: AreaBook, part: string, place: number): Mention[] => {
  const words = part
    .replace(/[.():/]/g, ' ')
    .replace(/\b([pP])(?=\d)/g, '$1 ')
    .split(/\s+/)
    .filter(Boolean);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const kind = kindAt(words, at);
    const name = kind && nameAt(book, words, at + kind.length, levelOf(kind.kinds));
    if (!kind || !name) continue;
    const until = at + kind.length + name.length;
    const now = /\bnay(?: la| thuoc)?$/.test(fold(words.slice(0, at).join(' ')));
    mentions.push({ part: place, kinds: kind.kinds, areas: name.areas, words: words.slice(at, until).join(' '), now });
    at = until - 1;
  }
  return mentions;
};

const country = /^(viet nam|vietnam|vn|\d{5,6})$/;

const order = ['province', 'district', 'commune'] as const;

/** Bare names between commas, read from the end: province, then district, then commune. A name of both a district and a commune is the district. */
const bareMentions = (book: AreaBook, parts: readonly string[], taken: readonly Mention[]): Mention[] => {
  const found: Mention[] = [];
  let wanted: AreaRow['level'] = 'province';
  for (let place = parts.length - 1; place >= 0; place -= 1) {
    const there = taken.filter((one) => one.part === place);
    if (there.length > 0) {
      if (there.some(({ kinds }) => levelOf(kinds) === 'commune')) break;
      wanted = there.some(({ kinds }) => levelOf(kinds) === 'district') ? 'commune' : 'district';
      continue;
    }
    const words = parts[place] ?? '';
    const areas = unitsNamed(book, words);
    const level: AreaRow['level'] | undefined = order.slice(order.indexOf(wanted)).find((one) => areas.some((area) => area.level === one));
    if (level === undefined && country.test(fold(words))) continue;
    if (level === undefined) break;
    found.push({ part: place, kinds: [], areas: areas.filter((area) => area.level === level), words, now: false });
    if (level === 'commune') break;
    wanted = level === 'province' ? 'district' : 'commune';
  }
  return found;
};

/** Finds what an address names. Of several communes all are kept; the caller decides. */
export const mentionsOf = (book: AreaBook, address: string): Mentions => {
  const parts = tidy(address)
    .split(/[,;]|\s[-–—]\s|[-–—](?=\s?(?:xã|phường|thị|huyện|thành phố|tỉnh|tt|tx|tp|[xphXPH]\.))/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const kinded = parts.flatMap((part, place) => inPart(book, part, place));
  const all = [...kinded, ...bareMentions(book, parts, kinded)];
  const of = (level: AreaRow['level']) => all.filter(({ areas }) => areas[0]?.level === level);
  const named = new Set(all.map(({ part }) => part));
  const last = parts.findLastIndex((part) => !country.test(fold(part)));
  return {
    communes: of('commune'),
    district: of('district').at(-1) ?? null,
    province: of('province').at(-1) ?? null,
    foreign: parts.find((part, place) => !named.has(place) && foreignKind.test(fold(part).replace(/\./g, ' '))) ?? null,
    leftover: last >= 0 && !named.has(last) ? (parts[last] ?? null) : null,
  };
};

// Whether the issuer that a training certificate names is this provider: the same words, or only alike so that somebody must look.
import { fold } from '../text/fold.ts';

export type IssuerMatch = 'exact' | 'alike' | 'other';

/** Ways of writing the same words, longest first; both sides are brought to the short one. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\ban toan,? (va )?ve sinh lao dong\b/g, 'atvsld'],
  [/\ban toan lao dong\b/g, 'atld'],
  [/\btrach nhiem huu han\b/g, 'tnhh'],
  [/\bmot thanh vien\b|\b1 thanh vien\b|\b1tv\b/g, 'mtv'],
  [/\bco phan\b/g, 'cp'],
  [/\bcong ty\b|\bc\.ty\b/g, 'cty'],
  [/\btrung tam\b/g, 'tt'],
  [/\bhuan luyen\b/g, 'hl'],
  [/\bchi nhanh\b/g, 'cn'],
];

/** Words that many names share and that tell nobody apart; some only together ("phát triển", but not the Phát of Hùng Phát). */
const sharedWords = new Set('cty tnhh mtv cp tt hl cn atvsld atld va nghe truong tinh'.split(' '));
const sharedPhrases =
  /\b(an toan|ve sinh|lao dong|tu van|dao tao|ky thuat|cong nghiep|giao duc|cao dang|trung cap|dai hoc|dich vu|thuong mai|dau tu|xay dung|kiem dinh|moi truong|phat trien|viet nam|thanh pho|mien trung)\b/g;

/** A folded name in its shortest spelling, without signs. */
export const plainName = (name: string): string => {
  let text = fold(name);
  for (const [long, short] of shortened) text = text.replace(long, short);
  return text
    .replace(/[^a-z0-9\s]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
};

const ownWords = (plain: string) =>
  plain
    .replace(sharedPhrases, ' ')
    .split(' ')
    .filter((word) => word !== '' && !sharedWords.has(word));

/** How many letters must change, as far as 2; 3 = more. */
const apart = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(3, row[b.length]!);
};

const alike = (a: string, b: string): boolean => {
  const [left, right] = [ownWords(a), ownWords(b)];
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length > 0 && few.join('').length >= 3 && few.every((word) => many.includes(word))) return true;
  return Math.min(a.length, b.length) >= 10 && apart(a, b) <= 2;
};

/** `names`: the present name, the abbreviation and the earlier names of the provider. */
export const issuerMatch = (issuer: string, names: readonly string[]): IssuerMatch => {
  const plain = plainName(issuer);
  const known = names.map(plainName).filter((name) => name.length >= 2);
  if (plain === '') return 'other';
  if (known.includes(plain)) return 'exact';
  return known.some((name) => alike(plain, name)) ? 'alike' : 'other';
};

// Owns what a heading cannot name: its first words tell the kind of its column, and some words of it must be met.
import type { ColumnKind } from '../../../preload/contract/records/column.ts';

interface Lead {
  words: RegExp;
  kinds?: readonly ColumnKind[];
  keys?: readonly string[];
  not?: readonly string[];
}

/** The first words of a Vietnamese heading are its noun; "Hạng tổ chức huấn luyện" is no name of an organisation. */
const leads: readonly Lead[] = [
  { words: /\b(hanh nghe|cchn)\b/, keys: [] },
  { words: /^(ngay|thoi diem)\b/, kinds: ['date'] },
  { words: /^so (?!nam|thang|nha|noi vu|lao dong|y te|cong thuong|xay dung)/, kinds: ['code', 'number', 'tax-code', 'phone', 'personal'] },
  { words: /^hang\b(?! muc)/, keys: ['trainingClass'] },
  { words: /^dia chi\b(?! (email|thu|mail|web))/, keys: ['address', 'commune'] },
  { words: /^(ho )?ten\b/, kinds: ['text'], not: ['address', 'note'] },
  { words: /^email\b/, keys: ['email'] },
  { words: /^(fax|so fax|website|web)\b/, keys: [] },
];

/** Words that part one count of people from another. */
const telling: readonly RegExp[] = [/\bnu\b/, /\b(nang nhoc|doc hai)\b/];

export const mayName = (leaf: string, { key, kind }: { key: string; kind: ColumnKind }): boolean => {
  const lead = leads.find(({ words }) => words.test(leaf));
  if (lead?.not?.includes(key)) return false;
  return lead === undefined || (lead.kinds?.includes(kind) ?? lead.keys?.includes(key) ?? true);
};

export const saysTheSame = (heading: string, synonym: string): boolean =>
  telling.every((word) => !word.test(heading) || word.test(synonym));

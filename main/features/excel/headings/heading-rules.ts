// Owns what a heading cannot name: its first words tell the kind of its column, and some words of it must be met.
import type { ColumnKind } from '../../../../preload/contract/records/column.ts';

interface Named {
  key: string;
  kind: ColumnKind;
}

interface Lead {
  words: RegExp;
  kinds?: readonly ColumnKind[];
  keys?: readonly string[];
  not?: readonly string[];
}

const organisation = ['name', 'employerName'];
const issuers = ['issuer', 'certificateIssuer'];
const starts = ['issuedOn', 'effectiveOn', 'certificateIssuedOn', 'appointedOn', 'endedOn'];

/** The first words of a Vietnamese heading are its noun; "Hạng tổ chức huấn luyện" is no name of an organisation. */
const leads: readonly Lead[] = [
  { words: /\b(hanh nghe|cchn)\b/, keys: [] },
  { words: /^ngay (cap nhat|nop|gui|trinh|tham dinh|tra|hen|bao cao|lap|kiem tra|thanh tra|thanh lap)\b/, keys: [] },
  { words: /(?<!dien )\b(tu|tu ngay|ke tu|ke tu ngay)$/, keys: starts },
  { words: /^(co )?(thoi han|hieu luc|gia tri)\b/, not: starts },
  { words: /^(ngay|thoi diem)\b/, kinds: ['date'] },
  { words: /^so (?!nam|thang|nha|noi vu|lao dong|y te|cong thuong|xay dung)/, kinds: ['code', 'number', 'tax-code', 'phone', 'personal'] },
  { words: /^hang\b(?! muc)/, keys: ['trainingClass'] },
  { words: /^dia chi\b(?! (email|thu|mail|web))/, keys: ['address', 'commune'] },
  { words: /^(ho )?ten\b/, kinds: ['text'], not: ['address', 'note'] },
  { words: /^email\b/, keys: ['email'] },
  { words: /^(fax|so fax|website|web)\b/, keys: [] },
  { words: /^(noi|co quan|don vi|bo so) (cap|quan ly|cong bo|tiep nhan|ban hanh|ky)\b/, keys: [...issuers, ...organisation.slice(1)] },
  { words: /^(noi|don vi|to chuc|co so) huan luyen\b/, keys: [...issuers, ...organisation] },
  { words: /^(chu|nguoi|don vi) su dung lao dong\b/, keys: [...organisation, 'representative'] },
  { words: /^loai hinh\b/, not: [...organisation, 'headcount'] },
  { words: /^ma nganh\b/, keys: ['sectorCode'] },
];

/** Words of a heading without which its column is another: a count of women is no count of all, a last day no first one. */
const telling: readonly { words: RegExp; of?: readonly string[] }[] = [
  { words: /\bnu\b/ },
  { words: /\b(nang nhoc|doc hai)\b/ },
  {
    words: /\b(gia tri den|het han|het hieu luc|hieu luc den|ket thuc)\b/,
    of: ['issuedOn', 'effectiveOn', 'expiresOn', 'certificateIssuedOn', 'certificateExpiresOn', 'appointedOn', 'birthDate'],
  },
  {
    words:
      /\b(nuoc ngoai|duoi \d+|bhxh|bao hiem|hop dong|tai nan|tnld|tre em|cao tuoi|thoi vu|khuyet tat|huan luyen|kham|giam|tang|thanh nien|tuyen|dan toc|chua)\b|\blao dong nam$/,
    of: ['headcount'],
  },
  {
    words: /\b(cccd|cmnd|can cuoc|ho chieu|dinh danh|dang ky kinh doanh|dang ky doanh nghiep)\b/,
    of: ['issuedOn', 'certificateIssuedOn', 'expiresOn', 'certificateExpiresOn', ...issuers],
  },
];

export const mayName = (leaf: string, { key, kind }: Named): boolean => {
  const lead = leads.find(({ words }) => words.test(leaf));
  if (lead === undefined) return true;
  if (lead.not?.includes(key)) return false;
  return lead.kinds?.includes(kind) ?? lead.keys?.includes(key) ?? true;
};

export const saysTheSame = (heading: string, synonym: string, key: string): boolean =>
  telling.every(({ words, of }) => (of !== undefined && !of.includes(key)) || !words.test(heading) || words.test(synonym));

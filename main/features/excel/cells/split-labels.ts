// Owns cells that hold a whole address card: a name or a street with labelled lines for address, telephone, e-mail, tax code, head.
import { tidy } from '../../../domain/text/fold.ts';

const labels: readonly (readonly [key: string, words: string])[] = [
  ['name', 'tên(?: đơn vị| tổ chức| cơ sở| doanh nghiệp| công ty)?'],
  ['address', 'địa chỉ|đ/c|đ/chỉ|đc|trụ sở(?: chính)?'],
  ['phone', '(?:số )?điện thoại(?: liên hệ)?|s?đt(?:dđ)?|tel|phone|hotline|di động|đtdđ'],
  ['email', 'e-?mail|thư điện tử'],
  ['taxCode', 'mst|m\\.s\\.t|mã số thuế|mã số doanh nghiệp|msdn'],
  ['representative', 'người đại diện(?: theo pháp luật| pháp luật)?|đại diện(?: pháp luật)?|giám đốc'],
  ['', 'fax|website|web|trang web|trang thông tin điện tử'],
];
const label = new RegExp(`(?<![\\p{L}])(?:${labels.map(([, words]) => `(${words})`).join('|')})\\s*:\\s*`, 'giu');
const keyOf = (found: RegExpExecArray): string => labels[found.slice(1).findIndex((words) => words !== undefined)]?.[0] ?? '';
/** A full stop, but not that of an abbreviation. */
const stop = /(?<=\p{L}{2}|[\d)])(?<!Ltd|Co|Inc|Corp)\.$/u;
const edges = /^[\s,;.(–—-]+|[\s,;(–—-]+$/g;

/** Without the signs around it and the full stop behind. */
const bared = (text: string): string => text.replace(edges, '').replace(stop, '');

/** "Trung tâm A, Đ/c: 12 Lê Duẩn; ĐT: 0262…" → what stands before the first label, under `key`, and the labelled parts; null = none is labelled. */
export const splitLabels = (key: string, written: string): Record<string, string> | null => {
  const text = written.normalize('NFC').trim();
  const found = [...text.matchAll(label)];
  const [first] = found;
  const head = bared(text.slice(0, first?.index ?? 0));
  if (first === undefined || (head === '' && keyOf(first) !== key)) return null;
  const parts: Record<string, string> = head === '' ? {} : { [key]: tidy(head) };
  const bracketed = text[first.index - 1] === '(';
  found.forEach((one, at) => {
    const own = keyOf(one);
    const said = tidy(bared(text.slice(one.index + one[0].length, found[at + 1]?.index ?? text.length)));
    if (own !== '') parts[own] ||= bracketed ? said.replace(/(?<!\()\)$/, '') : said;
  });
  return parts;
};

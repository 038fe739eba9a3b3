// Owns cells that say two things: both ends of a term, a phone with an e-mail, a name with its tax code or day of birth, a class with its groups.
import { tidy } from '../../../domain/text/fold.ts';
import { dayWords } from './day-words.ts';

const women =
  /^(?<all>\d[\d.,]*)\s*(?:người|lao động|lđ)?\s*[(;,/-]\s*(?:trong đó\s*:?\s*)?(?:có\s*)?(?:(?:lđ|lao động)?\s*nữ\s*:?\s*(?<women>\d[\d.,]*)|(?<count>\d[\d.,]*)\s*(?:lđ\s*|lao động\s*)?nữ)\s*(?:người)?\s*\)?\.?$/iu;
const days = new RegExp(dayWords, 'giu');
const termWords = /^(?:cấp|ký|từ|đến|tới|hết|hạn|ngày|có|hiệu|lực|giá|trị|thời|kể|[\s,;:.()–—~÷→-])*$/iu;
/** What tells the last day from the first. */
const ends = /đến|tới|hết|hạn|giá trị|hiệu lực|[–—~÷→-]/iu;
const termDay = new RegExp(
  `^(?<term>.{1,40}?(?:năm|tháng))[\\s,;(:-]*(?:có\\s+(?:hiệu lực|giá trị)\\s*)?(?:kể\\s*)?(?:(?<way>từ|đến|tới|hết)\\s*(?:hết\\s*)?(?:ngày\\s*)?)(?:${dayWords}\\s*(?:-|–|đến|tới)\\s*(?:hết\\s*)?(?:ngày\\s*)?(?=.*(?<both>\\d)))?(?<day>${dayWords})\\s*\\)?\\.?$`,
  'isu',
);
const born = new RegExp(
  `^(?<name>[^\\d,;(\\n–-]+?(?:-\\p{L}[^\\d,;(\\n–-]*)?)\\s*[,;(\\n–-]\\s*(?:sn|(?:sinh)?\\s*(?:năm|ngày)?)\\s*:?\\s*(?<born>${dayWords}|(?:19|20)\\d{2})\\s*\\)?\\.?$`,
  'isu',
);
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const taxCode = /[\s,;(-]*(?:MST|M\.S\.T|mã số thuế|mã số doanh nghiệp|MSDN)\s*:?\s*(?<code>\d{9,10}(?:-\d{3})?|\d{12,13})\s*\)?\.?$/iu;

/** "Số: 12/GCN" → "12/GCN"; null where there is no such label. */
export const withoutLabel = (text: string): string | null => {
  const [, number] =
    /^(?:(?:gcn|giấy chứng nhận|giấy phép|gphđ|qđ|quyết định|công văn|cv|văn bản|thông báo|tb|phiếu tiếp nhận|hồ sơ)\s+)?số\s*[:.]?\s*(\S*\d.*)$/isu.exec(
      text.normalize('NFC').trim(),
    ) ?? [];
  return number === undefined ? null : tidy(number);
};

/** "Trần Văn A, 1984", "Trần Văn A (sinh ngày 2/3/1984)" → the name and when they were born. */
export const splitBorn = (text: string): { name: string; born: string } | null => {
  const found = born.exec(text.normalize('NFC').trim())?.groups;
  return found?.['name'] && found['born'] ? { name: tidy(found['name']), born: tidy(found['born']) } : null;
};

/** "269 (nữ: 120)", "269 người, trong đó 120 nữ" → both counts. */
export const splitWomen = (text: string): { all: string; women: string } | null => {
  const found = women.exec(text.normalize('NFC').trim())?.groups;
  const count = found?.['women'] ?? found?.['count'];
  return found?.['all'] && count !== undefined ? { all: found['all'], women: count } : null;
};

/** "13/03/2021 - 13/03/2026", "từ ngày … đến ngày …", "cấp …, hết hạn …" → both ends; null where there are not two days, or other words. */
export const splitTerm = (text: string): { from: string; to: string } | null => {
  const own = text.normalize('NFC').trim();
  const [before, between, after, ...more] = own.split(days);
  const [from, to] = own.match(days) ?? [];
  if (from === undefined || to === undefined || after === undefined || more.length > 0) return null;
  const said = termWords.test(before ?? '') && termWords.test(between ?? '') && /^[\s.);]*$/.test(after);
  return said && ends.test(between ?? '') ? { from: tidy(from), to: tidy(to) } : null;
};

/** "5 năm (đến 10/12/2025)", "03 năm kể từ ngày 1/2/2023": a term and the day that it ends with or counts from. */
export const splitTermDay = (text: string): { term: string; way: 'from' | 'to'; day: string } | null => {
  const found = termDay.exec(text.normalize('NFC').trim())?.groups;
  if (!found?.['term'] || !found['day']) return null;
  const from = found['way']?.toLowerCase() === 'từ' && found['both'] === undefined;
  return { term: tidy(found['term']), way: from ? 'from' : 'to', day: tidy(found['day']) };
};

/** Two days one under the other, or with a sign between them, under a heading of both. */
export const splitDays = (text: string): { from: string; to: string } | null => {
  const found = new RegExp(`^(?:ngày\\s*)?(?<from>${dayWords})\\s*[\\n;,/]\\s*(?:ngày\\s*)?(?<to>${dayWords})\\.?$`, 'isu').exec(
    text.normalize('NFC').trim(),
  )?.groups;
  return found?.['from'] && found['to'] ? { from: tidy(found['from']), to: tidy(found['to']) } : null;
};

/** "Hạng B: nhóm 1, 3, 4, 6", "C (1,2,3)" → class and groups. */
export const splitClass = (text: string): { own: string; groups: string } | null => {
  const [, own, groups] =
    /^(?:hạng\s*)?([abc])\s*[(:;,/\s-]+\s*((?:các\s*)?(?:nhóm|n)\s*\d.*?|[1-6](?:\s*[,;.]\s*[1-6])*)\s*\)?\.?$/isu.exec(
      text.normalize('NFC').trim(),
    ) ?? [];
  return own === undefined || groups === undefined ? null : { own, groups };
};

/** "Hạng A, B, C": each class covers those before it, so the last one says them all; null where there are not several. */
export const highestClass = (text: string): string | null =>
  /^(?:hạng\s*)?a\s*(?:[,;+&/-]|và|\s)\s*(?:hạng\s*)?(b|b\s*(?:[,;+&/-]|và|\s)\s*(?:hạng\s*)?c)\.?$/iu
    .exec(text.normalize('NFC').trim())?.[1]
    ?.slice(-1) ?? null;

export const splitPhone = (text: string): { phone: string; email: string } | null => {
  const found = email.exec(text)?.[0];
  if (found === undefined) return null;
  return {
    email: found,
    phone: text
      .replace(found, ' ')
      .replace(/\b(e-?mail|mail)\b\s*:?/giu, ' ')
      .replace(/^[\s;,/|-]+|[\s;,/|:-]+$/gu, '')
      .trim(),
  };
};

export const splitName = (text: string): { name: string; taxCode: string } | null => {
  const found = taxCode.exec(text.normalize('NFC'));
  const code = found?.groups?.['code'];
  return found === null || code === undefined || found.index === 0
    ? null
    : { name: tidy(text.normalize('NFC').slice(0, found.index)), taxCode: code };
};

/** Words around a day that say nothing more: "đến ngày 13/03/2026", "cấp lần đầu 13/3/2021", "13/03/2026 (05 năm)". */
export const bareDay = (text: string): string => {
  const found = new RegExp(
    `^(?:(?:có\\s+)?(?:hiệu lực|giá trị)\\s*)?(?:cấp\\s*(?:lần đầu|lại)?\\s*)?(?:đến|từ|hết|ký)?\\s*(?:hết\\s*)?(?:ngày\\s*)?:?\\s*(${dayWords})\\s*(?:\\([^)\\d]*\\d{0,2}[^)\\d]*\\))?$`,
    'isu',
  ).exec(text.normalize('NFC').trim());
  return found?.[1] ?? text;
};

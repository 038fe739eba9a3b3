// Owns cells that say two things: a number with its day, both ends of a term, a phone with an e-mail, a name with its tax code.
import { tidy } from '../../domain/text/fold.ts';

const day = /(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/;
const numberDay = new RegExp(
  `^(?:số\\s*:?\\s*)?(?<number>.*?[\\p{L}\\p{N}])[\\s,;.:-]*\\(?\\s*(?:(?:cấp|ký)\\s*)?(?:ngày\\s*:?\\s*|(?<=[\\n,;(])\\s*)(?<day>${day.source})\\s*\\)?\\.?$`,
  'isu',
);
const term = new RegExp(
  `^(?:(?:có\\s+)?(?:hiệu lực|giá trị)\\s*)?(?:từ\\s*)?(?:ngày\\s*)?(?<from>${day.source})\\s*(?:đến|tới|-|–|—|→|~)\\s*(?:hết\\s*)?(?:ngày\\s*)?(?<to>${day.source})\\.?$`,
  'isu',
);
const termDay = new RegExp(
  `^(?<term>.{1,40}?(?:năm|tháng))[\\s,;(:-]*(?:có\\s+(?:hiệu lực|giá trị)\\s*)?(?:kể\\s*)?(?:(?<way>từ|đến|tới|hết)\\s*(?:hết\\s*)?(?:ngày\\s*)?)(?:${day.source}\\s*(?:-|–|đến|tới)\\s*(?:hết\\s*)?(?:ngày\\s*)?(?=.*(?<both>\\d)))?(?<day>${day.source})\\s*\\)?\\.?$`,
  'isu',
);
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const taxCode = /[\s,;(-]*(?:MST|M\.S\.T|mã số thuế|mã số doanh nghiệp|MSDN)\s*:?\s*(?<code>\d{9,10}(?:-\d{3})?|\d{12,13})\s*\)?\.?$/iu;

/** "56/2021/GCN ngày 13/03/2021" → both; null where the cell is a number alone. */
export const splitNumber = (text: string): { number: string; day: string } | null => {
  const found = numberDay.exec(text.normalize('NFC').trim())?.groups;
  return found?.['number'] && found['day'] ? { number: tidy(found['number']), day: tidy(found['day']) } : null;
};

/** "13/03/2021 - 13/03/2026", "từ ngày … đến ngày …" → both ends; null where there are not two days. */
export const splitTerm = (text: string): { from: string; to: string } | null => {
  const found = term.exec(text.normalize('NFC').trim())?.groups;
  return found?.['from'] && found['to'] ? { from: tidy(found['from']), to: tidy(found['to']) } : null;
};

/** "5 năm (đến 10/12/2025)", "03 năm kể từ ngày 1/2/2023": a term and the day that it ends with or counts from. */
export const splitTermDay = (text: string): { term: string; way: 'from' | 'to'; day: string } | null => {
  const found = termDay.exec(text.normalize('NFC').trim())?.groups;
  if (!found?.['term'] || !found['day']) return null;
  const from = found['way']?.toLowerCase() === 'từ' && found['both'] === undefined;
  return { term: tidy(found['term']), way: from ? 'from' : 'to', day: tidy(found['day']) };
};

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
    `^(?:(?:có\\s+)?(?:hiệu lực|giá trị)\\s*)?(?:cấp\\s*(?:lần đầu|lại)?\\s*)?(?:đến|từ|hết|ký)?\\s*(?:hết\\s*)?(?:ngày\\s*)?:?\\s*(${day.source})\\s*(?:\\([^)\\d]*\\d{0,2}[^)\\d]*\\))?$`,
    'isu',
  ).exec(text.normalize('NFC').trim());
  return found?.[1] ?? text;
};

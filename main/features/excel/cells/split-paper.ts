// Owns cells that tell a whole paper: its number, its day, its last day or term, and who issued it, in whatever words stand between them.
import { tidy } from '../../../domain/text/fold.ts';
import { dayWords } from './day-words.ts';

const day = new RegExp(dayWords, 'giu');
const dayAtEnd = new RegExp(`${dayWords}(?!\\s*/)`, 'iu');
const before =
  /^[\s•+*–—-]*(?:(?:gcn|giấy chứng nhận|giấy phép|gphđ|giấy|quyết định|qđ|công văn|cv|văn bản|thông báo|phiếu)\s+)?(?:số(?:\s+(?:gcn|giấy chứng nhận|giấy phép|gphđ|giấy|hiệu))?\s*[:.]?\s*)?/iu;
const agencyWords = 'sở|bộ|cục|tổng cục|chi cục|ubnd|ủy ban|ban quản lý';
const toDay = new RegExp(
  `[\\s,;.:/|(–—-]*(?:(?:do|của)\\s+(?<agency>(?:${agencyWords})\\s[^\\d\\n]{1,60}?)\\s+)?(?:(?:được|đã)\\s+)?(?:(?:cấp|ký|ban hành|công bố)\\s*)?(?:ngày\\s*)?(?:(?:cấp|ký|ban hành|công bố)\\s*)?[:.]?\\s*$`,
  'iu',
);
const toLast = /^[\s,;.:()–—~÷→-]*(?:(?:và|có|ngày|thời|thời điểm|hạn|hết|hiệu lực|giá trị|sử dụng|đến|tới)[\s,;.:()–—-]*)*[\s–—~÷→-]*$/iu;
const ends = /hạn|hết|hiệu lực|giá trị|đến|tới|[–—~÷→-]/iu;
const behind = new RegExp(
  `^[\\s,;.)(–—-]*(?:(?:có\\s+)?(?:thời hạn|hiệu lực|giá trị)(?:\\s+(?:là|trong))?\\s*:?\\s*(?<term>\\d{1,2}\\s*(?:\\([^)]*\\)\\s*)?(?:năm|tháng)))?[\\s,;.)(–—-]*(?:(?:do|của|tại|nơi cấp\\s*:?|cơ quan cấp\\s*:?)?\\s*(?<agency>(?:${agencyWords})\\s[^\\d\\n]{1,60}?)(?:\\s+cấp)?)?[\\s.;)]*$`,
  'iu',
);

export interface Paper {
  number: string;
  day: string;
  /** The last day, or the term that leads to it; null = not told. */
  last: string | null;
  agency: string | null;
}

/** "12/GCN (13/03/2021 - 13/03/2026)", "Số GCN: 12/GCN; ngày cấp: …; có hiệu lực đến: …"; null where other words stand in the cell. */
export const splitPaper = (written: string, both: 'both days' | null = null): Paper | null => {
  const text = written.normalize('NFC').trim();
  const [first, second, ...more] = [...text.matchAll(day)];
  if (first === undefined || more.length > 0) return null;
  const head = text.slice(0, first.index);
  const lead = toDay.exec(head);
  const number = tidy(head.slice(0, lead?.index ?? head.length).replace(before, ''));
  // Of "56/12/3/2021" nobody can say where the day begins.
  if (!/^[^\s,;()]*\d[^\s,;()]*(?:\s*[/-]\s*[^\s,;()]+)*$/u.test(number) || (head.endsWith('/') && !/\p{L}/u.test(number))) return null;
  const between = second === undefined ? null : text.slice(first.index + first[0].length, second.index);
  if (between !== null && !(toLast.test(between) && (both !== null || ends.test(between)))) return null;
  const end = second ?? first;
  const rest = behind.exec(text.slice(end.index + end[0].length))?.groups;
  if (rest === undefined) return null;
  const agency = rest['agency'] ?? lead?.groups?.['agency'];
  return {
    number,
    day: tidy(first[0]),
    last: second === undefined ? (rest['term'] ?? null) : tidy(second[0]),
    agency: agency === undefined ? null : tidy(agency),
  };
};

/** Whether a number still holds a day that could not be told from it. */
export const holdsDay = (text: string): boolean => text.normalize('NFC').search(dayAtEnd) > 0;

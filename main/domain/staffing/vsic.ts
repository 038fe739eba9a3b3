// Codes of the Vietnamese classification of economic activities: its sections and divisions, and what a code typed by hand means.
//
// QĐ 27/2018/QĐ-TTg has 21 sections A–U and 88 divisions; QĐ 36/2025/QĐ-TTg has sections A–V, the first six of them the same.

/** First and last division of each section, QĐ 27/2018/QĐ-TTg. */
const spans: Record<string, readonly [number, number]> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  D: [35, 35],
  E: [36, 39],
  F: [41, 43],
  G: [45, 47],
  H: [49, 53],
  I: [55, 56],
  J: [58, 63],
  K: [64, 66],
  L: [68, 68],
  M: [69, 75],
  N: [77, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  R: [90, 93],
  S: [94, 96],
  T: [97, 98],
  U: [99, 99],
};
/** The edition whose later letters stand for other divisions. */
const newer = 'QĐ 36/2025/QĐ-TTg';
const same = 'ABCDEF';

/** Divisions of a section; none for what is no section. */
export const divisionsOf = (letter: string): string[] => {
  const [first, last] = spans[letter] ?? [1, 0];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(2, '0'));
};
const divisions = new Set(Object.keys(spans).flatMap(divisionsOf));

/** The digits of a code as offices write it (`F4210`, `42.10`), else its letter; '' for neither. */
export const codeOf = (text: string | null): string => {
  const compact = (text ?? '').normalize('NFC').replace(/\s/g, '').toUpperCase();
  return compact.replace(/\D/g, '') || (compact in spans ? compact : '');
};

/** Whether digits of a code stand under the beginning of one, or under a section. */
export const stands = (digits: string, prefix: string): boolean =>
  /^\d/.test(prefix) ? digits.startsWith(prefix) : divisionsOf(prefix).some((division) => digits.startsWith(division));

/** The beginning of a code as a person types it: 2–5 digits, with or without the letter before them, or the letter alone. */
export const readPrefix = (text: string, edition: string): { prefix: string } | { fault: string } => {
  const compact = text.replace(/[\s.]/g, '').toUpperCase();
  if (compact === '') return { fault: 'Ghi phần đầu của mã ngành, ví dụ 20, 351 hoặc F.' };
  const [, letter = '', digits = ''] = /^([A-Z]?)(\d{2,5})?$/.exec(compact) ?? [];
  if ((letter === '' && digits === '') || (letter !== '' && !(letter in spans)))
    return { fault: 'Mã ngành gồm 2–5 chữ số, như 20, 351, 3315, hoặc một chữ cái A–U.' };
  if (digits === '')
    return edition === newer && !same.includes(letter)
      ? { fault: `Bảng mã ${newer} xếp lại các mục từ G. Ghi mã bằng chữ số.` }
      : { prefix: letter };
  const division = digits.slice(0, 2);
  if (!divisions.has(division)) return { fault: `Bảng mã không có ngành ${division}.` };
  if (letter !== '' && !divisionsOf(letter).includes(division)) return { fault: `Ngành ${division} không thuộc mục ${letter}.` };
  return { prefix: digits };
};

// The value of a rule in words, and typed words as a value: the unit says how it is read.
import { normWords, readNorm, writtenNorm } from '../staffing/norm-value.ts';
import { formatVietnamese, isIsoDate, isoDate } from '../dates/plain-date.ts';

/** Words that a value may be, by code; other rules of unit `word` take any text. */
const choices: Record<string, readonly (readonly [code: string, label: string])[]> = {
  'training.regime': [
    ['TRAIN_LICENCE', 'Cấp giấy chứng nhận'],
    ['TRAIN_NOTIFY', 'Thông báo'],
    ['TRAIN_AFTER', 'Chưa rõ chế độ'],
  ],
  'sanction.regime': [
    ['SANCTION_12', 'NĐ 12/2022/NĐ-CP'],
    ['SANCTION_283', 'NĐ 283/2026/NĐ-CP'],
  ],
  'control.regime': [
    ['CONTROL_THANHTRA', 'Thanh tra Sở'],
    ['CONTROL_GAP', 'Theo quy định của ngày đó'],
    ['CONTROL_KIEMTRA', 'Kiểm tra chuyên ngành'],
  ],
  'area.regime': [
    ['ADMIN_3TIER', 'Tỉnh, huyện, xã'],
    ['ADMIN_2TIER', 'Tỉnh, xã'],
  ],
  'agency.lead': [
    ['SLDTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['SNV', 'Sở Nội vụ'],
  ],
  'inspection.day-one': [['announcement', 'Ngày công bố']],
  'target.count-or-coverage': [
    ['count', 'Số lượng'],
    ['coverage', 'Độ bao phủ'],
  ],
};

/** The words to choose from; empty where a value is typed. */
export const choicesOf = (code: string): readonly { code: string; label: string }[] =>
  (choices[code] ?? []).map(([one, label]) => ({ code: one, label }));

const counted: Record<string, string> = {
  day: 'ngày',
  'working-day': 'ngày làm việc',
  month: 'tháng',
  year: 'năm',
  hour: 'giờ',
  person: 'người',
  count: '',
  percent: '%',
  m2: 'm²',
  times: 'lần',
  workers: 'lao động',
  point: 'điểm',
  'percent-per-year': '% mỗi năm',
  'count-per-year': 'mỗi năm',
};
const money: Record<string, string> = {
  'million-dong:organisation': 'triệu đồng, mức tổ chức',
  'million-dong:individual': 'triệu đồng, mức cá nhân',
};
const decimals = new Set(['percent', 'percent-per-year', 'm2']);

/** Quiet words beside the box. */
export const unitWords = (unit: string): string =>
  counted[unit] ?? money[unit] ?? { 'before-day': 'trước ngày', 'last-day': 'chậm nhất ngày', date: 'ngày' }[unit] ?? '';

const grouped = (value: string) => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value).toLocaleString('vi') : value);
const dayMonth = (value: string) => value.split('-').reverse().join('/');

/** What a box shows of a stored value. */
export const typedValue = (unit: string, value: string): string => {
  if (unit === 'workers|roles') return normWords(readNorm(value) ?? { from: 0, choices: [] });
  if (unit === 'date') return formatVietnamese(value);
  if (unit === 'before-day' || unit === 'last-day') return dayMonth(value);
  if (unit in money) return value.split('-').map(grouped).join(' – ');
  return unit in counted && !(unit === 'year' && Number(value) > 1900) ? grouped(value) : value;
};

/** The value as a sentence has it: "60 ngày", "trước ngày 05/07", "từ 50 lao động: 1 chuyên trách". */
export const valueWords = (code: string, unit: string, value: string): string => {
  const typed = typedValue(unit, value);
  const chosen = choicesOf(code).find((one) => one.code === value);
  if (chosen) return chosen.label;
  if (code.startsWith('training.class.'))
    return `nhóm ${value
      .split(',')
      .map((group) => group.replace('G', ''))
      .join(', ')}`;
  if (unit === 'year' && Number(value) > 1900) return `năm ${value}`;
  if (unit === 'before-day' || unit === 'last-day') return `${unitWords(unit)} ${typed}`;
  if (unit === 'date' || unit === 'workers|roles') return typed;
  return `${typed} ${unitWords(unit)}`.trim();
};

export type ReadValue = { value: string } | { fault: string };
const fault = (words: string): ReadValue => ({ fault: words });
const plainNumber = (text: string) => text.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.');

const readMonthDay = (text: string): ReadValue => {
  const match = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const day = match && isoDate(2024, Number(match[2]), Number(match[1]));
  return day ? { value: day.slice(5) } : fault('Gõ ngày và tháng, ví dụ 05/07.');
};
const readDay = (text: string): ReadValue => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const day = match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : isIsoDate(text) ? text : null;
  return day === null ? fault('Gõ đủ ngày, tháng, năm, ví dụ 01/01/2027.') : { value: day };
};
const readMoney = (text: string): ReadValue => {
  const parts = text.split(/\s*(?:-|–|đến)\s*/).map(plainNumber);
  if (parts.length > 2 || parts.some((part) => !/^\d+(\.\d+)?$/.test(part))) return fault('Gõ mức phạt bằng triệu đồng, ví dụ 5 – 10.');
  return parts.length === 2 && Number(parts[0]) > Number(parts[1])
    ? fault('Mức thấp nhất lớn hơn mức cao nhất.')
    : { value: parts.join('-') };
};
const readNumber = (unit: string, text: string): ReadValue => {
  const number = plainNumber(text.replace(/\s*(ngày làm việc|ngày|tháng|năm|giờ|người|%|m²|lần|lao động|điểm)$/, ''));
  const fits = decimals.has(unit) ? /^-?\d{1,9}(\.\d{1,4})?$/ : /^\d{1,9}$/;
  return fits.test(number)
    ? { value: number }
    : fault(`Giá trị tính bằng ${counted[unit] || 'số'}, phải là ${decimals.has(unit) ? 'một số' : 'số nguyên'}, ví dụ 60.`);
};

/** Typed words as a stored value of that unit, or what is wrong with them. */
export const readValue = (code: string, unit: string, typed: string): ReadValue => {
  const text = typed.normalize('NFC').trim();
  if (text === '') return fault('Cần giá trị.');
  const known = choicesOf(code);
  if (known.length > 0)
    return known.some((one) => one.code === text) ? { value: text } : fault(`Chọn một trong: ${known.map((one) => one.label).join('; ')}.`);
  if (unit === 'workers|roles') {
    const value = writtenNorm(text);
    return value === null
      ? fault('Gõ như “từ 50 lao động: 1 chuyên trách” hoặc “từ 1.000 lao động: 1 bộ phận riêng, hoặc 3 chuyên trách”.')
      : { value };
  }
  if (unit === 'date') return readDay(text);
  if (unit === 'before-day' || unit === 'last-day') return readMonthDay(text);
  if (unit in money) return readMoney(text);
  return unit in counted ? readNumber(unit, text) : { value: text };
};

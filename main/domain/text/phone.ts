// Owns telephone numbers as offices write them: several in a cell, without their zero, from before the changes of 2017 and 2018.
import { tidy } from './fold.ts';

const mobile = /^(?:\+?84|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const landline = /^(?:\+?84|0)2\d{9}$/;
const hotline = /^1[89]00\d{4,6}$/;
const oldMobile = /^(?:\+?84|0)1(?:2\d|6[2-9]|8[68]|99)\d{7}$/;
const oldLandline = /^(?:0500|057)\d{6,7}$/;
/** Digits with the signs people put between them; what stands between two numbers is never touched. */
const number = /\+?\d(?:[\s.()]{0,2}\d)*/g;
const separators = /([;,/\n]|\s[-–—]\s)/;

const digits = (text: string) => text.replace(/[\s.()-]/g, '');
const right = (text: string) => mobile.test(text) || landline.test(text) || hotline.test(text);
const lostZero = (text: string) =>
  !right(text) && [mobile, landline, oldMobile, oldLandline].some((shape) => /^[1-9]/.test(text) && shape.test(`0${text}`));

/** The text of a phone cell with lost zeros restored and everything else kept; `notes` tells the user what was done or looks old. */
export const tidyPhone = (raw: string | number): { phone: string; notes: string[] } => {
  const notes: string[] = [];
  const restore = (written: string) => {
    if (!lostZero(digits(written))) return written;
    const restored = written.replace(/\d/, '0$&');
    notes.push(`Đã thêm số 0 ở đầu: ${tidy(restored)}.`);
    return restored;
  };
  const pieces = String(raw).normalize('NFC').replace(/^'/, '').split(separators);
  const phone = tidy(pieces.map((piece) => (lostZero(digits(piece)) ? restore(piece) : piece.replace(number, restore))).join(''));
  const finding = phoneFinding(phone);
  return { phone, notes: finding === null ? notes : [...notes, finding] };
};

/** A Vietnamese note on the first number of the cell that is old or has no known shape, else null. */
export const phoneFinding = (phone: string): string | null => {
  const text = tidy(phone);
  if (text === '') return null;
  const numbers = text.split(separators).flatMap((piece) => (right(digits(piece)) ? [] : (piece.match(number) ?? [])));
  if (!/\d/.test(text)) return `Ô điện thoại không có số nào: ${text}.`;
  for (const one of numbers) {
    const plain = digits(one);
    if (right(plain)) continue;
    if (oldMobile.test(plain)) return `Số di động cũ 11 chữ số (trước năm 2018): ${one}. Đã giữ nguyên, xin hỏi lại số mới.`;
    if (oldLandline.test(plain)) return `Mã vùng cũ (0500, 057; nay là 0262, 0257): ${one}. Đã giữ nguyên, xin kiểm tra lại.`;
    return `Số điện thoại không đúng dạng: ${one}.`;
  }
  return null;
};

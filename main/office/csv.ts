// Owns .csv: text in a table, where every cell stays the text it is (codes keep their zeros, nothing turns into a date by itself).
import { Refusal } from './refusal.ts';
import type { Cell, Row, Sheet } from './sheet.ts';

const separators = [';', '\t', ',', '|'] as const;

/** Text of a file: UTF-8 with or without its mark, UTF-16 with or without it, Windows-1258; other old code pages byte by byte, with a note. */
export const decodeText = (bytes: Buffer): { text: string; note: string | null } => {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), note: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    if (isWindows1258(bytes))
      return {
        text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
        note: 'Tệp theo bảng mã Windows-1258; chữ đã đổi sang Unicode.',
      };
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'Tệp không theo bảng mã Unicode. Chữ TCVN3, VNI nhận ra được thì đã đổi; hãy xem lại chữ trước khi ghi.',
    };
  }
};

/** UTF-16 by its mark, else by the zero that every second byte of ASCII leaves. */
const wideEncoding = (bytes: Buffer): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 4096);
  if (start.length < 8 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  start.forEach((byte, at) => (zeros[at % 2] = (zeros[at % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 2 / 3;
  return odd > many && even === 0 ? 'utf-16le' : even > many && odd === 0 ? 'utf-16be' : null;
};

/** Windows-1258 writes a vowel, then its tone as a byte of its own; TCVN3 and VNI do not, and TCVN3 is full of bytes below C0. */
const isWindows1258 = (bytes: Buffer): boolean => {
  const tones = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
  const vowels = new Set(Buffer.from('aeiouyAEIOUY\xc2\xc3\xca\xd4\xd5\xdd\xe2\xe3\xea\xf4\xf5\xfd', 'latin1'));
  let [high, low, marks, after] = [0, 0, 0, 0];
  bytes.subarray(0, 65_536).forEach((byte, at) => {
    if (byte < 0x80) return;
    high += 1;
    if (byte >= 0xa1 && byte < 0xc0) low += 1;
    if (!tones.has(byte)) return;
    marks += 1;
    if (vowels.has(bytes[at - 1] ?? 0)) after += 1;
  });
  return marks > 0 && after >= marks * 0.9 && marks >= high * 0.15 && low <= high * 0.1;
};

/** A text that is longer is too long for any cell; Excel has no more columns; a list has no more rows. */
const [longEnough, lastColumn, mostRows] = [2 ** 17, 16_384, 2 ** 21];

const tooLong = () => new Refusal('too-big', 'Tệp có hơn hai triệu dòng nên không đọc. Hãy chia tệp thành nhiều tệp nhỏ hơn.');

/** The rows of a table of text. A quote opens only at the start of a field; `""` inside quotes is one quote. */
export const parseCsv = (text: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') {
      field = '';
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (field.length < longEnough) field += text.slice(at, close < 0 ? text.length : close);
        at = close < 0 ? text.length : close + 1;
        if (close < 0 || text[at] !== '"') break;
        if (field.length < longEnough) field += '"';
        at += 1;
      }
    } else field = '';
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    if (row.length < lastColumn) row.push(field + text.slice(from, at));
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (rows.length >= mostRows) throw tooLong();
    rows.push(row);
    row = [];
  }
  return rows;
};

/** The separator whose first rows are the most alike and have the most fields; `sep=` in the first line decides. */
export const findSeparator = (text: string): string => {
  const told = /^sep=(.)\r?\n/i.exec(text);
  if (told?.[1] !== undefined) return told[1];
  const start = text.slice(0, 20_000);
  const score = (separator: string) => {
    const widths = parseCsv(start, separator)
      .slice(0, 30)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const usual = Math.max(0, ...widths);
    return widths.filter((width) => width === usual).length * usual + usual / 100;
  };
  return separators.reduce((best, one) => (score(one) > score(best) ? one : best));
};

/** The apostrophe that our own writer puts before what a spreadsheet would run is no part of the text. */
const cell = (raw: string): Cell | null => {
  const text = raw.replace(/^'(?=[=+\-@\t\r])/, '');
  return text.trim() === '' ? null : { text, number: null, isDate: 'no', formula: 'no' };
};

/** One sheet, named after the file. */
export const csvSheet = (text: string, name: string): Sheet => {
  const separator = findSeparator(text);
  const rows: Row[] = parseCsv(text.replace(/^sep=.\r?\n/i, ''), separator).map((row) => row.map(cell));
  const rowCount = rows.findLastIndex((row) => row.some((one) => one !== null)) + 1;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.findLastIndex((one) => one !== null) + 1), 0);
  return { name, hidden: 'no', date1904: 'no', rowCount, columnCount, rows: rows.slice(0, rowCount), merges: [], hiddenRows: [] };
};

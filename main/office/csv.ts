// Owns .csv: text in a table, where every cell stays the text it is (codes keep their zeros, nothing turns into a date by itself).
import type { Cell, Row, Sheet } from './sheet.ts';

const separators = [';', '\t', ','] as const;

/** Text of a file: UTF-8 with or without its mark, UTF-16 with it; older code pages byte by byte, with a note. */
export const decodeText = (bytes: Buffer): { text: string; note: string | null } => {
  if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), note: null };
  if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), note: null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'Tệp không theo bảng mã Unicode; chữ có thể hiện sai. Hãy lưu lại dạng CSV UTF-8.',
    };
  }
};

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
        field += text.slice(at, close < 0 ? text.length : close);
        at = close < 0 ? text.length : close + 1;
        if (close < 0 || text[at] !== '"') break;
        field += '"';
        at += 1;
      }
    } else field = '';
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push(field + text.slice(from, at));
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
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

const cell = (text: string): Cell | null => (text.trim() === '' ? null : { text, number: null, isDate: 'no', formula: 'no' });

/** One sheet, named after the file. */
export const csvSheet = (text: string, name: string): Sheet => {
  const separator = findSeparator(text);
  const rows: Row[] = parseCsv(text.replace(/^sep=.\r?\n/i, ''), separator).map((row) => row.map(cell));
  const rowCount = rows.findLastIndex((row) => row.some((one) => one !== null)) + 1;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.findLastIndex((one) => one !== null) + 1), 0);
  return { name, hidden: 'no', date1904: 'no', rowCount, columnCount, rows: rows.slice(0, rowCount), merges: [], hiddenRows: [] };
};

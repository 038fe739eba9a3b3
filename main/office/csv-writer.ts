// Owns writing a list as .csv: UTF-8 with its mark, as Excel opens it; what a spreadsheet would run as a formula stays text.
import { open, rm } from 'node:fs/promises';
import type { ListColumn, ListRow, ListRows, ListSpec } from './list-spec.ts';

const pieceLength = 256 * 1024;
/** Excel, LibreOffice and others run such a cell as a formula, a command of another program included. */
const runs = /^[=+\-@\t\r]/;

/** Text behind an apostrophe where it would be run, in quotes where a sign of the table stands in it. */
export const csvText = (text: string): string => {
  const safe = runs.test(text) ? `'${text}` : text;
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const cellText = ({ kind }: ListColumn, value: ListRow[number]): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return csvText(kind === 'date' ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') : value);
};

/** The heading and the rows; no title, no signature: .csv is read by programs. */
export const writeCsv = async (spec: ListSpec, rows: ListRows, path: string): Promise<{ rows: number }> => {
  const file = await open(path, 'w');
  try {
    let piece = `\ufeff${spec.columns.map(({ label }) => csvText(label)).join(',')}\r\n`;
    let count = 0;
    for await (const row of rows) {
      piece += `${spec.columns.map((column, at) => cellText(column, row[at] ?? null)).join(',')}\r\n`;
      count += 1;
      if (piece.length < pieceLength) continue;
      await file.write(piece);
      piece = '';
    }
    await file.write(piece);
    return { rows: count };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
};

// Owns reading the text of old fonts back into Unicode, by the font of each cell, else by what its column and its sheet look like.
import {
  encodingOf,
  encodingOfFont,
  hasCapitalsOnly,
  hasOldSigns,
  isUnicode,
  mayBeOld,
  modernText,
  rightness,
  type OldEncoding,
} from '../../../domain/text/old-text.ts';
import type { Cell, OldText, Row, Sheet, TextRun, Workbook } from '../../../office/sheet.ts';
import { repairTable } from './cell-reading.ts';

/** The workbook with its text in Unicode; every cell that was changed keeps its own text in `old`. */
export const inUnicode = (workbook: Workbook): Workbook => {
  const told = workbook.sheets.map(encodingsOf);
  const book = told.find(({ sheet }) => sheet !== null)?.sheet ?? null;
  const sheets = workbook.sheets.map((sheet, at) => {
    const own = told[at];
    return own === undefined || own.sheet === null ? sheet : { ...sheet, rows: sheet.rows.map((row) => row && rowInUnicode(row, own)) };
  });
  const names = sheets.map(({ name }) => nameInUnicode(name, book));
  return {
    ...workbook,
    sheets: sheets.map((sheet, at) => ({ ...sheet, name: uniqueIn(names, at) ? (names[at] ?? sheet.name) : sheet.name })),
  };
};

/** The old encoding of each column, and of the sheet: that of its fonts, else of all its text together. */
interface Encodings {
  sheet: OldEncoding | null;
  columns: ReadonlyMap<number, OldEncoding>;
  /** Columns where more cells are Unicode already than garbled: an old font was left on them. */
  modern: ReadonlySet<number>;
}

const encodingsOf = (sheet: Sheet): Encodings => {
  const texts = new Map<number, Set<string>>();
  let byFont: OldEncoding | null = null;
  for (const row of sheet.rows)
    row?.forEach((cell, column) => {
      if (!cell || cell.number !== null) return;
      const [run] = cell.fonts ?? [];
      if (run !== undefined) byFont ??= encodingOfFont(run.font) ?? encodingOfFont(cell.fonts?.[1]?.font ?? '');
      if (!/[^\u0000-\u007f]/.test(cell.text)) return;
      const known = texts.get(column) ?? new Set();
      texts.set(column, known.add(cell.text));
    });
  const columns = new Map<number, OldEncoding>();
  const modern = new Set<number>();
  for (const [column, own] of texts) {
    const encoding = encodingOf(own);
    if (encoding !== null) columns.set(column, encoding);
    const [unicode, garbled] = [[...own].filter(isUnicode).length, [...own].filter((text) => mayBeOld(text) && rightness(text) < 1).length];
    if (unicode > garbled) modern.add(column);
  }
  const all = function* () {
    for (const own of texts.values()) yield* own;
  };
  return { columns, modern, sheet: byFont ?? [...columns.values()][0] ?? encodingOf(all()) };
};

const rowInUnicode = (row: Row, encodings: Encodings): Row => {
  const readings = row.map((cell, column): Read | null =>
    !cell || cell.number !== null
      ? null
      : cell.fonts === undefined
        ? byLetters(cell, column, encodings)
        : byFonts(cell, cell.fonts, encodings.modern.has(column)),
  );
  // "Sè CMND" could be Vietnamese as it stands, but not between two headings that are not.
  const told = encodings.sheet !== null && readings.some((read) => read !== null && read.old.font === null);
  return row.map((cell, at) => {
    if (!cell || cell.number !== null) return cell;
    const read = readings[at] ?? (told && cell.fonts === undefined ? beside(cell, encodings.sheet) : null);
    return read === null || read.text === cell.text ? cell : { ...cell, text: read.text, old: read.old };
  });
};

const beside = (cell: Cell, encoding: OldEncoding | null): Read | null => {
  if (encoding === null || !mayBeOld(cell.text)) return null;
  const text = modernText(cell.text, encoding);
  return rightness(text) < rightness(cell.text) ? null : { text, old: { text: cell.text, encoding, font: null } };
};

interface Read {
  text: string;
  old: OldText;
}

/** Fonts decide, unless the text reads better as it stands, or as well in a column of Unicode: then only its font is old. */
const byFonts = (cell: Cell, runs: readonly TextRun[], modern: boolean): Read | null => {
  let encoding: OldEncoding | null = null;
  let font = '';
  const pieces = runs.map((run, at) => {
    const piece = cell.text.slice(at === 0 ? 0 : run.at, runs[at + 1]?.at);
    const own = encodingOfFont(run.font);
    if (own === null) return piece;
    if (encoding === null) [encoding, font] = [own, run.font];
    return isUnicode(piece) ? piece : modernText(piece, own, hasCapitalsOnly(run.font) ? 'yes' : 'no');
  });
  if (encoding === null) return null;
  const text = pieces.join('').normalize('NFC');
  const gain = rightness(text) - rightness(cell.text);
  if (gain < 0 || (modern && gain === 0)) return null;
  return { text, old: { text: cell.text, encoding, font } };
};

/** A column told by its letters is read whole; elsewhere on such a sheet a cell must itself read better, or bear signs no word has. */
const byLetters = (cell: Cell, column: number, encodings: Encodings): Read | null => {
  const own = encodings.columns.get(column);
  const encoding = own ?? encodings.sheet;
  if (encoding === null || !mayBeOld(cell.text)) return null;
  const text = modernText(cell.text, encoding);
  const [before, after] = [rightness(cell.text), rightness(text)];
  const better = after > before || (after === before && (own !== undefined || hasOldSigns(cell.text)));
  return better ? { text, old: { text: cell.text, encoding, font: null } } : null;
};

const nameInUnicode = (name: string, encoding: OldEncoding | null): string => {
  if (encoding === null || !mayBeOld(name)) return name;
  const text = modernText(name, encoding);
  return rightness(text) > rightness(name) ? text : name;
};

const uniqueIn = (names: readonly string[], at: number): boolean => names.indexOf(names[at] ?? '') === names.lastIndexOf(names[at] ?? '');

/** The cell as it stands in the file. */
export const asInFile = (cell: Cell): Cell => {
  if (cell.old === undefined) return cell;
  const { old, ...rest } = cell;
  return { ...rest, text: old.text };
};

/** "Phông cũ TCVN3 (.VnTime)" */
export const oldFontLabel = ({ encoding, font }: OldText): string => `${repairTable[encoding].label} (${font ?? 'nhận theo chữ'})`;

// Owns the sheets of an .ods, read from its content in one pass: rows and cells with their repeats, merges, hidden rows.
import { odsCell, paragraphs } from './ods-cell.ts';
import { type Attributes, attributesOf, type OdsStyles } from './ods-styles.ts';
import { tooBig } from './refusal.ts';
import type { Area, Cell, Row, Sheet } from './sheet.ts';
import { tagScanner, type TagReader, textOf } from './xml-scan.ts';

const [lastRow, lastColumn] = [1_048_576, 16_384];
/** Cells that repeats may make in one book: one empty-looking tag can ask for billions. */
const mostCells = 16 * 2 ** 20;

/** What stands in a table and is no part of its cells; drawings too, told by their prefix. */
const beside = new Set([
  'annotation',
  'shapes',
  'forms',
  'ruby-text',
  'tracked-changes',
  'dde-links',
  'content-validations',
  'scripts',
  'settings',
  'meta',
]);
/** The last values of another workbook, which the file keeps as a sheet of its own. */
const ofAnotherFile = /^'?file:.*#/i;

const count = (text: string | undefined, most: number): number => Math.max(1, Math.min(Number.parseInt(text ?? '1', 10) || 1, most));

/** Takes content.xml (or a flat .fods) piece by piece; `found` holds its sheets. */
export const odsSheets = (styles: OdsStyles) => {
  const found = { sheets: [] as Sheet[], isBook: false, isWhole: false };
  const words = paragraphs();
  let [skipped, made] = [0, 0];
  let sheet: { name: string; hidden: 'yes' | 'no'; rows: Row[]; merges: Area[]; hiddenRows: number[]; columnCount: number } | null = null;
  let columnStyles: (string | undefined)[] = [];
  let row: { at: number; repeat: number; hidden: boolean; style: string | undefined; cells: (Cell | null)[] } | null = null;
  let [next, column] = [0, 0];
  let cell: Attributes | null = null;

  const startSheet = (attributes: Attributes) => {
    const hidden = styles.isHidden(attributes['style-name']) ? 'yes' : 'no';
    sheet = { name: attributes['name'] ?? '', hidden, rows: [], merges: [], hiddenRows: [], columnCount: 0 };
    [columnStyles, next] = [[], 0];
    found.isBook = true;
  };
  const endSheet = () => {
    if (sheet !== null && !ofAnotherFile.test(sheet.name)) found.sheets.push({ ...sheet, date1904: 'no', rowCount: sheet.rows.length });
    sheet = null;
  };
  const startRow = (attributes: Attributes) => {
    const repeat = count(attributes['number-rows-repeated'], lastRow);
    row = {
      at: next,
      repeat,
      hidden: /^(collapse|filter)$/.test(attributes['visibility'] ?? ''),
      style: attributes['default-cell-style-name'],
      cells: [],
    };
    column = 0;
  };
  const endRow = () => {
    if (sheet === null || row === null) return;
    const { at, repeat, cells, hidden } = row;
    next = at + repeat;
    row = null;
    if (cells.length === 0 || at >= lastRow) return;
    const to = Math.min(next, lastRow);
    made += cells.length * (to - at);
    if (made > mostCells) throw tooBig();
    sheet.columnCount = Math.max(sheet.columnCount, cells.length);
    for (let one = at; one < to; one += 1) {
      sheet.rows[one] = cells;
      if (hidden) sheet.hiddenRows.push(one);
    }
  };
  const startCell = (attributes: Attributes) => {
    cell = attributes;
    words.start();
  };
  const endCell = () => {
    if (sheet === null || row === null || cell === null) return;
    const style = cell['style-name'] ?? row.style ?? columnStyles[column];
    const one = odsCell(cell, words.all(), styles.showsAll(style));
    const repeat = count(cell['number-columns-repeated'], lastColumn);
    const [down, across] = [count(cell['number-rows-spanned'], lastRow), count(cell['number-columns-spanned'], lastColumn)];
    if (down * across > 1) sheet.merges.push({ top: row.at, left: column, bottom: row.at + down - 1, right: column + across - 1 });
    if (one !== null) {
      const to = Math.min(column + repeat, lastColumn);
      while (row.cells.length < Math.min(column, lastColumn)) row.cells.push(null);
      while (row.cells.length < to) row.cells.push(one);
    }
    column += repeat;
    cell = null;
  };
  const addColumn = (attributes: Attributes) => {
    const style = attributes['default-cell-style-name'];
    for (let left = count(attributes['number-columns-repeated'], lastColumn); left > 0 && columnStyles.length < lastColumn; left -= 1)
      columnStyles.push(style);
  };

  const tags: TagReader = {
    mixed: true,
    wants: () => skipped === 0 && cell !== null,
    open: (bytes, name, nameEnd, end, empty) => {
      const tag = bytes.toString('latin1', name, nameEnd);
      const drawn = name > 4 && /^(draw|dr3d):$/.test(bytes.toString('latin1', name - 5, name));
      if (skipped > 0 || (sheet !== null && (drawn || (tag === 'table' && row !== null))) || beside.has(tag)) {
        if (!empty) skipped += 1;
        return;
      }
      const attributes = () => attributesOf(bytes, nameEnd, end);
      if (tag === 'spreadsheet') found.isBook = true;
      else if (tag === 'table') {
        startSheet(attributes());
        if (empty) endSheet();
      } else if (sheet === null) {
        styles.open(tag, attributes);
        if (empty) styles.close(tag);
      } else if (tag === 'table-column') addColumn(attributes());
      else if (tag === 'table-row') {
        startRow(attributes());
        if (empty) endRow();
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        startCell(attributes());
        if (empty) endCell();
      } else if (cell !== null) {
        words.open(tag, attributes);
        if (empty) words.close(tag);
      }
    },
    text: (bytes, from, to) => {
      if (skipped === 0 && cell !== null) words.text(textOf(bytes, from, to));
    },
    close: (bytes, name, nameEnd) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const tag = bytes.toString('latin1', name, nameEnd);
      if (tag === 'body') found.isWhole = true;
      else if (tag === 'table') endSheet();
      else if (sheet === null) styles.close(tag);
      else if (tag === 'table-row') endRow();
      else if (tag === 'table-cell' || tag === 'covered-table-cell') endCell();
      else if (cell !== null) words.close(tag);
    },
  };
  return { ...tagScanner(tags), found };
};

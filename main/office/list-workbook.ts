// Owns writing lists as .xlsx, streamed with constant memory: no library is near this speed at 100,000 rows.
import { rm } from 'node:fs/promises';
import { headingOf, signatureOf, topOf } from './list-layout.ts';
import type { ListColumn, ListRow, ListRows, ListSheet, ListSpec } from './list-spec.ts';
import { Refusal } from './refusal.ts';
import { type Choices, choicesXml, lockedSheetXml } from './sheet-entry.ts';
import {
  bookRelations,
  bookXml,
  contentTypes,
  openFormat,
  packageRelations,
  sheetOpening,
  style,
  stylesXml,
  type SheetExtent,
} from './xlsx-parts.ts';
import { cellXml, columnLetters, daySerial, keepsSpace, sheetNames } from './xlsx-text.ts';
import { openZip, type ZipPart } from './zip-writer.ts';

const lastSheetRow = 1_048_576;
/** Rows that title, heading and signature may take. */
const spare = 10;
const pieceLength = 256 * 1024;

export interface WriteOptions {
  /** Called now and then with the number of rows written so far, and once at the end. */
  onRow?: (rows: number) => void;
}

/** One list as a workbook of one sheet at `path`. Throws a Refusal where the list is too long. */
export const writeList = (
  spec: ListSpec,
  rows: ListRows,
  path: string,
  options: WriteOptions = {},
): Promise<{ rows: number; bytes: number }> => writeLists([{ spec, rows }], path, options);

/** Several lists, a sheet each, one after the other. */
export const writeLists = async (
  sheets: readonly ListSheet[],
  path: string,
  { onRow }: WriteOptions = {},
): Promise<{ rows: number; bytes: number }> => {
  const zip = await openZip(path);
  let rows = 0;
  const count = () => {
    rows += 1;
    if (rows % 1000 === 0) onRow?.(rows);
  };
  try {
    const whole = (text: string) => (part: ZipPart) => part.write(text);
    await zip.add('[Content_Types].xml', whole(contentTypes(sheets.length)));
    await zip.add('_rels/.rels', whole(packageRelations));
    const extents: SheetExtent[] = [];
    const names = sheetNames(sheets.map(({ spec }) => spec.sheetName));
    for (const [at, { spec, rows: source }] of sheets.entries()) {
      await zip.add(`xl/worksheets/sheet${at + 1}.xml`, async (part) => {
        extents.push({ name: names[at] ?? '', ...(await writeSheet(spec, source, part, count, at === 0)) });
      });
    }
    await zip.add('xl/workbook.xml', whole(bookXml(extents)));
    await zip.add('xl/_rels/workbook.xml.rels', whole(bookRelations(sheets.length)));
    await zip.add('xl/styles.xml', whole(stylesXml));
    const bytes = await zip.close();
    onRow?.(rows);
    return { rows, bytes };
  } catch (error) {
    await zip.abandon();
    await rm(path, { force: true });
    throw error;
  }
};

const writeSheet = async (
  spec: ListSpec,
  source: ListRows,
  part: ZipPart,
  count: () => void,
  selected: boolean,
): Promise<Omit<SheetExtent, 'name'>> => {
  const top = topOf(spec);
  const heading = headingOf(spec, top.next);
  await part.write(opening(spec, heading.bottom, selected) + top.rows.join('') + heading.rows.join(''));
  const writers = spec.columns.map(cellWriter);
  let row = heading.bottom;
  let piece = '';
  const put = (values: ListRow): boolean => {
    row += 1;
    if (row > lastSheetRow - spare) throw new Refusal('too-big', 'Một trang Excel chỉ chứa được 1.048.576 dòng. Hãy lọc bớt rồi xuất lại.');
    piece += rowXml(row, values, writers, spec.rowLines === undefined ? '' : heightOf(spec.columns, values, spec.rowLines));
    count();
    return piece.length >= pieceLength;
  };
  const flush = async () => {
    await part.write(piece);
    piece = '';
  };
  // Awaiting every row of a plain list would cost a tenth of the time.
  if (Symbol.asyncIterator in source) {
    for await (const values of source) if (put(values)) await flush();
  } else for (const values of source) if (put(values)) await flush();
  const signature = signatureOf(spec, row);
  const merges = [...top.merges, ...heading.merges, ...signature.merges];
  await part.write(piece + signature.rows.join('') + closing(spec, heading.bottom, row, merges));
  const { locked = 'no', hidden = 'no' } = spec;
  return { columns: spec.columns.length, headerTop: top.next, headerBottom: heading.bottom, lastRow: row, locked, hidden };
};

type CellWriter = (reference: string, value: ListRow[number]) => string;

/** Not `customHeight`: Excel fits the row again when somebody types more. */
const heightOf = (columns: readonly ListColumn[], values: ListRow, least: number): string => {
  const lines = columns.map(({ width }, at) => {
    const words = String(values[at] ?? '').split('\n');
    return words.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 7) / Math.max(24, width - 8))), 0);
  });
  return ` ht="${15 * Math.max(least, ...lines)}"`;
};

const rowXml = (row: number, values: ListRow, writers: readonly CellWriter[], height: string): string => {
  let cells = '';
  for (let at = 0; at < writers.length; at += 1) cells += (writers[at] as CellWriter)(letters(at) + row, values[at] ?? null);
  return `<row r="${row}"${height}>${cells}</row>`;
};

const known = Array.from({ length: 100 }, (_, at) => columnLetters(at));
const letters = (at: number): string => known[at] ?? columnLetters(at);

/** An empty cell still has its border; what a date or number column cannot hold stays as text. */
const cellWriter = ({ kind, open }: ListColumn): CellWriter => {
  const of = (format: number) => (open === 'yes' ? openFormat(format) : format);
  const styles = { text: of(style.text), code: of(style.code), date: of(style.date), number: of(style.number), decimal: of(style.decimal) };
  const text = (reference: string, value: string, format: number) =>
    `<c r="${reference}" s="${format}" t="inlineStr"><is><t${keepsSpace(value) ? ' xml:space="preserve"' : ''}>${cellXml(value)}</t></is></c>`;
  const empty = (reference: string) => `<c r="${reference}" s="${styles[kind]}"/>`;
  return (reference, value) => {
    if (value === null || value === '') return empty(reference);
    if (kind === 'number' && typeof value === 'number' && Number.isFinite(value))
      return `<c r="${reference}" s="${Number.isInteger(value) ? styles.number : styles.decimal}"><v>${value}</v></c>`;
    if (kind === 'date') {
      const serial = daySerial(String(value));
      if (serial !== null) return `<c r="${reference}" s="${styles.date}"><v>${serial}</v></c>`;
      return text(reference, String(value).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1'), styles.date);
    }
    return text(reference, String(value), kind === 'code' ? styles.code : styles.text);
  };
};

/** From the sheet's properties to the start of its rows; the schema fixes the order. */
const opening = (spec: ListSpec, headerBottom: number, selected: boolean): string => {
  const frozen = Math.min(spec.frozenColumns ?? 1, spec.columns.length - 1);
  const corner = `${columnLetters(frozen)}${headerBottom + 1}`;
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  const panes = frozen > 0 ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '';
  const widths = spec.columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${(Math.max(12, width) / 7).toFixed(2)}" customWidth="1"/>`,
  );
  return (
    `${sheetOpening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane${frozen > 0 ? ` xSplit="${frozen}"` : ''} ySplit="${headerBottom}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `${panes}<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
  );
};

/** From the end of the rows to the end of the sheet: lock or filter, merges, choices, A4 in one page's width, page n/m, no green corners on codes. */
const closing = (spec: ListSpec, headerBottom: number, lastRow: number, merges: readonly string[]): string => {
  const codes = spec.columns.flatMap(({ kind }, at) =>
    kind === 'code' && lastRow > headerBottom ? [`${letters(at)}${headerBottom + 1}:${letters(at)}${lastRow}`] : [],
  );
  const choices = spec.columns.flatMap(({ label, choices: words, others = 'refuse', note }, at): Choices[] =>
    (words === undefined && note === undefined) || lastRow === headerBottom
      ? []
      : [
          {
            area: `${letters(at)}${headerBottom + 1}:${letters(at)}${lastRow}`,
            others,
            ...(words === undefined ? {} : { words }),
            ...(note === undefined ? {} : { note: { title: label, text: note } }),
          },
        ],
  );
  return (
    `</sheetData>${spec.locked === 'yes' ? lockedSheetXml : `<autoFilter ref="A${headerBottom}:${letters(spec.columns.length - 1)}${lastRow}"/>`}` +
    (merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((one) => `<mergeCell ref="${one}"/>`).join('')}</mergeCells>`
      : '') +
    choicesXml(choices) +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="${spec.orientation ?? 'landscape'}"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;10Trang &amp;P/&amp;N</oddFooter></headerFooter>' +
    (codes.length > 0 ? `<ignoredErrors><ignoredError sqref="${codes.join(' ')}" numberStoredAsText="1"/></ignoredErrors>` : '') +
    '</worksheet>'
  );
};

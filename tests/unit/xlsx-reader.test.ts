// Our own reader of .xlsx gives what the library gives, cell by cell, on ordinary and on odd workbooks; what is rarer it leaves to the library.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { writeLists } from '../../main/office/list-workbook.ts';
import { xlsxByLibrary } from '../../main/office/library-book.ts';
import { readXlsx } from '../../main/office/xlsx-reader.ts';
import { textOf } from '../../main/office/xml-scan.ts';
import { zipOf } from '../../main/office/zip-bytes.ts';
import { readFileSync } from 'node:fs';
import { rawBook, type RawBook } from '../support/raw-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'xlsx-reader-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Both readings as plain data: holes and nulls say the same. */
const plain = (sheets: unknown) => JSON.parse(JSON.stringify(sheets)) as unknown;
const readAlike = async (bytes: Buffer) => {
  const ours = await readXlsx(bytes);
  const theirs = await xlsxByLibrary(bytes);
  expect(ours, 'left to the library').not.toBeNull();
  expect(plain(ours!.sheets.flatMap(({ sheet }) => sheet ?? []))).toEqual(plain(theirs.sheets.flatMap(({ sheet }) => sheet ?? [])));
  return theirs;
};
const leftToTheLibrary = async (book: RawBook) => expect(await readXlsx(rawBook(book))).toBeNull();
const cells = (inner: string, more: RawBook = {}) => rawBook({ rows: `<row r="1">${inner}</row>`, ...more });

describe('reads like the library', () => {
  test.each<[string, string, RawBook]>([
    [
      'inline strings',
      '<c r="A1" t="inlineStr"><is><t>Êa Kŏ</t></is></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">  hai </t></is></c>',
      {},
    ],
    ['inline strings of runs', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Công </t></r><r><t>ty</t></r></is></c>', {}],
    [
      'shared strings',
      '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>',
      { strings: ['<t>một</t>', '<t>hai</t>'] },
    ],
    [
      'rich text',
      '<c r="A1" t="s"><v>0</v></c>',
      { strings: ['<r><rPr><sz val="11"/><rFont val="Arial"/></rPr><t xml:space="preserve">Đơn </t></r><r><t>vị</t></r>'] },
    ],
    [
      'phonetics beside a plain text',
      '<c r="A1" t="s"><v>0</v></c>',
      { strings: ['<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>'] },
    ],
    [
      'phonetics beside runs',
      '<c r="A1" t="s"><v>0</v></c>',
      { strings: ['<r><t>東</t></r><rPh sb="0" eb="1"><t>ひがし</t></rPh><r><t>京</t></r>'] },
    ],
    ['empty strings', '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1</v></c>', { strings: ['<t/>', '<t></t>'] }],
    ['booleans', '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>', {}],
    ['errors', '<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="e"><v>#ODD!</v></c>', {}],
    [
      'values of formulas',
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1"><f>TODAY()</f></c>',
      {},
    ],
    [
      'shared formulas',
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c><c r="C1"><f t="shared" si="7"/><v>4</v></c>',
      {},
    ],
    ['entities', '<c r="A1" t="inlineStr"><is><t>A&amp;B &lt;x&gt; &quot;y&quot; &apos;z&apos; &#65; &#x1EBF; &nbsp;</t></is></c>', {}],
    ['escapes of Excel', '<c r="A1" t="inlineStr"><is><t>một_x000D_hai_x005F_x000D__x0009_</t></is></c>', {}],
    ['comments', '<!-- <c r="Z1"> > --><c r="A1"><v>1</v></c><!-- - -- ->--><c r="B1"><!----><v>2</v></c>', {}],
    ['line ends', '<c r="A1" t="inlineStr"><is><t>một\r\nhai\nba\rbốn</t></is></c>', {}],
    ['cells without a place', '<c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c>', {}],
    ['empty cells', '<c r="A1"/><c r="B1" s="1"/><c r="C1"><v>1</v></c><c r="D1"></c><c r="E1" t="s"/><c r="F1"><v/></c>', {}],
    ['prefixes', '<x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c>', { prefix: 'x:' }],
    ['quotes of both kinds', "<c r='A1' t='inlineStr'><is><t>a</t></is></c><c  r='B1'\n s='0' ><v>1</v></c>", {}],
    [
      'numbers',
      '<c r="A1"><v>1E3</v></c><c r="B1"><v>-0.5</v></c><c r="C1"><v>66075784930</v></c><c r="D1"><v>0.1</v></c><c r="E1" t="n"><v>7</v></c>',
      {},
    ],
    ['cells of a format that is not there', '<c r="A1" s="99"><v>44268</v></c>', {}],
  ])('%s', async (_, inner, more) => {
    const prefixed = more.prefix ? `<x:row r="1">${inner}</x:row>` : `<row r="1">${inner}</row>`;
    await readAlike(rawBook({ rows: prefixed, ...more }));
  });

  test('days under their formats, counted from 1900 and from 1904', async () => {
    const formats = ['dd/mm/yyyy', 'General', '0000000000', '#,##0', 'hh:mm', '"ngày" dd', '0.00', '@', '[$-42A]dd/mm/yyyy;@', 'mmm', '0'];
    const numbers = [0, 0.5, 1, 59, 60, 61, 44268, 44268.75, 908301668, -3, 2958466];
    const rows = numbers
      .map((number, row) => `<row r="${row + 1}">${formats.map((_format, at) => `<c s="${at}"><v>${number}</v></c>`).join('')}</row>`)
      .join('');
    for (const date1904 of [false, true]) await readAlike(rawBook({ rows, formats, date1904 }));
  });

  test('rows without numbers, hidden rows, rows that are left out', async () => {
    const one = '<c t="inlineStr"><is><t>a</t></is></c>';
    const read = await readAlike(
      rawBook({
        rows: `<row>${one}</row><row hidden="1">${one}</row><row r="5" hidden="true" ht="20">${one}</row><row r="6" hidden="1"/><row hidden="0">${one}</row>`,
      }),
    );
    expect(read.sheets[0]?.sheet?.hiddenRows).toEqual([1, 4]);
  });

  test('merges, and a sheet without rows', async () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c></row>';
    await readAlike(rawBook({ rows, foot: '<mergeCells count="2"><mergeCell ref="B2:C3"/><mergeCell ref="AA10:AB10"/></mergeCells>' }));
    await readAlike(rawBook({ rows: '', sheets: 2 }));
  });

  test('old fonts of cells and of runs', async () => {
    const strings = [
      '<t>C«ng ty</t>',
      '<r><rPr><rFont val=".VnTime"/></rPr><t>§Þa </t></r><r><rPr><rFont val="Arial"/></rPr><t>chỉ</t></r>',
    ];
    const row =
      '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" s="1"><v>5</v></c></row>';
    const read = await readAlike(rawBook({ rows: row, strings, formats: ['General', 'General'], fonts: ['Arial', '.VnTime'] }));
    expect(read.sheets[0]?.sheet?.rows[0]?.[0]?.fonts).toEqual([{ at: 0, font: '.VnTime' }]);
  });

  test('several sheets in any order of their parts, one hidden', async () => {
    const made = utils.book_new();
    for (const [at, name] of ['Thấy', 'Ẩn & hiện', "Tên 'lạ' <3>"].entries())
      utils.book_append_sheet(made, utils.aoa_to_sheet([[at, name]]), name);
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    for (const bookSST of [true, false]) await readAlike(write(made, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer);
    await readAlike(write(made, { type: 'buffer', bookType: 'xlsm' }) as Buffer);
  });
});

describe('reads like the library, whatever stands in it:', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.replace(/[\ud800-\udfff]/g, ''));
  const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constant(null));
  const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

  test('workbooks that the library writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(grid, { minLength: 1, maxLength: 3 }), fc.boolean(), async (grids, bookSST) => {
        const made = utils.book_new();
        grids.forEach((rows, at) => utils.book_append_sheet(made, utils.aoa_to_sheet(rows), `Trang ${at}`));
        await readAlike(write(made, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer);
      }),
      { numRuns: 60 },
    );
  });

  test('workbooks that we write', async () => {
    const kinds = ['text', 'code', 'date', 'number'] as const;
    const value = fc.oneof(text, fc.integer({ min: -1e9, max: 1e9 }), fc.constant('2026-11-23'), fc.constant(null));
    const path = join(folder, 'ours.xlsx');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { maxLength: 20 }), async (rows) => {
        const columns = kinds.map((kind) => ({ label: kind, kind, width: 90 }));
        await writeLists(
          [
            { spec: { sheetName: 'Một', title: 'DANH SÁCH', columns }, rows },
            { spec: { sheetName: 'Hai', title: 'B', columns }, rows },
          ],
          path,
        );
        await readAlike(readFileSync(path));
      }),
      { numRuns: 30 },
    );
  });
});

describe('leaves to the library', () => {
  test.each<[string, RawBook]>([
    ['CDATA', { rows: '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c></row>' }],
    ['a comment within a text', { rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>a<!-- ẩn -->b</t></is></c></row>' }],
    ['days as text', { rows: '<row r="1"><c r="A1" t="d"><v>2026-11-23</v></c></row>' }],
    ['rows that go back', { rows: '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>' }],
    ['cells that go back', { rows: '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>' }],
    ['cells of another row', { rows: '<row r="1"><c r="B7"><v>1</v></c></row>' }],
    ['strings that are not there', { rows: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>', strings: ['<t>a</t>'] }],
    ['a sheet in UTF-16', { rows: '<row r="1"><c r="A1"><v>1</v></c></row>', encoding: 'utf16le' }],
    ['a sheet that is cut off behind its rows', { rows: '<row r="1"><c r="A1"><v>1</v></c></row>', cut: 3 }],
  ])('%s', (_, book) => leftToTheLibrary(book));

  test('no signs beyond the letter A that XML can write by number: there ours is right', () => {
    const decoded = (text: string) => textOf(Buffer.from(text), 0, Buffer.byteLength(text));
    expect([decoded('&#128512;'), decoded('&#x1F600;'), decoded('&amp;lt;'), decoded('&#9999999;')]).toEqual([
      '😀',
      '😀',
      '&lt;',
      '&#9999999;',
    ]);
  });
});

test('reads a sheet whatever the pieces in which its bytes arrive', async () => {
  const { sheetRows } = await import('../../main/office/xlsx-rows.ts');
  const xml = Buffer.from(
    '<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị &amp; ngành</t></is></c><c r="B1"><v>12.5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
  );
  const facts = { date1904: 'no', strings: [], formats: [], fonts: [] } as const;
  const whole = sheetRows(facts);
  whole.take(xml);
  whole.end();
  for (const size of [1, 2, 3, 7, 50]) {
    const reader = sheetRows(facts);
    for (let at = 0; at < xml.length; at += size) reader.take(xml.subarray(at, at + size));
    reader.end();
    expect(reader.found).toEqual(whole.found);
  }
  expect(whole.found.rows[0]?.[0]?.text).toBe('Đơn vị & ngành');
});

test('a zip of unknown parts is left to the library too', async () => {
  expect(await readXlsx(zipOf([{ name: 'xl/workbook.xml', bytes: '<workbook/>' }]))).toBeNull();
  expect(cells('<c><v>1</v></c>').length).toBeGreaterThan(0);
});

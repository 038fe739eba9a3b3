// What a few bytes ask for by the billion, or a text that never ends, is bounded before it takes memory: the cells come in or the file is refused.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { csvSheet } from '../../main/office/csv.ts';
import { plainXlsb, withoutMultiplied } from '../../main/office/xlsb-records.ts';
import { plainXlsx } from '../../main/office/xlsx-plain.ts';
import { readXlsx } from '../../main/office/xlsx-reader.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { bookOf, rowOf, sheetXml } from '../support/hostile-books.ts';

const folder = mkdtempSync(join(tmpdir(), 'bounds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const reading = (name: string, bytes: Buffer | string) => {
  writeFileSync(join(folder, name), bytes);
  return readWorkbook(join(folder, name));
};
/** The library reads a sheet that holds a part of text marked as such. */
const leftToTheLibrary = '<row><c t="inlineStr"><is><t><![CDATA[tên]]></t></is></c><c><f>1+1</f><v>2</v></c></row>';

test.each<[what: string, before: string, after: string]>([
  ['two billion columns', '<cols><col min="1" max="2000000000" width="9"/></cols>', ''],
  ['a link over the whole sheet', '', '<x:hyperlinks xmlns:x="y"><x:hyperlink ref="A1:XFD1048576" location="a"/></x:hyperlinks>'],
  ['a dimension of the whole sheet', '<dimension ref="A1:XFD1048576"/>', ''],
])('a sheet for the library with %s gives its cells', async (_, before, after) => {
  const book = bookOf([sheetXml(leftToTheLibrary, before, after)]);
  expect(await readXlsx(book)).toBeNull();
  const { sheets } = await reading('odd.xlsx', book);
  expect(sheets[0]!.rows[0]!.map((cell) => [cell!.text, cell!.formula])).toEqual([
    ['tên', 'no'],
    ['2', 'yes'],
  ]);
});

test('the copy for the library keeps values and that they come from formulas, not the formulas; drawings stay behind', async () => {
  const long =
    '<row><c r="A1"><f t="shared" si="0" ref="A1:A9">B1+C1</f><v>1</v></c></row><row><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
  const copy = await unzipped(await plainXlsx(bookOf([sheetXml(long)], [['xl/drawings/drawing1.xml', '<x/>']])));
  expect(copy.has('xl/drawings/drawing1.xml')).toBe(false);
  expect(copy.get('xl/worksheets/sheet1.xml')!.toString()).toContain(
    '<row><c r="A1"><f>1</f><v>1</v></c></row><row><c r="A2"><f>1</f><v>2</v></c></row>',
  );
});

test('more than the library can hold is refused, not tried', async () => {
  const book = bookOf([sheetXml(leftToTheLibrary, '', ' '.repeat(65 * 2 ** 20))]);
  await expect(reading('long.xlsx', book)).rejects.toMatchObject({ reason: 'too-big' });
});

test('an .xlsb loses its columns and links, and nothing else', async () => {
  const record = (kind: readonly number[], body: readonly number[]) => [...kind, body.length, ...body];
  const [columns, link, cell] = [
    record([60], [1, 2, 3]),
    record(
      [0xee, 0x03],
      Array.from({ length: 90 }, () => 7),
    ),
    record([7], [1, 1]),
  ];
  const [start, end] = [record([0x81, 0x01], []), record([0x82, 0x01], [])];
  expect([...withoutMultiplied(Buffer.from([...cell, ...columns, ...cell, ...link, ...end]))]).toEqual([...cell, ...cell, ...end]);
  expect(() => withoutMultiplied(Buffer.from([...start, ...cell, 60, 0xff, 0x7f, 1]))).toThrow(/cắt cụt/);
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet([['a', 1]]);
  sheet['!cols'] = [{ wch: 10 }];
  utils.book_append_sheet(made, sheet, 'Một');
  const book = write(made, { type: 'buffer', bookType: 'xlsb' }) as Buffer;
  expect((await plainXlsb(book)).length).toBeGreaterThan(0);
  const { sheets } = await reading('a.xlsb', book);
  expect(sheets[0]!.rows[0]!.map((one) => one!.text)).toEqual(['a', '1']);
});

describe('an XML workbook of 2003', () => {
  const space = 'urn:schemas-microsoft-com:office:spreadsheet';
  const book = (inner: string) =>
    `<?xml version="1.0"?><Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="A"><Table>${inner}</Table></Worksheet></Workbook>`;
  const cell = (more = '') => `<Cell ${more}><Data ss:Type="String">a</Data></Cell>`;

  test.each([
    ['a merge across two billion columns', `<Row>${cell('ss:MergeAcross="2000000000"')}</Row>`],
    ['a merge down two billion rows', `<Row>${cell('ss:MergeDown="2000000000"')}</Row>`],
    ['a merge of the whole sheet', `<Row>${cell('ss:MergeAcross="16383" ss:MergeDown="1048575"')}</Row>`],
    ['two billion columns', `<Column ss:Span="2000000000"/><Row>${cell()}</Row>`],
    ['a row past the end', `<Row ss:Index="2000000000">${cell()}</Row>`],
    ['a column of no number', `<Row>${cell('ss:Index="-1"')}</Row>`],
  ])('with %s is refused', async (_, inner) => await expect(reading('a.xls', book(inner))).rejects.toMatchObject({ reason: 'damaged' }));

  test('with merges of a list is read', async () => {
    const { sheets } = await reading(
      'a.xls',
      book(`<Column ss:Span="20"/><Row ss:Index="3">${cell('ss:MergeAcross="2" ss:MergeDown="1"')}${cell()}</Row>`),
    );
    expect([sheets[0]!.rowCount, sheets[0]!.merges, sheets[0]!.rows[2]!.at(-1)!.text]).toEqual([
      3,
      [{ top: 2, left: 0, bottom: 3, right: 2 }],
      'a',
    ]);
  });
});

test('a cell of megabytes is read to where it is too long for any cell, and the next ones after it', async () => {
  const long = 'Công ty '.repeat(400_000);
  const runs = `<row><c t="inlineStr"><is>${'<r><t>abc</t></r>'.repeat(100_000)}</is></c><c><v>1</v></c></row>`;
  const book = bookOf([sheetXml(rowOf([long, 'sau']) + runs)]);
  const read = await readXlsx(book);
  const [first, second] = read!.sheets[0]!.sheet!.rows;
  expect([first!.map((cell) => cell!.text.slice(0, 8)), second![1]!.text]).toEqual([['Công ty ', 'sau'], '1']);
  for (const { text } of [first![0]!, second![0]!]) expect([text.length > 32_767, text.length < 2 * 2 ** 20]).toEqual([true, true]);
});

test('a million merges are too many', async () => {
  const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(2 ** 20 + 1)}</mergeCells>`;
  await expect(readXlsx(bookOf([sheetXml(rowOf([1]), '', merges)]))).rejects.toMatchObject({ reason: 'too-big' });
});

test('a text of too many columns keeps those of Excel; of too many lines is refused; one without an end is cut', () => {
  expect(csvSheet(`${'a;'.repeat(30_000)}b\nc;d`, 'x')).toMatchObject({ columnCount: 16_384, rowCount: 2 });
  expect(() => csvSheet('a\n'.repeat(2 ** 21 + 1), 'x')).toThrow(/hai triệu dòng/);
  const [quoted] = csvSheet(`"${'""'.repeat(300_000)};`, 'x').rows;
  expect([quoted![0]!.text.length > 32_767, quoted![0]!.text.length < 300_000]).toEqual([true, true]);
});

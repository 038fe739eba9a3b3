// An .ods gives its cells as its program shows them, wherever its tags put them; what it asks for by the billion is counted before it is made.
import { write, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readFods, readOds } from '../../main/office/ods-reader.ts';
import { zipOf } from '../../main/office/zip-bytes.ts';

const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const spaces = `xmlns:office="${office}" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"`;
const content = (tables: string, styles = '', kind = 'spreadsheet') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${tables}</office:${kind}></office:body></office:document-content>`;
const bookOf = (xml: string, more: readonly { name: string; bytes: string }[] = []) =>
  zipOf([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' }, { name: 'content.xml', bytes: xml }, ...more]);
const table = (rows: string, name = 'A', more = '') => `<table:table table:name="${name}"${more}>${rows}</table:table>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const sheetsOf = async (xml: string) => (await readOds(bookOf(xml))).sheets.flatMap(({ sheet }) => sheet ?? []);
const textsOf = async (rows: string, styles = '') =>
  (await sheetsOf(content(table(rows), styles)))[0]!.rows
    .values()
    .map((cells) => cells?.map((cell) => cell?.text ?? null) ?? null)
    .toArray();

test('values of every kind, in full or as their format shows them', async () => {
  const styles =
    '<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>' +
    '<number:number-style style:name="N9"><number:number number:decimal-places="0" number:min-integer-digits="10"/></number:number-style>' +
    '<style:style style:name="all" style:family="table-cell" style:data-style-name="N0"/><style:style style:name="ten" style:family="table-cell" style:data-style-name="N9"/><style:style style:name="child" style:family="table-cell" style:parent-style-name="ten"/>';
  const value = (kind: string, attributes: string, shown: string) =>
    `<table:table-cell office:value-type="${kind}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;
  const cells = [
    value('float', 'office:value="66075784930.25"', '66075784930'),
    value('float', 'office:value="0.123456" table:style-name="all"', '0.12'),
    value('float', 'office:value="908301668" table:style-name="ten"', '0908301668'),
    value('float', 'office:value="1" table:style-name="child"', '0000000001'),
    value('date', 'office:date-value="2026-11-23"', '23/11/26'),
    value('date', 'office:date-value="2026-11-23T12:00:00"', 'x'),
    value('time', 'office:time-value="PT06H00M00S"', '06:00'),
    value('percentage', 'office:value="0.5" table:style-name="p"', '50%'),
    value('boolean', 'office:boolean-value="true"', 'ĐÚNG'),
    value('float', 'office:value="6" table:formula="of:=2*3"', '6'),
    '<table:table-cell office:value-type="string" calcext:value-type="error" table:formula="of:=1/0"><text:p>#DIV/0!</text:p></table:table-cell>',
    '<table:table-cell office:value-type="string" office:string-value="Tên"/>',
  ];
  const [sheet] = await sheetsOf(content(table(row(cells.join(''))), styles));
  expect(sheet!.rows[0]!.map((cell) => [cell!.text, cell!.number, cell!.isDate, cell!.formula])).toEqual([
    ['66075784930.25', 66075784930.25, 'no', 'no'],
    ['0.123456', 0.123456, 'no', 'no'],
    ['0908301668', 908301668, 'no', 'no'],
    ['0000000001', 1, 'no', 'no'],
    ['23/11/2026', 46349, 'yes', 'no'],
    ['23/11/2026', 46349.5, 'yes', 'no'],
    ['06:00', 0.25, 'no', 'no'],
    ['50%', 0.5, 'no', 'no'],
    ['true', null, 'no', 'no'],
    ['6', 6, 'no', 'yes'],
    ['#DIV/0!', null, 'no', 'yes'],
    ['Tên', null, 'no', 'no'],
  ]);
});

test.each<[what: string, inner: string, shown: string]>([
  ['runs and entities', 'Công <text:span>ty <text:a>A &amp; B</text:a></text:span> Đắk', 'Công ty A & B Đắk'],
  ['spaces, tabs, breaks', 'a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d', 'a   b\tc\nd'],
  ['several paragraphs', 'a</text:p><text:p/><text:p>b', 'a\n\nb'],
  ['white space of the file', '\n   a\n   b ', 'a b '],
  ['a remark beside it', 'a<!-- <b> --> b', 'a b'],
  [
    'a note and a drawing',
    'a</text:p><office:annotation><text:p>ghi chú</text:p></office:annotation><draw:frame><draw:text-box><text:p>hình</text:p></draw:text-box></draw:frame><text:p>b',
    'a\nb',
  ],
  [
    'how it is read aloud',
    '<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>',
    '東京',
  ],
])('text with %s', async (_, inner, shown) => expect(await textsOf(row(text(inner)))).toEqual([[shown]]));

test('cells stay where they are: empty rows, repeats, merges with what lies under them, a table in a cell', async () => {
  const rows =
    '<table:table-row/>' +
    row(
      text('a', ' table:number-columns-spanned="2"') +
        '<table:covered-table-cell><text:p>dưới</text:p></table:covered-table-cell>' +
        text('b'),
    ) +
    '<table:table-row table:number-rows-repeated="2"/>' +
    row(
      '<table:table-cell table:number-columns-repeated="2"/>' + text('c', ' table:number-columns-repeated="2" label="a>b"'),
      ' table:number-rows-repeated="2"',
    ) +
    row(`<table:table-cell>${table(row(text('trong')), 'T')}<text:p>ngoài</text:p></table:table-cell>`) +
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048560"');
  expect(await textsOf(rows)).toEqual([null, ['a', 'dưới', 'b'], null, null, [null, null, 'c', 'c'], [null, null, 'c', 'c'], ['ngoài']]);
  const [sheet] = await sheetsOf(content(table(rows)));
  expect([sheet!.merges, sheet!.rowCount, sheet!.columnCount]).toEqual([[{ top: 1, left: 0, bottom: 1, right: 1 }], 7, 4]);
});

test('hidden rows and sheets, names with quotes, the cells of another file left out', async () => {
  const styles = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const read = await sheetsOf(
    content(
      table(row(text('a')) + row(text('b'), ' table:visibility="filter"'), 'Tháng &apos;9&apos;') +
        table(row(text('c')), 'Ẩn', ' table:style-name="ta2"') +
        table(row(text('d')), '&apos;file:///C:/x.ods&apos;#Trang'),
      styles,
    ),
  );
  expect(read.map(({ name, hidden, hiddenRows }) => [name, hidden, hiddenRows])).toEqual([
    ["Tháng '9'", 'no', [1]],
    ['Ẩn', 'yes', []],
  ]);
});

describe('what one small tag asks for by the billion', () => {
  const billions = '2000000000';
  test('is nothing where it is empty, and ends with the sheet where it is not', async () => {
    const rows =
      row(`<table:covered-table-cell table:number-columns-repeated="${billions}"/>`, ` table:number-rows-repeated="${billions}"`) +
      row(text('sau'));
    expect((await sheetsOf(content(table(rows))))[0]!.rowCount).toBe(0);
    const [wide] = await sheetsOf(content(table(row(text('a', ` table:number-columns-repeated="${billions}"`)))));
    expect([wide!.columnCount, wide!.rowCount]).toEqual([16_384, 1]);
    const [long] = await sheetsOf(content(table(row(text('a'), ` table:number-rows-repeated="${billions}"`))));
    expect([long!.columnCount, long!.rowCount]).toEqual([1, 1_048_576]);
  });

  test('is refused where it is more than a book holds', async () => {
    const all = row(text('a', ` table:number-columns-repeated="${billions}"`), ` table:number-rows-repeated="${billions}"`);
    await expect(readOds(bookOf(content(table(all))))).rejects.toMatchObject({ reason: 'too-big' });
  });
});

test('what is locked, no table, cut off or damaged is refused; a flat file is read', async () => {
  const manifest = '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const whole = content(table(row(text('Êa Kŏ'))));
  await expect(readOds(bookOf('\u0001\u0002', [{ name: 'META-INF/manifest.xml', bytes: manifest }]))).rejects.toMatchObject({
    reason: 'password',
  });
  await expect(readOds(bookOf(content('<text:p>Kính gửi</text:p>', '', 'text')))).rejects.toMatchObject({ reason: 'not-a-workbook' });
  for (const cut of [-30, -80, whole.indexOf('</table:table>')])
    await expect(readOds(bookOf(whole.slice(0, cut)))).rejects.toMatchObject({ reason: 'damaged' });
  await expect(readOds(bookOf(whole.replace('table:name="A"', `table:name="A ${'<a b="c">'.repeat(200_000)}`)))).rejects.toMatchObject({
    reason: 'damaged',
  });
  await expect(readOds(bookOf('<!DOCTYPE x [<!ENTITY a "b">]><a/>'))).rejects.toMatchObject({ reason: 'damaged' });
  expect((await readOds(bookOf(whole, [{ name: 'styles.xml', bytes: '<!DOCTYPE x><styles' }]))).sheets[0]!.sheet!.rows[0]![0]!.text).toBe(
    'Êa Kŏ',
  );
  expect(readFods(whole.replaceAll('document-content', 'document')).sheets[0]!.sheet!.rows[0]![0]!.text).toBe('Êa Kŏ');
});

test('a book that another program wrote, piece by piece', async () => {
  const made = utils.book_new();
  const rows = Array.from({ length: 3000 }, (_, at) => [at, `Công ty <${at}> & con`, `0${at}`, at % 2 === 0]);
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), 'Một');
  const { sheets } = await readOds(write(made, { type: 'buffer', bookType: 'ods' }) as Buffer);
  expect(sheets[0]!.sheet!.rows.map((cells) => cells!.map((cell) => cell!.text))).toEqual(rows.map((cells) => cells.map(String)));
});

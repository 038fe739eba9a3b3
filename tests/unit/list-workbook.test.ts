// What writeList promises, read back by the independent library and by looking at the XML itself.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { ListRow, ListSpec } from '../../main/office/list-spec.ts';
import { writeList, writeLists } from '../../main/office/list-workbook.ts';
import { Refusal } from '../../main/office/refusal.ts';
import { cellXml, columnLetters, daySerial, sheetNames } from '../../main/office/xlsx-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'list-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const target = () => join(folder, `${(files += 1)}.xlsx`);

const spec: ListSpec = {
  sheetName: 'Huấn luyện',
  head: { parentAgency: 'UBND TỈNH ĐẮK LẮK', agency: 'SỞ NỘI VỤ', placeAndDate: 'Đắk Lắk, ngày 23 tháng 11 năm 2026' },
  title: 'DANH SÁCH TỔ CHỨC HUẤN LUYỆN',
  subtitle: ['Tính đến ngày 23/11/2026'],
  columns: [
    { label: 'STT', kind: 'number', width: 50 },
    { label: 'Tên tổ chức', kind: 'text', width: 240 },
    { label: 'Số', kind: 'code', width: 120, groupLabel: 'Giấy chứng nhận' },
    { label: 'Ngày cấp', kind: 'date', width: 98, groupLabel: 'Giấy chứng nhận' },
    { label: 'Lao động', kind: 'number', width: 80 },
  ],
  signature: { position: 'KT. GIÁM ĐỐC', name: 'Lý Gia Yến' },
};
const rows: ListRow[] = [
  [1, 'Công ty A & <B> "C"', '0012/GCN', '2021-03-13', 1234],
  [2, 'H’ Kŏ ê̆', '00000123', '1899-05-01', 2.5],
  [3, null, null, null, null],
];
const written = async (one: ListSpec, data: Iterable<ListRow>) => {
  const path = target();
  await writeList(one, data, path);
  const sheet = read(readFileSync(path), { type: 'buffer', cellNF: true, cellStyles: true }).Sheets[one.sheetName];
  if (sheet === undefined) throw new Error('no sheet');
  return { path, sheet };
};
const part = (path: string, name: string): string => {
  const zip = CFB.read(readFileSync(path), { type: 'buffer' }) as { FullPaths: string[]; FileIndex: { content: Uint8Array }[] };
  return Buffer.from(zip.FileIndex[zip.FullPaths.findIndex((one) => one.endsWith(name))]?.content ?? []).toString('utf8');
};
const cell = (sheet: WorkSheet, at: string) => sheet[at] as { t: string; v: unknown; z?: string } | undefined;

test('puts agencies, motto, title, heading of two rows, rows and signature in their places', async () => {
  const { sheet } = await written(spec, rows);
  expect([cell(sheet, 'A1')?.v, cell(sheet, 'C1')?.v]).toEqual(['UBND TỈNH ĐẮK LẮK', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  expect([cell(sheet, 'A5')?.v, cell(sheet, 'A6')?.v]).toEqual(['DANH SÁCH TỔ CHỨC HUẤN LUYỆN', 'Tính đến ngày 23/11/2026']);
  expect(['A8', 'C8', 'C9', 'D9'].map((at) => cell(sheet, at)?.v)).toEqual(['STT', 'Giấy chứng nhận', 'Số', 'Ngày cấp']);
  expect(cell(sheet, 'B10')?.v).toBe('Công ty A & <B> "C"');
  expect([cell(sheet, 'C14')?.v, cell(sheet, 'C18')?.v]).toEqual(['KT. GIÁM ĐỐC', 'Lý Gia Yến']);
});

test('writes days as days, codes as text, numbers as numbers', async () => {
  const { sheet } = await written(spec, rows);
  expect(cell(sheet, 'D10')).toMatchObject({ t: 'n', v: 44268, z: '[$-42A]dd/mm/yyyy' });
  expect(cell(sheet, 'C11')).toMatchObject({ t: 's', v: '00000123', z: '@' });
  expect(cell(sheet, 'E10')).toMatchObject({ t: 'n', v: 1234, z: '#,##0' });
  expect(cell(sheet, 'E11')).toMatchObject({ t: 'n', v: 2.5, z: '#,##0.00' });
  expect(cell(sheet, 'D11')).toMatchObject({ t: 's', v: '01/05/1899' });
  expect(cell(sheet, 'B12')?.v).toBeUndefined();
});

test('keeps the order of elements that the schema demands', async () => {
  const { path } = await written(spec, rows);
  const xml = part(path, 'sheet1.xml');
  const order = [
    'sheetPr',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'autoFilter',
    'mergeCells',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'ignoredErrors',
  ];
  const places = order.map((name) => xml.search(new RegExp(`<${name}[ >]`)));
  expect(places.every((place, at) => place > (at === 0 ? 0 : (places[at - 1] ?? 0)))).toBe(true);
  expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))).toEqual([
    ...new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 18]),
  ]);
});

test('freezes heading and first column, filters, prints A4 landscape in one width with heading on each page and page n/m', async () => {
  const { path } = await written(spec, rows);
  const xml = part(path, 'sheet1.xml');
  expect(xml).toContain('<pane xSplit="1" ySplit="9" topLeftCell="B10" activePane="bottomRight" state="frozen"/>');
  expect(xml).toContain('<autoFilter ref="A9:E12"/>');
  expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
  expect(xml).toContain('Trang &amp;P/&amp;N');
  expect(xml).toContain('<ignoredError sqref="C10:C12" numberStoredAsText="1"/>');
  const book = part(path, 'workbook.xml');
  expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Huấn luyện'!$8:$9</definedName>`);
  expect(part(path, 'styles.xml')).toContain('Times New Roman');
});

test('merges no single cell and nothing twice', async () => {
  const { sheet } = await written({ ...spec, columns: spec.columns.slice(0, 1) }, [[1]]);
  expect(sheet['!merges']).toBeUndefined();
  const { path } = await written(spec, rows);
  const merges = [...part(path, 'sheet1.xml').matchAll(/<mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g)];
  expect(merges.every(([, from, to]) => from !== to)).toBe(true);
  expect(new Set(merges.map(([one]) => one)).size).toBe(merges.length);
});

test('writes several sheets, an empty list, and rows that come one by one', async () => {
  const path = target();
  async function* slowly() {
    for (const row of rows) yield await Promise.resolve(row);
  }
  const seen: number[] = [];
  const result = await writeLists(
    [
      { spec, rows: slowly() },
      { spec, rows: [] },
      { spec: { ...spec, sheetName: '' }, rows },
    ],
    path,
    { onRow: (count) => seen.push(count) },
  );
  expect(result.rows).toBe(6);
  expect(seen.at(-1)).toBe(6);
  expect(read(readFileSync(path), { type: 'buffer' }).SheetNames).toEqual(['Huấn luyện', 'Huấn luyện (2)', 'Danh sách']);
});

test('leaves no half-written file when the rows fail', async () => {
  const path = target();
  function* broken(): Generator<ListRow> {
    yield [1];
    throw new Refusal('damaged', 'Hỏng.');
  }
  await expect(writeList(spec, broken(), path)).rejects.toThrow('Hỏng.');
  expect(existsSync(path)).toBe(false);
});

test('gives the same bytes for the same rows', async () => {
  const [one, two] = [await written(spec, rows), await written(spec, rows)];
  expect(readFileSync(one.path).equals(readFileSync(two.path))).toBe(true);
});

describe('text of a cell', () => {
  test.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x000D_x0041_', '_x005F_x000D_x005F_x0041_'],
    ['\u0001\u001f', '_x0001__x001F_'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['\ud83dx\ude00', 'x'],
    ['\ufffe\uffff!', '!'],
  ])('%j', (text, xml) => {
    expect(cellXml(text)).toBe(xml);
  });

  test('is cut at 32,767 characters and never inside a character', () => {
    expect(cellXml('a'.repeat(40_000))).toHaveLength(32_767);
    expect(cellXml(`${'a'.repeat(32_766)}\ud83d\ude00`)).toBe('a'.repeat(32_766));
  });

  test('comes back as it was, whatever it is', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^(_x[0-9A-F]{4}_|_|x|=1\+1| |\n|&amp;|<|é|ê̆){0,8}$/),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 20 }), async (texts) => {
        const { sheet } = await written(
          { sheetName: 's', title: 't', columns: [{ label: 'Chữ', kind: 'text', width: 100 }] },
          texts.map((text) => [text]),
        );
        const expected = texts.map((text) => text.replace(/\r\n?/g, '\n').replace(/[\ufffe\uffff]/g, ''));
        expect(texts.map((_, at) => (cell(sheet, `A${at + 4}`)?.v as string | undefined) ?? '')).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (index, letters) => expect(columnLetters(index)).toBe(letters));

test('gives sheets names that Excel accepts', () => {
  expect(sheetNames(["'a/b:c'", '', 'History', 'x'.repeat(40), 'x'.repeat(40), 'A', 'a'])).toEqual([
    'a b c',
    'Danh sách',
    'Danh sách (2)',
    'x'.repeat(31),
    `${'x'.repeat(27)} (2)`,
    'A',
    'a (2)',
  ]);
});

test.each([
  ['1900-03-01', 61],
  ['2024-02-29', 45_351],
  ['2000-01-01', 36_526],
  ['9999-12-31', 2_958_465],
  ['1900-02-28', null],
  ['2024-13-01', null],
  ['abc', null],
])('the day %s is %s', (iso, serial) => expect(daySerial(iso)).toBe(serial));

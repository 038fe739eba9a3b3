// Files of other programs and other times: what holds a table is read whatever its name, and what does not is called what it is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CFB, read } from '@e965/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal, unreachable } from '../../main/office/refusal.ts';
import type { Workbook } from '../../main/office/sheet.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { rawXls, type RawXls } from '../support/raw-xls.ts';
import { bookOf, rowOf, sheetXml, zipOf } from '../support/hostile-books.ts';

const folder = mkdtempSync(join(tmpdir(), 'strange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const reading = (name: string, bytes: Buffer | string): Promise<Workbook> => {
  writeFileSync(join(folder, name), bytes);
  return readWorkbook(join(folder, name));
};
const refusalOf = async (reads: Promise<unknown>): Promise<string> => {
  const error: unknown = await reads.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
};
const textsOf = ({ sheets }: Workbook) =>
  sheets.map(({ name, rows }) => [name, ...rows.map((row) => row?.map((cell) => cell?.text ?? null))]);

describe('an old .xls', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  test.each<[what: string, book: RawXls]>([
    ['of Excel 3', { excel: 3, rows: [[bytes('Ten'), 5, { value: 7 }]] }],
    ['of Excel 4', { excel: 4, rows: [[bytes('Ten'), 5, { value: 7 }]] }],
    ['of Excel 95', { excel: 5, rows: [[bytes('Ten'), 5, { value: 7 }]] }],
    ['of Excel 97 without the file around its records', { excel: 97, rows: [[bytes('Ten'), 5, { value: 7 }]] }],
    ['with a name that the library cannot spell', { excel: 97, labelFormula: true, rows: [[bytes('Ten'), 5, { value: 7 }]] }],
  ])('%s gives its cells and the last values of its formulas', async (_, book) => {
    const { kind, sheets } = await reading('old.xls', rawXls(book));
    expect([kind, sheets.map(({ rows }) => rows)]).toEqual([
      'xls',
      [
        [
          [
            { text: 'Ten', number: null, isDate: 'no', formula: 'no' },
            { text: '5', number: 5, isDate: 'no', formula: 'no' },
            { text: '7', number: 7, isDate: 'no', formula: 'yes' },
          ],
        ],
      ],
    ]);
  });

  test.each<[what: string, codePage: number, bytes: Buffer, text: string]>([
    ['Windows-1258', 1258, Buffer.from([0x43, 0xf4, 0x6e, 0x67, 0x20, 0x74, 0x79, 0x20, 0xca, 0xcc, 0x61]), 'Công ty Ềa'],
    ['Windows-1251', 1251, Buffer.from([0xcb, 0xe8, 0xf1, 0xf2]), 'Лист'],
    ['Shift JIS', 932, Buffer.from([0x8a, 0xbf, 0x8e, 0x9a]), '漢字'],
  ])('of the code page %s gives its letters, in cells and in the name of the sheet', async (_, codePage, letters, text) => {
    const read = await reading('page.xls', rawXls({ excel: 5, codePage, sheet: letters.toString('latin1'), rows: [[letters]] }));
    expect(textsOf(read)).toEqual([[text, [text]]]);
  });

  test('in its OLE file with a broken name is read too, and what is encrypted is called so', async () => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, '/Workbook', rawXls({ excel: 97, labelFormula: true, rows: [[bytes('Ten')]] }));
    const ole = CFB.write(file, { type: 'buffer' }) as Buffer;
    expect(() => read(ole)).toThrow();
    expect(textsOf(await reading('ole.xls', ole))).toEqual([['A', ['Ten']]]);
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, '/EncryptedPackage', Buffer.alloc(64));
    expect(await refusalOf(reading('locked.xlsx', CFB.write(locked, { type: 'buffer' }) as Buffer))).toMatch(/mật khẩu/);
  });
});

describe('a table under the name .xls', () => {
  const cells = '<tr><td>Tên</td><td>MST</td></tr><tr><td>Công ty A</td><td>0312345678</td></tr>';
  const expected = [
    ['Tên', 'MST'],
    ['Công ty A', '0312345678'],
  ];
  test.each<[what: string, text: string]>([
    ['a page', `<html><body><table>${cells}</table></body></html>`],
    ['a bare table', `<table border="1">${cells}</table>`],
    ['a page that begins with its style', `<style>td{mso-number-format:"\\@"}</style><center><table>${cells}</table></center>`],
    ['a page that begins with a remark', `<!-- bao cao --><div><TABLE>${cells}</TABLE></div>`],
    [
      'a page of Excel',
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><table>${cells}</table></html>`,
    ],
  ])('is read: %s', async (_, text) => {
    const { kind, sheets } = await reading('web.xls', `\ufeff${text}`);
    expect([kind, sheets.map(({ rows }) => rows.map((row) => row?.map((cell) => cell?.text)))]).toEqual(['html', [expected]]);
  });

  test.each(['<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', ''])(
    'is read: an XML workbook of 2003 after “%s”',
    async (declaration) => {
      const row = (texts: readonly string[]) =>
        `<Row>${texts.map((text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`).join('')}</Row>`;
      const space = 'urn:schemas-microsoft-com:office:spreadsheet';
      const book = `${declaration}<Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="A"><Table>${expected.map(row).join('')}</Table></Worksheet></Workbook>`;
      expect(textsOf(await reading('xml.xls', book))).toEqual([['A', ...expected]]);
    },
  );
});

test('a text with zeros in it is read without them', async () => {
  expect(textsOf(await reading('zeros.csv', 'Tên\0;MST\0\nA\0;1\n'))).toEqual([['zeros', ['Tên', 'MST'], ['A', '1']]]);
});

test.each<[what: string, bytes: Buffer | string, words: RegExp]>([
  ['a PDF', '%PDF-1.4\n', /là tệp PDF, không phải bảng tính/],
  ['a packed file', gzipSync('x'), /là tệp nén/],
  ['a rar', Buffer.from('Rar!\x1a\x07\x00aaaaaaaa', 'latin1'), /là tệp nén/],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46]), /là tệp ảnh/],
  ['a letter', '{\\rtf1 Kính gửi}', /là văn bản Word/],
  ['a page saved as one file', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n<table>', /MHTML.*lưu lại dạng \.xlsx/],
  ['a page of an error', '<!DOCTYPE html><html><body>403</body></html>', /là trang web không có bảng/],
  ['zeros', Buffer.alloc(5000), /không phải bảng tính/],
  ['bytes of no kind', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)), /không phải bảng tính/],
])('%s is called what it is', async (_, bytes, words) => expect(await refusalOf(reading('a.xls', bytes))).toMatch(words));

test('what is not there, is a folder or may not be read is said so', async () => {
  expect(await refusalOf(readWorkbook(join(folder, 'không có\n.xlsx')))).toMatch(/^Không thấy tệp/);
  expect(await refusalOf(readWorkbook(join(folder, 'a.xls', 'b.xls')))).toMatch(/^Không thấy tệp|^Không đọc được/);
  mkdirSync(join(folder, 'thư mục.xlsx'));
  expect(await refusalOf(readWorkbook(join(folder, 'thư mục.xlsx')))).toMatch(/thư mục/);
  const words = (code: string) => (unreachable(Object.assign(new Error(code), { code })) as Refusal).message;
  expect([words('EACCES'), words('EBUSY'), words('EIO')]).toEqual([
    expect.stringMatching(/không cho đọc/),
    expect.stringMatching(/đóng tệp trong Excel/),
    expect.stringMatching(/ổ đĩa/),
  ]);
  expect(unreachable(new TypeError('x'))).toBeInstanceOf(TypeError);
});

test('a sheet of macros without a part leaves the other sheets their own cells', async () => {
  const listed = '<sheet name="M &amp; N" sheetId="9" state="veryHidden" r:id=""/>';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = ['workbook', 'worksheets/a', 'worksheets/b'];
  const zip = zipOf([
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parts.map((part, at) => `<Override PartName="/xl/${part}.xml" ContentType="${sheetml}.${at === 0 ? 'sheet.main' : 'worksheet'}+xml"/>`).join('')}</Types>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="a"/>${listed}<sheet name="B" sheetId="2" r:id="b"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packaged}">${['a', 'b'].map((id) => `<Relationship Id="${id}" Type="${relations}/worksheet" Target="worksheets/${id}.xml"/>`).join('')}</Relationships>`,
    ],
    ['xl/worksheets/a.xml', sheetXml(rowOf(['một']))],
    ['xl/worksheets/b.xml', sheetXml(rowOf(['hai']))],
  ]);
  const read = await reading('macros.xlsm', zip);
  expect(textsOf(read)).toEqual([
    ['A', ['một']],
    ['B', ['hai']],
  ]);
  expect(read.notes).toEqual(['Bỏ qua trang “M & N”: không phải bảng.']);
});

describe('a zip as few programs write it', () => {
  const sheet = sheetXml(rowOf(['Tên', 'Công ty A']));
  const parts = (xml = sheet) => unzipped(bookOf([xml]));
  const again = async (change: (files: Map<string, Buffer>) => void, xml = sheet) => {
    const files = await parts(xml);
    change(files);
    return zipOf([...files]);
  };
  const replaced = (files: Map<string, Buffer>, name: string, from: RegExp, to: string) =>
    files.set(name, Buffer.from(files.get(name)!.toString().replace(from, to)));
  const relations = 'xl/_rels/workbook.xml.rels';
  const whole = ['S1', ['Tên', 'Công ty A']];

  test.each<[what: string, change: (files: Map<string, Buffer>) => void]>([
    ['targets that begin with ./', (files) => replaced(files, relations, /Target="/, 'Target="./')],
    ['targets from the root', (files) => replaced(files, relations, /Target="/, 'Target="/xl/')],
    [
      'a part that is named and not there',
      (files) =>
        replaced(
          files,
          '[Content_Types].xml',
          /<\/Types>/,
          '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
        ),
    ],
    [
      'a mark of UTF-8 before each part',
      (files) => files.forEach((bytes, name) => files.set(name, Buffer.concat([Buffer.from('\ufeff'), bytes]))),
    ],
  ])('%s', async (_, change) => expect(textsOf(await reading('a.xlsx', await again(change)))).toEqual([whole]));

  test('something written before it or behind it by a web server', async () => {
    const book = bookOf([sheet]);
    for (const [before = '', behind = ''] of [
      ['', '\r\n\0\0<!-- -->'],
      ['\r\n\ufeff', ''],
      [' ', '<br>'],
    ])
      expect(textsOf(await reading('a.xlsx', Buffer.concat([Buffer.from(before), book, Buffer.from(behind)])))).toEqual([whole]);
  });

  test('a part that is cut off is never half a table', async () => {
    const cut = (name: string, at: RegExp) => (files: Map<string, Buffer>) => replaced(files, name, at, '');
    for (const change of [
      cut('xl/worksheets/sheet1.xml', /<\/row>[\s\S]*/),
      cut('xl/worksheets/sheet1.xml', /<sheetData>[\s\S]*/),
      cut('xl/workbook.xml', /<\/sheets>[\s\S]*/),
    ])
      for (const xml of [sheet, sheet.replace('Tên', '<![CDATA[Tên]]>')])
        expect(await refusalOf(reading('a.xlsx', await again(change, xml)))).toMatch(/bị hỏng hoặc bị cắt cụt/);
  });

  test('texts that the book has lost are no empty cells', async () => {
    const lost = sheetXml('<row><c t="s"><v>0</v></c><c><v>1</v></c></row>');
    expect(await refusalOf(reading('a.xlsx', bookOf([lost])))).toMatch(/bị hỏng hoặc bị cắt cụt/);
  });
});

test('an old .xls and an XML workbook that are cut off are no halves either', async () => {
  const book = rawXls({ excel: 97, rows: [[1], [2], [3]] });
  expect(await refusalOf(reading('a.xls', book.subarray(0, book.length - 4)))).toMatch(/bị hỏng hoặc bị cắt cụt/);
  const space = 'urn:schemas-microsoft-com:office:spreadsheet';
  const xml = `<?xml version="1.0"?><Workbook xmlns="${space}" xmlns:ss="${space}"><Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row>`;
  expect(await refusalOf(reading('a.xls', xml))).toMatch(/bị hỏng hoặc bị cắt cụt/);
});

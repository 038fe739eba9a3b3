// What readWorkbook promises: every kind of file as plain rows, or a refusal in a sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { CFB, utils, write } from '@e965/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../main/office/csv.ts';
import { Refusal } from '../../main/office/refusal.ts';
import { cellAt, textAt } from '../../main/office/sheet.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { openZip } from '../../main/office/zip-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, bytes: Buffer | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const refusalOf = async (path: string, limits = {}) => {
  const error: unknown = await readWorkbook(path, limits).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).reason;
};
const book = (rows: unknown[][], bookType: 'xlsx' | 'xlsb' | 'biff8' | 'ods' | 'xlml' | 'html' = 'xlsx') => {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows), 'Danh sách');
  return write(made, { type: 'buffer', bookType }) as Buffer;
};
const list = [
  ['STT', 'Tên đơn vị', 'MST'],
  [1, 'Công ty Êa Kŏ Ƀ', '0312345678'],
];

describe('reads a list from', () => {
  test.each(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'html'] as const)('%s', async (type) => {
    const sheet = (await readWorkbook(file(`list.${type}`, book(list, type)))).sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    expect([textAt(sheet, 1, 1), textAt(sheet, 1, 2)]).toEqual(['Công ty Êa Kŏ Ƀ', '0312345678']);
    expect(sheet.rowCount).toBe(2);
  });

  test('a workbook of another name: content decides, not the ending', async () => {
    expect((await readWorkbook(file('really-excel.csv', book(list)))).kind).toBe('xlsx');
    expect((await readWorkbook(file('really-text.xlsx', 'a;b\n1;2\n'))).kind).toBe('csv');
  });
});

test('gives days as days, long numbers with all their digits, and what a format of zeros shows', async () => {
  const sheet = utils.aoa_to_sheet([[]]);
  sheet['!ref'] = 'A1:F1';
  Object.assign(sheet, {
    A1: { t: 'n', v: 44268, z: 'dd/mm/yyyy' },
    B1: { t: 'n', v: 66075784930 },
    C1: { t: 'n', v: 908301668, z: '0000000000' },
    D1: { t: 'n', v: 0.5, z: 'hh:mm' },
    E1: { t: 'n', v: 44268, z: '"ngày" dd' },
    F1: { t: 'n', v: 6, f: '2*3' },
  });
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, 'x');
  const read = (await readWorkbook(file('formats.xlsx', write(made, { type: 'buffer' }) as Buffer))).sheets[0];
  if (read === undefined) throw new Error('no sheet');
  expect(cellAt(read, 0, 0)).toEqual({ text: '13/03/2021', number: 44268, isDate: 'yes', formula: 'no' });
  expect(textAt(read, 0, 1)).toBe('66075784930');
  expect(cellAt(read, 0, 2)).toMatchObject({ text: '0908301668', isDate: 'no' });
  expect(cellAt(read, 0, 3)?.isDate).toBe('no');
  expect(cellAt(read, 0, 4)?.isDate).toBe('yes');
  expect(cellAt(read, 0, 5)).toMatchObject({ number: 6, formula: 'yes' });
});

test('tells hidden sheets and rows, and reads them all the same', async () => {
  const made = utils.book_new();
  const sheet = utils.aoa_to_sheet(list);
  sheet['!rows'] = [{}, { hidden: true }];
  utils.book_append_sheet(made, utils.aoa_to_sheet(list), 'Thấy');
  utils.book_append_sheet(made, sheet, 'Ẩn');
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const read = await readWorkbook(file('hidden.xlsx', write(made, { type: 'buffer' }) as Buffer));
  expect(read.sheets.map(({ hidden, rowCount }) => [hidden, rowCount])).toEqual([
    ['no', 2],
    ['yes', 2],
  ]);
  expect(read.sheets[1]?.hiddenRows).toEqual([1]);
  expect(read.notes).toHaveLength(2);
});

describe('refuses', () => {
  test('an empty file, and one whose sheets are empty', async () => {
    expect(await refusalOf(file('empty.xlsx', ''))).toBe('empty');
    expect(await refusalOf(file('blank.xlsx', book([[]])))).toBe('empty');
    expect(await refusalOf(file('blank.csv', '\n;;\n'))).toBe('empty');
  });

  test.each([0.2, 0.5, 0.9, 0.99])('a workbook cut off at %f of its length', async (share) => {
    const bytes = book(list);
    expect(await refusalOf(file('cut.xlsx', bytes.subarray(0, Math.floor(bytes.length * share))))).toBe('damaged');
  });

  test('a workbook with bytes turned over', async () => {
    const bytes = Buffer.from(book(list));
    for (let at = 60; at < 400; at += 3) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await refusalOf(file('bad.xlsx', bytes))).toBe('damaged');
  });

  test('a workbook with a password', async () => {
    const container = CFB.utils.cfb_new() as object;
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4096));
    expect(await refusalOf(file('secret.xlsx', CFB.write(container, { type: 'buffer' }) as Buffer))).toBe('password');
  });

  test('what is no workbook', async () => {
    expect(await refusalOf(file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])))).toBe('not-a-workbook');
    expect(await refusalOf(file('paper.pdf', '%PDF-1.7\n'))).toBe('not-a-workbook');
    const word = join(folder, 'letter.docx');
    const zip = await openZip(word);
    await zip.add('word/document.xml', (part) => part.write('<w:document/>'));
    await zip.close();
    expect(await refusalOf(word)).toBe('not-a-workbook');
  });

  test('a zip that inflates too far, counted while it inflates and not by what its header says', async () => {
    const path = join(folder, 'bomb.xlsx');
    const zip = await openZip(path);
    await zip.add('xl/workbook.xml', async (part) => {
      for (let mega = 0; mega < 8; mega += 1) await part.write('a'.repeat(2 ** 20));
    });
    await zip.close();
    expect(await refusalOf(path, { inflatedBytes: 2 ** 20 })).toBe('too-big');
    expect(await refusalOf(path, { fileBytes: 100 })).toBe('too-big');
    const packed = deflateRawSync(Buffer.alloc(4 * 2 ** 20, 97));
    expect(await refusalOf(file('liar.xlsx', lyingZip(packed, 100)))).toMatch(/too-big|damaged/);
  });
});

/** A zip whose only entry says that it inflates to `size` bytes. */
const lyingZip = (packed: Buffer, size: number): Buffer => {
  const name = Buffer.from('xl/workbook.xml');
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50, 0);
  central.writeUInt32LE(0x02014b50, 0);
  end.writeUInt32LE(0x06054b50, 0);
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, at);
    header.writeUInt32LE(packed.length, at + 10);
    header.writeUInt32LE(size, at + 14);
    header.writeUInt16LE(name.length, at + 18);
  }
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, central, name, end]);
};

describe('csv', () => {
  test.each([
    ['semicolons and a mark', '\ufeffSTT;MST\r\n1;0012345678\r\n'],
    ['commas', 'STT,MST\n1,0012345678\n'],
    ['tabs', 'STT\tMST\n1\t0012345678'],
    ['a line that says so', 'sep=|\r\nSTT|MST\r\n1|0012345678\r\n'],
    ['quotes', '"STT";"MST"\n"1";"0012345678"\n'],
  ])('with %s keeps the zeros of codes', async (_, text) => {
    const sheet = (await readWorkbook(file('list.csv', text))).sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 2]);
    expect(cellAt(sheet, 1, 1)).toEqual({ text: '0012345678', number: null, isDate: 'no', formula: 'no' });
  });

  test('in UTF-16, as Excel saves “Unicode text”', async () => {
    const sheet = (
      await readWorkbook(file('unicode.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Tên\tĐịa chỉ\nỨng\tHòa', 'utf16le')])))
    ).sheets[0];
    expect(sheet && textAt(sheet, 1, 0)).toBe('Ứng');
  });

  test('in an old code page is read byte by byte, with a note', async () => {
    const read = await readWorkbook(file('old.csv', Buffer.from([0x43, 0xab, 0x6e, 0x67, 0x3b, 0x61, 10, 0x31, 0x3b, 0x32])));
    expect(read.notes).toHaveLength(1);
    expect(read.sheets[0] && textAt(read.sheets[0], 0, 0)).toBe('C«ng');
  });

  test.each([
    ['a;b\n', [['a', 'b']]],
    [
      'a;\n;b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a;""b""\nc";d', [['a;"b"\nc', 'd']]],
    ['5" tube;x', [['5" tube', 'x']]],
    ['"open;x\ny', [['open;x\ny']]],
    ['a;b;', [['a', 'b', '']]],
    ['', []],
  ])('%j', (text, rows) => expect(parseCsv(text, ';')).toEqual(rows));
});

// Lists in old fonts come in as Unicode, told in the preview, undone there or after; broken font records do no harm.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { uuidv7 } from '../../main/ids.ts';
import { readWorkbook } from '../../main/office/workbook.ts';
import { runsOfStrings } from '../../main/office/xls-runs.ts';
import { type FontCell, xlsOf, type XlsOptions, xlsxOf, type XlsxOptions } from '../support/old-font-books.ts';
import { toTcvn3, toVni } from '../support/old-text.ts';
import { newRegister, type Register } from '../support/register.ts';

let register: Register;
beforeEach(async () => {
  register = await newRegister();
});
afterEach(() => register.close());

const file = (name: string, bytes: Buffer | string): string => {
  const place = path.join(register.folder, name);
  writeFileSync(place, bytes);
  return place;
};
const abc = (text: string): FontCell => ({ text: toTcvn3(text), font: '.VnTime' });
const capitals = (text: string): FontCell => ({ text: toTcvn3(text.toLowerCase()), font: '.VnTimeH' });
const vni = (text: string): FontCell => ({ text: toVni(text), font: 'VNI-Times' });
const list = (write: (text: string) => FontCell, heading = write): (FontCell | string | number | null)[][] => [
  [heading('DANH SÁCH TỔ CHỨC KIỂM ĐỊNH KỸ THUẬT AN TOÀN LAO ĐỘNG')],
  ['STT', write('Tên tổ chức'), write('Mã số thuế'), write('Địa chỉ'), write('Số giấy chứng nhận'), write('Ngày cấp'), write('Thời hạn')],
  [
    1,
    write('Trung tâm Kiểm định Cao Nguyên'),
    '0908301668',
    write('88 Nguyễn Chí Thanh'),
    write('257/GCNKĐ'),
    '11/11/2018',
    write('05 năm'),
  ],
  [2, heading('CÔNG TY ĐẠI VIỆT'), '5121362243', write('Hòa Hiệp'), '153/GCN', '06/06/2022', '5 năm'],
];
const several = list(abc, capitals).map((row, at) => row.map((cell, column) => (at > 1 && column === 1 ? 'shared' : cell)));
const expected = [
  { name: 'CÔNG TY ĐẠI VIỆT', address: 'Hòa Hiệp', number: '153/GCN', expiresOn: '2027-06-06' },
  { name: 'Trung tâm Kiểm định Cao Nguyên', address: '88 Nguyễn Chí Thanh', number: '257/GCNKĐ', expiresOn: '2023-11-11' },
];

const opened = async (place: string) => {
  const { token } = register.core.files.issue(place);
  return { token, ...(await register.api.excel.open({ file: token })) };
};
const staged = async (place: string, keepText: number[] = []) => {
  const { token, sheets } = await opened(place);
  const id = uuidv7();
  const choices = sheets.map(({ name, register: found, headerRows, defaults }) => ({
    name,
    register: found!,
    headerRows,
    defaults,
    keepText,
  }));
  await register.api.excel.stage({ file: token, import: id, sheets: choices });
  const { rows: shown, repairs } = await register.api.excel.preview({ import: id, tab: 'all' });
  return { id, sheets, rows: shown, repairs };
};
const rows = async () =>
  (await register.rows('technical-inspection')).sort((one, other) => (String(one.name) < String(other.name) ? -1 : 1));

describe.each([
  ['a TCVN3 .xls', 'cu.xls', () => xlsOf(list(abc, capitals)), 'Phông cũ TCVN3 (.VnTime)', 'tcvn3', 'Trung t©m KiÓm ®Þnh Cao Nguyªn'],
  ['a TCVN3 .xlsx', 'cu.xlsx', () => xlsxOf(list(abc, capitals)), 'Phông cũ TCVN3 (.VnTime)', 'tcvn3', 'Trung t©m KiÓm ®Þnh Cao Nguyªn'],
  ['a VNI .xlsx', 'vni.xlsx', () => xlsxOf(list(vni)), 'Phông cũ VNI (VNI-Times)', 'vni', 'Trung taâm Kieåm ñònh Cao Nguyeân'],
  ['a VNI .xls', 'vni.xls', () => xlsOf(list(vni)), 'Phông cũ VNI (VNI-Times)', 'vni', 'Trung taâm Kieåm ñònh Cao Nguyeân'],
] as const)('%s', (_, name, bytes, label, kind, before) => {
  test('comes in right, says what was read, and goes again as one step', async () => {
    const { id, sheets, repairs } = await staged(file(name, bytes()));
    expect(sheets[0]).toMatchObject({ register: 'technical-inspection', headerRows: [2], missing: [] });
    expect(sheets[0]!.columns[1]).toMatchObject({ header: 'Tên tổ chức', column: 'name', oldFont: { label, cells: 2, before } });
    expect(sheets[0]!.columns[2]!.oldFont).toBe(null);
    expect(repairs.find((one) => one.kind === kind)).toEqual({
      kind,
      label,
      count: 6,
      made: 'yes',
      sample: { before, after: 'Trung tâm Kiểm định Cao Nguyên', row: 3 },
    });
    await register.api.excel.commit({ import: id });
    expect(await rows()).toMatchObject(expected);
    await register.undo();
    expect(await rows()).toEqual([]);
  });

  test('keeps a column as it stands in the file where the person says so', async () => {
    const { id, repairs, rows: shown } = await staged(file(name, bytes()), [1]);
    expect(repairs.find((one) => one.kind === kind)?.count).toBe(4);
    expect(shown.map((row) => row.title)).toContain(before);
    await register.api.excel.commit({ import: id });
    expect((await rows()).map((row) => row.address).sort()).toEqual(['88 Nguyễn Chí Thanh', 'Hòa Hiệp']);
    expect((await rows()).map((row) => row.name)).toContain(before);
  });
});

test.each([
  ['.xlsx', (rich: Record<string, FontCell[]>) => xlsxOf(several, { rich })],
  ['.xls', (rich: Record<string, FontCell[]>) => xlsOf(several, { rich })],
  ['.xls whose shared strings go on in the next record', (rich: Record<string, FontCell[]>) => xlsOf(several, { rich, cut: 5 })],
])('a text of several fonts in %s is read run by run', async (_, bytes) => {
  const first = [
    { text: 'C«ng ty ', font: '.VnTime' },
    { text: '®«ng nam', font: '.VnTimeH' },
    { text: ' & Đối tác', font: 'Arial' },
  ];
  const second = [
    { text: 'Đơn vị: ', font: 'Arial' },
    { text: 'hïng v­¬ng', font: '.VnTimeH' },
  ];
  const { rows: shown } = await staged(file('runs', bytes({ '2 1': first, '3 1': second })));
  expect(shown.map((row) => row.title)).toEqual(['Công ty ĐÔNG NAM & Đối tác', 'Đơn vị: HÙNG VƯƠNG']);
});

test('Unicode typed into cells that still bear an old font stays as it is', async () => {
  const plain = (text: string): FontCell => ({ text, font: '.VnTime' });
  const { repairs, rows: shown } = await staged(file('left.xlsx', xlsxOf(list(plain))));
  expect(repairs.filter((one) => one.kind === 'tcvn3')).toEqual([]);
  expect(shown.map((row) => row.title)).toEqual(['Trung tâm Kiểm định Cao Nguyên', 'CÔNG TY ĐẠI VIỆT']);
});

test('a workbook without font names is told by its letters, sheet name and headings too', async () => {
  const bare = list(abc).map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? { ...cell, font: 'Arial' } : cell)));
  const { sheets, repairs, rows: shown } = await staged(file('bare.xls', xlsOf(bare, { sheetName: toTcvn3('Kiểm định') })));
  expect(sheets[0]!.name).toBe('Kiểm định');
  expect(repairs.find((one) => one.kind === 'tcvn3')).toMatchObject({ label: 'Phông cũ TCVN3 (nhận theo chữ)', count: 6 });
  expect(shown[0]!.title).toBe('Trung tâm Kiểm định Cao Nguyên');
});

describe('text files', () => {
  const text =
    'STT;Tên tổ chức;Mã số thuế;Địa chỉ;Số giấy chứng nhận;Ngày cấp\r\n1;Trung tâm Kiểm định Cao Nguyên;0908301668;88 Nguyễn Chí Thanh;257/GCNKĐ;11/11/2018\r\n';
  /** Windows-1258: the vowel, then its tone. */
  const windows1258 = (words: string): Buffer => {
    const apart = words
      .normalize('NFD')
      .replace(
        /([aeouAEOU])([\u0323\u0301\u0300\u0309\u0303])?([\u0302\u0306\u031b])/g,
        (_, base: string, tone: string | undefined, hat: string) => (base + hat).normalize('NFC') + (tone ?? ''),
      );
    const codes: Record<string, number> = {
      Ă: 0xc3,
      ă: 0xe3,
      Ơ: 0xd5,
      ơ: 0xf5,
      Ư: 0xdd,
      ư: 0xfd,
      Đ: 0xd0,
      đ: 0xf0,
      '\u0300': 0xcc,
      '\u0309': 0xd2,
      '\u0303': 0xde,
      '\u0301': 0xec,
      '\u0323': 0xf2,
    };
    return Buffer.from([...apart].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
  };
  test.each([
    ['TCVN3 bytes', Buffer.from(toTcvn3(text), 'latin1')],
    ['VNI bytes', Buffer.from(toVni(text), 'latin1')],
    ['Windows-1258', windows1258(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-8 without it', Buffer.from(text)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-8, decomposed', Buffer.from(text.normalize('NFD'))],
  ])('in %s', async (_, bytes) => {
    const { rows: shown, sheets } = await staged(file('kiem-dinh.csv', bytes));
    expect(sheets[0]).toMatchObject({ register: 'technical-inspection', rows: 1, missing: [] });
    expect(shown[0]!.values).toMatchObject({
      name: 'Trung tâm Kiểm định Cao Nguyên',
      address: '88 Nguyễn Chí Thanh',
      number: '257/GCNKĐ',
      taxCode: '0908301668',
    });
  });
});

test('shared strings that promise more than they hold are read as far as they go', () => {
  const boasting = Buffer.from('ffffffffffffffff' + '050009ffff' + '4100420043', 'hex');
  expect(runsOfStrings([boasting, Buffer.from('ff', 'hex')]).size).toBeLessThan(2);
  expect(runsOfStrings([Buffer.from('0000000001000000' + 'ffff0d0500ffffffff', 'hex')]).size).toBe(0);
  expect(runsOfStrings([])).toEqual(new Map());
});

describe('a hostile file', () => {
  const read = async (name: string, bytes: Buffer) => (await staged(file(name, bytes))).rows[0]!.title;
  const halved = (record: Buffer): Buffer => {
    const short = Buffer.from(record.subarray(0, 4 + 16));
    short.writeUInt16LE(16, 2);
    return short;
  };
  test.each<[string, XlsOptions]>([
    ['font names cut off', { globals: (records) => records.map((one) => (one.readUInt16LE(0) === 0x31 ? halved(one) : one)) }],
    [
      'formats of fonts that are not there',
      { globals: (records) => records.map((one) => (one.readUInt16LE(0) === 0xe0 && one.writeUInt16LE(999, 4), one)) },
    ],
    ['cells of formats that are not there', { format: () => 4000 }],
    ['no formats at all', { globals: (records) => records.filter((one) => one.readUInt16LE(0) === 0x31) }],
  ])('.xls with %s is told by its letters', async (_, options) => {
    expect(await read('bad.xls', xlsOf(list(abc, abc), options))).toBe('Trung tâm Kiểm định Cao Nguyên');
  });

  test.each<[string, XlsxOptions]>([
    ['style numbers out of range', { style: () => 4000 }],
    ['fonts out of range', { styles: (xml) => xml.replace(/fontId="\d+"/g, 'fontId="999"') }],
    ['styles cut off', { styles: (xml) => xml.replace(/<fonts.*<\/fonts>/, '<fonts/>') }],
    ['font names that are no names', { styles: (xml) => xml.replace(/<name val="[^"]*"\/>/g, '<name val="&#xFFFFFF;&amp;"/>') }],
  ])('.xlsx with %s is told by its letters', async (_, options) => {
    expect(await read('bad.xlsx', xlsxOf(list(abc, abc), options))).toBe('Trung tâm Kiểm định Cao Nguyên');
  });

  test('a stream of records that ends in the middle of one is refused or read, never crashes', async () => {
    const whole = xlsOf(list(abc, capitals), { rich: { '2 1': [abc('Công ty '), capitals('đông nam')] }, cut: 5 });
    for (let at = 600; at < whole.length; at += 333) {
      const answer = await readWorkbook(file('cut.xls', whole.subarray(0, at))).catch((error: Error) => error.constructor.name);
      expect(typeof answer === 'string' ? answer : answer.kind).toMatch(/^(Refusal|xls)$/);
    }
  });
});

// From a sheet to records and back: what an office keeps comes in whole, and what we write comes in the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { areaBook } from '../../main/domain/areas/area-book.ts';
import { importCheck } from '../../main/features/excel/intake/import-check.ts';
import { readSheet } from '../../main/features/excel/sheets/read-sheet.ts';
import { sheetOf, type Made } from '../support/sheet-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const trainingSheet = sheetOf(
  [
    ['SỞ LAO ĐỘNG - TB&XH', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [],
    ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN AN TOÀN, VỆ SINH LAO ĐỘNG'],
    ['STT', 'Tên đơn vị', 'Mã số thuế', 'Địa chỉ', 'Điện thoại', 'Giấy chứng nhận', null, null, 'Hạng', 'Đối tượng huấn luyện'],
    [null, null, null, null, null, 'Số', 'Ngày cấp', 'Thời hạn', null, null],
    ['I', 'Đơn vị do Bộ cấp giấy chứng nhận'],
    [
      1,
      'Công ty TNHH Ban Mê',
      908301668,
      'Số 1, xã Cũ, huyện Xưa, tỉnh Đắk Lắk',
      914323194,
      '56/2021/GCN',
      { day: 44268 },
      '5 năm',
      'Hạng C',
      '1,2,3',
    ],
    [2, 'Công ty CP Kỷ Nguyên', '0312345678', 'Số 2 Lê Duẩn', '0262.3812345', '57/2021/GCN', '31/02/2021', '5 năm', 'D', 'Nhóm 1, nhóm 9'],
    ['II', 'Đơn vị do Sở cấp giấy chứng nhận'],
    [3, 'Trường Cao đẳng', null, null, null, null, '05/2024', null, null, null],
    [4, null, '0312345679', 'Số 4', '0914000004', '58/2021/GCN', '1/2/2021', null, null, null],
    [null, 'Tổng cộng: 4 đơn vị'],
    [null, 'Người lập biểu', null, null, 'GIÁM ĐỐC'],
  ],
  [
    [3, 0, 4, 0],
    [3, 1, 4, 1],
    [3, 2, 4, 2],
    [3, 3, 4, 3],
    [3, 4, 4, 4],
    [3, 5, 3, 7],
    [3, 8, 4, 8],
    [3, 9, 4, 9],
    [2, 0, 2, 9],
  ],
);
const area = (
  id: string,
  name: string,
  kind: string,
  level: 'province' | 'district' | 'commune',
  parentId: string | null,
  validFrom: string | null,
  validTo: string | null,
) => ({ id, code: id, name, kind, level, parentId, validFrom, validTo });
const areas = {
  on: '2026-11-23',
  book: areaBook(
    [
      area('66old', 'Đắk Lắk', 'tỉnh', 'province', null, null, '2025-06-30'),
      area('66', 'Đắk Lắk', 'tỉnh', 'province', null, '2025-07-01', null),
      area('643', 'Xưa', 'huyện', 'district', '66old', null, '2025-06-30'),
      area('24100old', 'Cũ', 'xã', 'commune', '643', null, '2025-06-30'),
      area('24100', 'Mới', 'xã', 'commune', '66', '2025-07-01', null),
    ],
    [{ fromId: '24100old', toId: '24100', onDate: '2025-07-01' }],
  ),
};

describe('a list as an office keeps it', () => {
  const reading = readSheet(trainingSheet, {}, areas);
  const [first, second, third, fourth] = reading.records;

  test('comes in with its repairs, its group and today’s commune', () => {
    expect(reading).toMatchObject({ register: 'training', headerRows: [4, 5], defaults: { serviceKind: 'training' } });
    expect(first).toMatchObject({ row: 7, problems: [] });
    expect(first?.values).toMatchObject({
      name: 'Công ty TNHH Ban Mê',
      taxCode: '0908301668',
      phone: '0914323194',
      number: '56/2021/GCN',
      issuedOn: '2021-03-13',
      expiresOn: '2026-03-13',
      trainingClass: 'C',
      traineeGroups: 'G1,G2,G3',
      issuer: 'Bộ',
      commune: '24100',
      address: 'Số 1, xã Cũ, huyện Xưa, tỉnh Đắk Lắk',
    });
    expect(first?.original).toMatchObject({ taxCode: '908301668', expiresOn: '5 năm', trainingClass: 'Hạng C' });
    expect(reading.repairs.find(({ kind }) => kind === 'tax-zero')).toMatchObject({
      count: 1,
      sample: { before: '908301668', after: '0908301668', row: 7 },
    });
    expect(reading.repairs.find(({ kind }) => kind === 'commune')).toMatchObject({ count: 1, sample: { after: 'Mới' } });
  });

  test('says row and column of what it cannot take in, and keeps the rest of the row', () => {
    const told = (problems: (typeof reading.records)[number]['problems'] | undefined) =>
      problems?.filter(({ severity }) => severity !== 'note').map(({ column, severity }) => [column, severity]);
    expect(told(second?.problems)).toEqual([
      ['Ngày cấp', 'error'],
      ['Hạng', 'error'],
      ['Nhóm huấn luyện', 'doubt'],
      ['Đến ngày', 'doubt'],
    ]);
    expect(second?.values).toMatchObject({ issuedOn: null, trainingClass: null, traineeGroups: 'G1', phone: '0262.3812345' });
    expect(told(third?.problems)).toEqual([['Ngày cấp', 'doubt']]);
    expect(third?.values['issuer']).toBe('Sở');
    expect(told(fourth?.problems)).toEqual([['Tên tổ chức', 'error']]);
  });

  test('leaves out groups, total and signatures, and says so', () =>
    expect(reading.skipped.map(({ row, why }) => [row, why])).toEqual([
      [6, 'group'],
      [9, 'group'],
      [12, 'total'],
      [13, 'signature'],
    ]));

  test('follows the clerk: another column, another register, other defaults', () => {
    const told = readSheet(trainingSheet, { columns: { '3': 'note', '4': null }, defaults: { serviceKind: 'self-training' } });
    expect(told.records[0]?.values).toMatchObject({ note: 'Số 1, xã Cũ, huyện Xưa, tỉnh Đắk Lắk', serviceKind: 'self-training' });
    expect(told.records[0]?.values).not.toHaveProperty('phone');
    expect(readSheet(trainingSheet, { register: 'enterprise' }).register).toBe('enterprise');
  });
});

test('keeps the printed words of a scope beside its codes', () => {
  const reading = readSheet(
    sheetOf([
      ['STT', 'Tên đơn vị', 'Số công bố', 'Ngày công bố', 'Yếu tố quan trắc'],
      [1, 'Trung tâm', '1/CB', '1/2/2020', 'Toàn bộ'],
      [2, 'Viện', '2/CB', '1/2/2020', 'Bụi, mùi lạ'],
    ]),
  );
  expect(reading.records.map(({ values }) => [values['scope'], values['scopeText']])).toEqual([
    ['MICROCLIMATE,PHYSICAL,DUST,TOXIC_GAS,PSYCHOPHYSIOLOGY,BIOLOGICAL_CONTACT', 'Toàn bộ'],
    ['DUST', 'Bụi, mùi lạ'],
  ]);
  expect(reading.records[1]?.problems.map(({ severity }) => severity)).toEqual(['note']);
});

test.each([
  ['24100', '24100'],
  ['Mới', '24100'],
  ['xã Mới', '24100'],
  ['xã Cũ', '24100'],
  ['Nơi nào', null],
])('the commune column “%s” becomes the code %s', (words, code) => {
  const reading = readSheet(
    sheetOf([
      ['STT', 'Tên doanh nghiệp', 'MST', 'Số lao động', 'Xã, phường'],
      [1, 'Công ty A', '0312345678', 5, words],
    ]),
    {},
    areas,
  );
  expect(reading.records[0]?.values['commune'] ?? null).toBe(code);
});

test('a cell merged downwards speaks for all of its rows', () => {
  const rows: Made[][] = [
    ['Họ và tên', 'Đơn vị công tác', 'Loại hình', 'Nhóm'],
    ['An', 'Công ty A', 'CT', 2],
    ['Bình', null, 'CT', 2],
  ];
  expect(readSheet(sheetOf(rows, [[1, 1, 2, 1]])).records.map(({ values }) => values['employerName'])).toEqual(['Công ty A', 'Công ty A']);
});

test('a column that can only be month first is read so, and says so', () => {
  const reading = readSheet(
    sheetOf([
      ['STT', 'Tên đơn vị', 'Số công bố', 'Ngày công bố'],
      [1, 'A', '1', '3/25/2020'],
      [2, 'B', '2', '12/31/2020'],
      [3, 'C', '3', '1/2/2020'],
    ]),
  );
  expect(reading.records.map(({ values }) => values['issuedOn'])).toEqual(['2020-03-25', '2020-12-31', '2020-01-02']);
  expect(reading.repairs.find(({ kind }) => kind === 'month-first')?.count).toBe(3);
});

test.each<[string, Made[][]]>([
  ['nothing', []],
  ['one cell', [['x']]],
  ['a heading alone', [['STT', 'Tên đơn vị', 'MST']]],
  [
    'numbers only',
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ['headings a hundred times', Array.from({ length: 100 }, () => ['STT', 'Tên đơn vị', 'MST', 'Địa chỉ'])],
])('a sheet of %s gives no records and no error', (_, rows) => expect(readSheet(sheetOf(rows)).records).toEqual([]));

describe('import:check', () => {
  test('answers one object of plain values', async () => {
    const path = join(folder, 'quan-trac.csv');
    writeFileSync(
      path,
      '\ufeffSTT;Tên đơn vị;MST;Số công bố;Ngày công bố;Yếu tố quan trắc\r\n1;Trung tâm A;0012345678;1/CB;21/02/2024;Toàn bộ\r\n2;Viện B;12;2/CB;31/02/2024;Bụi\r\n',
    );
    const answer = await importCheck(path, null);
    expect(answer).toMatchObject({
      file: 'quan-trac.csv',
      ok: true,
      sheets: [{ name: 'quan-trac', register: 'monitoring', headerRows: [1], rows: 2, columns: { 'Tên đơn vị': 'name', MST: 'taxCode' } }],
    });
    expect(answer.sheets[0]?.records[0]).toMatchObject({ name: 'Trung tâm A', taxCode: '0012345678', issuedOn: '2024-02-21' });
    expect(answer.sheets[0]?.problems.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Mã số thuế'],
      [3, 'Ngày công bố'],
    ]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  test('answers a refusal for what is no workbook', async () => {
    const path = join(folder, 'empty.xlsx');
    writeFileSync(path, '');
    expect(await importCheck(path, null)).toEqual({ file: 'empty.xlsx', ok: false, refusal: 'Tệp rỗng, không có gì để đọc.', sheets: [] });
  });
});

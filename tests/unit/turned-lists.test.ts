// Sheets that give each unit a column: they are turned and said, and what stands upright is left alone.
import { expect, test } from 'vitest';
import { listsApart } from '../../main/features/excel/sheets/lists-apart.ts';
import { picked, readings, valuesOf } from '../support/lists-read.ts';
import { type Made, sheetOf } from '../support/sheet-of.ts';

const bodies: Made[][] = [
  ['Danh sách tổ chức huấn luyện an toàn, vệ sinh lao động'],
  [1, 'Tên tổ chức', 'Trung tâm An toàn Miền Trung', 'Công ty Huấn luyện Nam Á'],
  [2, 'Địa chỉ', 'Số 12 Lê Lợi', 'Số 5 Trần Phú'],
  [3, 'Số Giấy chứng nhận', '12/2023/GCN', '13/2024/GCN'],
  [4, 'Ngày cấp', '12/3/2023', '1/4/2024'],
  [5, 'Ngày hết hạn', '12/3/2028', '1/4/2029'],
  [6, 'Hạng', 'A', 'B'],
];
const apart = (made: Made[][]) => listsApart({ kind: 'xlsx', date1904: 'no', sheets: [sheetOf(made)], notes: [] });

test('a unit in each column, ordinals before the headings: each is a row, its day and its class its own', () =>
  expect(picked(valuesOf(bodies), 'name', 'number', 'issuedOn', 'expiresOn', 'trainingClass')).toEqual([
    ['Trung tâm An toàn Miền Trung', '12/2023/GCN', '2023-03-12', '2028-03-12', 'A'],
    ['Công ty Huấn luyện Nam Á', '13/2024/GCN', '2024-04-01', '2029-04-01', 'B'],
  ]));

test('that it was turned is said', () =>
  expect(apart(bodies).notes).toEqual([
    'Trang “Trang 1” ghi mỗi đơn vị một cột: đã xoay lại, mỗi đơn vị một dòng; số dòng là số sau khi xoay.',
  ]));

test('values without a heading stay as a column without one', () => {
  const [sheet] = apart([...bodies, [null, null, 'ghi thêm A', null]]).sheets;
  expect(sheet!.rows.slice(1).map((row) => row?.[6]?.text ?? null)).toEqual([null, 'ghi thêm A', null]);
});

test('a heading row of its own above, cells without a value', () =>
  expect(
    picked(
      valuesOf([
        ['Chỉ tiêu', 'Đơn vị 1', 'Đơn vị 2'],
        ['Tên doanh nghiệp', 'Công ty A', 'Công ty B'],
        ['Mã số thuế', '0312345678', '6001234567'],
        ['Địa chỉ', '12 Lê Lợi', null],
        ['Số lao động', 30, 40],
      ]),
      'name',
      'taxCode',
      'address',
      'headcount',
    ),
  ).toEqual([
    ['Công ty A', '0312345678', '12 Lê Lợi', 30],
    ['Công ty B', '6001234567', null, 40],
  ]));

test.each<[string, Made[][]]>([
  [
    'a list upright',
    [
      ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Địa chỉ', 'Số lao động'],
      [1, 'Công ty A', '0312345678', '12 Lê Lợi', 30],
    ],
  ],
  [
    'one unit alone, as on a form',
    [
      ['Tên doanh nghiệp', 'Công ty A'],
      ['Mã số thuế', '0312345678'],
      ['Địa chỉ', '12 Lê Lợi'],
      ['Số lao động', 30],
    ],
  ],
  ['a sheet with nothing on it', []],
])('%s is left alone', (_, made) => expect(apart(made).notes).toEqual([]));

test('every value is found again where a list of headings is turned', () => {
  const upright = bodies
    .slice(1)[0]!
    .slice(2)
    .map((_, unit) => bodies.slice(1).map((row) => row[unit + 2] ?? null));
  const [straight] = readings([bodies[0]!, bodies.slice(1).map((row) => row[1] ?? null), ...upright]);
  const [turned] = readings(bodies);
  expect(turned!.records.map(({ values }) => values)).toEqual(straight!.records.map(({ values }) => values));
});

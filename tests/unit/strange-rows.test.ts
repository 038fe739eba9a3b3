// Rows as offices write them: several lists on a sheet, papers and scopes on lines of their own, groups within groups.
import { describe, expect, test } from 'vitest';
import { picked, readings, valuesOf } from '../support/lists-read.ts';
import type { Made } from '../support/sheet-of.ts';

describe('several lists on a sheet', () => {
  const first: Made[][] = [
    ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
    ['STT', 'Tên tổ chức', 'Mã số thuế', 'Số GCN', 'Ngày cấp', 'Hạng'],
    [1, 'Công ty A', '6000181156', '1/GCN', '13/03/2021', 'B'],
    [],
  ];

  test('a heading of other columns begins a list of its own, whose rows keep their numbers', () => {
    const [one, two, ...more] = readings([
      ...first,
      ['II. Tổ chức huấn luyện do Sở cấp'],
      ['STT', 'Tên tổ chức', 'Số GCN', 'Ngày cấp', 'Ngày hết hạn', 'Mã số thuế'],
      [1, 'Công ty B', '3/GCN', '20/05/2022', '20/05/2027', '0101243150'],
    ]);
    expect([one?.records.length, two?.headerRows, two?.records[0]?.row, more.length]).toEqual([1, [6], 7, 0]);
    expect(two?.records[0]?.values).toMatchObject({
      number: '3/GCN',
      issuedOn: '2022-05-20',
      expiresOn: '2027-05-20',
      taxCode: '0101243150',
    });
  });
  test('a list of another register is read as such', () =>
    expect(
      readings([
        ...first,
        ['DANH SÁCH TỔ CHỨC KIỂM ĐỊNH'],
        ['STT', 'Tên tổ chức kiểm định', 'Số GCN', 'Phạm vi kiểm định'],
        [1, 'Công ty K', '9/GCNKĐ', 'Thang máy'],
      ]).map(({ register, records }) => [register, records.length]),
    ).toEqual([
      ['training', 1],
      ['technical-inspection', 1],
    ]));
  test('a heading printed again on the next page begins none', () => {
    const [, heading, row] = first;
    const all = readings([...first.slice(0, 3), ['Trang 1/2'], heading!, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], row!]);
    expect(all.map(({ records }) => records.length)).toEqual([2]);
  });
});

test('a further paper on a line of its own belongs to the organisation above, and is asked about', () => {
  const [reading] = readings([
    ['STT', 'Tên tổ chức kiểm định', 'Mã số thuế', 'Số GCN', 'Ngày cấp', 'Phạm vi kiểm định'],
    [1, 'Trung tâm I', '6000181156', '1/GCNKĐ', '13/03/2021', 'Nồi hơi'],
    [null, null, null, '7/GCNKĐ', '14/03/2022', 'Cần trục'],
    [2, null, '0100107518', '2/GCNKĐ', '15/05/2021', 'Thang máy'],
  ]);
  expect(picked(reading?.records.map(({ values }) => values) ?? [], 'name', 'taxCode', 'number')).toEqual([
    ['Trung tâm I', '6000181156', '1/GCNKĐ'],
    ['Trung tâm I', '6000181156', '7/GCNKĐ'],
    [null, '0100107518', '2/GCNKĐ'],
  ]);
  expect(reading?.records[1]?.problems).toMatchObject([{ key: 'name', severity: 'doubt' }]);
});

test('groups, ordinals without a heading, sums and units are no rows', () =>
  expect(
    picked(
      valuesOf([
        [null, 'Tên doanh nghiệp', 'Mã số thuế', 'Số lao động', 'LĐ nữ'],
        [null, null, null, '(người)', '(người)'],
        [null, 'TỔNG SỐ', null, 140, 55],
        ['I', 'Huyện Cư Kuin', null, 120, 50],
        [1, 'Công ty A', '6000181156', 120, 50],
        ['II', 'Ngoài huyện', null, 20, 5],
        [2, 'Công ty B', '0100107518', 20, 5],
        [null, 'Cộng', null, 140, 55],
      ]),
      'name',
      'headcount',
    ),
  ).toEqual([
    ['Công ty A', 120],
    ['Công ty B', 20],
  ]));

test('a heading in a second language below the first is no row', () =>
  expect(
    valuesOf([
      ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Số lao động'],
      ['No.', 'Company name', 'Tax code', 'Employees'],
      [1, 'Công ty A', '6000181156', 12],
    ]),
  ).toHaveLength(1));

test('groups tell the register and the exam kind where the title does not', () =>
  expect(
    picked(
      valuesOf([
        ['DANH SÁCH CƠ SỞ Y TẾ'],
        ['STT', 'Tên cơ sở', 'Số GPHĐ', 'Địa chỉ'],
        ['I. CƠ SỞ KHÁM SỨC KHỎE ĐỊNH KỲ'],
        [1, 'Bệnh viện A', '1/GPHĐ', 'Số 1 Lê Duẩn'],
        ['II. CƠ SỞ KHÁM BỆNH NGHỀ NGHIỆP'],
        [1, 'Bệnh viện A', '1/GPHĐ', 'Số 1 Lê Duẩn'],
      ]),
      'name',
      'examKind',
    ),
  ).toEqual([
    ['Bệnh viện A', 'PERIODIC'],
    ['Bệnh viện A', 'OCC_DISEASE'],
  ]));

describe('rows that go on with the row above', () => {
  const heading: Made[] = ['STT', 'Tên tổ chức kiểm định', 'Địa chỉ', 'Số GCN', 'Ngày cấp', 'Phạm vi kiểm định'];
  const rows: Made[][] = [
    heading,
    [1, 'Trung tâm I', 'Số 1 Lê Duẩn', '1/GCN', '13/03/2021', 'Nồi hơi'],
    [null, null, 'phường Tân Lập', null, null, 'Bình áp lực'],
    [null, null, null, null, null, 'Cần trục'],
    [2, 'Trung tâm II', 'Số 2 Lê Duẩn', '2/GCN', '14/03/2021', 'Thang máy'],
    [null, null, null, null, null, 'Cáp treo'],
  ];
  const whole = [
    ['Trung tâm I', 'Số 1 Lê Duẩn phường Tân Lập', 'N1,N2,N4'],
    ['Trung tâm II', 'Số 2 Lê Duẩn', 'N5,N6'],
  ];

  test('with its scope and address', () => expect(picked(valuesOf(rows), 'name', 'address', 'scope')).toEqual(whole));
  test('with name, number and day merged over them', () =>
    expect(
      picked(
        valuesOf(rows, [
          [1, 0, 3, 0],
          [1, 1, 3, 1],
          [1, 3, 3, 3],
          [1, 4, 3, 4],
        ]),
        'name',
        'address',
        'scope',
      ),
    ).toEqual(whole));
  test('words under the last row stay out of its address', () =>
    expect(picked(valuesOf([heading, rows[1]!, [null, null, 'Krông Pắc, cuối năm']]), 'address')).toEqual([['Số 1 Lê Duẩn']]));
  test('but a further exam kind is a row of its own', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Cơ sở khám', 'Số GPHĐ', 'Loại hình khám', 'Phạm vi'],
          [1, 'Bệnh viện A', '1/GPHĐ', 'Khám sức khỏe định kỳ', 'Theo GP'],
          [null, null, null, 'Khám bệnh nghề nghiệp', 'Bụi phổi silic'],
        ]),
        'name',
        'examKind',
      ),
    ).toEqual([
      ['Bệnh viện A', 'PERIODIC'],
      ['Bệnh viện A', 'OCC_DISEASE'],
    ]));
});

test('groups within groups: all of them speak for their rows', () =>
  expect(
    picked(
      valuesOf([
        ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
        ['STT', 'Tên tổ chức', 'Số GCN', 'Địa chỉ'],
        ['A. Tổ chức do Bộ LĐTBXH cấp GCN'],
        ['I', 'Hạng C'],
        [1, 'Công ty A', '1/GCN', null],
        ['II', 'Hạng B'],
        [1, 'Công ty B', '2/GCN', null],
        ['B. Tổ chức do Sở LĐTBXH cấp GCN'],
        [1, 'Công ty C', '3/GCN', null],
        ['C. Tổ chức khác'],
        [1, 'Công ty D', '4/GCN', null],
      ]),
      'issuer',
      'trainingClass',
    ),
  ).toEqual([
    ['Bộ LĐTBXH', 'C'],
    ['Bộ LĐTBXH', 'B'],
    ['Sở LĐTBXH', null],
    [null, null],
  ]));

test.each([[['Đơn vị: Công ty CP Cà phê (MST: 6000181156)']], [['CÔNG TY CP CÀ PHÊ', null, 'Mã số thuế: 6000181156']]])(
  'the employer at the head of a list of its people: %j',
  (title) => {
    const [values] = valuesOf([
      title,
      ['DANH SÁCH NGƯỜI LÀM CÔNG TÁC ATVSLĐ'],
      ['STT', 'Họ và tên', 'Loại hình', 'SĐT'],
      [1, 'Nguyễn An', 'Chuyên trách', '0914000001'],
    ]);
    expect(values?.['employerTaxCode']).toBe('6000181156');
    expect(String(values?.['employerName']).toLowerCase()).toBe('công ty cp cà phê');
  },
);

test('a title that names another exam kind begins a list of its own, though the heading is the same', () => {
  const heading: Made[] = ['STT', 'Tên cơ sở', 'Địa chỉ', 'Số GPHĐ', 'Ngày công bố'];
  const row: Made[] = [1, 'Bệnh viện A', 'Số 1 Lê Duẩn', '1/GPHĐ', '13/03/2021'];
  const rows: Made[][] = [
    ['DANH SÁCH CƠ SỞ KHÁM SỨC KHỎE ĐỊNH KỲ'],
    heading,
    row,
    [],
    [null, null, 'DANH SÁCH CƠ SỞ KHÁM BỆNH NGHỀ NGHIỆP'],
    heading,
    row,
  ];
  expect(picked(valuesOf(rows), 'examKind')).toEqual([['PERIODIC'], ['OCC_DISEASE']]);
});

test.each([
  ['Thang máy; nồi hơi', 'technical-inspection'],
  ['Nhóm 1, 3, 4', 'training'],
  ['Vi khí hậu, bụi', 'monitoring'],
])('where neither title nor headings tell the register, the cells do: “%s”', (scope, register) =>
  expect(
    readings([
      ['PHỤ LỤC II'],
      ['STT', 'Tên đơn vị', 'Địa chỉ', 'Số GCN', 'Ngày cấp', 'Phạm vi'],
      [1, 'Công ty A', 'Số 1 Lê Duẩn', '1/GCN', '13/03/2021', scope],
    ]).map((one) => one.register),
  ).toEqual([register]),
);

test('the names of the organisations tell the register where nothing else does', () =>
  expect(
    readings([
      ['STT', 'Tên tổ chức', 'Điện thoại', 'Số GCN', 'Ngày cấp'],
      [1, 'Trung tâm Kiểm định I', '0914000001', '1/GCNKĐ', '13/03/2021'],
      [2, 'Công ty CP Kiểm định An toàn', '0914000002', '2/GCNKĐ', '14/03/2021'],
    ]).map(({ register }) => register),
  ).toEqual(['technical-inspection']));

test('a form about one firm is no list', () =>
  expect(
    readings([['PHIẾU THU THẬP THÔNG TIN'], ['Tên doanh nghiệp:', 'Công ty A'], ['Mã số thuế:', '6000181156'], ['Số lao động:', 120]]).map(
      ({ records }) => records.length,
    ),
  ).toEqual([0]));

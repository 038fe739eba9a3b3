// Lists of people and of employers as clerks keep them: what the title says of all, "as above", years side by side, notes at the foot.
import { describe, expect, test } from 'vitest';
import { picked, readings, valuesOf } from '../support/lists-read.ts';
import { textCell } from '../support/sheet-of.ts';
import { readCell } from '../../main/features/excel/cells/read-cell.ts';
import { splitBorn } from '../../main/features/excel/cells/split-cells.ts';
import { findSeparator } from '../../main/office/csv.ts';
import { oshStaff } from '../../preload/contract/records/osh-staff.ts';

const dayFirst = { order: 'day-first', date1904: 'no', from: null } as const;

describe('what the title says of everybody in the list', () => {
  const listOf = (title: string, name = 'Họ và tên') =>
    picked(
      valuesOf([
        [title],
        ['STT', name, 'Đơn vị', 'Số GCN'],
        [1, 'Trần Văn An', 'Công ty A', '01/HL'],
        [2, 'Lê Thị Bình', 'Công ty A', '02/HL'],
      ]),
      'traineeGroup',
      'role',
    )[0];

  test.each([
    ['DANH SÁCH HỌC VIÊN NHÓM 3', 'G3', null],
    ['Danh sách học viên nhóm 1, 2 và 3', null, null],
    ['Danh sách người làm công tác y tế', null, 'MEDICAL'],
    ['Mạng lưới an toàn, vệ sinh viên', null, 'SAFETY_MEMBER'],
    ['Danh sách người làm công tác ATVSLĐ, y tế', null, null],
    ['Danh sách cán bộ an toàn chuyên trách, bán chuyên trách', null, null],
    ['Danh sách cán bộ an toàn bán chuyên trách', null, 'PART_TIME'],
  ])('“%s”', (title, group, role) => expect(listOf(title)).toEqual([group, role]));
  test('the heading of the names says it too', () => expect(listOf('Biểu 3', 'Họ và tên ATVSV')).toEqual([null, 'SAFETY_MEMBER']));
});

describe('which register it is', () => {
  const registerOf = (heading: string[], row: (string | number)[]) => readings([heading, row])[0]?.register;

  test('people with papers of training', () =>
    expect(registerOf(['STT', 'Họ và tên', 'Đơn vị', 'Số GCN', 'Ngày cấp'], [1, 'Trần An', 'Công ty A', '1/HL', '01/02/2024'])).toBe(
      'osh-staff',
    ));
  test('a name, a tax code and a count of workers', () =>
    expect(registerOf(['STT', 'Tên cơ sở', 'MST', 'Số người lao động'], [1, 'Cơ sở A', '6000181156', 12])).toBe('enterprise'));
  test.each(['DANH SÁCH NGƯỜI BỊ TAI NẠN LAO ĐỘNG', 'KẾT QUẢ KHÁM SỨC KHỎE NGƯỜI LAO ĐỘNG'])('“%s”: people without posts', (title) =>
    expect(
      readings([[title], ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Phân loại'], [1, 'Trần An', '1980', 'Công ty A', 'Nặng']])[0]
        ?.register,
    ).toBe(null),
  );
  test('households in business', () =>
    expect(
      registerOf(
        ['STT', 'Tên hộ kinh doanh', 'Họ tên chủ hộ', 'Mã số thuế', 'Số LĐ'],
        [1, 'Hộ Cơ khí Tám', 'Lê Văn Tám', '066080000123', 3],
      ),
    ).toBe('enterprise'));
  test('people and their pay are nobody of ours', () =>
    expect(registerOf(['STT', 'Họ và tên', 'Phòng', 'Lương', 'Phụ cấp'], [1, 'Trần An', 'Kế toán', 9, 1])).toBe(null));
});

test('“as above” says what the cell above says', () =>
  expect(
    picked(
      valuesOf([
        ['STT', 'Họ và tên', 'Đơn vị', 'CT/BCT', 'Ngày cấp GCN'],
        [1, 'Trần An', 'Công ty A', 'CT', '13/02/2024'],
        [2, 'Lê Bình', 'nt', '"', '-nt-'],
        [3, 'Võ Cường', 'như trên', 'BCT', '″'],
        [4, 'Hồ Dũng', 'Công ty B', 'nt', '14/02/2024'],
      ]),
      'employerName',
      'role',
      'certificateIssuedOn',
    ),
  ).toEqual([
    ['Công ty A', 'FULL_TIME', '2024-02-13'],
    ['Công ty A', 'FULL_TIME', '2024-02-13'],
    ['Công ty A', 'PART_TIME', '2024-02-13'],
    ['Công ty B', 'PART_TIME', '2024-02-14'],
  ]));

test('“Thời hạn từ” and “Đến” are two days', () =>
  expect(
    picked(
      valuesOf([
        ['STT', 'Họ và tên', 'Đơn vị', 'Số thẻ an toàn', 'Thời hạn từ', 'Đến'],
        [1, 'Trần An', 'Công ty A', '15/TAT', '13/06/2024', '13/06/2026'],
      ]),
      'certificateIssuedOn',
      'certificateExpiresOn',
    ),
  ).toEqual([['2024-06-13', '2026-06-13']]));

describe('a heading over several columns without merges beside it', () => {
  test('day, month and year', () =>
    expect(
      picked(
        valuesOf(
          [
            ['STT', 'Họ và tên', 'Ngày sinh', null, null, 'Công ty', 'Vai trò'],
            [null, null, 'Ngày', 'Tháng', 'Năm'],
            [1, 'Trần An', 5, '9', 1994, 'Công ty A', 'CT'],
          ],
          [[0, 2, 0, 4]],
        ),
        'birthDate',
      ),
    ).toEqual([['1994-09-05']]));
  test('men, women and all', () =>
    expect(
      picked(
        valuesOf(
          [
            ['STT', 'Tên đơn vị', 'Địa chỉ', 'Lao động'],
            [null, null, null, 'Nam', 'Nữ', 'Tổng cộng'],
            [1, 'Công ty A', 'Số 1', 30, 20, 50],
          ],
          [[0, 3, 0, 5]],
        ),
        'headcount',
        'femaleWorkers',
      ),
    ).toEqual([[50, 20]]));
  test('of several years the last one', () =>
    expect(
      picked(
        valuesOf(
          [
            ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Số lao động', null, 'Địa chỉ'],
            [null, null, null, 2023, 2024],
            [1, 'Công ty A', '6000181156', 10, 12, 'Số 1'],
          ],
          [[0, 3, 0, 4]],
        ),
        'headcount',
      ),
    ).toEqual([[12]]));
});

test('two lists side by side are both read', () =>
  expect(
    readings([
      ['DANH SÁCH HỌC VIÊN'],
      ['STT', 'Họ tên', 'Đơn vị', 'Nhóm', null, 'STT', 'Họ tên', 'Đơn vị', 'Nhóm'],
      [1, 'Trần An', 'Công ty A', '1', null, 3, 'Võ Cường', 'Công ty B', '2'],
      [2, 'Lê Bình', 'Công ty A', '1', null, 4, 'Hồ Dũng', 'Công ty B', '2'],
    ]).map(({ records }) =>
      picked(
        records.map(({ values }) => values),
        'name',
        'traineeGroup',
      ),
    ),
  ).toEqual([
    [
      ['Trần An', 'G1'],
      ['Lê Bình', 'G1'],
    ],
    [
      ['Võ Cường', 'G2'],
      ['Hồ Dũng', 'G2'],
    ],
  ]));

test('two papers under like headings are one list', () => {
  const [own, ...more] = readings(
    [
      ['STT', 'Họ tên', 'Đơn vị', 'CT/BCT', 'CCCD', null, null, 'GCN huấn luyện', null, null],
      [null, null, null, null, 'Số', 'Ngày cấp', 'Nơi cấp', 'Số', 'Ngày cấp', 'Nơi cấp'],
      [1, 'Trần An', 'Công ty A', 'CT', '066080111222', '01/05/2021', 'Cục A', 'k1', '02/06/2024', 'Trung tâm B'],
    ],
    [
      [0, 4, 0, 6],
      [0, 7, 0, 9],
    ],
  );
  expect([own?.records[0]?.values, more]).toMatchObject([
    { cccd: '066080111222', certificateNumber: 'k1', certificateIssuedOn: '2024-06-02' },
    [],
  ]);
});

test('numbered notes at the foot are no people', () =>
  expect(
    picked(
      valuesOf([
        ['STT', 'Họ và tên', 'Đơn vị', 'Loại hình'],
        [1, 'Trần An', 'Công ty A', 'CT'],
        ['Ghi chú:'],
        [1, 'Cột Loại hình ghi CT hoặc BCT'],
        [2, 'Lập theo Nghị định 39/2016/NĐ-CP'],
      ]),
      'name',
    ),
  ).toEqual([['Trần An']]));

test('a cell that says more than its column', () =>
  expect(
    picked(
      valuesOf([
        ['STT', 'Họ tên, ngày sinh', 'Đơn vị', 'CT/BCT', 'Số CCCD, ngày cấp', 'QĐ bổ nhiệm (số, ngày)'],
        [1, 'Trần An, 12/05/1984', 'Công ty A', 'CT', '066084000111, 12/5/2021', '12/QĐ-A ngày 5/1/2023'],
      ]),
      'name',
      'birthDate',
      'cccd',
      'appointedOn',
    ),
  ).toEqual([['Trần An', '1984-05-12', '066084000111', '2023-01-05']]));

test.each([
  ['Trần An (1984)', { name: 'Trần An', born: '1984' }],
  ['H’Linh Kđoh - sinh năm 1990', { name: 'H’Linh Kđoh', born: '1990' }],
  ['Trần An', null],
  ['Hợp tác xã 1984', null],
])('born: “%s”', (text, found) => expect(splitBorn(text)).toEqual(found));

test('an identity number in powers of ten is written out where no digit was cut off', () => {
  expect(readCell(textCell('6.6190005678E+10'), oshStaff.columns.cccd, dayFirst)).toMatchObject({ value: '066190005678' });
  expect(readCell(textCell('6.619E+10'), oshStaff.columns.cccd, dayFirst).problem?.severity).toBe('error');
});
test.each(['45293.0', '’01/01/2024'])('the day “%s”', (text) =>
  expect(readCell(textCell(text), oshStaff.columns.birthDate, dayFirst).value).toMatch(/^2024-01-0[12]$/),
);

test('fields between upright bars', () => expect(findSeparator('Họ và tên|Đơn vị|CT/BCT\nTrần An|Công ty A, B|CT\n')).toBe('|'));

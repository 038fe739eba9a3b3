// Columns and cells as offices write them: one thing over several columns, whose day it is, cells that say several things.
import { describe, expect, test } from 'vitest';
import { picked, readings, valuesOf } from '../support/lists-read.ts';
import type { Made } from '../support/sheet-of.ts';

describe('one thing over several columns', () => {
  const people: Made[][] = [
    [1, 'Nguyễn Văn', 'An', 'Công ty A', 'CT'],
    [2, 'Y Blô', 'Niê', 'Công ty B', 'BCT'],
  ];
  const whole = [['Nguyễn Văn An'], ['Y Blô Niê']];

  test('family and given name under one heading, merged or no longer', () => {
    const heading: Made[] = ['STT', 'Họ và tên', null, 'Đơn vị', 'CT/BCT'];
    expect(picked(valuesOf([heading, ...people], [[0, 1, 0, 2]]), 'name')).toEqual(whole);
    expect(picked(valuesOf([heading, ...people]), 'name')).toEqual(whole);
  });
  test('family and given name under headings of their own', () =>
    expect(picked(valuesOf([['STT', 'Họ và tên đệm', 'Tên', 'Đơn vị', 'CT/BCT'], ...people]), 'name')).toEqual(whole));
  test('two telephones', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'ĐT bàn', 'ĐT di động', 'Số lao động'],
          [1, 'Công ty A', '6000181156', '0262.3812345', '0914000001', 12],
          [2, 'Công ty B', '0100107518', null, '0914000002', 20],
        ]),
        'phone',
      ),
    ).toEqual([['0262.3812345; 0914000001'], ['0914000002']]));
  test('a name whose heading and cells cover further, empty columns', () =>
    expect(
      picked(
        valuesOf(
          [
            ['STT', 'Tên doanh nghiệp', null, 'Mã số thuế', 'Số lao động'],
            [1, 'Công ty A', null, '6000181156', 12],
          ],
          [
            [0, 1, 0, 2],
            [1, 1, 1, 2],
          ],
        ),
        'name',
        'headcount',
      ),
    ).toEqual([['Công ty A', 12]]));

  const born = (under: Made[], ...rows: Made[][]) =>
    picked(
      valuesOf(
        [
          ['STT', 'Họ và tên', 'Ngày sinh', ...under.slice(1).map(() => null), 'Đơn vị', 'CT/BCT'],
          [null, null, ...under, null, null],
          ...rows,
        ],
        [
          [0, 0, 1, 0],
          [0, 1, 1, 1],
          [0, 2, 0, 1 + under.length],
        ],
      ),
      'birthDate',
    );
  test('day, month and year', () =>
    expect(born(['Ngày', 'Tháng', 'Năm'], [1, 'An', 12, 5, 1980, 'Công ty A', 'CT'])).toEqual([['1980-05-12']]));
  test('the birth dates of men and of women', () =>
    expect(
      born(['Nam', 'Nữ'], [1, 'An', '12/05/1980', null, 'Công ty A', 'CT'], [2, 'Hoa', null, '13/06/1985', 'Công ty A', 'CT']),
    ).toEqual([['1980-05-12'], ['1985-06-13']]));
});

test('N1, N2 … over ticks are trainee groups in a list of training bodies', () =>
  expect(
    picked(
      valuesOf([
        ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
        ['STT', 'Tên tổ chức', 'Số GCN', 'N1', 'N2', 'N3', 'N4'],
        [1, 'Công ty A', '1/GCN', 'x', null, 'x', 'x'],
      ]),
      'traineeGroups',
    ),
  ).toEqual([['G1,G3,G4']]));

test('a post that is none of the list leaves the role to the column that knows it', () =>
  expect(
    picked(
      valuesOf([
        ['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Nhiệm vụ ATVSLĐ'],
        [1, 'Nguyễn An', 'Công ty A', 'Trưởng phòng', 'Cán bộ chuyên trách'],
      ]),
      'role',
    ),
  ).toEqual([['FULL_TIME']]));

describe('whose day it is', () => {
  const heading: Made[] = ['TT', 'Họ và tên', 'Số CCCD', 'Ngày cấp', 'Nơi cấp', 'Đơn vị', 'CT/BCT', 'Số GCN', 'Ngày cấp'];
  const row: Made[] = [1, 'An', '066075784930', '15/08/2021', 'Cục CSQLHC', 'Công ty A', 'CT', '12/GCN', '03/05/2024'];

  test('the day of the identity card is not that of the certificate', () => {
    expect(picked(valuesOf([heading, row]), 'certificateIssuedOn', 'certificateIssuer')).toEqual([['2024-05-03', null]]);
    expect(picked(valuesOf([heading.slice(0, 7), row.slice(0, 7)]), 'certificateIssuedOn', 'certificateIssuer')).toEqual([[null, null]]);
  });
  test('nor is that of the business registration', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Tên tổ chức huấn luyện', 'Số ĐKKD', 'Ngày cấp', 'Số GCN', 'Ngày cấp', 'Hạng'],
          [1, 'Công ty A', '6000181156', '01/02/2010', '1/GCN', '13/03/2021', 'B'],
        ]),
        'issuedOn',
      ),
    ).toEqual([['2021-03-13']]));
});

describe('a cell that says several things', () => {
  const body = (heading: string, cell: Made) =>
    valuesOf([
      ['STT', 'Tên tổ chức huấn luyện', heading, 'Hạng'],
      [1, 'Công ty A', cell, 'B'],
      [2, 'Công ty B', null, 'C'],
    ])[0];

  test.each(['Số 12/GCN cấp ngày 03/05/2021, có giá trị đến 03/05/2026', '12/GCN, ngày 3/5/2021 (hết hạn 3/5/2026)'])('“%s”', (cell) =>
    expect(body('GCN (số, ngày, thời hạn)', cell)).toMatchObject({ number: '12/GCN', issuedOn: '2021-05-03', expiresOn: '2026-05-03' }),
  );
  test('a number with its day and its agency', () =>
    expect(body('GCN số, ngày, cơ quan cấp', 'GCN số 12/GCN-SLĐTBXH ngày 03/5/2021 của Sở LĐTBXH')).toMatchObject({
      number: '12/GCN-SLĐTBXH',
      issuedOn: '2021-05-03',
      issuer: 'Sở LĐTBXH',
    }));
  test('“Số: 12/GCN” is a number with its label', () => expect(body('Số GCN', 'Số: 12/GCN')).toMatchObject({ number: '12/GCN' }));
  test('a class with its groups', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Tên tổ chức huấn luyện', 'Số GCN', 'Hạng, nhóm huấn luyện'],
          [1, 'Công ty A', '1/GCN', 'Hạng B: nhóm 1, 3, 4, 6'],
          [2, 'Công ty B', '2/GCN', 'C (1,2,3)'],
        ]),
        'trainingClass',
        'traineeGroups',
      ),
    ).toEqual([
      ['B', 'G1,G3,G4,G6'],
      ['C', 'G1,G2,G3'],
    ]));
  test('both days, where the heading says both; two days of one kind are asked about', () => {
    const days = (heading: string) =>
      picked(
        valuesOf([
          ['STT', 'Tên tổ chức huấn luyện', 'Hạng', heading],
          [1, 'Công ty A', 'B', '13/03/2021\n13/03/2026'],
        ]),
        'issuedOn',
        'expiresOn',
      );
    expect(days('Ngày cấp, ngày hết hạn')).toEqual([['2021-03-13', '2026-03-13']]);
    expect(days('Ngày cấp')).toEqual([[null, null]]);
  });
  test('two numbers are not one', () => expect(body('Số GCN', '12/2019/GCN\n45/2024/GCN')).toMatchObject({ number: null }));
  test('an address behind the name', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Tên, địa chỉ đơn vị', 'Số công bố', 'Ngày công bố', 'Yếu tố quan trắc'],
          [1, 'Viện B\nĐ/c: 5 Y Ngông', '2/CB', '26/03/2021', 'Bụi'],
        ]),
        'name',
        'address',
      ),
    ).toEqual([['Viện B', '5 Y Ngông']]));
  test('workers, and how many of them are women', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Số lao động (nữ)'],
          [1, 'Công ty A', '6000181156', '269 (nữ: 120)'],
          [2, 'Công ty B', '0100107518', '20 người, trong đó 4 nữ'],
        ]),
        'headcount',
        'femaleWorkers',
      ),
    ).toEqual([
      [269, 120],
      [20, 4],
    ]));
});

test.each([
  [['ID', 'TenDoanhNghiep', 'MaSoThue', 'SoLaoDong']],
  [['STT', 'Company name', 'Tax code', 'Number of employees']],
  [['STT', '1. Tên doanh nghiệp (*)', '2. Mã số thuế', '3. Số lao động']],
  [['STT\nNo.', 'Tên doanh nghiệp\nCompany name', 'Mã số thuế\nTax code', 'Số lao động\nEmployees']],
])('headings %j', (heading) =>
  expect(picked(valuesOf([heading, [1, 'Công ty A', '6000181156', 12]]), 'name', 'taxCode', 'headcount')).toEqual([
    ['Công ty A', '6000181156', 12],
  ]),
);

test('a list of pay is no list of people in safety work', () =>
  expect(
    readings([['BẢNG LƯƠNG THÁNG 5'], ['STT', 'Họ và tên', 'Chức vụ', 'Hệ số', 'Lương'], [1, 'Nguyễn An', 'Giám đốc', 4.5, 9000]]).map(
      ({ register }) => register,
    ),
  ).toEqual([null]));

test('signs that nobody sees are no part of a heading, a name or a code', () =>
  expect(
    picked(
      valuesOf([
        ['STT', 'Tên\u200b tổ chức huấn luyện', 'MST', 'Ngày cấp', 'Hạng'],
        [1, '\ufeffCông ty\u200b Ban Mê', '6000181156\u200b', '\u200e03/05/2021', 'B\u00ad'],
      ]),
      'name',
      'taxCode',
      'issuedOn',
      'trainingClass',
    ),
  ).toEqual([['Công ty Ban Mê', '6000181156', '2021-05-03', 'B']]));

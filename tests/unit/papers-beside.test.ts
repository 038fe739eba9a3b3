// Sheets that know more than one paper of a row: an earlier one, those of other decisions, the same columns for another class.
import { describe, expect, test } from 'vitest';
import { trainingBodies, picked, readings, valuesOf } from '../support/lists-read.ts';
import type { Made } from '../support/sheet-of.ts';

describe('an earlier paper beside the later one', () => {
  const made: Made[][] = [
    ['STT', 'Tên tổ chức huấn luyện', 'Cấp lần đầu', null, 'Cấp lại, gia hạn', null, null],
    [null, null, 'Số GCN', 'Ngày cấp', 'Số GCN', 'Ngày cấp', 'Ngày hết hạn'],
    [1, 'Công ty A', '1/2015/GCN', '01/05/2015', '12/2021/GCN', '13/03/2021', '13/03/2026'],
    [2, 'Công ty B', '2/2020/GCN', '02/05/2020', null, null, null],
  ];
  const merges: [number, number, number, number][] = [
    [0, 0, 1, 0],
    [0, 1, 1, 1],
    [0, 2, 0, 3],
    [0, 4, 0, 6],
  ];
  test('each row speaks of its latest', () =>
    expect(picked(valuesOf(made, merges), 'number', 'issuedOn', 'expiresOn')).toEqual([
      ['12/2021/GCN', '2021-03-13', '2026-03-13'],
      ['2/2020/GCN', '2020-05-02', null],
    ]));
  test('a decision about the body is not its paper', () =>
    expect(
      picked(
        trainingBodies(
          ['Quyết định thành lập số', 'Ngày thành lập', 'Số GCN', 'Ngày cấp', 'Ngày thu hồi'],
          ['Công ty A', '5/QĐ-UBND', '01/01/2005', '12/GCN', '13/03/2021', '05/05/2024'],
        ),
        'number',
        'issuedOn',
      ),
    ).toEqual([['12/GCN', '2021-03-13']]));
  test('nor are the days of the dossier those of the paper', () =>
    expect(
      picked(
        trainingBodies(
          ['Ngày nộp hồ sơ', 'Ngày tiếp nhận', 'Số GCN', 'Ngày cấp', 'Ngày cập nhật'],
          ['Công ty A', '01/03/2021', '02/03/2021', '12/GCN', '13/03/2021', '30/06/2025'],
        ),
        'issuedOn',
      ),
    ).toEqual([['2021-03-13']]));
});

test('numbers and days that stand again for another class: the first ones that are filled, and what is left out is told', () => {
  const [reading] = readings([
    ['Danh sách tổ chức huấn luyện an toàn, vệ sinh lao động'],
    ['STT', 'Tên tổ chức', 'Số (hạng A)', 'Ngày cấp (hạng A)', 'Số (hạng B)', 'Ngày cấp (hạng B)'],
    [1, 'Công ty A', '12/GCN', '03/05/2021', null, null],
    [2, 'Công ty B', null, null, '13/GCN', '04/05/2022'],
    [3, 'Công ty C', '14/GCN', '13/05/2021', '15/GCN', '13/05/2021'],
  ]);
  expect(
    picked(
      reading!.records.map(({ values }) => values),
      'number',
      'issuedOn',
    ),
  ).toEqual([
    ['12/GCN', '2021-05-03'],
    ['13/GCN', '2022-05-04'],
    ['14/GCN', '2021-05-13'],
  ]);
  expect(reading!.records.map(({ problems }) => problems.map(({ key, severity }) => [key, severity]))).toEqual([
    [],
    [
      ['number', 'doubt'],
      ['issuedOn', 'doubt'],
    ],
    [['number', 'note']],
  ]);
  expect(reading!.records[2]!.problems[0]!.message).toBe('Chưa lấy cột trùng: “Số (hạng B)” ghi “15/GCN”.');
});

test('two columns of one heading: the first that is filled counts, and what differs is told', () => {
  const [reading] = readings([
    ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Số lao động', 'Số lao động'],
    [1, 'Công ty A', '0312345678', 30, 30],
    [2, 'Công ty B', '6001234567', 40, 45],
    [3, 'Công ty C', '6001234568', null, 50],
  ]);
  expect(
    reading!.records.map(({ values, problems }) => [
      values['headcount'],
      ...problems.flatMap(({ key, severity, message }) => (key === 'headcount' ? [[severity, message]] : [])),
    ]),
  ).toEqual([
    [30],
    [40, ['note', 'Chưa lấy cột trùng: “Số lao động” ghi “45”.']],
    [50, ['doubt', 'Cột chính để trống, đang lấy theo cột khác: “Số lao động” ghi “50”.']],
  ]);
});

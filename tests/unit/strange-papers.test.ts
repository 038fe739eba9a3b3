// Papers of organisations as other offices list them: two languages, an older paper beside the newer, cards in one cell, lists under lists.
import { describe, expect, test } from 'vitest';
import { picked, readings, valuesOf } from '../support/lists-read.ts';
import type { Made } from '../support/sheet-of.ts';

const body = (heading: Made[], ...rows: Made[][]) =>
  valuesOf([
    ['Danh sách tổ chức huấn luyện an toàn, vệ sinh lao động'],
    ['STT', 'Tên tổ chức', ...heading],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);

describe('headings', () => {
  test('of two languages say what their Vietnamese half says', () =>
    expect(
      body(['Số GCN/ Certificate No.', 'Date of issue / Ngày cấp', 'Hạng (Class)'], ['Công ty A', '12/GCN', '13/03/2021', 'B']),
    ).toMatchObject([{ number: '12/GCN', issuedOn: '2021-03-13', trainingClass: 'B' }]));
  test('of an older paper leave the newer one its columns', () => {
    const made: Made[][] = [
      ['STT', 'Tên tổ chức huấn luyện', 'Giấy chứng nhận cũ', null, 'Giấy chứng nhận mới', null],
      [null, null, 'Số', 'Ngày cấp', 'Số', 'Ngày cấp'],
      [1, 'Công ty A', '1/2014/GCN', '01/03/2014', '12/2021/GCN', '13/03/2021'],
    ];
    const merges: [number, number, number, number][] = [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 0, 3],
      [0, 4, 0, 5],
    ];
    expect(picked(valuesOf(made, merges), 'number', 'issuedOn', 'effectiveOn')).toEqual([['12/2021/GCN', '2021-03-13', null]]);
  });
  test('in words of their own are the names where organisations stand under them', () =>
    expect(
      picked(
        valuesOf([
          ['STT', 'Đơn vị thực hiện quan trắc MTLĐ', 'Công văn công bố'],
          [1, 'Công ty TNHH Môi trường A', 'Công văn số 12/SYT-NVY ngày 5/6/2022 của Sở Y tế'],
          [2, 'Trung tâm Kiểm soát bệnh tật B', 'Công văn số 15/SYT-NVY ngày 15/6/2022 của Sở Y tế'],
        ]),
        'name',
        'number',
        'issuedOn',
      ),
    ).toEqual([
      ['Công ty TNHH Môi trường A', '12/SYT-NVY', '2022-06-05'],
      ['Trung tâm Kiểm soát bệnh tật B', '15/SYT-NVY', '2022-06-15'],
    ]));
  test('of a standing are the note, and a paper that has ended is told', () => {
    const [reading] = readings([
      ['STT', 'Tên tổ chức huấn luyện', 'Số GCN', 'Ngày cấp', 'Tình trạng'],
      [1, 'Công ty A', '12/GCN', '13/03/2021', 'Thu hồi theo QĐ 15/QĐ-SLĐTBXH'],
      [2, 'Công ty B', '13/GCN', '13/04/2021', 'Đang hoạt động'],
    ]);
    expect(reading?.records.map(({ values, problems }) => [values['note'], problems.map(({ key, severity }) => [key, severity])])).toEqual([
      ['Thu hồi theo QĐ 15/QĐ-SLĐTBXH', [['note', 'note']]],
      ['Đang hoạt động', []],
    ]);
  });
});

describe('cells', () => {
  test.each(['12/GCN-KĐ - 13/03/2021', '12/GCN-KĐ – 13/03/2021', '12/GCN-KĐ / 13/03/2021'])(
    'a number and its day with a sign between them: %s',
    (text) => expect(body(['Số GCN'], ['Công ty A', text])).toMatchObject([{ number: '12/GCN-KĐ', issuedOn: '2021-03-13' }]),
  );
  test('several papers in one line are asked about', () => {
    const [reading] = readings([
      ['STT', 'Tên tổ chức huấn luyện', 'Số GCN', 'Hạng'],
      [1, 'Công ty A', '12/2017/GCN ngày 01/02/2017 (lần đầu); 45/2022/GCN ngày 03/04/2022 (cấp lại)', 'A'],
    ]);
    expect(reading?.records[0]).toMatchObject({ values: { number: null }, problems: [{ key: 'number', severity: 'doubt' }] });
  });
  test('a card of name, address, telephone and e-mail', () =>
    expect(
      valuesOf([
        ['STT', 'Tên đơn vị, địa chỉ, điện thoại', 'Số GCN huấn luyện', 'Ngày cấp'],
        [1, 'Công ty A\nĐịa chỉ: 12 Lê Duẩn, Đà Nẵng\nĐT: 0914000001; Fax: 0236 3000000\nEmail: a@b.vn', '12/GCN', '13/03/2021'],
      ]),
    ).toMatchObject([{ name: 'Công ty A', address: '12 Lê Duẩn, Đà Nẵng', phone: '0914000001', email: 'a@b.vn' }]));
  test('a telephone behind the street', () =>
    expect(body(['Địa chỉ', 'Số GCN'], ['Công ty A', 'Số 5 Trần Phú, Tuy Hòa. Điện thoại: 0257 3000000', '12/GCN'])).toMatchObject([
      { address: 'Số 5 Trần Phú, Tuy Hòa', phone: '0257 3000000' },
    ]));
  test('a telephone behind the name of a person', () =>
    expect(body(['SĐT liên hệ', 'Số GCN'], ['Công ty A', 'Nguyễn An: 0914 000 001', '12/GCN'])).toMatchObject([{ phone: '0914 000 001' }]));
  test.each([
    ['Hạng A, B', 'B'],
    ['A; B; C', 'C'],
    ['a+b', 'B'],
    ['A và B', 'B'],
  ])('classes cover those before them: %s', (text, own) =>
    expect(body(['Số GCN', 'Hạng'], ['Công ty A', '12/GCN', text])).toMatchObject([{ trainingClass: own }]),
  );
});

test('a list beneath one whose heading it shares but for a further column is a list of its own', () =>
  expect(
    readings([
      ['I. DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
      ['TT', 'Tên tổ chức', 'Số GCN', 'Ngày cấp'],
      [1, 'Công ty A', '12/GCN-HL', '13/03/2021'],
      ['II. DANH SÁCH TỔ CHỨC KIỂM ĐỊNH'],
      ['TT', 'Tên tổ chức', 'Số GCN', 'Ngày cấp', 'Thiết bị kiểm định'],
      [1, 'Công ty B', '13/GCN-KĐ', '13/04/2021', 'Thang máy'],
    ]).map(({ register, records }) => [register, records.map(({ values }) => values['name'])]),
  ).toEqual([
    ['training', ['Công ty A']],
    ['technical-inspection', ['Công ty B']],
  ]));

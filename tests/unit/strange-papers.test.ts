// Papers of organisations as other offices list them: two languages, an older paper beside the newer, cards in one cell, lists under lists.
import { describe, expect, test } from 'vitest';
import { trainingBodies, picked, readings, valuesOf } from '../support/lists-read.ts';
import type { Made } from '../support/sheet-of.ts';

describe('headings', () => {
  test('of two languages say what their Vietnamese half says', () =>
    expect(
      trainingBodies(['Số GCN/ Certificate No.', 'Date of issue / Ngày cấp', 'Hạng (Class)'], ['Công ty A', '12/GCN', '13/03/2021', 'B']),
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
    (text) => expect(trainingBodies(['Số GCN'], ['Công ty A', text])).toMatchObject([{ number: '12/GCN-KĐ', issuedOn: '2021-03-13' }]),
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
    expect(
      trainingBodies(['Địa chỉ', 'Số GCN'], ['Công ty A', 'Số 5 Trần Phú, Tuy Hòa. Điện thoại: 0257 3000000', '12/GCN']),
    ).toMatchObject([{ address: 'Số 5 Trần Phú, Tuy Hòa', phone: '0257 3000000' }]));
  test('a telephone behind the name of a person', () =>
    expect(trainingBodies(['SĐT liên hệ', 'Số GCN'], ['Công ty A', 'Nguyễn An: 0914 000 001', '12/GCN'])).toMatchObject([
      { phone: '0914 000 001' },
    ]));
  test.each([
    ['Hạng A, B', 'B'],
    ['A; B; C', 'C'],
    ['a+b', 'B'],
    ['A và B', 'B'],
  ])('classes cover those before them: %s', (text, own) =>
    expect(trainingBodies(['Số GCN', 'Hạng'], ['Công ty A', '12/GCN', text])).toMatchObject([{ trainingClass: own }]),
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

describe('which register', () => {
  const plain: Made[] = ['STT', 'Tên tổ chức', 'Địa chỉ', 'Số giấy', 'Ngày cấp'];
  const row = (at: number, name: string): Made[] => [at, name, '12 Lê Duẩn', `${at}/GCN`, '13/03/2021'];
  const registers = (...made: Parameters<typeof readings>) => readings(...made).map(({ register, records }) => [register, records.length]);

  test('lists of the same heading under titles of different registers are lists of their own', () =>
    expect(
      registers([
        ['A. DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
        plain,
        row(1, 'Công ty A'),
        ['B. DANH SÁCH TỔ CHỨC KIỂM ĐỊNH'],
        plain,
        row(1, 'Công ty B'),
        row(2, 'Công ty C'),
      ]),
    ).toEqual([
      ['training', 1],
      ['technical-inspection', 2],
    ]));
  test('groups of different registers under one heading too', () =>
    expect(
      registers([
        plain,
        ['I. Tổ chức huấn luyện'],
        row(1, 'Công ty A'),
        ['II. Tổ chức kiểm định'],
        row(1, 'Công ty B'),
        row(2, 'Công ty C'),
      ]),
    ).toEqual([
      ['training', 1],
      ['technical-inspection', 2],
    ]));
  test('groups of one register stay in one list', () =>
    expect(
      registers([
        ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
        plain,
        ['I. Đơn vị huấn luyện do Bộ cấp phép'],
        row(1, 'Công ty A'),
        ['II. Đơn vị huấn luyện do Sở cấp phép'],
        row(2, 'Công ty B'),
      ]),
    ).toEqual([['training', 2]]));
  test('the title of the list goes before what else stands above, and without what it leaves out', () =>
    expect([
      ...registers([
        ['Phòng Lao động (theo dõi huấn luyện, kiểm định, quan trắc môi trường lao động)'],
        ['Biểu 2. Danh sách tổ chức hoạt động kiểm định (không bao gồm tổ chức huấn luyện)'],
        plain,
        row(1, 'Công ty A'),
      ]),
    ]).toEqual([['technical-inspection', 1]]));
  test('the heading of the names tells it where no title does, and the exam kind with it', () =>
    expect(
      valuesOf([
        ['STT', 'Tên cơ sở khám sức khỏe', 'Số GPHĐ', 'Ngày cấp'],
        [1, 'Bệnh viện A', '12/GPHĐ', '13/03/2021'],
      ]),
    ).toMatchObject([{ name: 'Bệnh viện A', examKind: 'GENERAL' }]));
});

test.each(['Cấp 13/03/2021, hết hạn 13/03/2026', '13/03/2021 ÷ 13/03/2026', 'Ngày cấp: 13/03/2021; Ngày hết hạn: 13/03/2026'])(
  'both ends of a term: %s',
  (text) =>
    expect(picked(trainingBodies(['Số GCN', 'Thời hạn hiệu lực'], ['Công ty A', '12/GCN', text]), 'issuedOn', 'expiresOn')).toEqual([
      ['2021-03-13', '2026-03-13'],
    ]),
);
test('a number with its day and nothing between them', () =>
  expect(trainingBodies(['Số GCN'], ['Công ty A', '12/GCN-HL 13/03/2021'])).toMatchObject([
    { number: '12/GCN-HL', issuedOn: '2021-03-13' },
  ]));
test('a sum of a group under other words, and an ordinal before the name', () =>
  expect(
    valuesOf([
      ['Tên đơn vị quan trắc môi trường', 'Số công bố', 'Ngày công bố', 'Số mẫu'],
      ['1. Công ty A', '12/SYT', '13/03/2021', 60],
      ['Cộng khu vực phía Bắc', null, null, 60],
      ['2. Công ty B', '13/SYT', '14/03/2021', 70],
    ]).map(({ name }) => name),
  ).toEqual(['Công ty A', 'Công ty B']));

describe('a cell that tells a whole paper', () => {
  test.each([
    ['12/GCN-KĐ (13/03/2021 - 13/03/2026)', '2026-03-13', null],
    ['- Số: 12/GCN-KĐ\n- Ngày cấp: 13/03/2021\n- Ngày hết hạn: 13/03/2026', '2026-03-13', null],
    ['Số GCN: 12/GCN-KĐ; ngày cấp: 13/03/2021; có hiệu lực đến: 13/03/2026', '2026-03-13', null],
    ['12/GCN-KĐ, cấp ngày 13/03/2021, thời hạn 05 năm', '2026-03-13', null],
    ['GCN số 12/GCN-KĐ do Sở Nội vụ cấp ngày 13 tháng 3 năm 2021', null, 'Sở Nội vụ'],
    ['12/GCN-KĐ/13/03/2021', null, null],
  ])('%s', (text, expiresOn, issuer) =>
    expect(picked(trainingBodies(['Số GCN'], ['Công ty A', text]), 'number', 'issuedOn', 'expiresOn', 'issuer')).toEqual([
      ['12/GCN-KĐ', '2021-03-13', expiresOn, issuer],
    ]),
  );
  test('what cannot be told apart is asked about', () => {
    const [reading] = readings([
      ['STT', 'Tên tổ chức huấn luyện', 'Số GCN', 'Hạng'],
      [1, 'Công ty A', '12/GCN bổ sung 13/03/2021 theo tờ trình', 'A'],
    ]);
    expect(reading?.records[0]?.problems).toMatchObject([{ key: 'number', severity: 'doubt' }]);
  });
  test('a word about the standing is no day, and no error', () => {
    const [reading] = readings([
      ['STT', 'Tên tổ chức huấn luyện', 'Số GCN', 'Ngày cấp', 'Hiệu lực'],
      [1, 'Công ty A', '12/GCN', '13/03/2021', 'Còn hiệu lực'],
    ]);
    expect(reading?.records[0]).toMatchObject({ values: { expiresOn: null }, problems: [{ key: 'expiresOn', severity: 'note' }] });
  });
});
test('both telephones under a heading of their own', () =>
  expect(
    valuesOf(
      [
        ['STT', 'Tên tổ chức huấn luyện', 'Liên lạc', null, 'Số GCN'],
        [null, null, 'Điện thoại cố định', 'Di động', null],
        [1, 'Công ty A', '0257 3000000', '0914000001', '12/GCN'],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 3],
        [0, 4, 1, 4],
      ],
    ),
  ).toMatchObject([{ phone: '0257 3000000; 0914000001' }]));
test('first and last day under one heading, and a last day is never a first one', () =>
  expect(
    picked(
      trainingBodies(['Ngày bắt đầu hiệu lực', 'Ngày kết thúc hiệu lực', 'Số GCN'], ['Công ty A', '13/03/2021', '13/03/2026', '12/GCN']),
      'effectiveOn',
      'expiresOn',
    ),
  ).toEqual([['2021-03-13', '2026-03-13']]));
test('a number and both days one under the other, where the heading names them', () =>
  expect(
    picked(
      trainingBodies(['GCN (số, ngày cấp, ngày hết hạn)'], ['Công ty A', '12/GCN\n13/03/2021\n13/03/2026']),
      'number',
      'issuedOn',
      'expiresOn',
    ),
  ).toEqual([['12/GCN', '2021-03-13', '2026-03-13']]));
test('an address of today beside the former one', () =>
  expect(
    trainingBodies(['Địa chỉ cũ', 'Địa chỉ mới (sau sáp nhập)', 'Số GCN'], ['Công ty A', '5 Trần Phú', '12 Lê Duẩn', '12/GCN']),
  ).toMatchObject([{ address: '12 Lê Duẩn' }]));

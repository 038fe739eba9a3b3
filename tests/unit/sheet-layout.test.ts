// Where a list stands on a sheet as offices make them.
import { describe, expect, test } from 'vitest';
import { sheetLayout } from '../../main/features/excel/sheets/sheet-layout.ts';
import { sheetOf, type Made } from '../support/sheet-of.ts';

const heading = ['STT', 'Tên đơn vị', 'Mã số thuế', 'Địa chỉ', 'Điện thoại'];
const firm = (number: number, name = `Công ty ${number}`): Made[] => [number, name, '0312345678', 'Số 1 Lê Duẩn', '0914000000'];
const above: Made[][] = [
  ['SỞ LAO ĐỘNG - TB&XH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
  [null, null, null, 'Độc lập - Tự do - Hạnh phúc', null],
  [],
  ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN', null, null, null, null],
  ['(Cập nhật đến ngày 30/9/2024)', null, null, null, null],
];
const layoutOf = (...[rows, merges]: Parameters<typeof sheetOf>) => {
  const layout = sheetLayout(sheetOf(rows, merges));
  if (layout === null) throw new Error('no heading');
  return { ...layout, data: layout.rows.map(({ row }) => row + 1), why: layout.skipped.map(({ row, why }) => [row, why]) };
};

describe('finds the heading', () => {
  test('in the first row, below a title block, and after blank rows and columns', () => {
    expect(layoutOf([heading, firm(1)]).headerRows).toEqual([0]);
    const below = layoutOf(
      [...above, heading, firm(1)],
      [
        [3, 0, 3, 4],
        [4, 0, 4, 4],
        [0, 0, 0, 2],
      ],
    );
    expect(below.headerRows).toEqual([5]);
    expect(below.titles).toContain('DANH SÁCH TỔ CHỨC HUẤN LUYỆN');
    expect(layoutOf([[], [], [null, ...heading], [null, ...firm(1)]]).headers.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5]);
  });

  test('of two rows with merges', () => {
    const layout = layoutOf(
      [
        ['STT', 'Tên đơn vị', 'Giấy chứng nhận', null, null, 'Hạng'],
        [null, null, 'Số', 'Ngày cấp', 'Ngày hết hạn', null],
        [1, 'A', '1/GCN', '1/1/2020', '1/1/2025', 'A'],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 4],
        [0, 5, 1, 5],
      ],
    );
    expect(layout.headerRows).toEqual([0, 1]);
    expect(layout.headers.map(({ text }) => text)).toEqual([
      'STT',
      'Tên đơn vị',
      'Giấy chứng nhận / Số',
      'Giấy chứng nhận / Ngày cấp',
      'Giấy chứng nhận / Ngày hết hạn',
      'Hạng',
    ]);
    expect(layout.data).toEqual([3]);
  });

  test('of two rows whose merges a copy has lost', () => {
    const layout = layoutOf([
      ['STT', 'Tên đơn vị', 'Giấy chứng nhận', null, 'Hạng'],
      [null, null, 'Số', 'Ngày cấp', null],
      [1, 'A', '1/GCN', '1/1/2020', 'A'],
    ]);
    expect(layout.headerRows).toEqual([0, 1]);
    expect(layout.headers.map(({ text }) => text)).toEqual([
      'STT',
      'Tên đơn vị',
      'Giấy chứng nhận / Số',
      'Giấy chứng nhận / Ngày cấp',
      'Hạng',
    ]);
  });

  test('of two rows where most labels stand in the lower one', () => {
    const layout = layoutOf(
      [['STT', 'Đơn vị', null, null, null], [null, 'Tên đơn vị', 'Mã số thuế', 'Địa chỉ', 'Điện thoại'], firm(1)],
      [
        [0, 0, 1, 0],
        [0, 1, 0, 4],
      ],
    );
    expect(layout.headerRows).toEqual([0, 1]);
  });

  test('with line breaks inside its cells', () =>
    expect(
      layoutOf([
        ['TT', 'Tên\nđơn vị', 'Mã số\r\nthuế'],
        [1, 'A', '0312345678'],
      ]).headers[2]?.text,
    ).toBe('Mã số thuế'));

  test('nowhere on a sheet of free text, until somebody names the row', () => {
    const sheet = sheetOf([['Xin chào'], ['Ghi nhớ việc tuần này'], ['a', 'b'], ['1', '2']]);
    expect(sheetLayout(sheet)).toBeNull();
    expect(sheetLayout(sheet, [2])?.headers.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(sheetLayout(sheetOf([]))).toBeNull();
  });
});

describe('leaves out what is no data', () => {
  test.each<[string, Made[], string]>([
    ['a group with a Roman number', ['I', 'Đơn vị do Bộ cấp giấy chứng nhận'], 'group'],
    ['a group in one cell', ['II. Đơn vị do Sở cấp'], 'group'],
    ['a group with a letter', ['A', 'Khối doanh nghiệp nhà nước'], 'group'],
    ['a numbered group', [2, 'Các đơn vị ngoài tỉnh'], 'group'],
    ['a group with sums of its own', ['II', 'Khối doanh nghiệp nhà nước', null, 12, 4], 'group'],
    ['a total', [null, 'Tổng cộng: 38 đơn vị'], 'total'],
    ['a total with a figure in every column', ['Tổng cộng', null, 38, 12, 4], 'total'],
    ['a part sum', [null, 'Cộng mục I', 38], 'total'],
    ['a count of the list', ['Danh sách có 38 đơn vị./.'], 'note'],
    ['a source', [null, 'Nguồn: Phòng Việc làm'], 'note'],
    ['a total with figures', [null, 'Cộng', null, null, 38], 'total'],
    ['the heading again', heading, 'header'],
    ['a note', [null, 'Ghi chú: số liệu chưa đầy đủ'], 'note'],
  ])('%s', (_, row, why) => {
    const layout = layoutOf([heading, firm(1), row, firm(2)]);
    expect(layout.why).toEqual([[3, why]]);
    expect(layout.data).toEqual([2, 4]);
  });

  test('the row of column numbers', () => {
    expect(layoutOf([heading, ['(1)', '(2)', '(3)', '(4)', '(5)'], firm(1)]).why).toEqual([[2, 'column-numbers']]);
    expect(layoutOf([heading, ['[1]', '[2]', '[3]', '[4]=[2]+[3]', '[5]'], firm(1)]).why).toEqual([[2, 'column-numbers']]);
    expect(layoutOf([heading, ['A', 'B', 1, 2, 3], firm(1)]).why).toEqual([[2, 'column-numbers']]);
  });

  test('signatures and everything under them', () => {
    const layout = layoutOf([
      heading,
      firm(1),
      [],
      [null, null, null, 'Đắk Lắk, ngày 30 tháng 9 năm 2024'],
      [null, 'Người lập biểu', null, 'KT. GIÁM ĐỐC'],
      [null, null, null, 'PHÓ GIÁM ĐỐC'],
      [],
      [],
      [null, null, null, 'Lý Gia Yến'],
    ]);
    expect(layout.data).toEqual([2]);
    expect(new Set(layout.skipped.map(({ why }) => why))).toEqual(new Set(['signature']));
  });
});

describe('without ordinals', () => {
  const [, ...firmHeading] = heading;
  const own = (name: string): Made[] => [name, '0312345678', 'Số 1 Lê Duẩn', '0914000000'];
  const people = ['Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại'];

  test.each(['Huyện Krông Pắc', 'Đơn vị do Sở cấp', 'Do Bộ Y tế công bố', 'Năm 2023', 'Khối tư nhân', 'Ngoài tỉnh'])(
    '“%s” is a group',
    (words) => expect(layoutOf([firmHeading, own('Công ty A'), [words], own('Công ty B')]).why).toEqual([[3, 'group']]),
  );

  test.each(['Công ty TNHH Ba', 'Phòng khám Sài Gòn', 'Hộ kinh doanh Tám'])('“%s” is a row that knows no more', (name) =>
    expect(layoutOf([firmHeading, own('Công ty A'), [name]]).data).toEqual([2, 3]),
  );

  test('a firm is a group among people, and a person is none', () => {
    const layout = layoutOf([
      people,
      ['Công ty A'],
      ['Lê Thị Lan', 'Giám đốc', 'Công ty A', '0914000000'],
      ['Y Blô Niê'],
      ['Trần Bình', 'Kế toán'],
    ]);
    expect(layout.why).toEqual([[2, 'group']]);
    expect(layout.data).toEqual([3, 4, 5]);
  });
});

test.each([
  'Tổng công ty Cà phê Việt Nam',
  'Tổng Công ty CP Phân bón',
  'Công ty TNHH Cộng Lực',
  'Giám Đốc Việt',
  'Nơi Nhận Hàng Nhanh',
  'I',
  'Khối Xây Dựng 5',
])('takes the numbered firm “%s” for data', (name) => expect(layoutOf([heading, firm(1), firm(2, name)]).data).toEqual([2, 3]));

test('takes a numbered row with a name alone for data', () =>
  expect(layoutOf([heading, firm(1), [2, 'Công ty mới']]).data).toEqual([2, 3]));

test('remembers the group of every row', () => {
  const layout = layoutOf([
    heading,
    ['I', 'Đơn vị do Bộ cấp giấy chứng nhận'],
    firm(1),
    ['II', 'Đơn vị do Sở cấp giấy chứng nhận'],
    firm(2),
  ]);
  expect(layout.rows.map(({ group }) => group)).toEqual(['Đơn vị do Bộ cấp giấy chứng nhận', 'Đơn vị do Sở cấp giấy chứng nhận']);
});

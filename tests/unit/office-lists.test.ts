// Lists as offices keep them: ticks, cells that say two things, groups that speak for their rows, days and months that must be told apart.
import { describe, expect, test } from 'vitest';
import { headingKey, headingsOf, isHeading, namedBy } from '../../main/features/excel/headings/headings.ts';
import { readSheet, type ReadChoice } from '../../main/features/excel/sheets/read-sheet.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { sheetOf, type Made } from '../support/sheet-of.ts';

const read = (rows: Made[][], choice: ReadChoice = {}, merges: [number, number, number, number][] = []) =>
  readSheet(sheetOf(rows, merges), choice);
const values = (reading: ReturnType<typeof read>) => reading.records.map((one) => one.values);
const kinds = (reading: ReturnType<typeof read>) => reading.repairs.map(({ kind }) => kind);
const said = (reading: ReturnType<typeof read>) =>
  reading.records.flatMap(({ row, problems }) =>
    problems.filter(({ severity }) => severity !== 'note').map(({ message }) => `${row}: ${message}`),
  );

/** The best column of the register for a heading alone. */
const best = (register: RegisterName, heading: string): string | undefined => {
  const key = headingKey(heading.split(' / '));
  return headingsOf(records[register])
    .map((one) => ({ key: one.key, score: namedBy(key, one) }))
    .filter(({ score }) => score >= 0.55)
    .toSorted((one, other) => other.score - one.score)[0]?.key;
};

test.each<[RegisterName, string, string[]]>([
  ['training', 'name', ['Tên đơn vị huấn luyện ATVSLĐ', 'Tên đ.vị', 'Tên doanh nghiệp', 'Ten don vi', 'Tên tổ chức hoạt động huấn luyện']],
  ['training', 'taxCode', ['MSDN', 'M.S.T', 'MST/Mã số DN', 'Mã số\nthuế', 'Mã số thuế/ĐKKD']],
  ['training', 'address', ['Đ/c', 'Đ.chỉ', 'Nơi đóng trụ sở', 'Địa chỉ liên hệ', 'Dia chi']],
  ['training', 'phone', ['Đ.thoại', 'Tel', 'ĐT liên lạc', 'Điện thoại/Fax', 'Số ĐT']],
  ['training', 'representative', ['Người ĐDPL', 'Lãnh đạo đơn vị', 'Họ và tên người đại diện theo pháp luật']],
  ['training', 'number', ['Số hiệu GCN', 'Giấy chứng nhận đủ điều kiện / Số, ký hiệu', 'Số giấy CN', 'GCN đủ ĐK / Số']],
  ['training', 'issuedOn', ['Ngày, tháng, năm cấp', 'N.cấp', 'Ngày cấp (dd/mm/yyyy)', 'Giấy chứng nhận / Ngày']],
  ['training', 'expiresOn', ['Giấy chứng nhận / Hiệu lực đến ngày', 'Hạn GCN', 'Giá trị sử dụng đến', 'Thời gian hiệu lực']],
  ['training', 'traineeGroups', ['Các nhóm được phép huấn luyện', 'Nhóm đối tượng HL']],
  ['technical-inspection', 'scope', ['Lĩnh vực kiểm định', 'Danh mục thiết bị', 'Đối tượng KĐ']],
  ['monitoring', 'issuedOn', ['Ngày tiếp nhận', 'Công bố / Ngày', 'Ngày tháng công bố']],
  ['health-exam', 'professionalHead', ['Người chịu TN chuyên môn', 'Phụ trách CM', 'Bác sĩ phụ trách']],
  ['osh-staff', 'birthDate', ['NTNS', 'Ngày, tháng, năm sinh']],
  ['osh-staff', 'role', ['CT/BCT', 'Chuyên trách / Bán CT', 'Chế độ làm việc']],
  ['osh-staff', 'appointedOn', ['QĐ phân công ngày', 'Thời gian bổ nhiệm']],
  ['enterprise', 'headcount', ['Số CBCNV', 'Lao động / Tổng số', 'Tổng số NLĐ']],
  ['enterprise', 'hazardousWorkers', ['NNĐHNH', 'LĐ làm nghề NNĐHNH', 'Lao động / Nặng nhọc, độc hại']],
])('%s: %s is found under other words', (register, column, headings) =>
  expect(headings.map((heading) => best(register, heading))).toEqual(headings.map(() => column)),
);

test('a group of the list is no heading, a heading in office words is', () => {
  expect(['Số ĐT liên hệ', 'Họ và tên cán bộ ATVSLĐ', 'Địa chỉ trụ sở chính'].map(isHeading)).toEqual([true, true, true]);
  expect(['Công ty TNHH Sao Mai', 'Nguyễn Văn An', '12 Lê Duẩn, phường Tân Lợi'].map(isHeading)).toEqual([false, false, false]);
});

test('a heading of three rows that a copy has left without merges', () => {
  const reading = read([
    ['STT', 'Tên đơn vị', 'Giấy chứng nhận', null, null, 'Hạng'],
    [null, null, 'Chi tiết', null, null, null],
    [null, null, 'Số hiệu', 'Ngày cấp', 'Hết hạn', null],
    [1, 'Công ty A', '1/GCN', '15/03/2021', '15/03/2026', 'A'],
  ]);
  expect(reading.headerRows).toEqual([1, 2, 3]);
  expect(values(reading)).toMatchObject([{ number: '1/GCN', issuedOn: '2021-03-15', expiresOn: '2026-03-15', trainingClass: 'A' }]);
});

describe('ticks', () => {
  test('under a heading for each trainee group', () => {
    const reading = read(
      [
        ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN'],
        ['STT', 'Tên đơn vị', 'Số GCN', 'Nhóm huấn luyện', null, null, null],
        [null, null, null, 'Nhóm 1', 'Nhóm 2', 'Nhóm 3', 'Nhóm 4'],
        [1, 'Công ty A', '1/GCN', 'x', null, 'X', null],
        [2, 'Công ty B', '2/GCN', '✓', 'x', 'v', '-'],
        [3, 'Công ty C', '3/GCN', null, null, 'chờ', null],
      ],
      {},
      [[1, 3, 1, 6]],
    );
    expect(reading.columns.map(({ column }) => column)).toEqual([
      null,
      'name',
      'number',
      ...['G1', 'G2', 'G3', 'G4'].map((code) => `traineeGroups:${code}`),
    ]);
    expect(values(reading).map(({ traineeGroups }) => traineeGroups)).toEqual(['G1,G3', 'G1,G2,G3', undefined]);
    expect(said(reading)).toEqual(['6: “chờ” không phải dấu chọn.']);
    expect(kinds(reading)).toContain('tick');
  });

  test('for chuyên trách and bán chuyên trách, and both at once is an error', () => {
    const reading = read([
      ['Họ và tên', 'Đơn vị công tác', 'Chuyên trách', 'Bán chuyên trách'],
      ['Nguyễn Văn An', 'Công ty A', 'x', null],
      ['Trần Thị Bình', 'Công ty A', null, 'x'],
      ['Lê Cường', 'Công ty A', 'x', 'x'],
    ]);
    expect(values(reading).slice(0, 2)).toMatchObject([{ role: 'FULL_TIME' }, { role: 'PART_TIME' }]);
    expect(said(reading)).toEqual(['4: Đánh dấu nhiều cột trong khi chỉ chọn được một.']);
  });

  test('of exam kinds make a row of the register each', () => {
    const reading = read([
      ['Cơ sở khám sức khỏe', 'Số GPHĐ', 'KSK định kỳ', 'Khám BNN', 'Trước bố trí VL'],
      ['Bệnh viện A', '1/GPHĐ', 'x', 'x', null],
      ['Phòng khám B', '2/GPHĐ', null, null, 'x'],
    ]);
    expect(values(reading).map(({ name, examKind }) => [name, examKind])).toEqual([
      ['Bệnh viện A', 'PERIODIC'],
      ['Bệnh viện A', 'OCC_DISEASE'],
      ['Phòng khám B', 'PRE_PLACEMENT'],
    ]);
  });
});

describe('a cell that says two things is taken apart', () => {
  test.each<[heading: string, cell: string, expected: Record<string, unknown>]>([
    ['Số, ngày cấp GCN', '56/2021/GCN ngày 13/03/2021', { number: '56/2021/GCN', issuedOn: '2021-03-13' }],
    ['Số GCN', 'Số 56/GCN-ATLĐ, cấp ngày 3 tháng 5 năm 2021', { number: '56/GCN-ATLĐ', issuedOn: '2021-05-03' }],
    ['Số GCN', '56/2021/GCN\n(13/03/2021)', { number: '56/2021/GCN', issuedOn: '2021-03-13' }],
    ['Số GCN', '56/2021/GCN-ATLĐ', { number: '56/2021/GCN-ATLĐ' }],
    ['Thời hạn', '13/03/2021 - 13/03/2026', { issuedOn: '2021-03-13', expiresOn: '2026-03-13' }],
    ['Hiệu lực', 'từ ngày 13/3/2021 đến hết ngày 13/3/2026', { issuedOn: '2021-03-13', expiresOn: '2026-03-13' }],
    ['Hiệu lực', 'đến ngày 13/3/2026 (05 năm)', { expiresOn: '2026-03-13' }],
    ['Điện thoại, email', '0914323194; lienhe@banme.vn', { phone: '0914323194', email: 'lienhe@banme.vn' }],
  ])('%s: “%s”', (heading, cell, expected) => {
    const reading = read([
      ['STT', 'Tên tổ chức huấn luyện', 'Hạng', heading],
      [1, 'Công ty A', 'A', cell],
    ]);
    expect(values(reading)[0]).toMatchObject(expected);
    expect(said(reading)).toEqual([]);
  });

  test('the name with its tax code', () =>
    expect(
      values(
        read([
          ['Tên tổ chức huấn luyện', 'Hạng'],
          ['Công ty A (MST: 0312345678)', 'A'],
        ]),
      )[0],
    ).toMatchObject({
      name: 'Công ty A',
      taxCode: '0312345678',
    }));

  test('a day that two cells of the row write differently is doubtful', () => {
    const reading = read(
      [
        ['Tên tổ chức huấn luyện', 'Số GCN', 'Ngày cấp'],
        ['Công ty A', '56/GCN ngày 13/03/2021', '14/03/2021'],
      ],
      { register: 'training' },
    );
    expect(said(reading)).toEqual(['2: Hai ô của dòng này ghi khác nhau.']);
  });
});

test.each<[heading: string, cell: Made, expiresOn: string]>([
  ['Thời hạn', 'Năm năm', '2026-03-13'],
  ['Thời hạn', 'Năm (05) năm', '2026-03-13'],
  ['Thời hạn (năm)', 5, '2026-03-13'],
  ['Thời hạn (tháng)', 36, '2024-03-13'],
  ['Thời hạn', '05 năm, kể từ ngày ký', '2026-03-13'],
])('a term under “%s”: %s', (heading, cell, expiresOn) =>
  expect(
    values(
      read([
        ['Tên tổ chức huấn luyện', 'Số GCN', 'Ngày cấp', heading],
        ['A', '1/GCN', '13/03/2021', cell],
      ]),
    )[0],
  ).toMatchObject({ expiresOn }),
);

describe('a group speaks for its rows', () => {
  test('their employer, until the next group', () => {
    const reading = read([
      ['STT', 'Họ và tên', 'CT / bán CT', 'Số CCCD'],
      ['I', 'Công ty CP Cà phê Ban Mê (MST: 0312345678)', null, null],
      [1, 'Nguyễn Văn An', 'CT', '066080000001'],
      ['II', 'Hợp tác xã Sao Mai', null, null],
      [2, 'Trần Thị Bình', 'bán CT', '066080000002'],
    ]);
    expect(values(reading)).toMatchObject([
      { employerName: 'Công ty CP Cà phê Ban Mê', employerTaxCode: '0312345678' },
      { employerName: 'Hợp tác xã Sao Mai' },
    ]);
    expect(kinds(reading)).toContain('group');
  });

  test('their exam kind, class and sector; the row’s own word goes before', () => {
    const exams = read([
      ['STT', 'Cơ sở khám', 'Số GPHĐ'],
      ['I', 'Khám sức khỏe định kỳ', null],
      [1, 'Bệnh viện A', '1/GPHĐ'],
      ['II', 'Khám bệnh nghề nghiệp', null],
      [2, 'Bệnh viện A', '1/GPHĐ'],
    ]);
    expect(values(exams).map(({ examKind }) => examKind)).toEqual(['PERIODIC', 'OCC_DISEASE']);
    const bodies = read([
      ['STT', 'Tên tổ chức huấn luyện', 'Số GCN', 'Hạng'],
      ['I', 'Tổ chức hạng B', null, null],
      [1, 'Công ty A', '1/GCN', null],
      [2, 'Công ty B', '2/GCN', 'C'],
    ]);
    expect(values(bodies).map(({ trainingClass }) => trainingClass)).toEqual(['B', 'C']);
  });

  test('an employer left blank under the row above is taken from there, and asked about', () => {
    const reading = read([
      ['Họ và tên', 'Đơn vị công tác', 'Loại hình'],
      ['Nguyễn Văn An', 'Công ty A', 'CT'],
      ['Trần Thị Bình', null, 'bán CT'],
    ]);
    expect(values(reading)[1]).toMatchObject({ employerName: 'Công ty A' });
    expect(said(reading)).toEqual(['3: Đơn vị công tác để trống, đang lấy theo dòng trên.']);
  });
});

describe('day and month', () => {
  const dates = (issued: Made[], expires: Made[] = issued.map(() => null), choice: ReadChoice = {}) =>
    read(
      [['Tên tổ chức huấn luyện', 'Ngày cấp', 'Ngày hết hạn'], ...issued.map((one, at): Made[] => [`Công ty ${at}`, one, expires[at]!])],
      { register: 'training', ...choice },
    );
  const issuedOf = (reading: ReturnType<typeof read>) => values(reading).map(({ issuedOn }) => issuedOn);
  const asked = (reading: ReturnType<typeof read>) => reading.dates.flatMap(({ question }) => question ?? []);

  test('one date that leaves no choice speaks for its column', () => {
    const reading = dates(['05/03/2021', '25/03/2021']);
    expect([issuedOf(reading), asked(reading)]).toEqual([['2021-03-05', '2021-03-25'], []]);
  });

  test('another column of the sheet speaks for one that leaves it open', () => {
    expect(issuedOf(dates(['03/05/2021', '04/06/2021'], ['03/25/2026', '04/26/2026']))).toEqual(['2021-03-05', '2021-04-06']);
    expect(asked(dates(['03/05/2021'], ['25/03/2026']))).toEqual([]);
  });

  test('it is asked where nothing tells them apart, and the clerk’s word holds', () => {
    const open = dates(['03/05/2021', '04/06/2021']);
    expect(asked(open)).toEqual(['Không phân biệt được ngày với tháng: “04/06/2021” có thể đọc hai cách. Đang đọc ngày trước, tháng sau.']);
    expect(issuedOf(dates(['03/05/2021', '04/06/2021'], undefined, { orders: { 1: 'month-first' } }))).toEqual([
      '2021-03-05',
      '2021-04-06',
    ]);
  });

  test('it is asked where both are met, and what cannot be is an error of its row', () => {
    const mixed = dates(['25/03/2021', '03/26/2021', '05/06/2021']);
    expect(asked(mixed)).toHaveLength(1);
    expect(said(mixed)).toEqual(['3: Không có tháng 26; nếu ô ghi theo thứ tự ngược lại thì là 26/03/2021.']);
  });
});

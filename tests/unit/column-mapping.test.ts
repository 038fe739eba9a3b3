// Headings of offices against the columns of the records.
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../main/features/excel/sheets/column-mapping.ts';
import { guessRegister } from '../../main/features/excel/sheets/register-guess.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { sheetOf, textCell } from '../support/sheet-of.ts';

const headersOf = (headings: readonly string[]) => headings.map((text, index) => ({ index, text, parts: text.split(' / ') }));
const mapped = (register: RegisterName, headings: readonly string[], samples: string[][] = []) =>
  mapColumns(
    headersOf(headings),
    headings.map((_, at) => (samples[at] ?? []).map(textCell)),
    records[register],
  ).map(({ column }) => column);

test.each<[RegisterName, string, string | null]>([
  ['training', 'Tên đơn vị', 'name'],
  ['training', 'TÊN TỔ CHỨC', 'name'],
  ['training', 'MST', 'taxCode'],
  ['training', 'M.S.T', 'taxCode'],
  ['training', 'Mã số thuế (nếu có)', 'taxCode'],
  ['training', 'Giấy chứng nhận / Số', 'number'],
  ['training', 'Số GCN', 'number'],
  ['training', 'Giấy chứng nhận / Ngày hết hạn', 'expiresOn'],
  ['training', 'Thời hạn', 'expiresOn'],
  ['training', 'SĐT', 'phone'],
  ['training', 'Thư điện tử', 'email'],
  ['training', 'Số ĐT liên hệ', 'phone'],
  ['training', 'Dien thoai', 'phone'],
  ['training', 'STT', null],
  ['training', 'Ý kiến khác', null],
  ['training', 'Số GCNĐĐK', 'number'],
  ['training', 'Số GCN ĐKDN', 'taxCode'],
  ['training', 'ĐKKD', 'taxCode'],
  ['training', 'Mã DN', 'taxCode'],
  ['training', 'HSD', 'expiresOn'],
  ['training', 'Giấy CN có giá trị đến', 'expiresOn'],
  ['training', 'Nơi cấp GCN', 'issuer'],
  ['training', 'Đơn vị được cấp GCN', 'name'],
  ['training', 'Ngày cấp ĐKKD', null],
  ['osh-staff', 'Đơn vị cấp GCN', 'certificateIssuer'],
  ['osh-staff', 'Ngày cấp CCCD', null],
  ['osh-staff', 'Nơi cấp CCCD', null],
  ['enterprise', 'Loại hình DN', null],
  ['enterprise', 'Lao động nam', null],
  ['enterprise', 'LĐ nước ngoài', null],
  ['enterprise', 'Số LĐ tham gia BHXH', null],
  ['enterprise', 'LĐ trong điều kiện NN, ĐH, NH', 'hazardousWorkers'],
  ['enterprise', 'Chủ sử dụng lao động', 'name'],
  ['training', 'Ngày HH', 'expiresOn'],
  ['training', 'Ngày hết HL', 'expiresOn'],
  ['training', 'Ngày HL', 'effectiveOn'],
  ['training', 'CQ cấp', 'issuer'],
  ['training', 'Hạng tổ chức HL', 'trainingClass'],
  ['training', 'TEN_DON_VI', 'name'],
  ['training', 'Giấy chứng nhận / Ngày', 'issuedOn'],
  ['monitoring', 'Số phiếu tiếp nhận', 'number'],
  ['monitoring', 'Ngày CB', 'issuedOn'],
  ['health-exam', 'Loại KSK', 'examKind'],
  ['health-exam', 'Tên cơ sở KBCB', 'name'],
  ['health-exam', 'Người CTNCM', 'professionalHead'],
  ['health-exam', 'Website', null],
  ['osh-staff', 'Nhóm ĐT', 'traineeGroup'],
  ['osh-staff', 'CT / bán CT', 'role'],
  ['osh-staff', 'Hết hạn CN', 'certificateExpiresOn'],
  ['osh-staff', 'CMND/CCCD', 'cccd'],
  ['health-exam', 'Ngày công bố đủ điều kiện', 'issuedOn'],
  ['enterprise', 'Trong đó: nữ', 'femaleWorkers'],
  ['enterprise', 'Lao động làm việc trong điều kiện nặng nhọc, độc hại', 'hazardousWorkers'],
  ['enterprise', 'Tổng số LĐ', 'headcount'],
  ['enterprise', 'Số lao động hiện có', 'headcount'],
  ['enterprise', 'Số LĐ nữ', 'femaleWorkers'],
  ['enterprise', 'Ngành nghề KD', 'sector'],
])('%s: “%s” is %s', (register, heading, column) => expect(mapped(register, [heading])).toEqual([column]));

describe('one column of the record has one source', () => {
  test('the better heading wins', () => expect(mapped('training', ['Tên', 'Tên tổ chức huấn luyện'])).toEqual([null, 'name']));
  test('a true day goes before a term', () =>
    expect(
      mapped(
        'training',
        ['Thời hạn', 'Ngày hết hạn'],
        [
          ['5 năm', '5 năm'],
          ['1/1/2025', '2/2/2025'],
        ],
      ),
    ).toEqual([null, 'expiresOn']));
  test('a count of women is no count of all', () =>
    expect(mapped('enterprise', ['Số LĐ nữ', 'Số lao động hiện có'])).toEqual(['femaleWorkers', 'headcount']));
  test('a heading met whole is believed though none of its cells reads well', () =>
    expect(mapped('training', ['Ngày cấp'], [['chờ ký', 'đang in', 'thất lạc']])).toEqual(['issuedOn']));
  test('what the cells look like decides between equal headings', () =>
    expect(
      mapped(
        'training',
        ['Điện thoại', 'Điện thoại'],
        [
          ['Lan', 'Hoa', 'Cúc'],
          ['0914000000', '0914000001', '0262381234'],
        ],
      ),
    ).toEqual([null, 'phone']));
});

describe('guesses the register', () => {
  test.each<[string, string[], RegisterName | null]>([
    ['Sheet1', ['STT', 'Tên đơn vị', 'MST', 'Hạng', 'Đối tượng huấn luyện', 'Số GCN', 'Ngày cấp'], 'training'],
    ['Sheet1', ['STT', 'Tên tổ chức', 'Số giấy chứng nhận', 'Ngày cấp', 'Thời hạn', 'Phạm vi kiểm định'], 'technical-inspection'],
    ['Sheet1', ['STT', 'Tên đơn vị', 'Số công bố', 'Ngày công bố', 'Yếu tố quan trắc'], 'monitoring'],
    ['Khám BNN', ['TT', 'Cơ sở khám', 'Địa chỉ', 'Số GPHĐ', 'Ngày công bố đủ điều kiện', 'Phạm vi'], 'health-exam'],
    ['Sheet1', ['Họ và tên', 'Ngày sinh', 'Số CCCD', 'Đơn vị công tác', 'Loại hình', 'Nhóm'], 'osh-staff'],
    ['Sheet1', ['STT', 'Tên doanh nghiệp', 'MST', 'Ngành nghề', 'Số lao động'], 'enterprise'],
    ['Chấm công', ['STT', 'Ngày', 'Giờ vào', 'Giờ ra'], null],
  ])('%s with %j is %s', (name, heading, register) =>
    expect(guessRegister(sheetOf([heading, heading.map((_, at) => `giá trị ${at}`)], [], name)).register).toBe(register),
  );

  test.each([
    ['Khám SK định kỳ', 'PERIODIC'],
    ['Khám BNN', 'OCC_DISEASE'],
    ['Khám trước bố trí VL', 'PRE_PLACEMENT'],
    ['Khám sức khỏe chung', 'GENERAL'],
    ['Trang 1', undefined],
  ])('a sheet named “%s” has the exam kind %s', (name, kind) =>
    expect(
      guessRegister(
        sheetOf(
          [
            ['TT', 'Cơ sở khám', 'Số GPHĐ', 'Ngày công bố đủ điều kiện', 'Phụ trách chuyên môn'],
            [1, 'Bệnh viện', '1', '1/1/2020', 'BS. An'],
          ],
          [],
          name,
        ),
      ).defaults['examKind'],
    ).toBe(kind),
  );

  test('a list of self-training employers says so in its title', () => {
    const sheet = sheetOf(
      [
        ['DANH SÁCH DOANH NGHIỆP TỰ HUẤN LUYỆN'],
        ['STT', 'Tên đơn vị', 'Hạng', 'Đối tượng huấn luyện', 'Số thông báo'],
        [1, 'A', 'B', '1', '2/TB'],
      ],
      [[0, 0, 0, 4]],
    );
    expect(guessRegister(sheet)).toMatchObject({ register: 'training', defaults: { serviceKind: 'self-training', paperKind: 'notice' } });
  });
});

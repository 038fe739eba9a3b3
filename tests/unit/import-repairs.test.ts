// Every repair of what a file says: counted with a sample, and not made where the person does not want it.
import { expect, test } from 'vitest';
import { areaAliasSeeds, areaSeeds, areaSuccessionSeeds } from '../../db/seeds/areas.ts';
import { areaBook } from '../../main/domain/areas/area-book.ts';
import { repairKinds, type RepairKind } from '../../main/features/excel/cells/cell-reading.ts';
import { inUnicode } from '../../main/features/excel/cells/old-fonts.ts';
import { readSheet } from '../../main/features/excel/sheets/read-sheet.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import type { Cell, Sheet } from '../../main/office/sheet.ts';
import { toTcvn3, toVni } from '../support/old-text.ts';

type Typed = string | number | { serial: number } | { text: string; font: string } | null;
const cellOf = (typed: Typed): Cell | null => {
  if (typed === null) return null;
  if (typeof typed === 'string') return { text: typed, number: null, isDate: 'no', formula: 'no' };
  if (typeof typed === 'number') return { text: String(typed), number: typed, isDate: 'no', formula: 'no' };
  if ('font' in typed) return { text: typed.text, number: null, isDate: 'no', formula: 'no', fonts: [{ at: 0, font: typed.font }] };
  return { text: '06/05/2021', number: typed.serial, isDate: 'yes', formula: 'no' };
};
const sheetOf = (rows: Typed[][]): Sheet =>
  inUnicode({
    kind: 'xlsx',
    notes: [],
    sheets: [
      {
        name: 'Trang',
        hidden: 'no',
        rows: rows.map((row) => row.map(cellOf)),
        rowCount: rows.length,
        columnCount: Math.max(...rows.map((row) => row.length)),
        merges: [],
        date1904: 'no',
      } as unknown as Sheet,
    ],
  } as never).sheets[0]!;

const firm: Typed[] = ['Tên doanh nghiệp', 'Mã số thuế', 'Địa chỉ', 'Số lao động', 'Điện thoại'];
const body: Typed[] = ['Tên tổ chức kiểm định', 'Mã số thuế', 'Số giấy chứng nhận', 'Ngày cấp', 'Ngày hết hạn', 'Cơ quan cấp'];
const school: Typed[] = ['Tên tổ chức huấn luyện', 'Hạng', 'Nhóm huấn luyện'];
const staff: Typed[] = ['Họ và tên', 'Chức danh ATVSLĐ', 'Tên đơn vị', 'Số CCCD', 'Ngày sinh'];
const nfd = 'Công ty Ánh Dương'.normalize('NFD');

interface Case {
  kind: RepairKind;
  register: RegisterName;
  rows: Typed[][];
  column: string;
  made: string | number | null;
  without: string | number | null;
  /** Row of the reading. */
  at?: number;
}

const row = (
  kind: RepairKind,
  register: RegisterName,
  rows: Typed[][],
  column: string,
  made: Case['made'],
  without: Case['without'],
  at = 0,
): Case => ({
  kind,
  register,
  rows,
  column,
  made,
  without,
  at,
});

const cases: Case[] = [
  row(
    'tcvn3',
    'enterprise',
    [firm, [{ text: toTcvn3('Công ty Đại Việt'), font: '.VnTime' }]],
    'name',
    'Công ty Đại Việt',
    toTcvn3('Công ty Đại Việt'),
  ),
  row(
    'vni',
    'enterprise',
    [firm, [{ text: toVni('Công ty Đại Việt'), font: 'VNI-Times' }]],
    'name',
    'Công ty Đại Việt',
    toVni('Công ty Đại Việt'),
  ),
  row('nfc', 'enterprise', [firm, [nfd]], 'name', nfd.normalize('NFC'), nfd),
  row('spaces', 'enterprise', [firm, ['Công ty  A ']], 'name', 'Công ty A', 'Công ty  A '),
  row('tax-zero', 'enterprise', [firm, ['Công ty A', 100233488]], 'taxCode', '0100233488', null),
  row('code-shape', 'enterprise', [firm, ['Công ty A', '0100233488001']], 'taxCode', '0100233488-001', null),
  row('code-number', 'enterprise', [firm, ['Công ty A', 4476895320]], 'taxCode', '4476895320', null),
  row('phone-zero', 'enterprise', [firm, ['Công ty A', null, null, null, 914950695]], 'phone', '0914950695', '914950695'),
  row('number-text', 'enterprise', [firm, ['Công ty A', null, null, '1.858']], 'headcount', 1858, null),
  row('blank-word', 'enterprise', [firm, ['Công ty A', null, null, null, 'không có']], 'phone', null, null),
  row('commune', 'enterprise', [firm, ['Công ty A', null, 'Thị trấn Ea Drăng, huyện Ea H’leo, tỉnh Đắk Lắk']], 'commune', '24181', null),
  row('date-text', 'technical-inspection', [body, ['Trung tâm A', null, '1/GCN', '13/5/2021']], 'issuedOn', '2021-05-13', null),
  row(
    'date-words',
    'technical-inspection',
    [body, ['Trung tâm A', null, '1/GCN', 'ngày 3 tháng 5 năm 2024']],
    'issuedOn',
    '2024-05-03',
    null,
  ),
  row('date-serial', 'technical-inspection', [body, ['Trung tâm A', null, '1/GCN', 44607]], 'issuedOn', '2022-02-15', null),
  row('term', 'technical-inspection', [body, ['Trung tâm A', null, '1/GCN', '13/5/2021', '05 năm']], 'expiresOn', '2026-05-13', null),
  row(
    'split',
    'technical-inspection',
    [body, ['Trung tâm A', null, '56/2021/GCN ngày 13/03/2021']],
    'number',
    '56/2021/GCN',
    '56/2021/GCN ngày 13/03/2021',
  ),
  row('choice', 'training', [school, ['Trung tâm A', 'Hạng B', 'Nhóm 1,2,3']], 'traineeGroups', 'G1,G2,G3', null),
  row('cccd-zero', 'osh-staff', [staff, ['Hồ Thanh Tú', 'Bán chuyên trách', 'Công ty A', 66075784930]], 'cccd', '066075784930', null),
  row(
    'month-first',
    'technical-inspection',
    [body, ['Trung tâm A', null, '1/GCN', '3/4/2021'], ['B', null, '2/GCN', '5/13/2021'], ['C', null, '3/GCN', '5/14/2021']],
    'issuedOn',
    '2021-03-04',
    '2021-04-03',
  ),
  row(
    'day-swapped',
    'technical-inspection',
    [
      body,
      ...Array.from({ length: 6 }, (_, at): Typed[] => [`T${at}`, null, `${at}/GCN`, { serial: 44322 }]),
      ...['13', '14'].map((day): Typed[] => [`N${day}`, null, `${day}/GCN`, `${day}/5/2021`]),
    ],
    'issuedOn',
    '2021-06-05',
    '2021-05-06',
  ),
  row(
    'tick',
    'training',
    [
      ['Tên tổ chức huấn luyện', 'Nhóm 1', 'Nhóm 2'],
      ['Trung tâm A', 'x', 'x'],
      ['Trung tâm B', null, 'x'],
    ],
    'traineeGroups',
    'G1,G2',
    null,
  ),
  row(
    'issuer',
    'technical-inspection',
    [
      ['STT', ...body],
      ['I', 'Đơn vị do Bộ Nội vụ cấp giấy chứng nhận'],
      [1, 'Trung tâm A', null, '1/GCN', '13/5/2021'],
    ],
    'issuer',
    'Bộ Nội vụ',
    null,
  ),
  row(
    'group',
    'training',
    [
      ['STT', ...school],
      ['I', 'Tổ chức hạng B'],
      [1, 'Trung tâm A', null, '1, 2'],
    ],
    'trainingClass',
    'B',
    null,
  ),
  row(
    'above',
    'osh-staff',
    [
      staff,
      ['Hồ Thanh Tú', 'Bán chuyên trách', 'Công ty A', null, '01/02/1975'],
      ['Y Blô Niê', 'Bán chuyên trách', null, null, '01/02/1976'],
    ],
    'employerName',
    'Công ty A',
    null,
    1,
  ),
];

test('every kind of repair is tried below', () => {
  expect(cases.map(({ kind }) => kind).sort()).toEqual([...repairKinds].sort());
});

test.each(cases)('$kind: read as $made, without the repair as $without', ({ kind, register, rows, column, made, without, at }) => {
  const areas = { book: areaBook(areaSeeds, areaSuccessionSeeds, areaAliasSeeds), on: '2026-11-23' };
  const sheet = sheetOf(rows);
  const repaired = readSheet(sheet, { register, headerRows: [1] }, areas);
  expect(repaired.records[at ?? 0]!.values[column] ?? null).toEqual(made);
  expect(repaired.repairs.find((one) => one.kind === kind)?.count).toBeGreaterThan(0);
  const plain = readSheet(sheet, { register, headerRows: [1], off: [kind] }, areas);
  expect(plain.records[at ?? 0]!.values[column] ?? null).toEqual(without);
  // It is still counted, so that it can be switched on again.
  expect(plain.repairs.find((one) => one.kind === kind)?.count).toBe(repaired.repairs.find((one) => one.kind === kind)?.count);
});

test('a month without its day is flagged and not made a day of', () => {
  const { records } = readSheet(sheetOf([body, ['Trung tâm A', null, '1/GCN', '05/2024']]), {
    register: 'technical-inspection',
    headerRows: [1],
  });
  expect(records[0]!.values.issuedOn ?? null).toBe(null);
  expect(records[0]!.problems.find(({ key }) => key === 'issuedOn')).toMatchObject({
    severity: 'doubt',
    message: expect.stringContaining('Chỉ có tháng 05/2024'),
  });
});

test('a repair that is switched off says so beside the cell', () => {
  const { records } = readSheet(sheetOf([body, ['Trung tâm A', null, '1/GCN', '13/5/2021', '05 năm']]), {
    register: 'technical-inspection',
    headerRows: [1],
    off: ['term'],
  });
  expect(records[0]!.problems.map(({ message }) => message).join()).toContain('đã tắt cách sửa “Thời hạn thành ngày hết hạn”');
});

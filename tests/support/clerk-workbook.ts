// A workbook as a clerk keeps it: title block, merged headings, group rows, lost zeros, dates in several spellings.
import { writeFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';

type Cell = string | number | null;

/** Rows as they are typed; the serial 44607 is 15/02/2022. */
const rows: Cell[][] = [
  ['SỞ NỘI VỤ', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null, null],
  [],
  ['DANH SÁCH TỔ CHỨC HUẤN LUYỆN AN TOÀN, VỆ SINH LAO ĐỘNG', null, null, null, null, null, null, null],
  [],
  ['STT', 'Tên đơn vị', 'Mã số thuế', 'Địa chỉ', 'Giấy chứng nhận', null, null, 'Hạng'],
  [null, null, null, null, 'Số', 'Ngày cấp', 'Ngày hết hạn', null],
  ['I. Tổ chức do Sở Nội vụ cấp', null, null, null, null, null, null, null],
  [
    1,
    'Công ty TNHH Huấn luyện An toàn Ban Mê',
    908301668,
    '204 Nguyễn Tất Thành, phường Tân An, tỉnh Đắk Lắk',
    '12/2022/GCN',
    44607,
    '15/02/2027',
    'B',
  ],
  [
    2,
    'Trường Cao đẳng Kỹ thuật Hoàng Long',
    '0038528085',
    '15 Lê Duẩn, phường Buôn Ma Thuột, tỉnh Đắk Lắk',
    '07/2023/GCN',
    '3/4/2023',
    'ngày 03 tháng 4 năm 2028',
    'Hạng C',
  ],
  ['II. Tổ chức do Bộ Nội vụ cấp', null, null, null, null, null, null, null],
  [
    3,
    'Trung tâm Kỹ thuật An toàn Sông Hinh',
    6597971146,
    'Thôn 2, xã Sông Hinh, tỉnh Đắk Lắk',
    '88/2024/GCN',
    '02.11.2024',
    '02/11/2029',
    'A',
  ],
  ['Tổng cộng: 3 tổ chức', null, null, null, null, null, null, null],
  [null, null, null, null, null, 'NGƯỜI LẬP BIỂU', null, null],
];

const span = (row: number, from: number, to: number, down = 0) => ({ s: { r: row, c: from }, e: { r: row + down, c: to } });
const merges = [span(2, 0, 7), span(4, 4, 6), ...[0, 1, 2, 3, 7].map((column) => span(4, column, column, 1)), span(6, 0, 7), span(9, 0, 7)];

/** Writes the list of three training bodies to `path`; `change` may touch the rows first. */
export function writeClerkWorkbook(path: string, change: (rows: Cell[][]) => void = () => undefined): void {
  const own = rows.map((row) => [...row]);
  change(own);
  const sheet = utils.aoa_to_sheet(own);
  sheet['!merges'] = merges;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Huấn luyện');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** What the register must hold of them, as the export writes it: days as serials, codes as text. */
export const clerkRecords = [
  {
    name: 'Công ty TNHH Huấn luyện An toàn Ban Mê',
    taxCode: '0908301668',
    number: '12/2022/GCN',
    issuedOn: 44607,
    expiresOn: 46433,
    commune: 'Phường Tân An',
  },
  {
    name: 'Trường Cao đẳng Kỹ thuật Hoàng Long',
    taxCode: '0038528085',
    number: '07/2023/GCN',
    issuedOn: 45019,
    expiresOn: 46846,
    commune: 'Phường Buôn Ma Thuột',
  },
  {
    name: 'Trung tâm Kỹ thuật An toàn Sông Hinh',
    taxCode: '6597971146',
    number: '88/2024/GCN',
    issuedOn: 45598,
    expiresOn: 47424,
    commune: 'Xã Sông Hinh',
  },
] as const;

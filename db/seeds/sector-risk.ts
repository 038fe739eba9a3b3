// Owns which sectors count as high-risk for OSH staff, by the beginning of their VSIC code. NĐ 39/2016/NĐ-CP Điều 36 khoản 1.
//
// Codes of QĐ 27/2018/QĐ-TTg; a newer edition (QĐ 36/2025/QĐ-TTg) holds from 15/11/2025 and may number them otherwise.

export interface SectorRiskSeed {
  id: string;
  /** Beginning of a VSIC code without its letter. */
  prefix: string;
  edition: string;
  sector: string;
  source: string;
}

const sectors: [string, string][] = [
  ...['05', '06', '07', '08', '09'].map((prefix): [string, string] => [prefix, 'Khai khoáng']),
  ['19', 'Sản xuất than cốc, sản phẩm dầu mỏ tinh chế'],
  ['20', 'Sản xuất hóa chất'],
  ['23', 'Sản xuất sản phẩm từ khoáng phi kim'],
  ['24', 'Sản xuất kim loại'],
  ['25', 'Sản xuất sản phẩm từ kim loại'],
  ['301', 'Đóng tàu'],
  ['3315', 'Sửa chữa tàu'],
  ['351', 'Sản xuất, truyền tải, phân phối điện'],
  ['41', 'Thi công công trình xây dựng'],
  ['42', 'Thi công công trình xây dựng'],
  ['43', 'Thi công công trình xây dựng'],
];

/** The high-risk sectors; a firm belongs to the longest prefix that its code begins with. */
export const sectorRiskSeeds: SectorRiskSeed[] = sectors.map(([prefix, sector]) => ({
  id: `00000000-0000-7000-8000-0f0${prefix.padStart(9, '0')}`,
  prefix,
  edition: 'QĐ 27/2018/QĐ-TTg',
  sector,
  source: 'NĐ 39/2016/NĐ-CP Điều 36 khoản 1',
}));

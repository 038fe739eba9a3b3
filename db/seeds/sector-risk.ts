// Owns which sectors count as risky, by the beginning of their VSIC code and by the words of a trade. NĐ 39/2016/NĐ-CP Điều 36 khoản 1, Điều 37.
//
// Codes of QĐ 27/2018/QĐ-TTg; a newer edition (QĐ 36/2025/QĐ-TTg) holds from 15/11/2025 and may number them otherwise. Words are
// compared whole and without accents; they help where an office list has no code.

export interface SectorRiskSeed {
  id: string;
  list: 'osh' | 'medical';
  /** Beginning of a VSIC code without its letter. */
  prefix: string;
  edition: string;
  sector: string;
  words: string;
  source: string;
}

type Line = [prefix: string, sector: string, words: string];
const mining = 'khai khoáng;khai thác đá;khai thác cát;khai thác mỏ;khai thác than;khai thác quặng;mỏ đá;mỏ than';
const building = 'xây dựng;thi công;xây lắp;cầu đường';
const minerals = 'vật liệu xây dựng;gạch;ngói;xi măng;bê tông;gốm sứ;thủy tinh;đá granit;đá ốp lát';
const chemistry = 'hóa chất;phân bón;sản xuất sơn;thuốc bảo vệ thực vật;hóa dược';

const sectors: Line[] = [
  ...['05', '06', '07', '08', '09'].map((prefix): Line => [prefix, 'Khai khoáng', mining]),
  ['19', 'Sản xuất than cốc, sản phẩm dầu mỏ tinh chế', 'than cốc;dầu mỏ;lọc dầu'],
  ['20', 'Sản xuất hóa chất', chemistry],
  ['23', 'Sản xuất sản phẩm từ khoáng phi kim', minerals],
  ['24', 'Sản xuất kim loại', 'luyện kim;luyện thép;cán thép;sản xuất thép;đúc kim loại'],
  ['25', 'Sản xuất sản phẩm từ kim loại', 'cơ khí;kết cấu thép;gia công kim loại;sản phẩm kim loại'],
  ['301', 'Đóng tàu', 'đóng tàu'],
  ['3315', 'Sửa chữa tàu', 'sửa chữa tàu'],
  ['351', 'Sản xuất, truyền tải, phân phối điện', 'thủy điện;sản xuất điện;truyền tải điện;phân phối điện;điện lực;điện gió;điện mặt trời;nhiệt điện'],
  ['41', 'Thi công công trình xây dựng', building],
  ['42', 'Thi công công trình xây dựng', building],
  ['43', 'Thi công công trình xây dựng', building],
];

/** NĐ 39/2016 art. 37; the list is from memory and to be confirmed by the office. */
const medical: Line[] = [
  ...['05', '06', '07', '08', '09'].map((prefix): Line => [prefix, 'Khai khoáng', mining]),
  ['102', 'Chế biến, bảo quản thủy sản', 'thủy sản;hải sản;cá tra;tôm'],
  ['13', 'Dệt', 'dệt;dệt nhuộm'],
  ['14', 'May', 'may mặc;dệt may;may công nghiệp;xí nghiệp may'],
  ['15', 'Da, giày', 'da giày;giày da;giày dép'],
  ['19', 'Sản xuất than cốc', 'than cốc'],
  ['20', 'Sản xuất hóa chất', chemistry],
  ['22', 'Sản phẩm cao su, nhựa', 'sản phẩm cao su;chế biến cao su;sơ chế mủ;nhựa'],
  ['23', 'Vật liệu xây dựng', minerals],
  ['24', 'Sản xuất kim loại', 'luyện kim;luyện thép;cán thép;sản xuất thép'],
  ['301', 'Đóng tàu', 'đóng tàu'],
  ['3315', 'Sửa chữa tàu', 'sửa chữa tàu'],
  ['37', 'Vệ sinh môi trường', 'vệ sinh môi trường;thoát nước;xử lý nước thải'],
  ['38', 'Thu gom, xử lý, tái chế rác thải', 'tái chế;rác thải;môi trường đô thị'],
  ['39', 'Xử lý ô nhiễm', 'xử lý ô nhiễm'],
];

const seedsOf = (lines: readonly Line[], list: SectorRiskSeed['list'], block: string, source: string): SectorRiskSeed[] =>
  lines.map(([prefix, sector, words]) => ({ id: `00000000-0000-7000-8000-${block}${prefix.padStart(9, '0')}`, list, prefix, edition: 'QĐ 27/2018/QĐ-TTg', sector, words, source }));

/** The high-risk sectors of OSH staff; a firm belongs to the longest prefix that its code begins with. */
export const sectorRiskSeeds: SectorRiskSeed[] = seedsOf(sectors, 'osh', '0f0', 'NĐ 39/2016/NĐ-CP Điều 36 khoản 1');
/** The risky sectors of medical staff. */
export const medicalRiskSeeds: SectorRiskSeed[] = seedsOf(medical, 'medical', '0f1', 'NĐ 39/2016/NĐ-CP Điều 37');

// Owns which sectors count as risky, by the beginning of their VSIC code and by the words of a trade. NĐ 39/2016/NĐ-CP Điều 36 khoản 1, Điều 37.
//
// Codes of QĐ 27/2018/QĐ-TTg; a newer edition (QĐ 36/2025/QĐ-TTg) holds from 15/11/2025 and may number them otherwise. Words are
// folded and matched whole; they help where an office list has no code.

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
const mining = 'khai khoang;khai thac da;khai thac cat;khai thac mo;khai thac than;khai thac quang;mo da;mo than';
const building = 'xay dung;thi cong;xay lap;cau duong';
const minerals = 'vat lieu xay dung;gach;ngoi;xi mang;be tong;gom su;thuy tinh;da granit;da op lat';
const chemistry = 'hoa chat;phan bon;san xuat son;thuoc bao ve thuc vat;hoa duoc';

const sectors: Line[] = [
  ...['05', '06', '07', '08', '09'].map((prefix): Line => [prefix, 'Khai khoáng', mining]),
  ['19', 'Sản xuất than cốc, sản phẩm dầu mỏ tinh chế', 'than coc;dau mo;loc dau'],
  ['20', 'Sản xuất hóa chất', chemistry],
  ['23', 'Sản xuất sản phẩm từ khoáng phi kim', minerals],
  ['24', 'Sản xuất kim loại', 'luyen kim;luyen thep;can thep;san xuat thep;duc kim loai'],
  ['25', 'Sản xuất sản phẩm từ kim loại', 'co khi;ket cau thep;gia cong kim loai;san pham kim loai'],
  ['301', 'Đóng tàu', 'dong tau'],
  ['3315', 'Sửa chữa tàu', 'sua chua tau'],
  ['351', 'Sản xuất, truyền tải, phân phối điện', 'thuy dien;san xuat dien;truyen tai dien;phan phoi dien;dien luc;dien gio;dien mat troi;nhiet dien'],
  ['41', 'Thi công công trình xây dựng', building],
  ['42', 'Thi công công trình xây dựng', building],
  ['43', 'Thi công công trình xây dựng', building],
];

/** NĐ 39/2016 art. 37; the list is from memory and to be confirmed by the office. */
const medical: Line[] = [
  ...['05', '06', '07', '08', '09'].map((prefix): Line => [prefix, 'Khai khoáng', mining]),
  ['102', 'Chế biến, bảo quản thủy sản', 'thuy san;hai san;ca tra;tom'],
  ['13', 'Dệt', 'det;det nhuom'],
  ['14', 'May', 'may mac;det may;may cong nghiep;xi nghiep may'],
  ['15', 'Da, giày', 'da giay;giay da;giay dep'],
  ['19', 'Sản xuất than cốc', 'than coc'],
  ['20', 'Sản xuất hóa chất', chemistry],
  ['22', 'Sản phẩm cao su, nhựa', 'san pham cao su;che bien cao su;so che mu;nhua'],
  ['23', 'Vật liệu xây dựng', minerals],
  ['24', 'Sản xuất kim loại', 'luyen kim;luyen thep;can thep;san xuat thep'],
  ['301', 'Đóng tàu', 'dong tau'],
  ['3315', 'Sửa chữa tàu', 'sua chua tau'],
  ['37', 'Vệ sinh môi trường', 've sinh moi truong;thoat nuoc;xu ly nuoc thai'],
  ['38', 'Thu gom, xử lý, tái chế rác thải', 'tai che;rac thai;moi truong do thi'],
  ['39', 'Xử lý ô nhiễm', 'xu ly o nhiem'],
];

const seedsOf = (lines: readonly Line[], list: SectorRiskSeed['list'], block: string, source: string): SectorRiskSeed[] =>
  lines.map(([prefix, sector, words]) => ({ id: `00000000-0000-7000-8000-${block}${prefix.padStart(9, '0')}`, list, prefix, edition: 'QĐ 27/2018/QĐ-TTg', sector, words, source }));

/** The high-risk sectors of OSH staff; a firm belongs to the longest prefix that its code begins with. */
export const sectorRiskSeeds: SectorRiskSeed[] = seedsOf(sectors, 'osh', '0f0', 'NĐ 39/2016/NĐ-CP Điều 36 khoản 1');
/** The risky sectors of medical staff. */
export const medicalRiskSeeds: SectorRiskSeed[] = seedsOf(medical, 'medical', '0f1', 'NĐ 39/2016/NĐ-CP Điều 37');

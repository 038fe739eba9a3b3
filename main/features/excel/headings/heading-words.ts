// Owns the words of a column heading: abbreviations written out, signs gone, what only fills the line left out.
import { fold } from '../../../domain/text/fold.ts';
import { vietnameseHalf } from './english-half.ts';

/** Abbreviations with signs in them, before the signs go. */
const signed: readonly (readonly [RegExp, string])[] = [
  [/\bd\/c(hi)?\b\.?/g, 'dia chi'],
  [/\bd\.? ?chi\b/g, 'dia chi'],
  [/\bd\.? ?thoai\b/g, 'dien thoai'],
  [/\bm\.s\.t\b\.?/g, 'mst'],
  [/\bn\. ?cap\b/g, 'ngay cap'],
  [/\bd\. ?vi\b/g, 'don vi'],
  [/\be-mail\b/g, 'email'],
  [/\(?(dd|ngay)[/.-](mm|thang)[/.-](yyyy|nam)\)?/g, 'ngay'],
];

const abbreviations: Readonly<Record<string, string>> = {
  mst: 'ma so thue',
  msdn: 'ma so doanh nghiep',
  sdt: 'so dien thoai',
  dtdd: 'dien thoai di dong',
  dt: 'dien thoai',
  tel: 'dien thoai',
  phone: 'dien thoai',
  gcn: 'giay chung nhan',
  cn: 'chung nhan',
  gp: 'giay phep',
  gphd: 'giay phep hoat dong',
  hl: 'huan luyen',
  kd: 'kiem dinh',
  qt: 'quan trac',
  ld: 'lao dong',
  nld: 'nguoi lao dong',
  dn: 'doanh nghiep',
  dv: 'don vi',
  tc: 'to chuc',
  sk: 'suc khoe',
  bnn: 'benh nghe nghiep',
  tt: 'stt',
  qd: 'quyet dinh',
  vb: 'van ban',
  dk: 'dieu kien',
  cm: 'chuyen mon',
  cmnv: 'chuyen mon',
  ptcm: 'phu trach chuyen mon',
  tn: 'trach nhiem',
  ddpl: 'dai dien phap luat',
  cmtnd: 'cmnd',
  cmt: 'cmnd',
  ntns: 'ngay sinh',
  nndh: 'nang nhoc doc hai',
  nndhnh: 'nang nhoc doc hai nguy hiem',
  cbcnv: 'can bo cong nhan vien',
  dkkd: 'dang ky kinh doanh',
  dkdn: 'dang ky doanh nghiep',
  gcndkkd: 'giay chung nhan dang ky kinh doanh',
  cndkkd: 'chung nhan dang ky kinh doanh',
  cndkdn: 'chung nhan dang ky doanh nghiep',
  gcndkdn: 'giay chung nhan dang ky doanh nghiep',
  gcndkkddn: 'giay chung nhan dang ky doanh nghiep',
  gcndk: 'giay chung nhan',
  gcnddk: 'giay chung nhan',
  gcnddkhd: 'giay chung nhan',
  ddk: 'du dieu kien',
  ksk: 'kham suc khoe',
  kcb: 'kham benh chua benh',
  kbcb: 'kham benh chua benh',
  kbchb: 'kham benh chua benh',
  cq: 'co quan',
  bs: 'bac si',
  bsi: 'bac si',
  hsd: 'han su dung',
  hh: 'het han',
  cnld: 'cong nhan lao dong',
  cmkt: 'chuyen mon ky thuat',
  ctncm: 'chiu trach nhiem chuyen mon',
  ctn: 'chiu trach nhiem',
  pl: 'phap luat',
  sx: 'san xuat',
  sxkd: 'san xuat kinh doanh',
  cty: 'cong ty',
  nsdld: 'nguoi su dung lao dong',
  nguoisdld: 'nguoi su dung lao dong',
  mtld: 'moi truong lao dong',
  nndhnhnt: 'nang nhoc doc hai nguy hiem',
  nndhvd: 'nang nhoc doc hai',
  hdld: 'hop dong lao dong',
  bct: 'ban chuyen trach',
  tdcm: 'trinh do chuyen mon',
  kcn: 'khu cong nghiep',
  cskcb: 'co so kham benh chua benh',
  bv: 'benh vien',
  pk: 'phong kham',
  pkdk: 'phong kham da khoa',
  tckd: 'to chuc kiem dinh',
  tchl: 'to chuc huan luyen',
  dthl: 'doi tuong huan luyen',
  nnt: 'nguoi nop thue',
  gpkd: 'giay phep kinh doanh',
  kn: 'kiem nhiem',
  nv: 'nhiem vu',
  hkd: 'ho kinh doanh',
};

/** Longer ways of saying the same word. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bngay thang( nam)?\b/g, 'ngay'],
  [/\b(so|ngay) tb$/g, '$1 thong bao'],
  [/\bthoi (gian|diem) (?=(het|cap|cong bo|ban hanh|ky)\b)/g, 'ngay '],
  [/\bso (ky )?hieu\b/g, 'so'],
  [/\bso luong\b/g, 'so'],
  [/\b(hoat dong )?du dieu kien( hoat dong)?\b/g, ''],
  [/\bho va ten\b/g, 'ho ten'],
  [/\bgiay chung chi\b|\bchung chi\b/g, 'chung nhan'],
  [/\b(so|ngay|vb|van ban|phieu) cb\b/g, '$1 cong bo'],
  [/\bhet huan luyen\b/g, 'het hieu luc'],
  [/\b(nganh(?: nghe)?|dang ky) kiem dinh\b/g, '$1 kinh doanh'],
  [/\bnn dh( nh)?\b|\bnang nhoc dh\b/g, 'nang nhoc doc hai'],
  [/\bnam nu\b/g, 'gioi tinh'],
  [/\bnhom dien thoai\b/g, 'nhom doi tuong'],
  [/\batvsld\b|\batld\b|\ban toan,? ve sinh lao dong\b|\ban toan lao dong\b/g, 'atvsld'],
];

const known = new Map<string, string>();
const mostKnown = 20_000;

/** "TenDoanhNghiep", "SoLaoDong" of exports. */
const apart = (text: string): string =>
  /^[A-Za-z0-9_]+$/.test(text) && /[a-z]/.test(text) ? text.replace(/([a-z])([A-Z])/g, '$1 $2') : text;

const written = (text: string): string => {
  let words = fold(apart(vietnameseHalf(text.trim())).replace(/^\(?\d{1,2}[.)]\s*(?=\p{L})/u, ''));
  for (const [shape, word] of signed) words = words.replace(shape, word);
  words = words
    .replace(/[^a-z0-9' ]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => abbreviations[word] ?? word)
    .join(' ');
  const short = phrases
    .reduce((rest, [shape, word]) => rest.replace(shape, word), words)
    .replace(/ +/g, ' ')
    .trim();
  return short === '' ? words : short;
};

/** Folded words of a heading, abbreviations written out, signs gone; remembered, for the same headings are asked for again and again. */
export const headingWords = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const answer = written(text);
  known.set(text, answer);
  return answer;
};

// Owns the free and worked days of 2024–2027: fixed dates of the labour code as known, lunar and swapped days as what must be checked.
//
// The labour code names the holidays; on which working days Tết, Giỗ Tổ with its compensation, the second day of 02/9 and the swaps
// fall is announced every year. Ids hang on day and kind and are never given to another row.

export interface HolidaySeed {
  id: string;
  onDate: string;
  kind: 'free' | 'worked';
  name: string;
  source: string;
  confidence: 'M' | 'U';
}

type Line = [day: string, name: string];

const code = 'BLLĐ 2019 Điều 112';
const compensated = 'BLLĐ 2019 Điều 111 khoản 3';
const yearly = 'Thông báo nghỉ hằng năm';

const fixed: readonly Line[] = ['2024', '2025', '2026', '2027'].flatMap((year): Line[] => [
  [`${year}-01-01`, 'Tết Dương lịch'],
  [`${year}-04-30`, 'Ngày Chiến thắng'],
  [`${year}-05-01`, 'Ngày Quốc tế lao động'],
  [`${year}-09-02`, 'Quốc khánh'],
]);

const tet: readonly (readonly [first: string, year: string, days: readonly string[]])[] = [
  ['2024', 'Giáp Thìn', ['02-08', '02-09', '02-10', '02-11', '02-12', '02-13', '02-14']],
  ['2025', 'Ất Tỵ', ['01-27', '01-28', '01-29', '01-30', '01-31']],
  ['2026', 'Bính Ngọ', ['02-16', '02-17', '02-18', '02-19', '02-20']],
  ['2027', 'Đinh Mùi', ['02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11']],
];

const announced: readonly Line[] = [
  ...tet.flatMap(([year, name, days]) => days.map((day): Line => [`${year}-${day}`, `Tết ${name}`])),
  ['2024-04-18', 'Giỗ Tổ Hùng Vương'],
  ['2024-04-29', 'Nghỉ hoán đổi dịp 30/4'],
  ['2024-09-03', 'Quốc khánh, ngày liền kề'],
  ['2025-04-07', 'Giỗ Tổ Hùng Vương'],
  ['2025-05-02', 'Nghỉ hoán đổi dịp 01/5'],
  ['2025-09-01', 'Quốc khánh, ngày liền kề'],
  ['2026-01-02', 'Nghỉ hoán đổi dịp Tết Dương lịch'],
  ['2026-04-26', 'Giỗ Tổ Hùng Vương'],
  ['2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2026-08-31', 'Nghỉ hoán đổi dịp Quốc khánh'],
  ['2026-09-01', 'Quốc khánh, ngày liền kề'],
  ['2027-04-16', 'Giỗ Tổ Hùng Vương'],
  ['2027-09-03', 'Quốc khánh, ngày liền kề'],
];

const worked: readonly Line[] = [
  ['2024-05-04', 'Làm bù ngày 29/4'],
  ['2025-04-26', 'Làm bù ngày 02/5'],
  ['2026-01-10', 'Làm bù ngày 02/01'],
  ['2026-08-22', 'Làm bù ngày 31/8'],
];

const rowsOf = (lines: readonly Line[], kind: HolidaySeed['kind'], source: string, confidence: HolidaySeed['confidence']): HolidaySeed[] =>
  lines.map(([onDate, name]) => ({
    id: `00000000-0000-7000-8000-0a${kind === 'free' ? '1' : '2'}0${onDate.replaceAll('-', '')}`,
    onDate,
    kind,
    name,
    source,
    confidence,
  }));

/** The days of four years, those of a kind in their order; 24/11 is a rule row of its own until it is confirmed. */
export const holidaySeeds: readonly HolidaySeed[] = [
  ...rowsOf(fixed, 'free', code, 'M'),
  ...rowsOf([['2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động']], 'free', compensated, 'M'),
  ...rowsOf(announced, 'free', yearly, 'U'),
  ...rowsOf(worked, 'worked', yearly, 'U'),
];

// Where a risk list begins and ends: prefixes of each length, sections, words without accents (NĐ 39/2016 art. 36.1, 37; QĐ 27/2018/QĐ-TTg).
import { describe, expect, it, test } from 'vitest';
import { type RiskRow, riskOf, wordsListed } from '../../main/domain/staffing/sector-risk.ts';
import { sectorTyped } from '../../main/domain/staffing/sector-words.ts';
import { divisionsOf, readPrefix } from '../../main/domain/staffing/vsic.ts';

const row = (prefix: string, words = '', list: RiskRow['list'] = 'osh'): RiskRow => ({
  list,
  prefix,
  sector: `Ngành ${prefix}`,
  words,
  source: '',
});
const rows = [
  row('20', 'Hóa chất;phân bón'),
  row('2023'),
  row('301'),
  row('3315', 'sửa chữa tàu'),
  row('F'),
  row('42'),
  ...['05', '06', '07', '08', '09'].map((prefix) => row(prefix)),
  row('47', '', 'medical'),
];

describe('a code under a list', () => {
  test.each<[string, string | null, string]>([
    ['19', null, 'hai chữ số, ngay trước'],
    ['20', '20', 'hai chữ số, đúng'],
    ['2011', '20', 'hai chữ số'],
    ['21', null, 'hai chữ số, ngay sau'],
    ['2022', '20', 'phần đầu dài hơn chưa khớp'],
    ['2023', '2023', 'phần đầu dài nhất'],
    ['20231', '2023', 'phần đầu dài nhất, năm chữ số'],
    ['300', null, 'ba chữ số, ngay trước'],
    ['301', '301', 'ba chữ số, đúng'],
    ['3011', '301', 'ba chữ số'],
    ['302', null, 'ba chữ số, ngay sau'],
    ['30', null, 'mã ngắn hơn phần đầu'],
    ['3314', null, 'bốn chữ số, ngay trước'],
    ['3315', '3315', 'bốn chữ số, đúng'],
    ['33150', '3315', 'bốn chữ số'],
    ['3316', null, 'bốn chữ số, ngay sau'],
    ['40', null, 'ngay trước mục F'],
    ['4100', 'F', 'mục F từ 41'],
    ['4210', '42', 'chữ số nói rõ hơn chữ cái'],
    ['4390', 'F', 'mục F đến 43'],
    ['4400', null, 'ngay sau mục F'],
    ['F4100', 'F', 'mã viết cả chữ cái'],
    ['42.10', '42', 'mã viết có chấm'],
    ['4711', null, 'danh mục kia không tính'],
  ])('%s: %s (%s)', (code, prefix) => {
    const answer = riskOf(rows, 'osh', { code, text: 'Hóa chất' });
    expect([answer.by, answer.risk, answer.row?.prefix ?? null]).toEqual(['code', prefix === null ? 'no' : 'yes', prefix]);
  });
  test.each<[string, string, string | null, string]>([
    ['F', 'yes', 'F', 'mục có trong danh mục'],
    ['B', 'yes', '05', 'cả năm ngành 05–09 có trong danh mục'],
    ['A', 'no', null, 'không ngành nào của mục'],
    ['C', 'unknown', null, 'chỉ một phần của mục'],
    ['V', 'unknown', null, 'không phải mục'],
  ])('the section %s alone: %s (%s)', (code, risk, prefix) => {
    const answer = riskOf(rows, 'osh', { code, text: null });
    expect([answer.risk, answer.row?.prefix ?? null]).toEqual([risk, prefix]);
  });
  it('that is a section listed in part goes by its words', () => {
    expect(riskOf(rows, 'osh', { code: 'C', text: 'Sản xuất phân bón' })).toMatchObject({ risk: 'yes', by: 'words' });
    expect(riskOf(rows, 'osh', { code: 'C', text: 'Sản xuất bánh kẹo' })).toMatchObject({ risk: 'no', by: 'words' });
  });
});

describe('words of a trade without a code', () => {
  test.each([
    ['Sản xuất HÓA CHẤT cơ bản', 'yes'],
    ['san xuat hoa chat', 'yes'],
    ['Hoá chất'.normalize('NFD'), 'yes'],
    ['Sửa chữa tàu', 'yes'],
    ['Sửa chữa tàuthuyền', 'no'],
    ['Hóa', 'no'],
    ['Bán lẻ', 'no'],
    [' ', 'unknown'],
  ])('%s: %s', (text, risk) => expect(riskOf(rows, 'osh', { code: null, text }).risk).toBe(risk));
  it('are listed once each, as written', () =>
    expect(wordsListed(' Xưởng gỗ ; xuong go, mộc;;\nchế  biến gỗ')).toEqual(['Xưởng gỗ', 'mộc', 'chế biến gỗ']));
});

describe('a typed beginning of a code', () => {
  const editions = ['QĐ 27/2018/QĐ-TTg', 'QĐ 36/2025/QĐ-TTg'] as const;
  test.each<[string, string | null]>([
    ['20', '20'],
    ['351', '351'],
    ['3315', '3315'],
    ['33150', '33150'],
    [' c 20 ', '20'],
    ['f', 'F'],
    ['01', '01'],
    ['99', '99'],
    ['2', null],
    ['331500', null],
    ['04', null],
    ['34', null],
    ['C42', null],
    ['Z', null],
    ['', null],
    ['gỗ', null],
  ])('%s is %s', (text, prefix) => {
    for (const edition of editions) {
      const read = readPrefix(text, edition);
      expect('prefix' in read ? read.prefix : null).toBe(prefix);
    }
  });
  it('may be a letter from G on in the older edition alone', () => {
    expect(editions.map((edition) => 'prefix' in readPrefix('G', edition))).toEqual([true, false]);
    expect(editions.map((edition) => 'prefix' in readPrefix('F', edition))).toEqual([true, true]);
  });
  it('knows 21 sections with 88 divisions (QĐ 27/2018/QĐ-TTg)', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTU'];
    expect(new Set(letters.flatMap(divisionsOf)).size).toBe(88);
    expect(letters.filter((letter) => divisionsOf(letter).length === 0)).toEqual([]);
    expect(divisionsOf('V')).toEqual([]);
  });
  it('is told apart from the name of a trade', () => {
    expect(sectorTyped('F 4210')).toEqual({ code: '4210', text: null });
    expect(sectorTyped(' Xây dựng  cầu ')).toEqual({ code: null, text: 'Xây dựng cầu' });
    expect(sectorTyped('4')).toHaveProperty('fault');
  });
});

// The paper model: official layout from one place, tags filled or told, the Word file read back by its rules.
import { describe, expect, it } from 'vitest';
import { fillPaper } from '../../main/domain/papers/fill.ts';
import { letterTemplates } from '../../main/domain/papers/letter-templates.ts';
import { layOut, wordsOf } from '../../main/domain/papers/page.ts';
import { dateInWords, numberInWords, type Paper, signatureLines } from '../../main/domain/papers/paper.ts';
import { writeDocx } from '../../main/office/docx.ts';
import { unzipped } from '../../main/office/zip-bytes.ts';
import { aLetter, aPage } from '../support/a-letter.ts';

describe('numbers and days', () => {
  it.each([
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1204, '1204'],
    [null, ''],
  ])('writes %s as "%s"', (number, words) => expect(numberInWords(number)).toBe(words));
  it.each([
    ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
    ['2026-03-10', 'ngày 10 tháng 3 năm 2026'],
    ['2026-11-09', 'ngày 09 tháng 11 năm 2026'],
  ])('writes %s as "%s"', (day, words) => expect(dateInWords(day)).toBe(words));
  it('leaves room for a day that is still to come', () => expect(dateInWords(null, '2026')).toMatch(/^ngày +tháng +năm 2026$/));
  it.each([
    ['TM. Hội đồng', 'Chủ tịch', ['TM. HỘI ĐỒNG', 'CHỦ TỊCH']],
    ['Q.', 'Giám đốc', ['Q. GIÁM ĐỐC']],
    ['', 'Giám đốc', ['GIÁM ĐỐC']],
  ])('signs "%s %s"', (mode, post, lines) => expect(signatureLines(mode, post)).toEqual(lines));
});

describe('a template', () => {
  it('tells the tags without a value and leaves them where they are', () => {
    const { paper, missing } = fillPaper(letterTemplates[1]!.paper, { texts: { Số: '01' }, lists: {} });
    expect(missing).toContain('Tên đơn vị');
    expect(paper.addressees).toEqual(['{Tên đơn vị}']);
    expect(paper.number).toBe('01');
  });
  it('repeats the row of a loop, one for each member, none for nobody', () => {
    const tables = [3, 0].map((rows) => aLetter(rows).body.find((block) => block.kind === 'table'));
    expect(tables.map((table) => table?.rows.map((row) => row[0]))).toEqual([['1', '2', '3'], []]);
  });
});

describe('the page', () => {
  it('says everything in the order of the annex', () => {
    const words = wordsOf(aPage());
    expect(words.slice(0, 7)).toEqual([
      'UBND TỈNH ĐẮK LẮK',
      'SỞ NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07/SNV-LĐVL',
      'V/v thực hiện quy định về điều kiện hoạt động huấn luyện an toàn, vệ sinh lao động',
      'Đắk Lắk, ngày 05 tháng 01 năm 2027',
    ]);
    expect(words.slice(-7)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Lãnh đạo SNV (báo cáo);',
      '- Lưu: VT, SNV.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Thu Hằng',
    ]);
    expect(words.filter((text) => text.endsWith('./.'))).toHaveLength(1);
  });
  it('puts kind and abstract of an invitation in the middle, and council title over agency post', () => {
    const council: Paper = {
      ...aLetter(),
      kind: 'Giấy mời',
      abstract: 'Họp Hội đồng kỳ cuối năm 2026',
      addressees: [],
      signature: { mode: 'KT. Chủ tịch', post: 'Phó Chủ tịch', agencyPost: 'Giám đốc Sở Nội vụ', name: 'Hoàng Văn Trường' },
    };
    const words = wordsOf(layOut(council));
    expect(words).toEqual(expect.arrayContaining(['GIẤY MỜI', 'Họp Hội đồng kỳ cuối năm 2026']));
    expect(words.slice(-4)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ', 'Hoàng Văn Trường']);
  });
  it('signs minutes with the secretary left and the chair right', () => {
    const words = wordsOf(
      layOut({
        ...aLetter(),
        kind: 'Biên bản',
        secretary: { post: 'Thư ký', name: 'Lê Hòa' },
        signature: { mode: '', post: 'Chủ tọa', agencyPost: '', name: 'Trần Hằng' },
      }),
    );
    expect(words.indexOf('THƯ KÝ')).toBeLessThan(words.indexOf('CHỦ TỌA'));
  });
  it('lists several addressees below one another', () => {
    expect(wordsOf(layOut({ ...aLetter(), addressees: ['Sở Y tế', 'Sở Công Thương'] }))).toEqual(
      expect.arrayContaining(['Kính gửi:', '- Sở Y tế;', '- Sở Công Thương.']),
    );
  });
});

describe('the Word file', () => {
  it('carries names with marks that XML does not like', async () => {
    const parts = await unzipped(writeDocx([aPage()], 'a & b'));
    expect(parts.get('word/document.xml')?.toString()).toContain('H’Brê̆ Ayŭn &amp; Cộng sự &lt;1&gt;'.normalize('NFC'));
  });
});

// The reader of the official layout (NĐ 30/2020, Annex I): every rule has a file that breaks it and nothing else; odd files are told in words.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../main/domain/papers/page.ts';
import type { Paper } from '../../main/domain/papers/paper.ts';
import { writeDocx } from '../../main/office/docx.ts';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { Refusal } from '../../main/office/refusal.ts';
import { unzipped, zipOf } from '../../main/office/zip-bytes.ts';
import { aPage } from '../support/a-letter.ts';
import { aMeetingPage, issuedMeetingPaper } from '../support/a-meeting.ts';

type Change = (xml: string) => string;

const changed = async (file: Buffer, change: Change, part = 'word/document.xml'): Promise<Buffer> => {
  const parts = await unzipped(file);
  const before = parts.get(part)!.toString();
  const after = change(before);
  if (after === before) throw new Error('The file was not changed.');
  return zipOf([...parts].map(([name, bytes]) => ({ name, bytes: name === part ? after : bytes })));
};

/** Changes the paragraph that says these words. */
const where =
  (words: string, change: Change): Change =>
  (xml) =>
    xml.replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, (paragraph) => (paragraph.includes(words) ? change(paragraph) : paragraph));
/** The thin line after the paragraph that says these words. */
const ruleUnder =
  (words: string, change: Change): Change =>
  (xml) =>
    xml.replace(
      new RegExp(`(${words}</w:t></w:r></w:p>)(<w:p><w:pPr><w:pBdr>.*?</w:p>)`, 's'),
      (_, text: string, line: string) => text + change(line),
    );
const sized =
  (points: number): Change =>
  (xml) =>
    xml.replaceAll(/<w:sz w:val="\d+"\/>/g, `<w:sz w:val="${points * 2}"/>`);
const plain: Change = (xml) => xml.replaceAll('<w:b/><w:bCs/>', '');
const bold: Change = (xml) => xml.replaceAll('<w:rPr><w:sz', '<w:rPr><w:b/><w:sz');
const upright: Change = (xml) => xml.replaceAll('<w:i/><w:iCs/>', '');
const says =
  (from: string, to: string): Change =>
  (xml) =>
    xml.replace(from, to);
const longer: Change = (xml) => xml.replace(/w:left="\d+" w:right="\d+"/, 'w:left="20" w:right="20"');
const none: Change = () => '';
const at =
  (...steps: Change[]): Change =>
  (xml) =>
    steps.reduce((now, step) => step(now), xml);

const withAnnexes: Paper = {
  ...issuedMeetingPaper('notice'),
  annexes: [
    { title: 'Phân công', body: [] },
    { title: 'Số liệu', body: [] },
  ],
};
const files = {
  notice: () => writeDocx([layOut(withAnnexes)], 'Thông báo'),
  letter: () => writeDocx([aPage()], 'Công văn'),
  minutes: () => writeDocx([aMeetingPage('minutes')], 'Biên bản'),
};

describe('a file that keeps every rule has no fault', () => {
  it.each(Object.entries(files))('%s', async (_, file) => expect(await layoutFaults(file())).toEqual([]));
  it('of many rows, of two letters in one file, of a draft without number and day', async () => {
    expect(await layoutFaults(writeDocx([aPage(40)], 'Thử'))).toEqual([]);
    expect(await layoutFaults(writeDocx([aPage(), aPage()], 'Hai công văn'))).toEqual([]);
    const draft = { ...withAnnexes, number: '', head: { ...withAnnexes.head, dated: 'ngày       tháng       năm 2026' } };
    expect(await layoutFaults(writeDocx([layOut(draft)], 'Bản thảo'))).toEqual([]);
  });
});

type Row = [fault: string, file: keyof typeof files, change: Change, part?: string];

const rules: Record<string, Row[]> = {
  'page and face': [
    ['Khổ giấy không phải A4.', 'letter', (xml) => xml.replace(/<w:pgSz [^>]*>/, '<w:pgSz w:w="12240" w:h="15840"/>')],
    [
      'Trang phải để đứng; chỉ trang có bảng rộng mới để ngang.',
      'notice',
      at(
        says('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"'),
        ruleUnder('kỳ cuối năm 2026', (xml) =>
          xml.replaceAll(/(left|right)="(\d+)"/g, (_, side, twips) => `${side}="${Number(twips) + 2466}"`),
        ),
      ),
    ],
    ['Lề trên 15 mm, phải từ 20 đến 25 mm.', 'letter', says('w:pgMar w:top="1134"', 'w:pgMar w:top="850"')],
    ['Lề dưới 30 mm, phải từ 20 đến 25 mm.', 'letter', says('w:bottom="1134"', 'w:bottom="1701"')],
    ['Lề trái 20 mm, phải từ 30 đến 35 mm.', 'letter', says('w:left="1701" w:header', 'w:left="1134" w:header')],
    ['Lề phải 25 mm, phải từ 15 đến 20 mm.', 'letter', says('w:right="850"', 'w:right="1417"')],
    ['Phông chữ Arial, phải là Times New Roman.', 'letter', (xml) => xml.replaceAll('Times New Roman', 'Arial'), 'word/styles.xml'],
    [
      'Phông .VnTime dùng bảng mã cũ, phải là Times New Roman, bảng mã Unicode.',
      'notice',
      where('I. Đánh giá chung', (xml) => xml.replace('<w:rPr><w:b/>', '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/>')),
    ],
    ['Có chữ không phải màu đen.', 'notice', where('I. Đánh giá chung', says('<w:rPr><w:b/>', '<w:rPr><w:color w:val="FF0000"/><w:b/>'))],
    ['Chưa có số trang ở giữa lề trên.', 'letter', (xml) => xml.replace(' PAGE ', ' DATE '), 'word/header1.xml'],
    ['Số trang phải ở giữa lề trên.', 'letter', says('"center"', '"right"'), 'word/header1.xml'],
    ['Số trang cỡ 11, phải cỡ 13 đến 14.', 'letter', sized(11), 'word/header1.xml'],
    ['Trang đầu không được có số trang.', 'letter', says('<w:titlePg/>', '')],
  ],
  'state and motto': [
    ['Thiếu quốc hiệu, hoặc ghi không đúng.', 'letter', says('CỘNG HÒA XÃ HỘI', 'CỘNG HÒA XÃ')],
    ['Quốc hiệu cỡ 14, phải cỡ 12 đến 13.', 'letter', where('CỘNG HÒA', sized(14))],
    ['Quốc hiệu phải in đậm.', 'letter', where('CỘNG HÒA', plain)],
    ['Quốc hiệu phải viết hoa.', 'letter', says('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Cộng hòa xã hội chủ nghĩa Việt Nam')],
    [
      'Thiếu tiêu ngữ, hoặc ghi không đúng.',
      'letter',
      at(ruleUnder('Độc lập - Tự do - Hạnh phúc', none), says('Độc lập - Tự do', 'Độc lập, tự do')),
    ],
    ['Tiêu ngữ phải ghi “Độc lập - Tự do - Hạnh phúc”.', 'letter', says('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')],
    ['Tiêu ngữ cỡ 12, phải cỡ 13 đến 14.', 'letter', where('Độc lập - Tự do', sized(12))],
    ['Tiêu ngữ phải in đậm.', 'letter', where('Độc lập - Tự do', plain)],
    ['Thiếu đường kẻ dưới tiêu ngữ.', 'letter', ruleUnder('Độc lập - Tự do - Hạnh phúc', none)],
    [
      'Đường kẻ dưới tiêu ngữ phải là nét vẽ, không gạch chân chữ.',
      'letter',
      at(
        ruleUnder('Độc lập - Tự do - Hạnh phúc', none),
        where('Độc lập - Tự do', (xml) => xml.replace('<w:b/>', '<w:b/><w:u w:val="single"/>')),
      ),
    ],
    [
      'Đường kẻ dưới tiêu ngữ phải dài bằng dòng chữ.',
      'letter',
      ruleUnder('Độc lập - Tự do - Hạnh phúc', (xml) => xml.replace(/w:left="\d+" w:right="\d+"/, 'w:left="2000" w:right="2000"')),
    ],
  ],
  'who issues': [
    [
      'Thiếu tên cơ quan ban hành, hoặc ghi không đúng.',
      'letter',
      at(ruleUnder('SỞ NỘI VỤ', none), says('>UBND TỈNH ĐẮK LẮK<', '><'), says('>SỞ NỘI VỤ<', '><')),
    ],
    ['Tên cơ quan chủ quản cỡ 11, phải cỡ 12 đến 13.', 'letter', where('UBND TỈNH', sized(11))],
    ['Tên cơ quan chủ quản phải viết hoa.', 'letter', says('UBND TỈNH ĐẮK LẮK', 'UBND tỉnh Đắk Lắk')],
    ['Tên cơ quan ban hành cỡ 14, phải cỡ 12 đến 13.', 'letter', where('>SỞ NỘI VỤ<', sized(14))],
    ['Tên cơ quan ban hành phải in đậm.', 'letter', where('>SỞ NỘI VỤ<', plain)],
    ['Tên cơ quan ban hành phải viết hoa.', 'letter', says('>SỞ NỘI VỤ<', '>Sở Nội Vụ<')],
    ['Thiếu đường kẻ dưới tên cơ quan ban hành.', 'letter', ruleUnder('SỞ NỘI VỤ', none)],
    ['Đường kẻ dưới tên cơ quan ban hành phải dài bằng 1/3 đến 1/2 dòng chữ.', 'letter', ruleUnder('SỞ NỘI VỤ', longer)],
    [
      'Tên cơ quan chủ quản phải đứng trên tên cơ quan ban hành.',
      'letter',
      at(
        where('UBND TỈNH', bold),
        where('>SỞ NỘI VỤ<', plain),
        ruleUnder('SỞ NỘI VỤ', (xml) => xml.replaceAll(/(left|right)="\d+"/g, '$1="1489"')),
      ),
    ],
  ],
  'number, place and day': [
    ['Thiếu số, ký hiệu văn bản, hoặc ghi không đúng.', 'notice', says('Số: 05/', '05/')],
    ['Số, ký hiệu văn bản cỡ 12, phải cỡ 13.', 'letter', where('Số: 07/', sized(12))],
    ['Số văn bản nhỏ hơn 10 phải có số 0 đứng trước.', 'letter', says('Số: 07/', 'Số: 7/')],
    ['Số, ký hiệu ghi liền nhau, cách bằng dấu gạch chéo, như “Số: 05/GM-HĐATVSLĐ”.', 'letter', says('Số: 07/', 'Số: 07 / ')],
    ['Thiếu địa danh và thời gian, hoặc ghi không đúng.', 'letter', says('Đắk Lắk, ngày 05 tháng 01 năm 2027', 'Đắk Lắk')],
    ['Địa danh và thời gian cỡ 12, phải cỡ 13 đến 14.', 'letter', where('tháng 01 năm', sized(12))],
    ['Địa danh và thời gian phải in nghiêng.', 'letter', where('tháng 01 năm', upright)],
    ['Ngày nhỏ hơn 10, tháng 1 và 2 phải có số 0 đứng trước.', 'letter', says('ngày 05 tháng 01', 'ngày 5 tháng 1')],
    ['Trước ngày, tháng, năm phải có địa danh.', 'letter', says('Đắk Lắk, ngày', 'Ngày')],
  ],
  'kind and abstract': [
    ['Tên loại văn bản cỡ 16, phải cỡ 13 đến 14.', 'notice', where('>THÔNG BÁO<', sized(16))],
    ['Tên loại văn bản phải in đậm.', 'notice', where('>THÔNG BÁO<', plain)],
    ['Trích yếu cỡ 12, phải cỡ 13 đến 14.', 'notice', where('Kết luận của Chủ tịch Hội đồng tại', sized(12))],
    ['Trích yếu phải in đậm.', 'notice', where('Kết luận của Chủ tịch Hội đồng tại', plain)],
    ['Thiếu đường kẻ dưới trích yếu.', 'notice', ruleUnder('kỳ cuối năm 2026', none)],
    ['Đường kẻ dưới trích yếu phải dài bằng 1/3 đến 1/2 dòng chữ.', 'notice', ruleUnder('kỳ cuối năm 2026', longer)],
    ['Trích yếu công văn cỡ 14, phải cỡ 12 đến 13.', 'letter', where('V/v thực hiện', sized(14))],
    ['Trích yếu công văn không in đậm.', 'letter', where('V/v thực hiện', bold)],
    [
      'Thiếu tên loại văn bản và trích yếu; công văn thì thiếu dòng “V/v …” dưới số, ký hiệu.',
      'letter',
      says('>V/v thực hiện', '>Thực hiện'),
    ],
  ],
  text: [
    ['Nội dung cỡ 11, phải cỡ 13 đến 14.', 'letter', where('>Căn cứ', sized(11))],
    ['Nội dung phải căn đều hai lề.', 'letter', where('>Căn cứ', says('"both"', '"left"'))],
    ['Đầu đoạn phải lùi vào 1 cm hoặc 1,27 cm.', 'letter', where('>Căn cứ', says('w:firstLine="720"', 'w:firstLine="0"'))],
    ['Khoảng cách giữa các đoạn phải từ 6 pt trở lên.', 'letter', where('>Căn cứ', says('w:after="120"', 'w:after="0"'))],
    ['Khoảng cách dòng 2, phải từ dòng đơn đến 1,5 dòng.', 'letter', where('>Căn cứ', says('w:line="276"', 'w:line="480"'))],
    ['Cuối nội dung phải có dấu “./.”.', 'letter', says('./.', '.')],
  ],
  signature: [
    [
      'Thiếu phần ký: quyền hạn, chức vụ và họ tên người ký.',
      'letter',
      (xml) => ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Thu Hằng'].reduce((now, words) => now.replace(`>${words}<`, '><'), xml),
    ],
    ['Quyền hạn, chức vụ người ký cỡ 12, phải cỡ 13 đến 14.', 'letter', where('KT. GIÁM ĐỐC', sized(12))],
    ['Quyền hạn, chức vụ người ký phải in đậm.', 'letter', where('KT. GIÁM ĐỐC', plain)],
    ['Quyền hạn, chức vụ người ký phải viết hoa.', 'letter', says('KT. GIÁM ĐỐC', 'KT. Giám đốc')],
    ['Họ tên người ký cỡ 12, phải cỡ 13 đến 14.', 'letter', where('Trần Thu Hằng', sized(12))],
    ['Họ tên người ký phải in đậm.', 'letter', where('Trần Thu Hằng', plain)],
    [
      'Biên bản: Thư ký ký bên trái, Chủ tọa ký bên phải.',
      'minutes',
      (xml) => xml.replace('THƯ KÝ', '¤').replace('CHỦ TỌA', 'THƯ KÝ').replace('¤', 'CHỦ TỌA'),
    ],
  ],
  recipients: [
    ['Thiếu nơi nhận, hoặc ghi không đúng.', 'letter', says('Nơi nhận:', 'Gửi:')],
    ['Nơi nhận cỡ 13, phải cỡ 12.', 'letter', where('Nơi nhận:', sized(13))],
    ['Nơi nhận phải in đậm.', 'letter', where('Nơi nhận:', plain)],
    ['Nơi nhận phải in nghiêng.', 'letter', where('Nơi nhận:', upright)],
    ['Các dòng nơi nhận phải cỡ 11.', 'letter', where('- Như trên', sized(13))],
    ['Nơi nhận thiếu dòng “Lưu: VT, …”.', 'letter', says('- Lưu: VT', '- VT')],
    [
      'Dòng “Lưu: VT, …” phải đứng cuối nơi nhận.',
      'letter',
      at(says('- Lưu: VT, SNV.', '¤'), says('- Như trên;', '- Lưu: VT, SNV;'), says('¤', '- Như trên.')),
    ],
    ['Dòng “Lưu” phải ghi “VT” trước.', 'letter', says('- Lưu: VT, SNV', '- Lưu: SNV')],
  ],
  annexes: [
    ['Phụ lục ghi “Phụ lục” và số La Mã theo thứ tự: Phụ lục I, Phụ lục II.', 'notice', says('Phụ lục II', 'Phụ lục 2')],
    ['Chữ “Phụ lục” cỡ 13, phải cỡ 14.', 'notice', where('>Phụ lục I<', sized(13))],
    ['Chữ “Phụ lục” phải in đậm.', 'notice', where('>Phụ lục II<', plain)],
    ['Tên phụ lục phải viết hoa.', 'notice', says('>PHÂN CÔNG<', '>Phân công<')],
    ['Dưới chữ “Phụ lục” phải có tên phụ lục ở giữa dòng.', 'notice', says('>SỐ LIỆU<', '><')],
    ['Dưới tên phụ lục phải có dòng “(Kèm theo … số … ngày …)” in nghiêng, ở giữa.', 'notice', says('(Kèm theo ', '(Theo ')],
  ],
};

describe.each(Object.entries(rules))('of %s', (_, rows) => {
  it.each(rows)('finds: %s', async (fault, file, change, part) =>
    expect(await layoutFaults(await changed(files[file](), change, part))).toEqual([fault]),
  );
});

describe('an office writes as Word does', () => {
  const word = (body: string) =>
    `<w:document xmlns:w="w"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/><w:titlePg/></w:sectPr></w:body></w:document>`;
  it('takes looks from styles and their ancestors, and what tracked changes took out is not there', async () => {
    const file = await changed(files.letter(), (xml) =>
      xml.replace(
        /(<w:p>(?:(?!<\/w:p>).)*?)<w:r><w:rPr>(?:(?!<\/w:r>).)*Căn cứ/s,
        '$1<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t>Căn cứ',
      ),
    );
    expect(await layoutFaults(file)).toEqual([]);
    const styled = await changed(file, (xml) => xml.replace('<w:sz w:val="28"/>', '<w:sz w:val="22"/>'), 'word/styles.xml');
    expect(await layoutFaults(styled)).toEqual(['Nội dung cỡ 11, phải cỡ 13 đến 14.']);
  });
  it('draws the line under the motto as a shape, or breaks the line between state and motto', async () => {
    const shape = '<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="2160000" cy="0"/></wp:anchor></w:drawing></w:r></w:p>';
    expect(
      await layoutFaults(
        await changed(
          files.letter(),
          ruleUnder('Độc lập - Tự do - Hạnh phúc', () => shape),
        ),
      ),
    ).toEqual([]);
  });
  it('sets the head with tabs instead of a table', async () => {
    const faults = await layoutFaults(
      await changed(files.letter(), () =>
        word(
          '<w:p><w:r><w:t>UBND TỈNH ĐẮK LẮK</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:b/><w:sz w:val="26"/></w:rPr><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:r><w:t>Số: 12/SNV</w:t></w:r></w:p>',
        ),
      ),
    );
    expect(faults).not.toContain('Thiếu quốc hiệu, hoặc ghi không đúng.');
    expect(faults).toContain('Thiếu tiêu ngữ, hoặc ghi không đúng.');
  });
});

describe('an odd file', () => {
  const refused = (file: Promise<Buffer>) => expect(file.then(layoutFaults)).rejects.toBeInstanceOf(Refusal);
  it('that is no Word file, is cut off or is broken inside is refused in words', async () => {
    expect(await layoutFaults(zipOf([{ name: 'a.txt', bytes: 'a' }]))).toEqual(['Tệp không phải văn bản Word (.docx).']);
    await refused(Promise.resolve(Buffer.from('%PDF-1.7')));
    await refused(Promise.resolve(files.letter().subarray(0, 3000)));
    await refused(changed(files.letter(), (xml) => xml.slice(0, xml.length / 2)));
    await refused(changed(files.letter(), (xml) => xml.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(5000)}`)));
  });
  it('without text, sections, styles or with styles in a circle ends in words too', async () => {
    expect(await layoutFaults(await changed(files.letter(), () => '<w:document/>'))).toEqual(['Văn bản không có chữ nào.']);
    const circle =
      '<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>';
    const faults = await layoutFaults(await changed(files.letter(), () => circle, 'word/styles.xml'));
    expect(faults).toEqual([]);
    expect(await layoutFaults(await changed(files.letter(), (xml) => xml.replace(/<w:sectPr>.*<\/w:sectPr>/s, '<w:sectPr/>')))).toEqual(
      expect.arrayContaining(['Khổ giấy không phải A4.', 'Lề trên không rõ, phải từ 20 đến 25 mm.']),
    );
  });
});

// The meeting kit: one PDF with bookmarks and numbered pages, pages that lie turned, files that cannot be taken in, the page of the folder.
import { deflateSync, crc32 } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, degrees } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { kitIndex } from '../../main/domain/meetings/kit-index.ts';
import { contentsSheet, itemSheet } from '../../main/domain/meetings/kit-sheets.ts';
import { wordsOf } from '../../main/domain/papers/page.ts';
import { nameParts, safeName, uniqueNames } from '../../main/office/file-names.ts';
import { openKit } from '../../main/office/kit-pdf.ts';
import { Refusal } from '../../main/office/refusal.ts';
import { aMeeting } from '../support/a-meeting.ts';

const aPdf = async (pages: number, turn = 0): Promise<Buffer> => {
  const doc = await PDFDocument.create();
  for (let at = 0; at < pages; at += 1) doc.addPage([400, 600]).setRotation(degrees(turn));
  return Buffer.from(await doc.save());
};

const chunk = (kind: string, bytes: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), bytes]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(bytes.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
const aPng = (width: number, height: number): Buffer => {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const bookmarks = (doc: PDFDocument, from = doc.catalog.lookup(PDFName.of('Outlines'), PDFDict)): string[] => {
  const found: string[] = [];
  let one = from.lookupMaybe(PDFName.of('First'), PDFDict);
  while (one) {
    const ref = one.lookup(PDFName.of('Dest'), PDFArray).get(0);
    const page = doc.getPages().findIndex((each) => each.ref === ref);
    found.push(
      `${one.lookup(PDFName.of('Title'), PDFHexString).decodeText()} ${page + 1}`,
      ...bookmarks(doc, one).map((inner) => `  ${inner}`),
    );
    one = one.lookupMaybe(PDFName.of('Next'), PDFDict);
  }
  return found;
};

describe('one PDF', () => {
  it('holds all parts in their order, with bookmarks two deep that open the right page', async () => {
    const kit = await openKit('Họp Hội đồng');
    await kit.addPdf(await aPdf(2));
    await kit.addImage(aPng(1200, 300), 'png');
    await kit.addPdf(await aPdf(3, 90));
    await kit.addPdf(await aPdf(1), 0);
    const doc = await PDFDocument.load(
      await kit.close([
        { title: 'Mục lục', level: 0, page: 0 },
        { title: 'Chương trình', level: 0, page: 1 },
        { title: '1. Kế hoạch', level: 0, page: 3 },
        { title: 'Ảnh hiện trường.png', level: 1, page: 3 },
        { title: 'Báo cáo.pdf', level: 1, page: 4 },
      ]),
    );
    expect(doc.getPageCount()).toBe(7);
    expect(bookmarks(doc)).toEqual(['Mục lục 1', 'Chương trình 2', '1. Kế hoạch 4', '  Ảnh hiện trường.png 4', '  Báo cáo.pdf 5']);
    expect(doc.getTitle()).toBe('Họp Hội đồng');
    // A picture that lies gets a page that lies.
    expect(doc.getPage(3).getWidth()).toBeGreaterThan(doc.getPage(3).getHeight());
  });
  it('refuses what is no PDF or picture, and goes on with the next', async () => {
    const kit = await openKit('Họp');
    await expect(kit.addPdf(Buffer.from('%PDF-1.7 hỏng'))).rejects.toBeInstanceOf(Refusal);
    await expect(kit.addImage(Buffer.from('không phải ảnh'), 'jpg')).rejects.toBeInstanceOf(Refusal);
    await kit.addPdf(await aPdf(1));
    expect((await PDFDocument.load(await kit.close([]))).getPageCount()).toBe(1);
  });
});

describe('the sheets', () => {
  it('of contents gives each part its page', () =>
    expect(wordsOf(contentsSheet('Họp Hội đồng', [{ title: 'Chương trình', page: 2, inner: 'no' }]))).toEqual([
      'MỤC LỤC',
      'Họp Hội đồng',
      'Nội dung',
      'Trang',
      'Chương trình',
      '2',
    ]));
  it('of an item says its figures with their day, its rows, how many more there are, and its files', () => {
    const item = aMeeting().items[1]!;
    const dossier = {
      asOf: '2026-11-23',
      figures: [{ label: 'Sắp hết hạn', value: '12' }],
      rows: [{ words: 'Công ty A', detail: 'hết 12/12/2026' }],
      count: 5,
    };
    expect(wordsOf(itemSheet(item, 'Kế hoạch 224/KH-UBND', dossier, ['Báo cáo.pdf']))).toEqual(
      expect.arrayContaining([
        'NỘI DUNG 2',
        'Thời gian: 08:15 - 08:45.',
        'Số liệu tính đến ngày 23/11/2026',
        'Sắp hết hạn',
        '12',
        'Công ty A',
        'Còn 4 dòng khác trong sổ.',
        '- Báo cáo.pdf.',
      ]),
    );
  });
});

describe('names in the folder', () => {
  it.each([
    ['Báo cáo: quý 4/2026?', 'pdf', 'Báo cáo- quý 4-2026-.pdf'],
    ['con', 'docx', 'Tệp con.docx'],
    ['  Dấu chấm cuối. ', '', 'Dấu chấm cuối'],
    ['', 'pdf', 'Tệp.pdf'],
    ['a'.repeat(300), 'pdf', `${'a'.repeat(90)}.pdf`],
  ])('"%s" with "%s" is %s', (name, ending, safe) => expect(safeName(name, ending)).toBe(safe));
  it('know their ending, and a second of the same name gets a number whatever its case', () => {
    expect(nameParts('Báo cáo 1.2.PDF')).toEqual({ stem: 'Báo cáo 1.2', ending: 'pdf' });
    expect(uniqueNames(['Báo cáo.pdf', 'BÁO CÁO.PDF', 'báo cáo.pdf', 'Báo cáo.docx'])).toEqual([
      'Báo cáo.pdf',
      'BÁO CÁO (2).pdf',
      'báo cáo (3).pdf',
      'Báo cáo.docx',
    ]);
  });
});

describe('the page of the folder', () => {
  const html = kitIndex({
    facts: aMeeting({ title: 'Họp <b>Hội đồng</b> & "khách"' }),
    kit: { label: 'Mở toàn bộ tài liệu (PDF)', path: 'Bộ tài liệu họp.pdf' },
    papers: [{ label: 'Chương trình họp', path: 'Văn bản/Chương trình họp.docx' }],
    files: [[], [{ label: 'Số liệu #1 50%.xlsx', path: 'Tài liệu/02 Kết quả/Số liệu #1 50%.xlsx' }], []],
    notes: ['Tệp “a.pdf” bị hỏng.'],
    made: '23/11/2026',
  });
  it('runs nothing and fetches nothing', () => expect(html).not.toMatch(/<script|https?:|@import|url\(|\son\w+=/i));
  it('escapes what was typed, and links names with any sign', () => {
    expect(html).toContain('&lt;b&gt;Hội đồng&lt;/b&gt; &amp; &quot;khách&quot;');
    expect(html).toContain(`href="${['Tài liệu', '02 Kết quả', 'Số liệu #1 50%.xlsx'].map(encodeURIComponent).join('/')}"`);
  });
  it('has every item, the papers, and what is missing', () => {
    for (const words of ['3. Tình hình tai nạn lao động', 'Chương trình họp', 'Tệp “a.pdf” bị hỏng.', 'Lập ngày 23/11/2026.', 'lang="vi"'])
      expect(html).toContain(words);
  });
});

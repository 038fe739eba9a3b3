// Letters and public lists open in LibreOffice and say there what the page says; their PDF has the same words.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wordsOf } from '../../main/domain/papers/page.ts';
import { writeDocx } from '../../main/office/docx.ts';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { fillDocx } from '../../main/office/docx-template.ts';
import { writePdf } from '../../main/office/pdf.ts';
import { letterTemplates } from '../../main/domain/papers/letter-templates.ts';
import { layOut } from '../../main/domain/papers/page.ts';
import { reconciliationPaper } from '../../main/domain/papers/reconciliation-paper.ts';
import { type MeetingPaperKind, paperKinds } from '../../main/domain/meetings/papers/meeting-papers.ts';
import { aLetter, aPage, texts } from '../support/a-letter.ts';
import { aMeetingPage } from '../support/a-meeting.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'so-atvsld-papers-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((place) => existsSync(place)) ?? 'soffice';

/** The same file as LibreOffice writes it in another format; `docx` again shows what it understood. */
const converted = (bytes: Buffer, from: string, to: string, ending: string): Buffer => {
  const file = path.join(folder, `van-ban.${from}`);
  writeFileSync(file, bytes);
  const { stderr } = spawnSync(
    program,
    ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to, '--outdir', path.join(folder, 'out'), file],
    { encoding: 'utf8', timeout: 120_000 },
  );
  const [written] = existsSync(path.join(folder, 'out'))
    ? readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith(ending))
    : [];
  if (written === undefined) throw new Error(`LibreOffice did not open van-ban.${from}: ${stderr}`);
  return readFileSync(path.join(folder, 'out', written));
};
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

test('a letter opens in LibreOffice and says there every word of the page', { timeout: 120_000 }, () => {
  const text = squeezed(converted(writeDocx([aPage(3)], 'Công văn'), 'docx', 'txt:Text (encoded):UTF8', '.txt').toString());
  for (const words of wordsOf(aPage(3))) expect(text).toContain(squeezed(words));
});
test('every letter of the house, and annexes after the signature, open there too', { timeout: 120_000 }, () => {
  const annexes = [{ title: 'Danh sách', body: aLetter(2).body.filter((block) => block.kind === 'table') }];
  const pages = [...letterTemplates.map((template) => layOut(template.paper)), layOut({ ...aLetter(), kind: 'Báo cáo', annexes })];
  const text = squeezed(converted(writeDocx(pages, 'Công văn'), 'docx', 'txt:Text (encoded):UTF8', '.txt').toString());
  for (const words of pages.flatMap(wordsOf)) expect(text).toContain(squeezed(words));
});
test('the minutes of what a list and the register say differently open there too', { timeout: 120_000 }, () => {
  const counts = { new: 0, changed: 1, same: 0, error: 1, skipped: 0 };
  const differences = [{ row: '2', name: 'Công ty A', what: 'Số lao động', register: '346', file: '400', result: 'Đã lấy theo tệp' }];
  const wrong = [{ row: '3', name: 'Công ty B', reasons: 'Số lao động: “ba mươi” không phải số.' }];
  const page = layOut(
    reconciliationPaper({ fileName: 'xã gửi.xlsx', on: '2026-11-23', by: 'Lan', lists: ['Doanh nghiệp'], counts, differences, wrong }),
  );
  const text = squeezed(converted(writeDocx([page], 'Biên bản'), 'docx', 'txt:Text (encoded):UTF8', '.txt').toString());
  for (const words of wordsOf(page)) expect(text).toContain(squeezed(words));
});
test('what LibreOffice saves again still keeps the official layout', { timeout: 120_000 }, async () => {
  expect(await layoutFaults(converted(writeDocx([aPage()], 'Công văn'), 'docx', 'docx:MS Word 2007 XML', '.docx'))).toEqual([]);
});
test('a template filled by its tags says what the same template says that the house fills itself', { timeout: 120_000 }, async () => {
  const row = {
    STT: '1',
    'Giấy, thông báo': '92/2021/GCN',
    'Ngày cấp': '12/12/2021',
    'Đến ngày': '12/12/2026',
    'Trạng thái': 'Sắp hết hạn',
  };
  const upper = {
    'Cơ quan chủ quản': 'UBND TỈNH ĐẮK LẮK',
    'Cơ quan ban hành': 'SỞ NỘI VỤ',
    'Thể thức ký': 'KT. GIÁM ĐỐC',
    'Chức vụ người ký': 'PHÓ GIÁM ĐỐC',
  };
  const filled = await fillDocx(writeDocx([layOut(letterTemplates[0]!.paper)], 'Mẫu'), {
    texts: { ...texts, ...upper },
    lists: { 'Danh sách': [row] },
  });
  const text = squeezed(converted(filled, 'docx', 'txt:Text (encoded):UTF8', '.txt').toString());
  for (const words of wordsOf(aPage())) expect(text).toContain(squeezed(words));
});
test('the PDF has the same words, page for page', { timeout: 120_000 }, async () => {
  const file = path.join(folder, 'a.pdf');
  writeFileSync(file, await writePdf(aPage(40), 'Công văn'));
  const { stdout, error } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  if (error) throw new Error('pdftotext is not installed (poppler-utils).');
  const pages = stdout.split('\f').map(squeezed);
  expect(pages[0]).toContain(squeezed('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  expect(pages[1]?.startsWith('2')).toBe(true);
  for (const words of ['Độc lập - Tự do - Hạnh phúc', 'Số: 07/SNV-LĐVL', 'KT. GIÁM ĐỐC', 'Trần Thu Hằng', 'Nơi nhận:'])
    expect(squeezed(stdout)).toContain(squeezed(words));
});
test.each(Object.keys(paperKinds) as MeetingPaperKind[])(
  'the paper "%s" of a meeting opens there, says every word and keeps the official layout when saved again',
  { timeout: 120_000 },
  async (kind) => {
    const file = writeDocx([aMeetingPage(kind)], paperKinds[kind].name);
    const text = squeezed(converted(file, 'docx', 'txt:Text (encoded):UTF8', '.txt').toString());
    for (const words of wordsOf(aMeetingPage(kind))) expect(text).toContain(squeezed(words));
    expect(await layoutFaults(converted(file, 'docx', 'docx:MS Word 2007 XML', '.docx'))).toEqual([]);
  },
);

// The workbook of a visit in the window: taken along, filled by another program, looked at on return, written and undone.
import { readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const visit = '01930000-0000-7000-8000-0000000000a1';
const subject = '01930000-0000-7000-8000-0000000000a2';
interface Checklist {
  checklist: { items: { id: string; answer: string | null }[] };
}

const begin = async (page: Page) => {
  await ask(page, 'inspections.saveSubject', { id: subject, version: null, kind: 'site', name: 'Công trường cầu Ea Kao' });
  await ask(page, 'inspections.saveVisit', {
    id: visit,
    version: null,
    subject,
    kind: 'DN',
    agency: 'Sở Nội vụ',
    level: 'department',
    decisionNumber: '15/QĐ-SNV',
    decisionOn: '2026-11-02',
    ground: 'plan',
    members: [{ id: '01930000-0000-7000-8000-0000000000a3', name: 'Trần Thu Hằng', role: 'leader' }],
  });
  const event = { id: '01930000-0000-7000-8000-0000000000a4', kind: 'announced', on: '2026-11-16' };
  await ask(page, 'inspections.saveVisitEvent', { visit, event });
  await page.evaluate((hash) => void (location.hash = hash), `#/kiem-tra/cuoc/${visit}`);
};
/** Types words into columns of the row whose first cell is `first`. */
const filled = (bytes: Buffer, cells: [sheet: string, first: number, column: string, words: string][]): Buffer => {
  const book = read(bytes, { type: 'buffer' });
  for (const [name, first, column, words] of cells) {
    const sheet = book.Sheets[name]!;
    const row = utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true }).findIndex(([cell]) => cell === first);
    utils.sheet_add_aoa(sheet, [[words]], { origin: `${column}${row + 1}` });
  }
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
};

test('a visit goes out as a workbook and comes back after a look, as one step', async ({ app }) => {
  const { page } = app;
  await begin(page);
  const card = page.getByRole('region', { name: 'Bảng kiểm' });
  const waiting = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Mang đi (Excel)' }).press('Enter');
  const taken = await waiting;
  expect(taken.suggestedFilename()).toBe('Phiếu kiểm tra Công trường cầu Ea Kao.xlsx');
  const bytes = readFileSync(await taken.path());

  // Meanwhile somebody answers the first item in the register.
  const { checklist } = await ask<Checklist>(page, 'inspections.visit', { id: visit });
  await ask(page, 'inspections.answer', { visit, answers: [{ item: checklist.items[0]!.id, answer: 'pass' }] });
  await expect(card).toContainText('1/17');
  const file = filled(bytes, [
    ['Bảng kiểm', 1, 'C', 'Không đạt'],
    ['Bảng kiểm', 2, 'C', 'Không đạt'],
    ['Bảng kiểm', 2, 'D', 'Chưa có người làm y tế'],
    ['Bảng kiểm', 3, 'C', 'Đạt'],
    ['Bảng kiểm', 4, 'C', 'Tốt'],
    ['Tồn tại', 1, 'C', 'Không có người làm công tác y tế'],
    ['Tồn tại', 1, 'I', '20/12/2026'],
  ]);
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('Chọn tệp kiểm tra đã ghi').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('phieu.xlsx', file);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('region', { name: 'Sổ đã ghi khác từ khi lấy tệp' })).toContainText('Trong sổ: Đạt');
  await expect(dialog.getByRole('region', { name: 'Chưa đọc được, không ghi' })).toContainText('“Tốt” không phải Đạt');
  await expect(dialog.getByRole('region', { name: 'Sẽ ghi' })).toContainText('Không có người làm công tác y tế · hạn 20/12/2026');
  await readable(page);
  await expect(dialog.getByRole('button', { name: /Ghi 3 dòng/ })).toBeVisible();
  await dialog.getByRole('button', { name: /Lấy theo tệp/ }).press('Enter');
  await expect(dialog.getByRole('button', { name: /Ghi 4 dòng/ })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(dialog).toBeHidden();
  await expect(card).toContainText('3/17');
  await expect(card.getByRole('listitem', { name: /Mục 1: .*\. Không đạt/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tồn tại và khắc phục' })).toContainText('Không có người làm công tác y tế');

  // A second time there is nothing new; one undo takes all back; another file is refused in words.
  await choose('phieu.xlsx', filled(file, [['Bảng kiểm', 4, 'C', '']]));
  await expect(dialog).toContainText('Tệp này đã nhập rồi: 4 dòng');
  await dialog.getByRole('button', { name: 'Đóng' }).press('Enter');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(card).toContainText('1/17');
  await choose('la.xlsx', write(utils.book_new(utils.aoa_to_sheet([['A']]), 'A'), { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  await expect(page.getByText('“la.xlsx” không phải tệp mang đi kiểm tra lấy từ sổ')).toBeVisible();
});

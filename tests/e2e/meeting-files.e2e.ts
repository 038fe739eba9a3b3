// What lies beside a meeting: a file of an item, kept, missing, changed; one invitation alone; the layout of a Word file from elsewhere.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { council, meeting } from '../support/a-council.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

test('a file goes with an item and is missed in words, one person gets his invitation, a foreign Word file is read', async ({ app }) => {
  const { page, folder } = app;
  await council(page);
  await ask(page, 'meetings.saveMeeting', meeting);
  await page.evaluate((id) => void (location.hash = `#/hoi-dong/hop/${id}`), meeting.id);
  const agenda = page.getByRole('list', { name: 'Nội dung chương trình' });

  // Beside the agenda stands its paper, and follows.
  const paper = page.getByRole('article', { name: 'Chương trình họp' });
  await expect(paper).toContainText('Khai mạc, giới thiệu đại biểu');

  // A file of an item.
  const report = path.join(folder, 'báo cáo.txt');
  writeFileSync(report, 'Mười lăm vận thăng.');
  const item = agenda.getByRole('listitem').nth(1);
  await item.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await page.getByLabel('Chọn tệp: Tài liệu kèm theo').setInputFiles(report);
  const files = dialog.getByRole('list', { name: 'Tài liệu kèm theo' });
  await expect(files).toContainText('báo cáo.txt');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // Somebody changed it, somebody threw it away: both are said.
  const kept = path.join(folder, 'tep');
  expect(existsSync(kept)).toBe(true);
  const place = path.join(kept, readdirSync(kept)[0]!);
  const bytes = readFileSync(place);
  const reopened = async () => {
    await page.reload();
    await agenda.getByRole('listitem').nth(1).focus();
    await page.keyboard.press('Enter');
  };
  writeFileSync(place, 'khác');
  await reopened();
  await expect(files).toContainText('tệp đã bị sửa');
  rmSync(place);
  await reopened();
  await expect(files).toContainText('tệp đã mất');
  writeFileSync(place, bytes);
  await page.keyboard.press('Escape');

  // The invitation of one person alone.
  await page.getByRole('button', { name: /^Văn bản/ }).press('Enter');
  await page.getByRole('button', { name: 'Giấy mời từng người' }).press('Enter');
  await page.getByRole('list', { name: 'Người được mời' }).getByRole('listitem').filter({ hasText: 'Trần Đức Long' }).click();
  await expect(page.getByRole('article', { name: 'Giấy mời Trần Đức Long' })).toContainText('Trần Đức Long');
  await page.keyboard.press('Escape');

  // Not a Word file at all, told in words.
  const foreign = path.join(folder, 'giấy mời.docx');
  writeFileSync(foreign, 'không phải Word');
  await page.getByLabel('Chọn tệp Word để kiểm tra thể thức').setInputFiles(foreign);
  await expect(page.getByText(/không phải|không đọc được|bị hỏng/i).first()).toBeVisible();
});

// Papers of a meeting in the window: the agenda drafted, seen, issued, frozen, amended; the kit saved as one PDF.
import { readFileSync } from 'node:fs';
import { council, meeting, uid } from '../support/a-council.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

test('the agenda is issued with a number, frozen, amended by another paper, and the kit is one PDF', async ({ app: { page } }) => {
  await council(page);
  await ask(page, 'meetings.saveMeeting', meeting);
  await ask(page, 'meetings.saveItem', {
    meeting: meeting.id,
    id: uid(60),
    version: null,
    title: 'Kết quả kiểm tra',
    kind: 'matter',
    minutes: 20,
  });
  await page.evaluate((hash) => void (location.hash = hash), `/hoi-dong/hop/${meeting.id}?tab=van-ban`);
  const row = page.getByRole('table', { name: 'Văn bản của cuộc họp' }).getByRole('row', { name: /^Chương trình/ });
  const verb = (name: RegExp) => row.getByRole('button', { name });
  await verb(/^Soạn/).press('Enter');
  await expect(row).toContainText('Dự thảo');
  await verb(/^Xem trước/).press('Enter');
  await expect(page.getByRole('dialog').getByRole('article')).toContainText('Kết quả kiểm tra');
  await page.keyboard.press('Escape');

  await verb(/^Phát hành/).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Phát hành văn bản' });
  await dialog.getByRole('textbox', { name: 'Số bắt đầu' }).fill('7');
  await dialog.getByRole('button', { name: /^Phát hành/ }).press('Enter');
  await expect(row).toContainText('Đã phát hành');
  await expect(row).toContainText('07/');
  await expect(row).toContainText('23/11/2026');
  await expect(verb(/^Soạn|^Phát hành/)).toHaveCount(0);

  await verb(/^Sửa đổi/).press('Enter');
  const amend = page.getByRole('dialog', { name: 'Sửa đổi văn bản' });
  await amend.getByRole('textbox', { name: 'Lý do sửa đổi' }).fill('Bổ sung nội dung');
  await amend.getByRole('button', { name: /^Soạn bản sửa đổi/ }).press('Enter');
  await expect(row).toContainText('Dự thảo');
  await verb(/^Phát hành/).press('Enter');
  await dialog.getByRole('button', { name: /^Phát hành/ }).press('Enter');
  await expect(row).toContainText('Sửa đổi lần 1');

  await page.getByRole('button', { name: /^Bộ tài liệu/ }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Một tệp PDF' }).press('Enter');
  const taken = await waiting;
  expect(
    readFileSync(await taken.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

// Papers of a meeting in the window: the agenda drafted, seen, issued, frozen, amended; the kit saved as one PDF.
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

const uid = (n: number) => `01930000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const term = {
  id: uid(1),
  version: null,
  name: 'Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk',
  symbol: 'HĐATVSLĐ',
  decisionNumber: '1520/QĐ-UBND',
  decisionOn: '2025-09-15',
  from: '2025-09-15',
  seal: 'own',
};
const people = [
  ['Nguyễn Văn Bình', 'UBND tỉnh', 'chair'],
  ['Trần Thu Hằng', 'Sở Nội vụ', 'secretary'],
] as const;

test('the agenda is issued with a number, frozen, amended by another paper, and the kit is one PDF', async ({ app: { page } }) => {
  await ask(page, 'meetings.saveTerm', term);
  for (const [at, [name, agency, role]] of people.entries())
    await ask(page, 'meetings.saveMember', { id: uid(10 + at), version: null, term: term.id, name, agency, role, from: term.from });
  const meeting = uid(50);
  await ask(page, 'meetings.saveMeeting', {
    id: meeting,
    version: null,
    kind: 'regular',
    title: 'Họp Hội đồng kỳ cuối năm 2026',
    on: '2026-12-09',
    starts: '14:00',
    ends: '17:00',
    place: 'Phòng họp A, UBND tỉnh',
  });
  await ask(page, 'meetings.saveItem', { meeting, id: uid(60), version: null, title: 'Kết quả kiểm tra', kind: 'matter', minutes: 20 });
  await page.evaluate((hash) => void (location.hash = hash), `/hoi-dong/hop/${meeting}?tab=van-ban`);
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

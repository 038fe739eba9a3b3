// The council from an empty register, in one walk through the window: invitation, agenda, attendance, minutes, frozen notice, and the next agenda that takes up what is not done.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { readable } from '../support/readable.ts';

const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const type = async (page: Page, name: RegExp | string, text: string) => {
  await page.getByRole('dialog').getByRole('textbox', { name }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};
const member = async (page: Page, name: string, agency: string) => {
  await keys(page, 'Alt+n');
  await type(page, /Họ và tên/, name);
  await type(page, /^Cơ quan/, agency);
  await keys(page, 'Control+s');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('table', { name: 'Thành viên' })).toContainText(name);
};
/** Calls a meeting by its day and place; its title is what the form proposes. */
const call = async (page: Page, on: string, place: string): Promise<string> => {
  await open(page, '#/hoi-dong');
  await expect(page.getByRole('heading', { level: 1, name: 'Hội đồng', exact: true })).toBeVisible();
  await keys(page, 'Alt+n');
  await type(page, /Ngày họp/, on);
  await type(page, /Nơi họp/, place);
  const title = page.getByRole('dialog').getByRole('textbox', { name: /Tên cuộc họp/ });
  await expect(title).not.toHaveValue('');
  const proposed = await title.inputValue();
  await keys(page, 'Control+s');
  await expect(page.getByRole('heading', { level: 1, name: proposed })).toBeVisible();
  return proposed;
};
/** Draws up a paper of the meeting and issues it on the day of the test. */
const issue = async (page: Page, name: RegExp) => {
  const row = page.getByRole('table', { name: 'Văn bản của cuộc họp' }).getByRole('row', { name });
  await row.getByRole('button', { name: /^Soạn/ }).press('Enter');
  await expect(row).toContainText('Dự thảo');
  await row.getByRole('button', { name: /^Phát hành/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Phát hành văn bản' });
  await dialog.getByRole('button', { name: /^Phát hành/ }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('Đã phát hành');
  await expect(row.getByRole('button', { name: /^Soạn|^Phát hành/ })).toHaveCount(0);
};

test('from an empty register to a frozen notice, and to the next agenda that takes up what is not done', async ({ app }) => {
  const { page } = app;
  // The council: its term by the decision, its members.
  await open(page, '#/hoi-dong');
  await page.getByRole('button', { name: 'Ghi nhiệm kỳ và thành viên' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Chưa có nhiệm kỳ nào' })).toBeVisible();
  await keys(page, 'Alt+n');
  await type(page, 'Số quyết định', '1520/QĐ-UBND');
  await type(page, 'Ngày quyết định', '15/9/2025');
  await type(page, /^Từ ngày/, '15/9/2025');
  await keys(page, 'Control+s');
  await expect(page.getByRole('region', { name: 'Nhiệm kỳ' })).toContainText('1520/QĐ-UBND');
  await member(page, 'Nguyễn Văn Bình', 'UBND tỉnh');
  await member(page, 'Trần Thu Hằng', 'Sở Xây dựng');

  // A meeting of today: invitation and agenda go out with their numbers, all came.
  await call(page, '23/11/2026', 'Phòng họp A');
  await page.getByRole('button', { name: /^Văn bản/ }).press('Enter');
  await issue(page, /^Giấy mời/);
  await issue(page, /^Chương trình/);
  await page.getByRole('button', { name: /^Điểm danh/ }).press('Enter');
  const present = page.getByRole('list', { name: 'Đại biểu' });
  await present.getByRole('listitem').first().focus();
  await keys(page, 'c', 'c');
  await expect(present.getByRole('listitem', { name: /Trần Thu Hằng.*Có mặt/ })).toBeVisible();
  await page.getByRole('button', { name: /^Biên bản/ }).press('Enter');

  // How it went.
  const course = page.getByRole('region', { name: 'Diễn biến' });
  await course.getByRole('textbox', { name: 'Đã họp ngày' }).focus();
  await page.keyboard.type('23/11/2026');
  await course.getByRole('textbox', { name: 'Đánh giá chung của chủ tọa' }).focus();
  await page.keyboard.type('Các sở đã phối hợp chặt chẽ.');
  await keys(page, 'Control+s');
  await expect(page.getByText('Đã ghi diễn biến', { exact: false }).first()).toBeVisible();

  // One line, one conclusion; a day before the meeting is refused in words and the line stays.
  const line = page.getByRole('textbox', { name: /^Ghi kết luận/ });
  const list = page.getByRole('list', { name: 'Kết luận của cuộc họp' });
  await line.focus();
  await page.keyboard.type('Rà soát vận thăng @Sở Xây dựng 01/11/2026');
  await keys(page, 'Enter');
  await expect(page.getByText('Hạn 01/11/2026 đứng trước ngày họp 23/11/2026.').first()).toBeVisible();
  await keys(page, 'Control+a');
  await page.keyboard.type('Rà soát vận thăng @Sở Xây dựng @Sở Công Thương 15/12');
  await keys(page, 'Enter');
  const row = list.getByRole('listitem', { name: /^Rà soát vận thăng/ });
  await expect(row).toContainText('Sở Xây dựng; phối hợp: Sở Công Thương');
  await expect(row).toContainText('hạn 15/12/2026');
  await expect(line).toHaveValue('');
  await readable(page);

  // Minutes and notice get their numbers and are frozen.
  await page.getByRole('button', { name: /^Văn bản/ }).press('Enter');
  await issue(page, /^Biên bản/);
  await issue(page, /^Thông báo kết luận/);

  // The next meeting takes it up by itself.
  await call(page, '20/01/2027', 'Phòng họp A');
  const agenda = page.getByRole('list', { name: 'Nội dung chương trình' });
  await expect(agenda.getByRole('listitem', { name: /Kiểm điểm kết luận phiên họp 23\/11\/2026/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Kết luận kỳ trước' })).toContainText('Rà soát vận thăng');
  await readable(page);

  // Progress is reported, and it is closed with words of proof alone.
  await open(page, '#/hoi-dong/ket-luan');
  const memory = page.getByRole('grid', { name: 'Kết luận của Hội đồng' });
  await expect(memory.getByRole('row', { name: /Rà soát vận thăng/ })).toBeVisible();
  await memory.focus();
  await keys(page, 'Enter');
  const one = page.getByRole('dialog', { name: 'Rà soát vận thăng' });
  await one.getByRole('button', { name: 'Báo cáo tiến độ' }).press('Enter');
  const step = page.getByRole('dialog', { name: 'Báo cáo tiến độ' });
  await step.getByRole('textbox', { name: 'Nội dung' }).fill('Đã rà soát 7 trong 15 công trình');
  await keys(page, 'Control+s');
  await expect(step).toBeHidden();
  await expect(one).toContainText('Đã rà soát 7 trong 15 công trình');
  await one.getByRole('button', { name: 'Hoàn thành' }).press('Enter');
  const done = page.getByRole('dialog', { name: 'Hoàn thành' });
  await keys(page, 'Control+s');
  await expect(done.getByRole('alert').first()).toBeVisible();
  await done.getByRole('textbox', { name: 'Kết quả' }).fill('15 vận thăng đã kiểm định, báo cáo số 88/BC-SXD');
  await keys(page, 'Control+s');
  await expect(done).toBeHidden();
  await expect(one.getByRole('button', { name: 'Mở lại' })).toBeVisible();
  await readable(page);
});

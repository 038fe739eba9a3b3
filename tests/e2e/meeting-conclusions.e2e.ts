// From a meeting that was held to its frozen notice of conclusions, and to the next agenda that takes up what is not done.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { council, meeting, uid } from '../support/a-council.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const readable = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 160))])).toEqual([]);
};
const held = { ...meeting, id: uid(51), title: 'Họp Hội đồng kỳ 2 năm 2026', on: '2026-11-20' };

test('a line becomes a conclusion, the notice is issued and frozen, the next agenda takes up what is not done', async ({ app }) => {
  const { page } = app;
  await council(page);
  await ask(page, 'meetings.saveMeeting', held);
  await open(page, `#/hoi-dong/hop/${held.id}?tab=bien-ban`);

  // How it went.
  const course = page.getByRole('region', { name: 'Diễn biến' });
  await course.getByRole('textbox', { name: 'Đã họp ngày' }).focus();
  await page.keyboard.type('20/11/2026');
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
  await expect(page.getByText('Hạn 01/11/2026 đứng trước ngày họp 20/11/2026.').first()).toBeVisible();
  await keys(page, 'Control+a');
  await page.keyboard.type('Rà soát vận thăng @Sở Xây dựng @Sở Công Thương 15/12');
  await keys(page, 'Enter');
  const row = list.getByRole('listitem', { name: /^Rà soát vận thăng/ });
  await expect(row).toContainText('Sở Xây dựng; phối hợp: Sở Công Thương');
  await expect(row).toContainText('hạn 15/12/2026');
  await expect(line).toHaveValue('');
  await readable(page);

  // The notice gets its number and is frozen.
  await page.getByRole('button', { name: /^Văn bản/ }).press('Enter');
  const notice = page.getByRole('table', { name: 'Văn bản của cuộc họp' }).getByRole('row', { name: /^Thông báo kết luận/ });
  await notice.getByRole('button', { name: /^Soạn/ }).press('Enter');
  await expect(notice).toContainText('Dự thảo');
  await notice.getByRole('button', { name: /^Phát hành/ }).press('Enter');
  await page
    .getByRole('dialog', { name: 'Phát hành văn bản' })
    .getByRole('button', { name: /^Phát hành/ })
    .press('Enter');
  await expect(notice).toContainText('Đã phát hành');
  await expect(notice.getByRole('button', { name: /^Soạn|^Phát hành/ })).toHaveCount(0);

  // The next meeting takes it up by itself.
  await ask(page, 'meetings.saveMeeting', meeting);
  await open(page, `#/hoi-dong/hop/${meeting.id}`);
  const agenda = page.getByRole('list', { name: 'Nội dung chương trình' });
  await expect(agenda.getByRole('listitem', { name: /Kiểm điểm kết luận phiên họp 20\/11\/2026/ })).toBeVisible();
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

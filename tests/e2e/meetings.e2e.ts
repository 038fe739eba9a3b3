// The council by keyboard: from an empty register to a meeting with its agenda and attendance; what is refused and what is kept.
import type { Page } from '@playwright/test';
import { council, meeting, uid } from '../support/a-council.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
/** Faster than a screen is drawn: all the keys before the next frame. */
const keysAtOnce = (page: Page, ...pressed: string[]) =>
  page.evaluate((all) => {
    for (const key of all) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }, pressed);
const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
const box = (page: Page, name: RegExp | string) => page.getByRole('dialog').getByRole('textbox', { name });
const type = async (page: Page, name: RegExp | string, text: string) => {
  await box(page, name).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
};

test('a council is set up, a meeting called and its agenda made with the keys alone', async ({ app }) => {
  const { page } = app;
  await open(page, '#/hoi-dong');
  await expect(page.getByRole('heading', { name: 'Chưa có Hội đồng' })).toBeVisible();
  await readable(page);
  await page.getByRole('button', { name: 'Ghi nhiệm kỳ và thành viên' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Chưa có nhiệm kỳ nào' })).toBeVisible();

  // The term, by its decision.
  await keys(page, 'Alt+n');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await type(page, 'Số quyết định', '1520/QĐ-UBND');
  await type(page, 'Ngày quyết định', '15/9/2025');
  await type(page, /^Từ ngày/, '15/9/2025');
  await readable(page);
  await keys(page, 'Control+s');
  await expect(page.getByRole('region', { name: 'Nhiệm kỳ' })).toContainText('1520/QĐ-UBND');

  // Its members; the first is the chair, one person does not sit there twice.
  await keys(page, 'Alt+n');
  await type(page, /Họ và tên/, 'Nguyễn Văn Bình');
  await type(page, /^Cơ quan/, 'UBND tỉnh');
  await type(page, 'Chức vụ', 'Phó Chủ tịch');
  await keys(page, 'Control+s');
  const members = page.getByRole('table', { name: 'Thành viên' });
  await expect(members).toContainText('Nguyễn Văn Bình');
  await expect(members).toContainText('Chủ tịch');
  await keys(page, 'Alt+n');
  await type(page, /Họ và tên/, 'Nguyễn Văn Bình');
  await type(page, /^Cơ quan/, 'UBND tỉnh');
  await keys(page, 'Control+s');
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await type(page, /Họ và tên/, 'Trần Thu Hằng');
  await keys(page, 'Control+s');
  await expect(dialog).toBeHidden();
  await expect(members).toContainText('Trần Thu Hằng');
  await readable(page);

  // Alt and an arrow move a member, and the keys go with it; the chair stays before the others.
  await keys(page, 'Alt+n');
  await type(page, /Họ và tên/, 'Lê Minh Đức');
  await type(page, /^Cơ quan/, 'Sở Nội vụ');
  await keys(page, 'Control+s');
  const last = members.getByRole('row', { name: /Lê Minh Đức/ });
  await last.focus();
  for (const [key, place] of [
    ['Alt+ArrowUp', 2],
    ['Alt+ArrowDown', 3],
  ] as const) {
    await keys(page, key);
    await expect(members.getByRole('row').nth(place)).toContainText('Lê Minh Đức');
    await expect(last).toBeFocused();
  }
  await members.getByRole('row', { name: /Nguyễn Văn Bình/ }).focus();
  await keys(page, 'Alt+ArrowDown');
  await expect(page.getByText('thứ tự chỉ đổi trong cùng vai trò')).toBeVisible();

  // A meeting: its day and its place, nothing more.
  await open(page, '#/hoi-dong');
  await expect(page.getByRole('heading', { name: 'Chưa có cuộc họp nào' })).toBeVisible();
  await keys(page, 'Alt+n');
  await expect(box(page, /Ngày họp/)).toBeFocused();
  await page.keyboard.type('9/12');
  await expect(box(page, /Tên cuộc họp/)).toHaveValue('Họp Hội đồng kỳ cuối năm 2026');
  await keys(page, 'Enter');
  await page.keyboard.type('Phòng họp A');
  await readable(page);
  await keys(page, 'Control+s');
  await expect(page.getByRole('heading', { level: 1, name: 'Họp Hội đồng kỳ cuối năm 2026' })).toBeVisible();

  // The frame stands; Space takes up what waits, its times follow.
  const agenda = page.getByRole('list', { name: 'Nội dung chương trình' });
  await expect(agenda.getByRole('listitem', { name: /^14:05 Thảo luận, 45 phút/ })).toBeVisible();
  const waiting = page.getByRole('list', { name: 'Nội dung chờ đưa vào' });
  const first = waiting.getByRole('listitem').first();
  await expect(first).toBeVisible();
  const title = (await first.locator('b').textContent()) ?? '';
  await keys(page, 'd');
  await expect(first).toBeFocused();
  // A second press before the list has moved is not taken for a refusal.
  await keys(page, ' ', ' ');
  const taken = agenda.getByRole('listitem', { name: new RegExp(`^14:05 ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) });
  await expect(taken).toBeVisible();

  // Too long: said at once, and mended by the button.
  await taken.focus();
  await page.keyboard.type('150');
  await keys(page, 'Enter');
  const card = page.getByRole('region', { name: 'Chương trình' });
  await expect(card.getByRole('status')).toContainText('Quá giờ');
  await readable(page);
  await card.getByRole('button', { name: /^(Bớt|Kết thúc lúc)/ }).press('Enter');
  await expect(card.getByRole('status')).toContainText('Trong giờ họp');

  // Alt and an arrow change the order, one step back undoes it.
  await taken.focus();
  await keys(page, 'Alt+ArrowUp');
  await expect(agenda.getByRole('listitem').first()).toContainText(title);
  await expect(agenda.getByRole('listitem').first()).toBeFocused();
  await keys(page, 'Alt+ArrowDown');
  await expect(agenda.getByRole('listitem').nth(1)).toContainText(title);
  await expect(agenda.getByRole('listitem').nth(1)).toBeFocused();
  await keys(page, 'Alt+ArrowUp');
  await expect(agenda.getByRole('listitem').first()).toContainText(title);
  await keys(page, 'Control+z');
  await expect(agenda.getByRole('listitem').first()).toContainText('Khai mạc');
  await expect(page.getByText('Nội dung này không còn chờ đưa vào')).toHaveCount(0);

  // What is taken away gives the keys to the row that comes to its place; the step back brings it again.
  await agenda.getByRole('listitem').first().focus();
  await keys(page, 'Delete');
  await expect(agenda.getByRole('listitem').first()).toContainText(title);
  await expect(agenda.getByRole('listitem').first()).toBeFocused();
  await keys(page, 'Control+z');
  await expect(agenda.getByRole('listitem').first()).toContainText('Khai mạc');

  // By hand too: dragged to the top, the clock follows.
  await taken.dragTo(agenda.getByRole('listitem').first());
  await expect(agenda.getByRole('listitem').first()).toContainText(title);
  await expect(agenda.getByRole('listitem').first()).toContainText('14:00');

  // Attendance: a key each, the quorum follows.
  await page.getByRole('button', { name: /^Điểm danh/ }).press('Enter');
  const present = page.getByRole('list', { name: 'Đại biểu' });
  await present.getByRole('listitem').first().focus();
  await keysAtOnce(page, 'c', 'p');
  await expect(present.getByRole('listitem', { name: /Nguyễn Văn Bình.*Có mặt/ })).toBeVisible();
  await expect(present.getByRole('listitem', { name: /Trần Thu Hằng.*Vắng có phép/ })).toBeVisible();
  await readable(page);
});

test('two people change one item of an agenda; the second sees both values and keeps his own', async ({ app }) => {
  const { page } = app;
  await council(page);
  await ask(page, 'meetings.saveMeeting', meeting);
  await open(page, `#/hoi-dong/hop/${meeting.id}`);
  const item = page.getByRole('listitem', { name: /Thảo luận/ });
  await item.focus();
  await keys(page, 'Enter');
  await expect(box(page, /^Nội dung/)).toHaveValue('Thảo luận');
  const shown = await ask<{ items: Record<string, unknown>[] }>(page, 'meetings.meeting', { id: meeting.id });
  const theirs = shown.items.find((one) => one['title'] === 'Thảo luận')!;
  await ask(page, 'meetings.saveItem', { ...theirs, meeting: meeting.id, title: 'Thảo luận chung' });
  await type(page, /^Nội dung/, 'Thảo luận của các sở');
  await keys(page, 'Control+s');
  const conflict = page.getByRole('dialog', { name: 'Hồ sơ vừa được người khác sửa' });
  await expect(conflict).toContainText('Thảo luận chung');
  await readable(page);
  await keys(page, 'Enter');
  await expect(page.getByRole('listitem', { name: /Thảo luận của các sở/ })).toBeVisible();
});

test('a meeting that was being typed when the power failed is there again', async ({ app }) => {
  const { page } = app;
  await council(page);
  await open(page, '#/hoi-dong');
  await expect(page.getByRole('heading', { name: 'Chưa có cuộc họp nào' })).toBeVisible();
  await keys(page, 'Alt+n');
  await expect(box(page, /Ngày họp/)).toBeFocused();
  await page.keyboard.type('9/12');
  await type(page, /Nơi họp/, 'Hội trường tầng 2');
  await expect
    .poll(async () => JSON.stringify(await ask(page, 'settings.kept', { prefix: 'draft:meeting' })))
    .toContain('Hội trường tầng 2');
  await app.kill();
  const again = await app.reopen();
  await open(again, '#/hoi-dong');
  await expect(again.getByRole('heading', { name: 'Chưa có cuộc họp nào' })).toBeVisible();
  await keys(again, 'Alt+n');
  await again.getByRole('dialog').getByRole('button', { name: 'Dùng tiếp' }).press('Enter');
  await expect(box(again, /Nơi họp/)).toHaveValue('Hội trường tầng 2');
  await keys(again, 'Control+s');
  await expect(again.getByRole('heading', { level: 1, name: 'Họp Hội đồng kỳ cuối năm 2026' })).toBeVisible();
});

test('another day only looks, a reader only reads, and what cannot be is refused beside its box', async ({ app }) => {
  const { page } = app;
  await council(page);
  await ask(page, 'meetings.saveMeeting', meeting);
  await open(page, '#/hoi-dong/thanh-vien');
  const dialog = page.getByRole('dialog');
  await expect(page.getByRole('table', { name: 'Thành viên' })).toContainText('Trần Thu Hằng');
  await keys(page, 'Alt+n');
  await type(page, /Họ và tên/, 'Lê Thị Mai');
  await type(page, /^Từ ngày/, '1/1/2020');
  await keys(page, 'Control+s');
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await expect(box(page, /Họ và tên/)).toHaveValue('Lê Thị Mai');
  await keys(page, 'Escape');
  await expect(dialog).toBeHidden();

  // A meeting on a day without a council.
  await open(page, '#/hoi-dong');
  await expect(page.getByRole('region', { name: 'Cuộc họp tới' })).toBeVisible();
  await keys(page, 'Alt+n');
  await page.keyboard.type('1/1/2020');
  await type(page, /Nơi họp/, 'Phòng họp A');
  await keys(page, 'Control+s');
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await keys(page, 'Escape');
  await expect(dialog).toBeHidden();

  // A reader has no button that writes.
  await app.reopen({ role: 'reader' });
  await open(app.page, `#/hoi-dong/hop/${meeting.id}`);
  await expect(app.page.getByRole('heading', { level: 1, name: meeting.title })).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Hủy họp' })).toHaveCount(0);
  await expect(app.page.getByRole('button', { name: 'Thêm nội dung' })).toHaveCount(0);
});

test('the lists of the council go to Excel as they are seen, and stay as their person left them', async ({ app }) => {
  const { page } = app;
  await council(page);
  await ask(page, 'meetings.saveMeeting', meeting);
  await ask(page, 'meetings.saveMeeting', { ...meeting, id: uid(51), title: 'Họp Hội đồng kỳ giữa năm 2026', on: '2026-06-10' });
  await open(page, '#/hoi-dong');
  const grid = page.getByRole('grid', { name: 'Hội đồng' });
  const first = grid.getByRole('row').nth(1);
  await expect(first).toContainText('kỳ cuối năm 2026');
  await grid.getByRole('columnheader', { name: /^Ngày/ }).getByRole('button', { name: /^Ngày/ }).click();
  await expect(first).toContainText('kỳ giữa năm 2026');
  const book = page.waitForEvent('download');
  await keys(page, 'Control+e');
  expect((await book).suggestedFilename()).toBe('Cuộc họp của Hội đồng 23-11-2026.xlsx');
  await page.getByRole('search').getByRole('textbox').fill('giua nam');
  await expect(grid.getByRole('row')).toHaveCount(2);
  await readable(page);
  await expect.poll(async () => JSON.stringify(await ask(page, 'settings.kept', { prefix: 'list:meeting' }))).toContain('giua nam');
  const again = await app.reopen();
  await open(again, '#/hoi-dong');
  const kept = again.getByRole('grid', { name: 'Hội đồng' });
  await expect(kept.getByRole('row')).toHaveCount(2);
  await expect(kept.getByRole('columnheader', { name: /^Ngày/ })).toHaveAttribute('aria-sort', 'ascending');

  // The members by the same key.
  await open(again, '#/hoi-dong/thanh-vien');
  await expect(again.getByRole('table', { name: 'Thành viên' })).toContainText('Trần Thu Hằng');
  const members = again.waitForEvent('download');
  await keys(again, 'Control+e');
  expect((await members).suggestedFilename()).toBe('Thành viên Hội đồng 23-11-2026.xlsx');
});

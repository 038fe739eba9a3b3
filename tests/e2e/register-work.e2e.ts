// Working in a list for hours: keys only, an input method in bursts, what is remembered, what survives a power cut.
import type { Page } from '@playwright/test';
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask, askEach } from '../support/ask.ts';

const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);
const grid = (page: Page) => page.getByRole('grid');
const rowsOf = (page: Page) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const name = (page: Page) => page.getByRole('textbox', { name: /^Tên tổ chức/ });
const heading = (page: Page, words: string) => expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();

/** Rows entered by another window, all in one go. */
const fill = (page: Page, count: number) =>
  askEach(
    page,
    Array.from({ length: count }, (_, at) => {
      const values = {
        name: `Tổ chức ${String(at + 1).padStart(3, '0')}`,
        taxCode: String(6009100001 + at),
        trainingClass: at % 2 ? 'C' : 'B',
        number: `${at + 1}/2024`,
      };
      return { name: 'registers.save', input: { register: 'training', id: uuidv7(), version: null, values } };
    }),
  );

/** As UniKey writes: the letters so far are taken back and written anew with their accent, faster than anybody types. */
const unikey = async (page: Page, strokes: readonly (readonly [back: number, letters: string])[]) => {
  for (const [back, letters] of strokes) {
    for (let step = 0; step < back; step += 1) await page.keyboard.press('Backspace');
    await page.keyboard.insertText(letters);
  }
};

test.beforeEach(({ app }) => go(app.page, '/so-bo/training'));

test('leaves alone what an input method writes in bursts', async ({ app }) => {
  const { page } = app;
  await go(page, '/so-bo/training/moi');
  await name(page).focus();
  await unikey(page, [
    [0, 'Cô'],
    [1, 'ông '],
    [0, 'ty Da'],
    [2, 'Đa'],
    [1, 'ấ'],
    [0, 't Ea Hleo'],
    [3, '’leo'],
  ]);
  await expect(name(page)).toHaveValue('Công ty Đất Ea H’leo');
  await page.getByRole('combobox', { name: 'Xã, phường' }).focus();
  await unikey(page, [
    [0, 'Tuy Hoa'],
    [2, 'òa'],
  ]);
  await expect(page.getByRole('combobox', { name: 'Xã, phường' })).toHaveValue('Tuy Hòa');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Xã, phường' })).toHaveValue('phường Tuy Hòa');
  await box(page, 'Ngày cấp').focus();
  await unikey(page, [
    [0, 'hoom'],
    [3, 'ôm'],
    [0, ' nay'],
  ]);
  await page.keyboard.press('Tab');
  await expect(box(page, 'Ngày cấp')).toHaveValue('23/11/2026');
  await page.keyboard.press('Control+s');
  await heading(page, 'Công ty Đất Ea H’leo');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await unikey(page, [
    [0, 'dda'],
    [3, 'đa'],
    [1, 'ất'],
  ]);
  await expect(page.getByRole('textbox', { name: 'Lọc trong sổ' })).toHaveValue('đất');
  await expect(rowsOf(page)).toHaveCount(1);
});

test('offers the draft again after the power went', async ({ app }) => {
  await go(app.page, '/so-bo/training/moi');
  await name(app.page).fill('Công ty chưa ghi xong');
  await box(app.page, 'Điện thoại').fill('0262 3 812 345');
  const kept = async () => (await ask<{ values: unknown[] }>(app.page, 'settings.kept', { prefix: 'draft:' })).values.length;
  await expect.poll(kept).toBe(1);
  await app.kill();
  const page = await app.reopen();
  await go(page, '/so-bo/training/moi');
  await expect(page.getByText(/Có bản nháp lúc \d\d:\d\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Dùng tiếp' }).click();
  await expect(name(page)).toHaveValue('Công ty chưa ghi xong');
  await expect(box(page, 'Điện thoại')).toHaveValue('0262 3 812 345');
  await page.keyboard.press('Control+s');
  await heading(page, 'Công ty chưa ghi xong');
  await go(page, '/so-bo/training/moi');
  await expect(name(page)).toBeVisible();
  await expect(page.getByText('Có bản nháp')).toBeHidden();
});

test('asks before unsaved work is left', async ({ app }) => {
  const { page } = app;
  await go(page, '/so-bo/training/moi');
  await name(page).fill('Dở dang');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await expect(name(page)).toHaveValue('Dở dang');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Rời trang' }).click();
  await heading(page, 'Tổ chức huấn luyện');
});

test('does a whole job with the keys alone', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Thêm mới' }).first()).toBeVisible();
  await page.keyboard.press('Alt+n');
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('Công ty Bàn phím');
  await page.keyboard.press('Tab');
  await page.keyboard.type('6009173501');
  await page.keyboard.press('Control+s');
  await heading(page, 'Công ty Bàn phím');
  await page.keyboard.press('F2');
  await expect(name(page)).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(box(page, 'Điện thoại')).toBeFocused();
  await page.keyboard.type('0262 3 000 460');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('main')).toContainText('0262 3 000 460');
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  await expect(rowsOf(page)).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.getByText('Đã chọn 1')).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Chưa có tổ chức nào' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rowsOf(page)).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('thung rac');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Thùng rác trống' })).toBeVisible();
});

test('comes back to the list as it was left, also after a restart', async ({ app }) => {
  await fill(app.page, 60);
  await app.page.reload();
  let { page } = app;
  await page.getByRole('button', { name: 'Hạng', exact: true }).first().click();
  await page.getByRole('checkbox', { name: 'B' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('30 / 60')).toBeVisible();
  await grid(page).focus();
  for (let step = 0; step < 24; step += 1) await page.keyboard.press('ArrowDown');
  const cursor = grid(page).locator('[data-cursor]');
  await expect(cursor).toContainText('Tổ chức 049');
  const scrolled = await grid(page).evaluate((element) => element.scrollTop);
  expect(scrolled).toBeGreaterThan(300);
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await heading(page, 'Tổ chức 049');
  await expect(page.getByText('25 / 30')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cursor).toContainText('Tổ chức 049');
  expect(await grid(page).evaluate((element) => element.scrollTop)).toBe(scrolled);
  await expect(page.getByText('Đã chọn 1')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Alt+PageDown');
  await heading(page, 'Tổ chức 051');
  await page.keyboard.press('Escape');
  await expect(cursor).toContainText('Tổ chức 051');
  const keptCursor = async () => {
    const { values } = await ask<{ values: { value: string }[] }>(page, 'settings.kept', { prefix: 'list:training' });
    return (JSON.parse(values[0]?.value ?? '{}') as { cursor?: number }).cursor;
  };
  await expect.poll(keptCursor).toBe(25);
  page = await app.reopen();
  await go(page, '/so-bo/training');
  await expect(page.getByText('30 / 60')).toBeVisible();
  await expect(grid(page).locator('[data-cursor]')).toContainText('Tổ chức 051');
});

test('chooses all that match, wherever they are', async ({ app }) => {
  const { page } = app;
  await fill(page, 105);
  await page.reload();
  await expect(page.getByText('105 tổ chức')).toBeVisible();
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('Đã chọn 105')).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa 104 tổ chức' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
});

test.describe('a person who only reads', () => {
  test.use({ launch: { role: 'reader' } });
  test('sees the lists without the buttons that write', async ({ app }) => {
    await expect(app.page.getByRole('heading', { name: 'Chưa có tổ chức nào' })).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Thêm mới' })).toBeHidden();
    await expect(app.page.getByRole('button', { name: 'Nhập từ Excel' })).toBeHidden();
  });
});

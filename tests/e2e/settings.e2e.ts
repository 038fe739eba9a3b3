// Settings: the office's names on paper, the person's own theme, and two people saving at once.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const openSettings = async (page: Page) => {
  await page.evaluate(() => void (location.hash = '#/cai-dat'));
  await expect(page.getByRole('heading', { name: 'Cài đặt' })).toBeVisible();
};
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label });

test('keeps the issuing office, shows it on paper, and takes the change back', async ({ app }) => {
  const { page } = app;
  await openSettings(page);
  await box(page, 'Cơ quan chủ quản').fill('Ủy ban nhân dân tỉnh Đắk Lắk');
  await box(page, 'Cơ quan ban hành').fill('Hội đồng ATVSLĐ tỉnh');
  await page.getByRole('combobox', { name: /Thể thức ký/ }).click();
  await page.getByRole('option', { name: /^TM\./ }).click();
  await box(page, 'Thay cho, theo lệnh của').fill('Hội đồng');
  const paper = page.getByRole('img', { name: 'Đầu và cuối văn bản như khi in ra giấy' });
  await expect(paper).toContainText('ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK');
  await expect(paper).toContainText('TM. HỘI ĐỒNG');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi cài đặt của cơ quan')).toBeVisible();
  await expect(box(page, 'Cơ quan ban hành')).toHaveValue('Hội đồng ATVSLĐ tỉnh');

  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(box(page, 'Cơ quan ban hành')).toHaveValue('');
});

test('keeps the theme of the person across a restart and stays readable', async ({ app }) => {
  await openSettings(app.page);
  await app.page.getByRole('radio', { name: 'Tối' }).check();
  await expect(app.page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await expect.poll(async () => JSON.stringify(await ask(app.page, 'settings.kept', { prefix: 'theme' }))).toContain('dark');
  const page = await app.reopen();
  await openSettings(page);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await readable(page);
});

test('shows both values when somebody saved in the meantime', async ({ app }) => {
  const { page } = app;
  await openSettings(page);
  await box(page, 'Địa danh').fill('Đắk Lắk');
  // A second window on the same register writes first.
  await page.evaluate(async () => {
    const ask = async (name: string, input: unknown) => {
      const answer = await fetch('/invoke', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, input }),
      });
      return ((await answer.json()) as { value: { office: object; version: string } }).value;
    };
    const { office, version } = await ask('settings.get', {});
    await ask('settings.save', { office: { ...office, place: 'Buôn Ma Thuột' }, version });
  });
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Hồ sơ vừa được người khác sửa' });
  await expect(dialog).toContainText('Buôn Ma Thuột');
  await dialog.getByRole('button', { name: 'Ghi giá trị đã chọn' }).click();
  await expect(box(page, 'Địa danh')).toHaveValue('Đắk Lắk');
  await expect(dialog).toBeHidden();
});

test.describe('a person who may not', () => {
  test.use({ launch: { role: 'licensing' } });
  test('reads the settings and is told who may change them', async ({ app }) => {
    await openSettings(app.page);
    await expect(app.page.getByText('Chỉ quản trị viên sửa được')).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Ghi cài đặt' })).toBeHidden();
  });
});

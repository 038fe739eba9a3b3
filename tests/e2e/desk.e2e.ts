// The desk, where the application opens: one screen, keys alone, every number opens its rows, putting aside and bringing back.
import type { Page } from '@playwright/test';
import type { desk } from '../../preload/contract/desk.ts';
import type { OutputOf } from '../../preload/contract/rpc.ts';
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const queue = (page: Page) => page.getByRole('grid', { name: 'Việc cần làm' });
const rowsOf = (page: Page) => queue(page).getByRole('row');
const rail = (page: Page) => page.getByRole('navigation', { name: 'Các phần của sổ' });
const show = (page: Page) => ask<OutputOf<typeof desk.show>>(page, 'desk.show', {});

test.describe('with the practice register', () => {
  test.use({ launch: { args: ['--demo'] } });

  test('opens on one screen, its first matter with the keys and the only filled button', async ({ app }) => {
    const { page } = app;
    await expect(page.getByRole('heading', { level: 1, name: 'Bàn làm việc' })).toBeVisible();
    await expect(page.getByText('Thứ Hai, ngày 23 tháng 11 năm 2026')).toBeVisible();
    await expect(rowsOf(page).first()).toBeFocused();
    const { queue: matters } = await show(page);
    await expect(rowsOf(page)).toHaveCount(matters.length);
    await expect(rail(page).getByRole('link', { name: 'Bàn làm việc' })).toContainText(String(matters.length));
    const room = await page.getByRole('main').evaluate((element) => [element.scrollHeight, element.clientHeight]);
    expect(room[0]).toBe(room[1]);
    await expect(page.getByRole('main').locator('button[data-variant="filled"]')).toHaveCount(1);
    expect(
      await rowsOf(page)
        .first()
        .evaluate((row) => row.getBoundingClientRect().height),
    ).toBe(54);
  });

  test('walks with the arrows, opens the counted rows with Enter, and comes back with Alt+1', async ({ app }) => {
    const { page } = app;
    await expect(rowsOf(page).first()).toBeFocused();
    const { queue: matters } = await show(page);
    await page.keyboard.press('ArrowDown');
    await expect(rowsOf(page).nth(1)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Bàn làm việc');
    const shown = new RegExp(`^${matters[1]!.count.toLocaleString('vi')} / `);
    await expect(page.getByRole('main').getByRole('status').filter({ hasText: shown })).toBeVisible();
    await page.keyboard.press('Alt+1');
    await expect(rowsOf(page).first()).toBeFocused();
  });

  test('opens the rows of a number in a figure’s table', async ({ app }) => {
    const { page } = app;
    const { figures } = await show(page);
    const body = figures.services.rows[0]!;
    const cell = body.cells.find((one) => one.id === 'NOT_NOTIFIED')!;
    await page.getByRole('region', { name: 'Dịch vụ đang hoạt động' }).getByRole('button', { name: 'Xem bảng', exact: true }).click();
    const table = page.getByRole('dialog').getByRole('table');
    await table
      .getByRole('row', { name: new RegExp(`^${body.label}`) })
      .getByRole('button', { name: String(cell.n), exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: body.label })).toBeVisible();
    await expect(page.getByText(`${cell.n} / `)).toBeVisible();
  });

  for (const scheme of ['light', 'dark'] as const)
    test(`is readable for everybody, ${scheme}`, async ({ app }) => {
      const { page } = app;
      await page.emulateMedia({ colorScheme: scheme });
      await expect(rowsOf(page).first()).toBeFocused();
      await readable(page);
      await page.getByRole('region', { name: 'Hết hạn trong 12 tháng tới' }).getByRole('button', { name: 'Xem bảng', exact: true }).click();
      await readable(page);
    });
});

test('an empty desk is kind, and fills and empties by itself', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: 'Bàn làm việc còn trống' })).toBeVisible();
  const id = uuidv7();
  const values = { name: 'Kiểm định Sơn Nguyên', number: '1', issuedOn: '2021-12-31', expiresOn: '2026-12-31', scope: 'N1' };
  await ask(page, 'registers.save', { register: 'technical-inspection', id, version: null, values });
  await ask(page, 'reports.receive', { year: 2025, services: [id], on: '2025-12-20' });
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Còn 8 ngày');
  await expect(rowsOf(page)).toContainText('01/12');
  const paper = { number: '2', issuedOn: '2026-11-20', expiresOn: '2031-11-19', scope: 'N1' };
  await ask(page, 'registers.addPaper', { register: 'technical-inspection', id, paperId: uuidv7(), values: paper });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hôm nay không còn việc đến hạn' })).toBeVisible();
});

test('puts a matter aside with a reason and brings it back', async ({ app }) => {
  const { page } = app;
  for (const number of ['1', '2'])
    await ask(page, 'registers.save', {
      register: 'monitoring',
      id: uuidv7(),
      version: null,
      values: { name: `Viện ${number}`, ...(number === '1' && { number }) },
    });
  await page.reload();
  await expect(rowsOf(page).first()).toBeFocused();
  await expect(rowsOf(page)).toHaveCount(2);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Gác việc này lại' });
  await dialog.getByRole('button', { name: 'Gác lại' }).click();
  await expect(dialog.getByText('Ô này phải có chữ.')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Chờ Sở Y tế trả lời');
  await dialog.getByRole('textbox', { name: 'Trở lại bàn ngày' }).fill('+10');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page).first()).toBeFocused();
  await page.getByRole('button', { name: 'Tạm gác 1' }).click();
  const aside = page.getByRole('dialog', { name: 'Việc đang tạm gác' });
  await expect(aside).toContainText('Đến 03/12/2026: Chờ Sở Y tế trả lời');
  await aside.getByRole('button', { name: /^Đưa trở lại/ }).click();
  await expect(aside).toBeHidden();
  await expect(rowsOf(page)).toHaveCount(2);
});

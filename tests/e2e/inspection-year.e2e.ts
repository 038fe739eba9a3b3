// The year of inspections and its lists in the practice register: a number opens exactly its rows, the way back brings the figure again.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

test.use({ launch: { args: ['--demo'] } });

const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
/** What the register holds of the chips of the list of visits. */
const keptChips = async (page: Page): Promise<string> => JSON.stringify(await ask(page, 'settings.kept', { prefix: 'list:visit' }));

test('each number of the year opens its rows, and a list is filtered, kept and taken to Excel', async ({ app }) => {
  let { page } = app;
  await open(page, '#/kiem-tra/nam');
  const remedies = page.getByRole('region', { name: 'Khắc phục so với hạn' });
  await expect(remedies.getByRole('img')).toBeVisible();
  await readable(page);
  await remedies.getByRole('button', { name: /^Xem bảng/ }).press('Enter');
  const late = remedies.getByRole('row', { name: /^Khắc phục chậm/ }).getByRole('button');
  const n = Number(await late.textContent());
  expect(n).toBeGreaterThan(0);
  await late.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tồn tại' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^So với hạn: Khắc phục chậm/ })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '/' })).toHaveText(new RegExp(`^${n} / `));
  await readable(page);
  await page.goBack();

  // The quarter of the plan, and the visits outside it.
  const quarters = page.getByRole('region', { name: 'Kế hoạch và thực hiện' });
  await quarters.getByRole('button', { name: /^Xem bảng/ }).click();
  const planned = quarters
    .getByRole('row', { name: /^Quý 2/ })
    .getByRole('button')
    .first();
  const rows = await planned.textContent();
  await planned.click();
  await expect(page.getByText(`Quý 2: ${rows} đơn vị`)).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(Number(rows) + 1);
  await page.goBack();

  // The list of visits: a chip, the words of the foot, Excel; the chip is there again after the window was closed.
  await page.getByRole('link', { name: 'Cuộc kiểm tra' }).click();
  await page.getByRole('button', { name: /^Tất cả/ }).click();
  const grid = page.getByRole('grid', { name: 'Cuộc kiểm tra' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('button', { name: 'Tồn tại', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Có tồn tại quá hạn' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status').filter({ hasText: '/' })).toHaveText(/^1 \/ \d+$/);
  await readable(page);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  expect((await download).suggestedFilename()).toBe('Cuộc kiểm tra 23-11-2026.xlsx');
  await expect(page.getByText('Đã xuất danh sách cuộc kiểm tra')).toBeVisible();
  await expect.poll(() => keptChips(page)).toContain('remedy');
  page = await app.reopen();
  await open(page, '#/kiem-tra/cuoc?xem=tat-ca');
  await expect(page.getByRole('button', { name: /^Tồn tại: Có tồn tại quá hạn/ })).toBeVisible();
});

test('the calendar is a month, a week and a list, all of it by keys', async ({ app }) => {
  const { page } = app;
  await open(page, '#/kiem-tra');
  await expect(page.getByRole('heading', { name: 'Tháng 11/2026' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Sức của người đi kiểm tra' })).toContainText('Y Lâm Niê');
  await expect(page.getByText('Đã kiểm tra / kế hoạch')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { name: /^Tuần 23\/11/ })).toBeVisible();
  await page.keyboard.press('d');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Tháng 12/2026' })).toBeVisible();
  const agenda = page.getByRole('list', { name: 'Lịch kiểm tra' });
  await expect(agenda.getByText(/^Vắng: Y Lâm Niê, Nghỉ phép/)).toBeVisible();
  const visits = agenda.getByRole('button');
  await visits.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(visits.nth(1)).toBeFocused();
  await readable(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

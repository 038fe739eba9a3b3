// The plan of a year: picked with Space, placed by drag and by keys, a conflict seen and given a reason, approved, amended, printed.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

const ids = ['01930000-0000-7000-8000-000000000061', '01930000-0000-7000-8000-000000000062'];
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const readable = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html.slice(0, 160))])).toEqual([]);
};
const fill = async (page: Page) => {
  for (const [at, name] of ['Công ty Đá Ea Păl', 'Công ty Gỗ Tam Giang'].entries())
    await ask(page, 'registers.save', {
      register: 'enterprise',
      id: ids[at]!,
      version: null,
      values: { name, taxCode: `600077710${at}`, sectorCode: '0810', headcount: 320 - at * 200 },
    });
  await ask(page, 'inspections.addOthers', {
    visits: [
      {
        id: ids[0]!,
        agency: 'Sở Công Thương',
        kind: 'inspection',
        taxCode: '6000777100',
        unit: 'Công ty Đá',
        from: '2026-03-17',
        to: '2026-03-17',
      },
    ],
  });
};

test('a plan is made, placed by drag and by keys, approved and amended', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await keys(page, 'Alt+4');
  await expect(page.getByRole('heading', { name: 'Chưa có kế hoạch kiểm tra nào' })).toBeVisible();
  await readable(page);
  await keys(page, 'Alt+n');
  await page.getByRole('textbox', { name: /Cơ quan/ }).fill('Sở Nội vụ');
  await keys(page, 'Control+s');
  await expect(page.getByRole('heading', { name: 'Chưa xếp ngày' })).toBeVisible();

  await page.getByRole('button', { name: /^Cần xếp lịch/ }).click();
  const grid = page.getByRole('grid', { name: 'Đơn vị cần xếp lịch' });
  await expect(grid.getByText('Công ty Đá Ea Păl')).toBeVisible();
  await expect(grid.getByText('Rủi ro cao').first()).toBeVisible();
  await grid.focus();
  await keys(page, 'Home', 'Space', 'ArrowDown', 'Space');
  await readable(page);
  await page.getByRole('button', { name: 'Đưa vào kế hoạch năm 2026' }).click();
  await expect(page.getByText('Đã đưa 2 đơn vị vào kế hoạch năm 2026')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Không có đơn vị nào ở cách xem này' })).toBeVisible();

  // One is dragged onto a day: nothing speaks against it, so it stands there at once.
  await keys(page, 'Alt+4');
  const calendar = page.getByRole('group', { name: 'Lịch kiểm tra' });
  const waiting = page.getByRole('region', { name: 'Chưa xếp ngày' });
  await waiting.getByRole('button', { name: /Công ty Gỗ Tam Giang/ }).dragTo(calendar.locator('[data-day="2026-11-25"]'));
  const placed = calendar.getByRole('button', { name: /Công ty Gỗ Tam Giang, 25\/11\/2026/ });
  await expect(placed).toBeVisible();
  await placed.focus();
  await keys(page, 'Alt+ArrowRight');
  await expect(calendar.getByRole('button', { name: /Công ty Gỗ Tam Giang, 26\/11\/2026/ })).toBeVisible();

  // The other by keys: another agency was there in March, so a reason is typed.
  await waiting.getByRole('button', { name: /Công ty Đá Ea Păl/ }).focus();
  await keys(page, 'l');
  const dialog = page.getByRole('dialog', { name: 'Công ty Đá Ea Păl' });
  await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('27/11');
  await keys(page, 'Tab');
  await expect(dialog.getByText(/Năm 2026 Sở Công Thương kiểm tra/)).toBeVisible();
  await expect(dialog.getByText('Chỉ thị 20/CT-TTg 2017; NQ 198/2025/QH15 Điều 4')).toBeVisible();
  await readable(page);
  await dialog.getByRole('textbox', { name: 'Lý do vẫn xếp lịch' }).fill('Có phản ánh ngày 16/11');
  await keys(page, 'Control+s');
  await expect(calendar.getByRole('button', { name: 'Công ty Đá Ea Păl, 27/11/2026' })).toBeVisible();
  await readable(page);

  await page.getByRole('button', { name: 'Phê duyệt' }).click();
  await page.getByRole('textbox', { name: /Số quyết định/ }).fill('118/QĐ-UBND');
  await keys(page, 'Control+s');
  await page.getByRole('button', { name: /^Kế hoạch năm 2026/ }).click();
  await expect(page.getByText('Quyết định số 118/QĐ-UBND ngày 23/11/2026')).toBeVisible();
  await expect(page.getByText('Có phản ánh ngày 16/11')).toBeVisible();

  await page.getByRole('row', { name: /Công ty Gỗ Tam Giang/ }).click();
  const amend = page.getByRole('dialog', { name: 'Công ty Gỗ Tam Giang' });
  await amend.getByRole('textbox', { name: 'Từ ngày' }).fill('30/11');
  await amend.getByRole('textbox', { name: 'Đến hết ngày' }).fill('30/11');
  await keys(page, 'Control+s');
  await expect(amend.getByText('Ô này phải có chữ.').first()).toBeVisible();
  await amend.getByRole('textbox', { name: /Số quyết định điều chỉnh/ }).fill('642/QĐ-UBND');
  await amend.getByRole('textbox', { name: /Ngày quyết định/ }).fill('23/11');
  await amend.getByRole('textbox', { name: /Lý do điều chỉnh/ }).fill('Đơn vị đề nghị');
  await keys(page, 'Control+s');
  await expect(amend).toBeHidden();
  await page.getByRole('button', { name: /^Điều chỉnh/ }).click();
  await expect(page.getByText('Dời Công ty Gỗ Tam Giang từ 26/11/2026 sang 30/11/2026.')).toBeVisible();
  await readable(page);

  for (const name of ['Word', 'Excel', 'Lịch']) {
    const download = page.waitForEvent('download');
    await page.locator('header').getByRole('button', { name, exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/^Kế hoạch kiểm tra chuyên đề về ATVSLĐ năm 2026\.(docx|xlsx|ics)$/);
  }
});

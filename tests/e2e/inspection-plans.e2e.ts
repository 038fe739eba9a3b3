// The plan of a year: picked with Space, placed by drag and by keys, a conflict seen and given a reason, approved, amended, printed.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { textIn } from '../support/letters.ts';
import { readable } from '../support/readable.ts';

const ids = ['01930000-0000-7000-8000-000000000061', '01930000-0000-7000-8000-000000000062'];
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
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

test('a unit and a named place are added to an approved plan as numbered amendments, by keys alone', async ({ app }) => {
  const { page } = app;
  await fill(page);
  const plan = '01930000-0000-7000-8000-000000000063';
  await ask(page, 'inspections.savePlan', { id: plan, version: null, year: 2026, agency: 'Sở Nội vụ', title: 'Kế hoạch năm 2026' });
  await ask(page, 'inspections.addUnit', { plan, subject: { kind: 'enterprise', id: ids[1] }, from: '2026-11-25', to: '2026-11-25' });
  const { version } = await ask<{ version: number }>(page, 'inspections.plan', { id: plan });
  await ask(page, 'inspections.approve', { id: plan, version, decisionNumber: '118/QĐ-UBND', decidedOn: '2026-01-15' });
  await keys(page, 'Alt+4');
  const calendar = page.getByRole('group', { name: 'Lịch kiểm tra' });
  await expect(calendar.getByRole('button', { name: /Công ty Gỗ Tam Giang/ })).toBeVisible();

  // Another agency was there in March: told before anything is written, and the reason is kept.
  await keys(page, 'v');
  const dialog = page.getByRole('dialog', { name: 'Thêm đơn vị vào kế hoạch' });
  await expect(dialog.getByRole('textbox', { name: /^Đơn vị/ })).toBeFocused();
  await keys(page, 'Control+s');
  await expect(dialog.getByText('Chọn một đơn vị.')).toBeVisible();
  await page.keyboard.type('da ea pal');
  await expect(dialog.getByRole('group', { name: 'Đơn vị tìm thấy' }).getByRole('button', { name: /Công ty Đá Ea Păl/ })).toBeVisible();
  await keys(page, 'Tab', 'Enter');
  await expect(dialog.getByRole('textbox', { name: 'Từ ngày' })).toBeFocused();
  await page.keyboard.type('27/11');
  await keys(page, 'Enter');
  await expect(dialog.getByText(/Năm 2026 Sở Công Thương kiểm tra/)).toBeVisible();
  await readable(page);
  await dialog.getByRole('textbox', { name: 'Lý do vẫn xếp lịch' }).focus();
  await page.keyboard.type('Có phản ánh ngày 16/11');

  // Left half-way, it is offered again.
  await expect(dialog.getByText('Bản nháp được giữ.')).toBeVisible();
  await keys(page, 'Escape');
  await expect(dialog).toBeHidden();
  await keys(page, 'v');
  await dialog.getByRole('button', { name: 'Dùng tiếp' }).press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Lý do vẫn xếp lịch' })).toHaveValue('Có phản ánh ngày 16/11');
  await keys(page, 'Control+s');
  await expect(dialog.getByText('Ô này phải có chữ.').first()).toBeVisible();
  const decide = async (number: string, why: string) => {
    await dialog.getByRole('textbox', { name: /Số quyết định điều chỉnh/ }).focus();
    await page.keyboard.type(number);
    await keys(page, 'Enter');
    await page.keyboard.type('20/11');
    await keys(page, 'Enter');
    await page.keyboard.type(why);
    await keys(page, 'Control+s');
    await expect(dialog).toBeHidden();
  };
  await decide('642/QĐ-UBND', 'Có phản ánh của người lao động');
  await expect(calendar.getByRole('button', { name: 'Công ty Đá Ea Păl, 27/11/2026' })).toBeVisible();

  // A building site without tax code: named where it is asked for, above the same form.
  await keys(page, 'v');
  await page.keyboard.type('Công trường cầu Ea Tam');
  await dialog.getByRole('button', { name: /Thêm đối tượng không có mã số thuế/ }).press('Enter');
  const named = page.getByRole('dialog', { name: 'Đối tượng không có mã số thuế' });
  await expect(named.getByRole('textbox', { name: /^Tên/ })).toHaveValue('Công trường cầu Ea Tam');
  await keys(page, 'Enter');
  await expect(named.getByRole('textbox', { name: 'Địa điểm' })).toBeFocused();
  await page.keyboard.type('Phường Ea Tam');
  await keys(page, 'Control+s');
  await expect(named).toBeHidden();
  await expect(dialog.getByRole('textbox', { name: 'Nơi kiểm tra' })).toHaveValue('Phường Ea Tam');
  await expect(dialog.getByRole('textbox', { name: 'Từ ngày' })).toBeFocused();
  await page.keyboard.type('30/11');
  await decide('650/QĐ-UBND', 'Tai nạn ngày 18/11');
  await expect(calendar.getByRole('button', { name: 'Công trường cầu Ea Tam, 30/11/2026' })).toBeVisible();

  await open(page, `#/kiem-tra?ke=${plan}&xem=dieu-chinh`);
  await expect(page.getByRole('heading', { name: 'Điều chỉnh lần 2' })).toBeVisible();
  await expect(page.getByText('Thêm Công ty Đá Ea Păl, 27/11/2026, chưa giao đoàn.')).toBeVisible();
  await readable(page);
  await keys(page, 'Control+z');
  await expect(page.getByRole('heading', { name: 'Điều chỉnh lần 2' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Điều chỉnh lần 1' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.locator('header').getByRole('button', { name: 'Word', exact: true }).press('Enter');
  const words = await textIn(readFileSync(await (await download).path()));
  expect(words).toContain('Lần 1, theo Quyết định số 642/QĐ-UBND ngày 20/11/2026: Thêm Công ty Đá Ea Păl, 27/11/2026, chưa giao đoàn.');
  expect(words).toContain('Có phản ánh ngày 16/11');
});

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

// Kept conditions walked with the keyboard: inspectors and a device are entered and the finding goes, a person shared by two bodies shows at both, the desk opens the list.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const first = '01930000-0000-7000-8000-000000000061';
const second = '01930000-0000-7000-8000-000000000062';

const body = (page: Page, id: string, name: string, taxCode: string) =>
  ask(page, 'registers.save', {
    register: 'technical-inspection',
    id,
    version: null,
    values: { name, taxCode, number: `${taxCode}/GCNKĐ`, issuedOn: '2024-03-01', expiresOn: '2029-02-28', scope: 'N4' },
  });
const open = (page: Page, id: string) => page.evaluate((hash) => void (location.hash = hash), `#/so-bo/technical-inspection/${id}`);
const section = (page: Page) => page.getByRole('region', { name: 'Điều kiện hoạt động', exact: true });
/** Types into the boxes of a dialog, one after the other, by their labels. */
const type = async (dialog: Locator, values: Record<string, string>) => {
  for (const [label, text] of Object.entries(values)) {
    await dialog.getByRole('textbox', { name: label }).focus();
    await dialog.page().keyboard.type(text);
  }
};
/** "Thêm" pressed by Enter. */
const add = async (page: Page, part: string, title: string) => {
  await section(page)
    .getByRole('button', { name: `Thêm: ${part}` })
    .focus();
  await page.keyboard.press('Enter');
  return page.getByRole('dialog', { name: title });
};
const save = async (page: Page, dialog: Locator) => {
  await page.keyboard.press('Control+s');
  await expect(dialog).toBeHidden();
};
const inspector = async (page: Page, name: string, cccd: string, from: string) => {
  const dialog = await add(page, 'Người', 'Thêm người');
  await type(dialog, { 'Họ và tên': name, 'Số CCCD': cccd });
  await dialog.getByRole('combobox', { name: /Hợp đồng/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Không xác định thời hạn' }).focus();
  await page.keyboard.press('Enter');
  await type(dialog, { 'Hợp đồng từ ngày': from, 'Số chứng chỉ': '12/KĐV', 'Chứng chỉ đến hết ngày': '01/05/2029' });
  await save(page, dialog);
};

test('two inspectors and a device are entered from the keyboard, and what was lacking is there', async ({ app }) => {
  const { page } = app;
  await body(page, first, 'Kiểm định Cư Kuin', '6000233488');
  await open(page, first);
  await expect(section(page)).toContainText('Chưa có dữ liệu');

  const empty = await add(page, 'Người', 'Thêm người');
  await page.keyboard.press('Control+s');
  await expect(empty.getByRole('alert')).toHaveText('Ô này phải có chữ.');
  await page.keyboard.press('Escape');
  await inspector(page, 'Y Lâm Niê', '066090000001', '01/02/2024');
  await expect(section(page)).toContainText('1/2 kiểm định viên');
  await section(page)
    .getByRole('button', { name: /Vì sao\? N4/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('region', { name: 'Vì sao' }).first()).toContainText('NĐ 44/2016/NĐ-CP Điều 4');
  await readable(page);

  await inspector(page, 'H’Linh Êban', '066190000002', '15/03/2024');
  const machine = await add(page, 'Thiết bị', 'Thêm thiết bị');
  await type(machine, { 'Tên thiết bị': 'Tải trọng thử', 'Số máy': 'SN 01', 'Hiệu chuẩn đến hết ngày': '30/06/2027' });
  await readable(page);
  await save(page, machine);
  await expect(section(page)).toContainText('2/2 kiểm định viên · 1/1 thiết bị');
  await page.keyboard.press('Control+z');
  await expect(section(page)).not.toContainText('1/1 thiết bị');
});

test('a person entered at two bodies shows at both, and the desk opens the list of who lacks what', async ({ app }) => {
  const { page } = app;
  await body(page, first, 'Kiểm định Cư Kuin', '6000233488');
  await body(page, second, 'Kiểm định Tuy Hòa', '4400233488');
  await open(page, first);
  await inspector(page, 'Y Lâm Niê', '066090000001', '01/02/2024');
  await open(page, second);
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm định Tuy Hòa' })).toBeVisible();
  await inspector(page, 'Y Lâm Niê', '066090000001', '01/02/2025');
  await expect(section(page)).toContainText('Y Lâm Niê cũng được ghi ở Kiểm định Cư Kuin');
  await expect(section(page)).toContainText('0/2 kiểm định viên');
  await open(page, first);
  await expect(section(page)).toContainText('Y Lâm Niê cũng được ghi ở Kiểm định Tuy Hòa');
  await expect(section(page)).toContainText('1/2 kiểm định viên');

  await page.evaluate(() => void (location.hash = '#/ban-lam-viec'));
  await page.getByRole('button', { name: 'Mở danh sách: Đôn đốc 2 tổ chức kiểm định không đủ kiểm định viên' }).click();
  const grid = page.getByRole('grid', { name: 'Điều kiện hoạt động' });
  await expect(grid.getByRole('row', { name: /^Chọn dòng Kiểm định Tuy Hòa/ })).toContainText('N4 cần 2, có 0');
  await expect(grid.getByRole('row', { name: /^Chọn dòng Kiểm định Cư Kuin/ })).toContainText('N4 cần 2, có 1');
  await readable(page);
  await page
    .getByRole('navigation', { name: 'Cách xem' })
    .getByRole('button', { name: /Chưa có dữ liệu/ })
    .click();
  await expect(page.getByText('Không có đơn vị nào khớp bộ lọc')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Cách xem' })
    .getByRole('button', { name: /Thiếu điều kiện/ })
    .click();
  await grid.getByRole('row', { name: /^Chọn dòng Kiểm định Tuy Hòa/ }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm định Tuy Hòa' })).toBeVisible();
});

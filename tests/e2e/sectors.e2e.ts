// The risk sectors walked by keyboard: try one, add one with what it moves said before, take it out, take that back.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const openSectors = (page: Page) => page.evaluate(() => void (location.hash = '#/cai-dat/nganh-nguy-co'));

test('a sector is tried, added and removed; what moves is said before, undo takes it back', async ({ app }) => {
  const { page } = app;
  await ask(page, 'registers.save', {
    register: 'enterprise',
    id: '01930000-0000-7000-8000-000000000021',
    version: null,
    values: { name: 'Gỗ Ea Tam', taxCode: '6000100001', sectorCode: '1610', headcount: 400 },
  });
  await page.evaluate(() => void (location.hash = '#/cai-dat'));
  await page.getByRole('button', { name: 'Mở ngành nguy cơ' }).click();
  const list = page.getByRole('table', { name: 'Ngành nguy cơ cao về ATVSLĐ' });
  await expect(list.getByRole('row')).toHaveCount(17);

  const box = page.getByRole('textbox', { name: 'Mã VSIC hoặc tên ngành' });
  const verdict = page.getByRole('group', { name: 'Ngành nguy cơ cao về ATVSLĐ' });
  await box.fill('4210');
  await expect(verdict).toContainText('Thuộc danh mục: 42 Thi công công trình xây dựng');
  await expect(verdict).toContainText('Mã 4210 bắt đầu bằng 42.');
  await box.fill('1610');
  await expect(verdict).toContainText('Không thuộc');
  await readable(page);

  await page.keyboard.press('Alt+N');
  const dialog = page.getByRole('dialog', { name: 'Thêm ngành nguy cơ' });
  const code = dialog.getByRole('textbox', { name: /Mã ngành VSIC/ });
  await code.fill('20');
  await dialog.getByRole('textbox', { name: /Tên ngành/ }).fill('Chế biến gỗ');
  await expect(dialog.getByRole('alert')).toHaveText('Mã 20 đã có trong danh mục này: Sản xuất hóa chất.');
  await code.fill('16');
  const will = dialog.getByRole('region', { name: 'Sẽ thay đổi' });
  await expect(will).toContainText('1 doanh nghiệp đổi mức: 1 cần thêm người.');
  await expect(will.getByRole('row', { name: /Gỗ Ea Tam/ })).toContainText('2 chuyên trách');
  await readable(page);
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Đã ghi ngành 16: Chế biến gỗ')).toBeVisible();
  await expect(verdict).toContainText('Thuộc danh mục: 16 Chế biến gỗ');

  const row = list.getByRole('row', { name: /Chế biến gỗ/ });
  await row.focus();
  await page.keyboard.press('Delete');
  const removal = page.getByRole('dialog', { name: 'Xóa ngành 16: Chế biến gỗ' });
  await expect(removal).toContainText('1 doanh nghiệp đổi mức: 1 bớt.');
  await removal.getByRole('button', { name: 'Xóa ngành' }).click();
  await expect(row).toBeHidden();
  await expect(page.getByText('Đã xóa ngành 16: Chế biến gỗ')).toBeVisible();
  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(row).toBeVisible();
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Sửa ngành 16: Chế biến gỗ' })).toBeVisible();
});

test.describe('a person who may not', () => {
  test.use({ launch: { role: 'licensing' } });
  test('reads and tries, and is told who may change the lists', async ({ app }) => {
    await openSectors(app.page);
    await expect(app.page.getByText('Chỉ quản trị viên sửa được.')).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Thêm ngành' })).toBeHidden();
  });
});

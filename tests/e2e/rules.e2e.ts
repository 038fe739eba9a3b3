// The rules screen walked: find a rule, see what a change would move, apply it from its day, take it back.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const id = '01930000-0000-7000-8000-000000000001';
const openRules = async (page: Page) => {
  await page.evaluate(() => void (location.hash = '#/cai-dat'));
  await page.getByRole('button', { name: 'Mở quy định' }).click();
  await expect(page.getByRole('heading', { name: 'Quy định', level: 1 })).toBeVisible();
};

test('a change says what it moves, applies from its day, and is taken back', async ({ app }) => {
  const { page } = app;
  await ask(page, 'registers.save', {
    register: 'training',
    id,
    version: null,
    values: { name: 'Trung tâm Hết Giấy', number: '2', issuedOn: '2021-01-01', expiresOn: '2026-10-01' },
  });
  await openRules(page);
  await page.getByRole('textbox', { name: 'Tìm quy định, căn cứ' }).fill('che do cua to chuc huan luyen');
  await expect(page.getByRole('row', { name: /Chế độ của tổ chức huấn luyện/ })).toContainText('Thông báo');
  await readable(page);
  await page.getByRole('row', { name: /Chế độ của tổ chức huấn luyện/ }).click();

  await page.getByRole('combobox', { name: /Mức mới/ }).click();
  await page.getByRole('option', { name: 'Cấp giấy chứng nhận' }).click();
  await page.getByRole('textbox', { name: /Áp dụng từ ngày/ }).fill('1/1/2027');
  await page.getByRole('textbox', { name: /Căn cứ/ }).fill('NĐ 1/2027/NĐ-CP Điều 2');
  const will = page.getByRole('region', { name: 'Sẽ thay đổi' });
  await expect(will).toContainText('1 tổ chức huấn luyện đổi trạng thái.');
  await expect(will.getByRole('row', { name: /Trung tâm Hết Giấy/ })).toContainText('Chưa thông báo');
  await expect(will.getByRole('row', { name: /Trung tâm Hết Giấy/ })).toContainText('01/01/2027 – 28/02/2027');
  await readable(page);
  await page.getByRole('button', { name: 'Áp dụng từ 01/01/2027' }).click();
  await expect(page.getByText('Đã đổi quy định từ 01/01/2027')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Các mức theo thời gian' });
  await expect(rows.getByRole('row')).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'Ai đã sửa' })).toContainText('Lan: Đổi quy định từ 01/01/2027');

  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(rows.getByRole('row')).toHaveCount(4);
});

test('what is wrong stands beside its field, and nothing can be applied', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => void (location.hash = '#/cai-dat/quy-dinh/expiring.amber'));
  await page.getByRole('textbox', { name: /Mức mới/ }).fill('ba tháng');
  await page.getByRole('textbox', { name: /Áp dụng từ ngày/ }).fill('1/1/2027');
  await page.getByRole('textbox', { name: /Căn cứ/ }).fill('Thông lệ mới');
  await expect(page.getByRole('alert').first()).toContainText('Giá trị tính bằng ngày');
  await expect(page.getByRole('button', { name: 'Áp dụng từ 01/01/2027' })).toBeDisabled();
  await page.getByRole('textbox', { name: /Mức mới/ }).fill('90');
  await expect(page.getByRole('region', { name: 'Sẽ thay đổi' })).toContainText('Không dòng nào đổi.');
  await expect(page.getByRole('button', { name: 'Áp dụng từ 01/01/2027' })).toBeEnabled();
});

test.describe('a person who may not', () => {
  test.use({ launch: { role: 'licensing' } });
  test('reads the rules and is told who may change them', async ({ app }) => {
    await app.page.evaluate(() => void (location.hash = '#/cai-dat/quy-dinh/expiring.amber'));
    await expect(app.page.getByText('Chỉ quản trị viên đổi được quy định.')).toBeVisible();
    await expect(app.page.getByRole('button', { name: 'Sửa cho đúng' })).toBeHidden();
  });
});

// Staff norms walked: the gap list, why an employer lacks people, the hired provider that closes the gap, training of a day.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const employer = '01930000-0000-7000-8000-000000000011';
const officer = '01930000-0000-7000-8000-000000000012';

const fill = async (page: Page) => {
  await ask(page, 'registers.save', {
    register: 'enterprise',
    id: employer,
    version: null,
    values: { name: 'Xây lắp Ea Kao', taxCode: '6000233488', sector: 'Xây dựng', sectorCode: '4210', headcount: 60 },
  });
  await ask(page, 'registers.save', {
    register: 'osh-staff',
    id: officer,
    version: null,
    values: {
      name: 'Y Lâm Niê',
      role: 'FULL_TIME',
      employerName: 'Xây lắp Ea Kao',
      employerTaxCode: '6000233488',
      traineeGroup: 'G2',
      certificateNumber: '12/HL',
      certificateIssuedOn: '2024-10-01',
    },
  });
};

test('an employer that lacks people is found, told why, and helped by a hired provider', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await page.evaluate(() => void (location.hash = '#/so-bo/enterprise'));
  await page.getByRole('button', { name: 'Thiếu người ATVSLĐ' }).click();
  const grid = page.getByRole('grid', { name: 'Bộ máy ATVSLĐ của doanh nghiệp' });
  await expect(grid.getByRole('row', { name: /Xây lắp Ea Kao/ })).toContainText('Thiếu 1');
  await readable(page);
  await grid.getByRole('row', { name: /Xây lắp Ea Kao/ }).dblclick();

  const section = page.getByRole('region', { name: 'Bộ máy ATVSLĐ' });
  await section.getByRole('button', { name: 'Vì sao? Làm công tác ATVSLĐ' }).click();
  await expect(section.getByRole('region', { name: 'Vì sao' })).toContainText('NĐ 39/2016/NĐ-CP Điều 36 khoản 1');
  await expect(section.getByRole('region', { name: 'Vì sao' })).toContainText('Y Lâm Niê, chuyên trách: hết hạn sau ngày 01/10/2026.');
  await readable(page);

  await section.getByRole('button', { name: 'Thêm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm hợp đồng, bộ phận' });
  await dialog.getByRole('button', { name: 'Ghi' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Ô này phải có chữ.');
  await dialog.getByRole('textbox', { name: /Đơn vị được thuê/ }).fill('Trung tâm An toàn Tây Nguyên');
  await dialog.getByRole('textbox', { name: /Đến hết ngày/ }).fill('31/12/2026');
  await dialog.getByRole('button', { name: 'Ghi' }).click();
  await expect(section).toContainText('Đã thuê dịch vụ');
  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(section).not.toContainText('Đã thuê dịch vụ');
});

test('the staff register tells the training of today', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await page.evaluate(() => void (location.hash = '#/so-bo/osh-staff'));
  await expect(page.getByRole('row', { name: /Y Lâm Niê/ })).toContainText('Hết hạn');
});

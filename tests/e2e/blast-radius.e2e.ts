// From a suspended body to whom its certificates touch: the page, the doubtful issuer, the narrowed days, Excel, letters.
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask, askEach } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

test('shows whom certificates of a suspended body touch, and writes to them', async ({ app }) => {
  const { page } = app;
  const body = uuidv7();
  const save = (register: string, id: string, values: object) => ({
    name: 'registers.save',
    input: { register, id, version: null, values },
  });
  const worker = (name: string, issuer: string, day: string) =>
    save('osh-staff', uuidv7(), {
      name,
      role: 'FULL_TIME',
      employerName: 'Công ty CP Mía đường Ea Knốp',
      employerTaxCode: '6009999991',
      traineeGroup: 'G2',
      certificateNumber: `${name}/GCN`,
      certificateIssuedOn: day,
      certificateIssuer: issuer,
    });
  await askEach(page, [
    save('training', body, {
      name: 'Công ty TNHH Huấn luyện An toàn Hùng Phát',
      number: '12/GCN',
      issuedOn: '2024-01-10',
      expiresOn: '2029-01-10',
      traineeGroups: 'G2',
    }),
    worker('Lê An', 'Cty TNHH Huấn luyện An toàn Hùng Phát', '2026-08-01'),
    worker('Y Bình', 'Công ty Hùng Phát', '2026-10-31'),
    worker('Trần Cường', 'Công ty TNHH Huấn luyện An toàn Hùng Phát', '2026-11-01'),
  ]);
  await page.evaluate((to) => void (location.hash = `#${to}`), `/so-bo/training/${body}`);
  await expect(page.getByRole('heading', { name: 'Công ty TNHH Huấn luyện An toàn Hùng Phát' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Phạm vi ảnh hưởng' })).toBeHidden();
  const { papers } = await ask<{ papers: { id: string }[] }>(page, 'licensing.timeline', { register: 'training', id: body });
  const event = { id: uuidv7(), kind: 'suspended', on: '2026-08-01', to: '2026-10-31', ground: 'FALSE_RESULTS' };
  await ask(page, 'licensing.record', { register: 'training', id: body, paper: papers[0]!.id, event });

  await page.getByRole('button', { name: 'Phạm vi ảnh hưởng' }).click();
  const people = page.getByRole('region', { name: 'Người và đơn vị bị ảnh hưởng' });
  await expect(people).toContainText('Lê An');
  await expect(people).not.toContainText('Y Bình');
  await expect(people).toContainText('Không còn huấn luyện');
  await expect(page.getByRole('region', { name: 'Những ngày đang xét' })).toContainText('01/08/2026 – 31/10/2026');
  await readable(page);

  await page.getByRole('checkbox', { name: 'Công ty Hùng Phát' }).click();
  await expect(people).toContainText('Y Bình');
  await page.getByRole('textbox', { name: 'Từ ngày' }).fill('1/10/2026');
  await expect(people).not.toContainText('Lê An');
  await page.getByRole('checkbox', { name: 'Tính cả những ngày còn được hoạt động' }).click();
  await expect(people).toContainText('Trần Cường');
  await page.getByRole('textbox', { name: 'Đến ngày' }).fill('1/9/2026');
  await expect(page.getByText('Ngày kết thúc đứng trước ngày bắt đầu.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Đến ngày' }).fill('');

  const excel = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  expect((await excel).suggestedFilename()).toMatch(/^Phạm vi ảnh hưởng .*\.xlsx$/);
  await page.getByRole('button', { name: 'Công văn gửi đơn vị' }).click();
  const dialog = page.getByRole('dialog', { name: 'Soạn công văn' });
  await dialog.getByRole('textbox', { name: 'Ký hiệu' }).fill('SNV');
  for (const words of ['Kính gửi: Công ty CP Mía đường Ea Knốp', 'Y Bình', 'Trần Cường', 'từ 01/10/2026 đến 23/11/2026'])
    await expect(dialog.getByRole('article')).toContainText(words);
  const zip = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Soạn 1 công văn' }).click();
  expect((await zip).suggestedFilename()).toMatch(/\.zip$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Tài liệu' })).toBeVisible();
});

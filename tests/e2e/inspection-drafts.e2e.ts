// What is typed into the forms of a visit survives a power cut, asks before it is left, and is offered when the form is opened again.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

const id = (digit: string) => `01930000-0000-7000-8000-0000000000${digit}`;
const [visit, subject] = [id('b1'), id('b2')];
const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
const kept = (page: Page, prefix: string) => async () =>
  (await ask<{ values: { value: string }[] }>(page, 'settings.kept', { prefix: `draft:${prefix}` })).values.map((one) => one.value).join();

test('a new visit and its dialogs keep a draft through a power cut, and leaving asks', async ({ app }) => {
  const { page } = app;
  await ask(page, 'inspections.saveSubject', { id: subject, version: null, kind: 'site', name: 'Công trường cầu Ea Kao' });
  await open(page, '#/kiem-tra/cuoc/moi');
  await page.getByRole('textbox', { name: /Cơ quan kiểm tra/ }).fill('Sở Nội vụ');
  await page.getByRole('textbox', { name: /Đối tượng kiểm tra/ }).fill('ea kao');
  await page
    .getByRole('group', { name: 'Đối tượng tìm thấy' })
    .getByRole('button', { name: /Ea Kao/ })
    .press('Enter');
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill('21/QĐ-SNV');
  await page.getByRole('textbox', { name: 'Họ tên người thứ 1' }).fill('Trần Thu Hằng');
  await expect.poll(kept(page, 'visit:moi')).toContain('Trần Thu Hằng');

  // Leaving asks; staying keeps every word.
  await page.keyboard.press('Escape');
  const leaving = page.getByRole('dialog', { name: 'Rời khỏi trang đang sửa?' });
  await leaving.getByRole('button', { name: 'Ở lại' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Số quyết định' })).toHaveValue('21/QĐ-SNV');

  await app.kill();
  const again = await app.reopen();
  await open(again, '#/kiem-tra/cuoc/moi');
  await again.getByRole('button', { name: 'Dùng tiếp' }).press('Enter');
  await expect(again.getByRole('textbox', { name: 'Số quyết định' })).toHaveValue('21/QĐ-SNV');
  await expect(again.getByRole('textbox', { name: 'Họ tên người thứ 1' })).toHaveValue('Trần Thu Hằng');
  await expect(again.getByText('Công trường cầu Ea Kao')).toBeVisible();
  await again.keyboard.press('Control+s');
  await expect(again.getByRole('heading', { level: 1, name: 'Công trường cầu Ea Kao' })).toBeVisible();
  await open(again, '#/kiem-tra/cuoc/moi');
  await expect(again.getByRole('textbox', { name: 'Số quyết định' })).toHaveValue('');
  await expect.poll(kept(again, 'visit:moi')).toBe('');
});

test('a finding half typed is offered again, by "Để sau" and by a power cut', async ({ app }) => {
  const { page } = app;
  await ask(page, 'inspections.saveSubject', { id: subject, version: null, kind: 'site', name: 'Công trường cầu Ea Kao' });
  await ask(page, 'inspections.saveVisit', {
    id: visit,
    version: null,
    subject,
    kind: 'DN',
    agency: 'Sở Nội vụ',
    level: 'department',
    decisionOn: '2026-11-02',
    ground: 'plan',
    members: [],
  });
  await open(page, `#/kiem-tra/cuoc/${visit}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('t');
  const words = /Tồn tại, vi phạm/;
  await page.getByRole('dialog').getByRole('textbox', { name: words }).fill('Thiếu lan can tầng 3');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('t');
  await page.getByRole('dialog').getByRole('button', { name: 'Dùng tiếp' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: words })).toHaveValue('Thiếu lan can tầng 3');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Căn cứ' }).fill('QCVN 18:2021/BXD');
  await expect.poll(kept(page, `finding:${visit}`)).toContain('QCVN 18:2021/BXD');
  await app.kill();
  const again = await app.reopen();
  await open(again, `#/kiem-tra/cuoc/${visit}`);
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await again.keyboard.press('t');
  await again.getByRole('dialog').getByRole('button', { name: 'Dùng tiếp' }).press('Enter');
  await again.keyboard.press('Control+s');
  const findings = again.getByRole('region', { name: 'Tồn tại và khắc phục' });
  await expect(findings).toContainText('QCVN 18:2021/BXD');
  await again.keyboard.press('t');
  await expect(again.getByRole('dialog').getByRole('textbox', { name: words })).toHaveValue('');
  await expect(again.getByRole('button', { name: 'Dùng tiếp' })).toBeHidden();
});

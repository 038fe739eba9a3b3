// Notices of training in the window: the count while typing, the finding of a late one, put right again; a holiday added moves the count; one number on two records.
import type { Page } from '@playwright/test';
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label });
const said = (page: Page, words: string) => expect(page.getByRole('region', { name: 'Thông báo' }).getByText(words)).toBeVisible();
const findings = (page: Page) => page.getByRole('region', { name: 'Cần xem lại' });
const add = async (page: Page, values: object) => {
  const id = uuidv7();
  await ask(page, 'registers.save', { register: 'training', id, version: null, values });
  return id;
};
const open = async (page: Page, id: string, name: string) => {
  await go(page, `/so-bo/training/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

test.beforeEach(({ app }) => {
  app.page.on('pageerror', (error) => {
    throw error;
  });
});

test('a notice entered too late is counted while it is typed, found on its record and in the review, and is none once put right', async ({
  app,
}) => {
  const { page } = app;
  const name = 'Trung tâm Huấn luyện An Phát';
  const id = await add(page, { name, traineeGroups: 'G1' });
  await open(page, id, name);
  await page.getByRole('button', { name: 'Thêm giấy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm giấy' });
  await expect(dialog.getByRole('textbox', { name: 'Sở Nội vụ nhận' })).toBeHidden();
  await dialog.getByRole('combobox', { name: 'Loại giấy' }).click();
  await page.getByRole('option', { name: 'Thông báo' }).click();
  for (const [label, words] of [
    ['Giấy, thông báo', '12/TB'],
    ['Ngày cấp', '10/8/2026'],
    ['Hiệu lực từ', '19/8/2026'],
    ['Ngày công khai', '10/8/2026'],
    ['Sở Nội vụ nhận', '12/8/2026'],
  ] as const) {
    await dialog.getByRole('textbox', { name: label }).fill(words);
    await page.keyboard.press('Tab');
  }
  await expect(dialog.getByRole('status')).toHaveText(
    'Thông báo 12/08/2026, bắt đầu 19/08/2026: 04 ngày làm việc, cần 05 (NQ 66.18/2026/NQ-CP Phụ lục I.4 mục B.III). Chậm nhất phải là 11/08/2026.',
  );
  await page.keyboard.press('Control+s');
  await said(page, 'Đã thêm giấy');
  await expect(findings(page)).toContainText('TB 12/TB: Thông báo 12/08/2026, bắt đầu 19/08/2026: 04 ngày làm việc, cần 05.');
  await readable(page, { within: 'main', beyond: 'best practices' });

  await go(page, '/cap-phep/ra-soat');
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('Thông báo chậm');
  await row.press('Enter');
  await page.keyboard.press('F2');
  await box(page, 'Sở Nội vụ nhận').fill('11/8/2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('05 ngày làm việc, cần 05')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Giấy phép và phạm vi' })).toBeVisible();
  await expect(findings(page)).toBeHidden();
});

test('a holiday typed with the keyboard moves the count, and undo moves it back', async ({ app }) => {
  const { page } = app;
  const name = 'Công ty Huấn luyện Bình Minh';
  const notice = { paperKind: 'notice', number: '3/TB', issuedOn: '2026-08-11', effectiveOn: '2026-08-19', publishedOn: '2026-08-11' };
  const id = await add(page, { name, traineeGroups: 'G1', ...notice });
  await open(page, id, name);
  await expect(page.getByRole('region', { name: 'Giấy phép và phạm vi' })).toBeVisible();
  await expect(findings(page)).toBeHidden();
  await go(page, '/cai-dat/ngay-nghi');
  await expect(page.getByText('năm 2026: 250 ngày làm việc')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(box(page, 'Ngày')).toBeFocused();
  await page.keyboard.type('13/8/2026');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nghỉ theo quyết định');
  await page.getByRole('button', { name: 'Ghi', exact: true }).press('Enter');
  await said(page, 'Đã ghi 13/08/2026: Nghỉ theo quyết định');
  await expect(page.getByText('năm 2026: 249 ngày làm việc')).toBeVisible();
  await readable(page, { within: 'main', beyond: 'best practices' });
  await open(page, id, name);
  await expect(findings(page)).toContainText('04 ngày làm việc, cần 05');
  await page.keyboard.press('Control+z');
  await expect(findings(page)).toBeHidden();
});

test('one number on two records is said on both until somebody says that they are two papers', async ({ app }) => {
  const { page } = app;
  const paper = { number: '15/2024/GCN', issuer: 'Sở LĐTBXH', issuedOn: '2024-02-01', expiresOn: '2029-01-31', traineeGroups: 'G1' };
  const id = await add(page, { name: 'An Bình', taxCode: '6000222111', ...paper });
  await add(page, { name: 'Bình An', taxCode: '6000222112', ...paper });
  await open(page, id, 'An Bình');
  await findings(page).getByRole('button', { name: 'Bình An' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bình An' })).toBeVisible();
  await expect(findings(page).getByRole('button', { name: 'An Bình' })).toBeVisible();
  await findings(page).getByRole('button', { name: 'Hai giấy khác nhau thật' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ghi vì sao hai giấy cùng số')).toBeVisible();
  await page.keyboard.type('Cấp theo hai sổ');
  await page.keyboard.press('Enter');
  await said(page, 'Đã xác nhận hai giấy số 15/2024/GCN');
  await expect(findings(page)).toBeHidden();
});

test('an event half typed survives a power cut', async ({ app }) => {
  const name = 'Công ty Huấn luyện Bình Minh';
  const notice = { paperKind: 'notice', number: '3/TB', issuedOn: '2026-08-03', effectiveOn: '2026-08-19', publishedOn: '2026-08-11' };
  const id = await add(app.page, { name, traineeGroups: 'G1', ...notice });
  const form = async (page: Page) => {
    await open(page, id, name);
    await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
    return page.getByRole('dialog', { name: 'Ghi sự kiện' });
  };
  const dialog = await form(app.page);
  await dialog.getByText('Chuyển trụ sở').click();
  await dialog.getByRole('textbox', { name: 'Chuyển từ ngày' }).fill('12/11/2026');
  await app.page.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'Sở Nội vụ nhận thông báo' }).fill('3/11/2026');
  await app.page.keyboard.press('Tab');
  await expect(dialog.getByText('06 ngày làm việc, cần 07')).toBeVisible();
  await expect.poll(async () => JSON.stringify(await ask(app.page, 'settings.kept', { prefix: 'draft:event:' }))).toContain('2026-11-03');
  await app.kill();
  const page = await app.reopen();
  const again = await form(page);
  await again.getByRole('button', { name: 'Dùng tiếp' }).click();
  await expect(again.getByRole('textbox', { name: 'Chuyển từ ngày' })).toHaveValue('12/11/2026');
  await expect(again.getByText('06 ngày làm việc, cần 07')).toBeVisible();
  await page.keyboard.press('Control+s');
  await said(page, 'Đã ghi: Chuyển trụ sở');
  await expect(findings(page)).toContainText('Thông báo 03/11/2026, chuyển trụ sở 12/11/2026: 06 ngày làm việc, cần 07.');
  await page.getByRole('button', { name: 'Ghi sự kiện' }).click();
  await expect(page.getByText('Có bản nháp')).toBeHidden();
});

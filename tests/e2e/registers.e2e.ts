// The life of one row in the window: entered, found, corrected, contested, taken back, thrown away, put back.
import type { Page } from '@playwright/test';
import type { Row } from '../../preload/contract/records/record.ts';
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);
const grid = (page: Page) => page.getByRole('grid');
const rowsOf = (page: Page) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
const name = (page: Page) => page.getByRole('textbox', { name: /^Tên tổ chức/ });
const said = (page: Page, words: string) => expect(page.getByRole('region', { name: 'Thông báo' }).getByText(words)).toBeVisible();
const heading = (page: Page, words: string) => expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();

const bazan = {
  name: 'Công ty CP Tư vấn Đất Bazan',
  taxCode: '6009173505',
  phone: '0262 3 000 460',
  number: '92/2021',
  issuedOn: '2021-12-12',
  expiresOn: '2026-12-12',
};
const save = (page: Page, values: object, id: string = uuidv7(), version: string | null = null, register = 'training') =>
  ask<{ id: string }>(page, 'registers.save', { register, id, version, values });
const rowOf = async (page: Page, id: string) => (await ask<{ row: Row }>(page, 'registers.get', { register: 'training', id })).row;
const tax = (place: number) => String(6009100000 + place);

/** Nobody may see a word on the console that is not ours. */
test.beforeEach(async ({ app }) => {
  app.page.on('pageerror', (error) => {
    throw error;
  });
  await go(app.page, '/so-bo/training');
});

test('adds a row, corrects it, takes it back and does it again', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { name: 'Chưa có tổ chức nào' })).toBeVisible();
  await page.keyboard.press('Alt+n');
  await heading(page, 'Thêm tổ chức');
  await name(page).fill(bazan.name);
  await box(page, 'Mã số thuế').fill('60091');
  await box(page, 'Ngày cấp').fill('12/12/21');
  await box(page, 'Điện thoại').focus();
  await expect(page.getByText('Mã số thuế có 10 số')).toBeVisible();
  await expect(page.getByText('Năm phải có đủ bốn chữ số, ví dụ 12/12/2021.')).toBeVisible();
  await box(page, 'Mã số thuế').fill(bazan.taxCode);
  await box(page, 'Ngày cấp').fill('12122021');
  await page.getByRole('combobox', { name: 'Xã, phường' }).fill('ea tam');
  await page.getByRole('option', { name: /phường Ea Kao trước là Ea Tam/ }).click();
  await page.keyboard.press('Control+s');
  await said(page, `Đã thêm ${bazan.name}`);
  await heading(page, bazan.name);
  await expect(page.getByRole('main')).toContainText('phường Ea Kao');

  await page.keyboard.press('F2');
  await box(page, 'Điện thoại').fill(bazan.phone);
  await name(page).fill('Công ty CP Đất Bazan');
  await page.keyboard.press('Control+Enter');
  const since = page.getByRole('dialog', { name: 'Sửa cho đúng, hay đã thay đổi?' });
  await expect(since).toContainText('Tên tổ chức');
  await since.getByRole('radio', { name: /Thay đổi từ ngày/ }).check();
  await since.getByRole('textbox', { name: 'Từ ngày' }).fill('1/11');
  await page.keyboard.press('Enter');
  await said(page, 'Đã ghi Công ty CP Đất Bazan');
  await expect(page.getByRole('table', { name: 'Thông tin theo thời gian' })).toContainText('Từ 01/11/2026');

  await page.keyboard.press('Control+z');
  await said(page, `Đã hoàn tác: sửa`);
  await heading(page, bazan.name);
  await page.keyboard.press('Control+y');
  await heading(page, 'Công ty CP Đất Bazan');
  await page.keyboard.press('Escape');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Công ty CP Đất Bazan');
});

test('shows both values when somebody was faster, and writes the chosen ones', async ({ app }) => {
  const { page } = app;
  const { id } = await save(page, { ...bazan, email: 'a@bazan.vn' });
  await go(page, `/so-bo/training/${id}/sua`);
  await box(page, 'Điện thoại').fill('0262 3 000 118');
  await box(page, 'Thư điện tử').fill('b@bazan.vn');
  const { version } = await rowOf(page, id);
  await save(page, { phone: '0262 3 000 181', email: 'c@bazan.vn' }, id, version);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Hồ sơ vừa được người khác sửa' });
  await expect(dialog).toContainText('0262 3 000 118');
  await expect(dialog).toContainText('0262 3 000 181');
  await dialog.getByRole('group', { name: 'Thư điện tử: đang có trong sổ' }).getByRole('radio').check();
  await dialog.getByRole('button', { name: 'Ghi giá trị đã chọn' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await rowOf(page, id)).phone).toBe('0262 3 000 118');
  expect((await rowOf(page, id)).email).toBe('c@bazan.vn');
});

test('leads to the row that already has the tax code', async ({ app }) => {
  const { page } = app;
  await save(page, bazan);
  await go(page, '/so-bo/training/moi');
  await name(page).fill('Tên khác');
  await box(page, 'Mã số thuế').fill(bazan.taxCode);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`Đã có trong sổ: ${bazan.name}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Mở dòng đã có' }).click();
  await page.getByRole('button', { name: 'Rời trang' }).click();
  await heading(page, bazan.name);
});

test('finds by words without accents, shows beside the list, and tells who changed what', async ({ app }) => {
  const { page } = app;
  const { id } = await save(page, bazan);
  await save(page, { name: 'Công ty TNHH Ea Súp', taxCode: tax(1) });
  const { version } = await rowOf(page, id);
  await save(page, { phone: '0262 3 111 111' }, id, version);
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Lọc trong sổ' }).fill('dat bazan');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(page.getByText('1 / 2')).toBeVisible();
  await expect(page.getByRole('complementary', { name: `Xem nhanh: ${bazan.name}` })).toContainText('GCN 92/2021');
  await page.getByRole('textbox', { name: 'Lọc trong sổ' }).fill('dat bazan xyz');
  await page.getByRole('button', { name: 'Bỏ chữ đang lọc' }).click();
  await expect(rowsOf(page)).toHaveCount(2);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('bazan');
  await expect(page.getByRole('option', { name: new RegExp(bazan.name) })).toBeVisible();
  await page.keyboard.press('Enter');
  await heading(page, bazan.name);
  const history = page.getByRole('region', { name: 'Lịch sử' });
  await expect(history).toContainText('0262 3 000 460');
  await expect(history).toContainText('0262 3 111 111');
  await expect(page.getByRole('table', { name: 'Giấy tờ' })).toContainText('GCN 92/2021');
});

test('enters a further paper and takes a wrong one away', async ({ app }) => {
  const { page } = app;
  const { id } = await save(page, bazan);
  await go(page, `/so-bo/training/${id}`);
  await page.getByRole('button', { name: 'Thêm giấy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm giấy' });
  await dialog.getByRole('textbox', { name: 'Giấy, thông báo' }).fill('07/2026');
  await dialog.getByRole('textbox', { name: 'Ngày cấp' }).fill('5/8/2026');
  await dialog.getByRole('button', { name: 'Ghi giấy' }).click();
  const papers = page.getByRole('table', { name: 'Giấy tờ' });
  await expect(papers.getByRole('row')).toHaveCount(3);
  await papers.getByRole('button', { name: 'Xóa giấy GCN 07/2026' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa giấy' }).click();
  await expect(papers.getByRole('row')).toHaveCount(2);
});

test('throws rows away and puts them back from the trash', async ({ app }) => {
  const { page } = app;
  for (const place of [1, 2, 3]) await save(page, { name: `Tổ chức ${place}`, taxCode: tax(place) });
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(3);
  await grid(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa 3 tổ chức' }).click();
  await said(page, 'Đã xóa 3 tổ chức');
  await expect(page.getByRole('heading', { name: 'Chưa có tổ chức nào' })).toBeVisible();
  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(rowsOf(page)).toHaveCount(3);

  await grid(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa 1 tổ chức' }).click();
  await expect(rowsOf(page)).toHaveCount(2);
  await go(page, '/lich-su?tab=thung-rac');
  await expect(rowsOf(page)).toHaveCount(1);
  await rowsOf(page).getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Khôi phục 1 dòng' }).click();
  await said(page, 'Đã khôi phục Tổ chức 1');
  await expect(page.getByRole('heading', { name: 'Thùng rác trống' })).toBeVisible();
  await page.getByRole('button', { name: 'Việc đã làm' }).click();
  await expect(page.getByRole('main')).toContainText('khôi phục');
  await go(page, '/so-bo/training');
  await expect(rowsOf(page)).toHaveCount(3);
});

test('shows a personal number only when asked, and writes that down', async ({ app }) => {
  const { page } = app;
  const { id } = await save(
    page,
    {
      name: 'H’Linh Kđoh',
      role: 'FULL_TIME',
      employerName: 'Công ty Cà phê',
      employerTaxCode: tax(9),
      birthDate: '1990-05-01',
      cccd: '066190012345',
    },
    uuidv7(),
    null,
    'osh-staff',
  );
  await go(page, `/so-bo/osh-staff/${id}`);
  await expect(page.getByText('•••• •••• 2345').first()).toBeVisible();
  await page.getByRole('button', { name: 'Hiện', exact: true }).click();
  await expect(page.getByText('066 190 012 345')).toBeVisible();
  await go(page, '/lich-su');
  await expect(page.getByRole('main')).toContainText('xem số CCCD của H’Linh Kđoh');
});

for (const scheme of ['light', 'dark'] as const)
  test(`is readable for everybody, ${scheme}`, async ({ app }) => {
    const { page } = app;
    const { id } = await save(page, { ...bazan, taxCode: '6009173501' });
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of [
      '/so-bo/training',
      `/so-bo/training/${id}`,
      `/so-bo/training/${id}/sua`,
      '/so-bo/monitoring',
      '/lich-su',
      '/lich-su?tab=thung-rac',
    ]) {
      await go(page, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await readable(page);
    }
  });

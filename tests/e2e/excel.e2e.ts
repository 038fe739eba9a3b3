// The main job: the office's Excel list comes in, is looked at, written, taken back, and goes out again the same.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { clerkRecords, writeClerkWorkbook } from '../support/clerk-workbook.ts';
import { readable } from '../support/readable.ts';

const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);
const tab = (page: Page, words: string, count: number) =>
  page.getByRole('navigation', { name: 'Loại dòng' }).getByRole('button', { name: `${words} ${count}`, exact: true });
const list = (page: Page) => page.getByRole('grid', { name: 'Tổ chức huấn luyện' });
const rowsOf = (page: Page) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') });

/** A file let go over the window, as from the file manager. */
async function drop(page: Page, file: string) {
  const bytes = [...readFileSync(file)];
  const dropped = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], name));
      return transfer;
    },
    { name: path.basename(file), content: bytes },
  );
  for (const event of ['dragover', 'drop']) await page.dispatchEvent('body', event, { dataTransfer: dropped });
}

async function toPreview(page: Page, file: string) {
  await go(page, '/nhap?register=training');
  await expect(page.getByRole('button', { name: 'Chọn tệp' })).toBeVisible();
  await drop(page, file);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('button', { name: /^Ghi .* dòng$/ })).toBeVisible();
}

const cellsOf = (file: string): (string | number)[][] => {
  const book = read(readFileSync(file));
  return utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[0] ?? '']!, { header: 1, raw: true, defval: '' });
};

test('takes in an office list, takes it back as one step, gives it out, and knows it again', async ({ app }) => {
  const { page } = app;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const file = path.join(app.folder, 'danh sách huấn luyện.xlsx');
  writeClerkWorkbook(file);

  await toPreview(page, file);
  await expect(tab(page, 'Mới', 3)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('grid', { name: 'Các dòng sẽ nhập' })).toContainText('0908301668');
  await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
  await expect(page.getByRole('heading', { name: 'Đã ghi 3 dòng vào sổ' })).toBeVisible();

  await page.getByRole('button', { name: 'Xem sổ' }).click();
  await expect(rowsOf(page)).toHaveCount(3);
  for (const { name, taxCode } of clerkRecords) await expect(rowsOf(page).filter({ hasText: name })).toContainText(taxCode);

  await page.keyboard.press('Control+z');
  await expect(rowsOf(page)).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(rowsOf(page)).toHaveCount(3);

  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+e');
  const exported = path.join(app.folder, 'xuất.xlsx');
  await (await download).saveAs(exported);
  expect((await download).suggestedFilename()).toBe('Tổ chức huấn luyện 23-11-2026.xlsx');
  const cells = cellsOf(exported);
  const heading = cells.find((row) => row[0] === 'STT') ?? [];
  const at = (label: string) => heading.indexOf(label);
  for (const { name, taxCode, number, issuedOn, expiresOn, commune } of clerkRecords) {
    const row = cells.find((one) => one[at('Tên tổ chức')] === name) ?? [];
    expect(['Mã số thuế', 'Giấy, thông báo', 'Ngày cấp', 'Đến ngày', 'Xã, phường'].map((label) => row[at(label)])).toEqual([
      taxCode,
      number,
      issuedOn,
      expiresOn,
      commune,
    ]);
  }

  await toPreview(page, exported);
  await expect(tab(page, 'Giống', 3)).toBeVisible();
  await expect(tab(page, 'Cần xem', 0)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi 0 dòng' })).toBeDisabled();
  expect(errors).toEqual([]);
});

test('gives an empty workbook to fill, a table for other programs, the whole register and a ready list from the arrow beside the button', async ({
  app,
}) => {
  const { page } = app;
  await go(page, '/so-bo/training');
  const take = async (way: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Cách xuất khác' }).click();
    await page.getByRole('menuitem', { name: way }).click();
    if (way === 'Cả sổ') await page.getByRole('dialog').getByRole('button', { name: 'Xuất Excel' }).click();
    const file = path.join(app.folder, (await download).suggestedFilename());
    await (await download).saveAs(file);
    return file;
  };
  const template = await take('Mẫu để điền');
  expect(path.basename(template)).toBe('Mẫu điền Tổ chức huấn luyện.xlsx');
  await page.getByRole('button', { name: 'Cách xuất khác' }).click();
  await expect(page.getByRole('menuitem', { name: 'CSV' })).toBeDisabled();
  await readable(page);
  await page.keyboard.press('Escape');

  const book = read(readFileSync(template));
  const sheet = book.Sheets[book.SheetNames[0] ?? '']!;
  const heading = utils.sheet_to_json<string[]>(sheet, { header: 1 }).findIndex((row) => row[0] === 'STT');
  utils.sheet_add_aoa(sheet, [[1, 'Trung tâm Huấn luyện Cao Nguyên']], { origin: { r: heading + 2, c: 0 } });
  const filled = path.join(app.folder, 'đã điền.xlsx');
  writeFileSync(filled, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  await toPreview(page, filled);
  await expect(tab(page, 'Mới', 1)).toBeVisible();
  await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
  await page.getByRole('button', { name: 'Xem sổ' }).click();
  await expect(rowsOf(page)).toHaveCount(1);

  const table = readFileSync(await take('CSV'), 'utf8');
  expect(table).toContain('Trung tâm Huấn luyện Cao Nguyên');
  const whole = read(readFileSync(await take('Cả sổ')));
  expect(whole.SheetNames).toHaveLength(6);

  const ready = await take('Còn thiếu giấy tờ hoặc dữ liệu');
  expect(path.basename(ready)).toBe('Tổ chức huấn luyện, còn thiếu giấy tờ hoặc dữ liệu 23-11-2026.xlsx');
  const lines = utils.sheet_to_csv(Object.values(read(readFileSync(ready)).Sheets)[0]!);
  expect(lines).toContain('DANH SÁCH TỔ CHỨC HUẤN LUYỆN CHƯA THÔNG BÁO, CHƯA CÔNG BỐ HOẶC CHƯA ĐỦ DỮ LIỆU');
  expect(lines).toContain('Trung tâm Huấn luyện Cao Nguyên');
});

test('shows old and new values, says what is wrong, and gives the wrong rows back with their reasons', async ({ app }) => {
  const { page } = app;
  const first = path.join(app.folder, 'lần một.xlsx');
  writeClerkWorkbook(first);
  await toPreview(page, first);
  await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
  await expect(page.getByRole('button', { name: 'Hoàn tác', exact: true }).first()).toBeVisible();

  const second = path.join(app.folder, 'lần hai.xlsx');
  writeClerkWorkbook(second, (rows) => {
    const [changed, wrong] = [rows[7]!, rows[8]!];
    changed[6] = '20/02/2027';
    wrong[5] = '35/13/2023';
  });
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await page.getByLabel('Tệp Excel').setInputFiles(second);
  await page.getByRole('button', { name: 'Xem trước' }).click();

  await expect(tab(page, 'Cần xem', 2)).toHaveAttribute('aria-current', 'true');
  const grid = page.getByRole('grid', { name: 'Các dòng sẽ nhập' });
  await expect(grid.getByRole('deletion')).toHaveText('15/02/2027');
  await expect(grid.getByRole('insertion')).toHaveText('20/02/2027');
  await readable(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất 1 dòng lỗi' }).click();
  const errors = path.join(app.folder, 'lỗi.xlsx');
  await (await download).saveAs(errors);
  expect(JSON.stringify(cellsOf(errors))).toContain('35/13/2023');

  // Keyboard alone: down to the row, Enter for all of it, Escape back.
  await grid.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('15/02/2027');
  await page.keyboard.press('Escape');
  await grid.getByRole('combobox', { name: 'Quyết định dòng 8' }).click();
  await page.getByRole('option', { name: 'Giữ giá trị cũ' }).click();
  await expect(page.getByRole('button', { name: 'Ghi 0 dòng' })).toBeDisabled();

  // Leaving midway asks; what was staged goes.
  await go(page, '/cai-dat');
  await expect(page.getByRole('dialog')).toContainText('chưa được ghi vào sổ');
  await page.getByRole('button', { name: 'Rời trang' }).click();
  await expect(page.getByRole('heading', { name: 'Cài đặt' })).toBeVisible();
});

test('lets a clerk put the mapping and the heading right, and refuses what is no list with a reason', async ({ app }) => {
  const { page } = app;
  await go(page, '/nhap');
  await page.getByLabel('Tệp Excel').setInputFiles({
    name: 'thư.xlsx',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1'),
  });
  await expect(page.getByRole('alert')).toContainText('Chưa đọc được “thư.xlsx”');

  const file = path.join(app.folder, 'danh sách.xlsx');
  writeClerkWorkbook(file);
  await page.getByLabel('Tệp Excel').setInputFiles(file);
  const name = page.getByRole('combobox', { name: 'Cột trong sổ cho Tên đơn vị' });
  await expect(name).toHaveText('Tên tổ chức');
  await readable(page);
  await name.click();
  await page.getByRole('option', { name: 'không nhập' }).click();
  await expect(page.getByRole('button', { name: 'Xem trước' })).toBeDisabled();
  await expect(page.getByText('còn thiếu cột: Tên tổ chức')).toBeVisible();
  await name.click();
  await page.getByRole('option', { name: 'Tên tổ chức' }).click();
  await expect(page.getByRole('button', { name: 'Xem trước' })).toBeEnabled();

  await page.getByRole('checkbox', { name: '6 là dòng tiêu đề' }).click();
  await expect(page.getByRole('combobox', { name: 'Cột trong sổ cho Giấy chứng nhận', exact: true })).toHaveCount(3);
});

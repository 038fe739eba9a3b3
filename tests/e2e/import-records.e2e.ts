// What the person decides of an import, its record afterwards, and the way back from it, in the browser.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { readable } from '../support/readable.ts';

type Cell = string | number | null;
const head: Cell[] = ['STT', 'Tên doanh nghiệp', 'Mã số thuế', 'Ngành nghề', 'Số lao động', 'Điện thoại'];
const firms: Cell[][] = [
  head,
  [1, 'Công ty CP Cà phê Ban Mê', '0100233488', 'Chế biến', 346, '0914950695'],
  [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '0100107518', 'Khai khoáng', 1858, '0935385450'],
  [3, 'Công ty TNHH Gỗ Ea Kar', '6000181156', 'Chế biến gỗ', 40, '0905111222'],
];
const later: Cell[][] = [
  head,
  [1, 'Công ty CP Cà phê Ban Mê', '0100233488', 'Rang xay cà phê', 400, '0914950695'],
  [2, 'Công ty TNHH Khai thác đá Phú Thịnh', '0100107518', 'Khai khoáng', 1900, '0935385450'],
  [3, 'Công ty TNHH Gỗ Ea Kar', '6000181156', 'Chế biến gỗ', 40, '0905111222'],
  [4, 'Công ty TNHH May Phước An', '0300588569', 'May mặc', 265, null],
  [5, 'Công ty TNHH May Phước An', '0300588569', 'May mặc', 300, null],
];

const workbook = (folder: string, name: string, rows: Cell[][], sheet = 'Doanh nghiệp'): string => {
  const file = path.join(folder, name);
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return file;
};
const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);
const calm = async (page: Page) => {
  await readable(page);
};
const toPreview = async (page: Page, file: string) => {
  await go(page, '/nhap?register=enterprise');
  await page.getByLabel('Tệp Excel').setInputFiles(file);
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByRole('button', { name: /^Ghi .* dòng$/ })).toBeVisible();
};
const pick = async (page: Page, box: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name: box, exact: true }).click();
  await page.getByRole('option', { name: option }).click();
};

test('values are kept by column and by row, one of two rows of a key counts, and the record tells it all', async ({ app }) => {
  const { page } = app;
  await toPreview(page, workbook(app.folder, 'lần một.xlsx', firms));
  await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
  await expect(page.getByRole('button', { name: 'Xem lần nhập' })).toBeVisible();
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();

  await toPreview(page, workbook(app.folder, 'lần hai.xlsx', later));
  await expect(page.getByRole('status').filter({ hasText: 'Sẽ ghi' })).toContainText('Sẽ ghi 0 mới, 2 đổi. Còn 2 dòng nghi ngờ');
  const grid = page.getByRole('grid', { name: 'Các dòng sẽ nhập' });
  await expect(grid).toContainText('Trùng với dòng 6 trong tệp; khác ở: Số lao động.');
  await calm(page);

  // The whole column stays as it is in the register; figures follow before anything is written.
  await pick(page, 'Số lao động, cả tệp lấy giá trị nào', 'Giữ trong sổ');
  await expect(page.getByRole('button', { name: 'Ghi 1 dòng' })).toBeVisible();

  // By keyboard: the second row opens, also after a press on the tab that is shown; its own value is taken after all.
  await page.getByRole('button', { name: /^Cần xem/ }).click();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Phú Thịnh');
  await dialog.getByRole('combobox', { name: 'Số lao động, lấy giá trị nào' }).click();
  await page.getByRole('option', { name: 'Lấy của tệp' }).click();
  await calm(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ghi 2 dòng' })).toBeVisible();

  // Two rows of one key: the other one is taken.
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('May Phước An');
  await dialog.getByRole('button', { name: 'Lấy dòng này' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Ghi 3 dòng' })).toBeVisible();
  const minutes = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Biên bản đối chiếu' }).click();
  expect((await minutes).suggestedFilename()).toBe('Biên bản đối chiếu lần hai.docx');
  await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();

  await page.getByRole('button', { name: 'Xem lần nhập' }).click();
  await expect(page.getByRole('heading', { name: 'lần hai.xlsx' })).toBeVisible();
  const rows = page.getByRole('grid', { name: 'Các dòng của lần nhập' });
  await expect(rows).toContainText('Ngành nghề: Chế biến → Rang xay cà phê · Số lao động: giữ 346, tệp ghi 400');
  await expect(rows).toContainText('Số lao động: 1.858 → 1.900');
  await calm(page);
  await page.getByRole('navigation', { name: 'Kết quả của các dòng' }).getByRole('button', { name: /^Mới/ }).click();
  await expect(rows.getByRole('row')).toHaveCount(2);
  await rows.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Công ty TNHH May Phước An' })).toBeVisible();

  // From the history and from Ctrl+K back to it.
  await go(page, '/lich-su');
  await page.getByRole('button', { name: 'Xem lần nhập' }).first().click();
  await expect(page.getByRole('heading', { name: 'lần hai.xlsx' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('các lần nhập');
  await page.keyboard.press('Enter');
  const list = page.getByRole('grid', { name: 'Các lần nhập từ Excel' });
  await expect(list.getByRole('row').filter({ has: page.getByRole('gridcell') })).toHaveCount(2);
  await expect(list).toContainText('lần hai.xlsx');
  await calm(page);
});

test('an import is taken back from its record; over later edits it is refused and they are listed', async ({ app }) => {
  const { page } = app;
  await toPreview(page, workbook(app.folder, 'lần một.xlsx', firms));
  await page.getByRole('button', { name: 'Ghi 3 dòng' }).click();
  await page.getByRole('button', { name: 'Xem lần nhập' }).click();
  await expect(page.getByRole('heading', { name: 'lần một.xlsx' })).toBeVisible();
  const record = await page.evaluate(() => location.hash.slice(1));
  const second: Cell[][] = [head, [1, 'Công ty CP Cà phê Ban Mê', '0100233488', 'Chế biến', 512, '0914950695']];
  await toPreview(page, workbook(app.folder, 'lần hai.xlsx', second));
  await page.getByRole('button', { name: 'Ghi 1 dòng' }).click();
  await expect(page.getByRole('heading', { name: 'Đã ghi 1 dòng vào sổ' })).toBeVisible();

  await go(page, record);
  await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
  await page.getByRole('button', { name: 'Hoàn tác cả lần nhập' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chưa hoàn tác được, sổ không thay đổi gì' });
  await expect(dialog).toContainText('Công ty CP Cà phê Ban Mê');
  await expect(dialog).toContainText('Nhập 1 dòng từ lần hai.xlsx');
  await calm(page);
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  // Once the later work is gone the import goes as a whole.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác: nhập 1 dòng từ lần hai.xlsx')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
  await page.getByRole('button', { name: 'Hoàn tác cả lần nhập' }).click();
  await expect(page.getByText(/Đã hoàn tác lúc/)).toBeVisible();
  await go(page, '/so-bo/enterprise');
  await expect(page.getByRole('heading', { name: 'Chưa có doanh nghiệp nào' })).toBeVisible();
});

test('of rows with one key the last ones count by one word for all; the import is taken back after a restart', async ({ app }) => {
  let { page } = app;
  await toPreview(page, workbook(app.folder, 'một lần.xlsx', later));
  await page.getByRole('button', { name: /^Nghi ngờ/ }).click();
  await pick(page, 'Quyết định cả mục', 'Vẫn ghi cả 2 dòng; dòng trùng lấy dòng cuối');
  await page.getByRole('button', { name: 'Ghi 4 dòng' }).click();
  await page.getByRole('button', { name: 'Xem lần nhập' }).click();
  await expect(page.getByRole('heading', { name: 'một lần.xlsx' })).toBeVisible();
  const record = await page.evaluate(() => location.hash.slice(1));
  await go(page, '/so-bo/enterprise');
  const rows = page.getByRole('grid').getByRole('row').filter({ hasText: 'Công ty TNHH May Phước An' });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('300');

  page = await app.reopen();
  await go(page, record);
  await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
  await page.getByRole('button', { name: 'Hoàn tác cả lần nhập' }).click();
  await expect(page.getByText(/Đã hoàn tác lúc/)).toBeVisible();
  await go(page, '/so-bo/enterprise');
  await expect(page.getByRole('heading', { name: 'Chưa có doanh nghiệp nào' })).toBeVisible();
});

test('of a column whose dates read both ways the order is asked, and the answer is what comes in', async ({ app }) => {
  const { page } = app;
  const titles = ['STT', 'Tên tổ chức huấn luyện', 'Mã số thuế', 'Số giấy chứng nhận', 'Ngày cấp', 'Ngày hết hạn'];
  const file = workbook(
    app.folder,
    'hai cách đọc.xlsx',
    [
      titles,
      [1, 'Huấn luyện Ban Mê', '0100233488', '56/2021', '03/04/2021', '02/04/2026'],
      [2, 'Huấn luyện Cao Nguyên', '0100107518', '57/2021', '05/06/2021', '04/06/2026'],
    ],
    'Huấn luyện',
  );
  await go(page, '/nhap?register=training');
  await page.getByLabel('Tệp Excel').setInputFiles(file);
  const order = page.getByRole('combobox', { name: 'Thứ tự ngày và tháng của Ngày cấp' });
  await expect(order).toHaveText(/^Ngày trước, tháng sau: ngày 5 tháng 6$/);
  await expect(page.getByText(/Không phân biệt được ngày với tháng: “05\/06\/2021” có thể đọc hai cách/)).toBeVisible();
  await calm(page);
  await order.click();
  await page.getByRole('option', { name: 'Tháng trước, ngày sau: ngày 6 tháng 5' }).click();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('button', { name: 'Ghi 2 dòng' }).click();
  await page.getByRole('button', { name: 'Xem sổ' }).click();
  // The column that was answered for reads month first; the other one stays as it was proposed.
  const list = page.getByRole('grid', { name: 'Tổ chức huấn luyện' });
  await expect(list).toContainText('02/04/2026');
  await list.getByRole('gridcell', { name: 'Huấn luyện Ban Mê' }).dblclick();
  await expect(page.getByText('04/03/2021').first()).toBeVisible();
});

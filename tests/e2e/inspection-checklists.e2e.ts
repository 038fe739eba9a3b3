// The checklist of the office is renewed by keyboard: an item added, moved, left out; the editions say what changed.
import { expect, test } from '../support/app.ts';
import { readable } from '../support/readable.ts';

test('a new edition of a checklist is written with the keys alone and undone', async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => void (location.hash = '#/kiem-tra/bang-kiem?loai=DN'));
  const items = page.getByRole('list', { name: 'Các mục của bảng kiểm' });
  const last = items.getByRole('listitem').last();
  await expect(items.getByRole('listitem')).toHaveCount(17);
  const words = (await last.innerText()).replace(/^\s*17\s*/, '').trim();
  await page.keyboard.press('F2');
  const box = (at: number) => page.getByRole('textbox', { name: `Mục ${at}`, exact: true });
  await page.getByRole('button', { name: 'Thêm mục' }).press('Enter');
  await expect(box(18)).toBeFocused();
  await page.keyboard.type('Camera giám sát khu vực nguy hiểm');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(box(17)).toHaveValue('Camera giám sát khu vực nguy hiểm');
  await expect(box(17)).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ mục 18' }).press('Enter');
  await readable(page);
  await page.keyboard.press('Control+s');
  const editions = page.getByRole('list', { name: 'Các bản của bảng kiểm' });
  await expect(editions).toContainText('Bản thứ 2');
  await expect(editions).toContainText('Thêm: Camera giám sát khu vực nguy hiểm');
  await expect(editions).toContainText(`Bỏ: ${words}`);
  await expect(last).toContainText('Camera giám sát khu vực nguy hiểm');
  await editions.getByRole('button', { name: 'Bản thứ 1' }).press('Enter');
  await expect(last).toContainText(words);
  await page.keyboard.press('Control+z');
  await expect(editions).not.toContainText('Bản thứ 2');
});

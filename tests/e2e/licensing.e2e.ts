// The licensing officer's work in the window: renewals, a suspension of one line, the switch of regimes, any day, and why.
import type { Page } from '@playwright/test';
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);
const box = (page: Page, label: string) => page.getByRole('textbox', { name: label });
const said = (page: Page, words: string) => expect(page.getByRole('region', { name: 'Thông báo' }).getByText(words)).toBeVisible();
const head = (page: Page) =>
  page
    .getByRole('main')
    .locator('header')
    .filter({ has: page.getByRole('heading', { level: 1 }) });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ghi sự kiện' });
const drawing = (page: Page) => page.getByRole('region', { name: 'Giấy phép và phạm vi' });

const lookAt = async (page: Page, day: string) => {
  await page.keyboard.press('Alt+t');
  await expect(page.getByRole('dialog', { name: 'Tính đến ngày' })).toBeVisible();
  await page.keyboard.type(day);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Tính đến ngày' })).toBeHidden();
};

const add = async (page: Page, register: string, values: object) => {
  const id = uuidv7();
  await ask(page, 'registers.save', { register, id, version: null, values });
  return id;
};
const open = async (page: Page, register: string, id: string, name: string) => {
  await go(page, `/so-bo/${register}/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

const sonNguyen = {
  name: 'Công ty CP Kiểm định Sơn Nguyên',
  number: '61/2022',
  issuedOn: '2022-05-18',
  expiresOn: '2027-05-17',
  scope: 'N1,N2,N4,N5',
};
const anPhu = {
  name: 'Công ty TNHH Huấn luyện An Phú',
  number: '41/2021',
  issuedOn: '2021-10-01',
  expiresOn: '2026-09-30',
  trainingClass: 'B',
  traineeGroups: 'G1,G3',
};

test.beforeEach(({ app }) => {
  app.page.on('pageerror', (error) => {
    throw error;
  });
});

test('a suspension of one line is entered with the keyboard alone, seen before, inside and after, explained, removed and taken back', async ({
  app,
}) => {
  const { page } = app;
  const id = await add(page, 'technical-inspection', sonNguyen);
  await open(page, 'technical-inspection', id, sonNguyen.name);
  await expect(head(page)).toContainText('Còn hiệu lực');
  let strokes = 0;
  const press = async (key: string) => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string) => {
    strokes += text.length;
    await page.keyboard.type(text);
  };
  await press('Alt+s');
  await expect(dialog(page).getByRole('radio', { name: 'Đình chỉ' })).toBeFocused();
  await press('Tab');
  await type('1/10');
  await press('Tab');
  await type('31/12');
  await press('Tab');
  await type('214/QĐ-SNV');
  await press('Tab');
  await press('Tab');
  await press('Enter');
  await type('n4');
  await press('Enter');
  await press('Control+s');
  expect(strokes).toBeLessThanOrEqual(40);
  await said(page, 'Đã ghi: Đình chỉ N4 Thiết bị nâng đến hết 31/12/2026');
  await expect(head(page)).toContainText('Còn hiệu lực3 / 4 phạm vi');
  await expect(head(page)).toContainText('N4 Thiết bị nângĐình chỉcòn 38 ngày');
  await expect(drawing(page).getByRole('img', { name: 'N4 Thiết bị nâng: Đình chỉ từ 01/10/2026 đến hết 31/12/2026' })).toBeVisible();

  await page.getByRole('button', { name: 'Vì sao?', exact: true }).last().click();
  const why = page.getByRole('dialog', { name: 'Vì sao “Đình chỉ”?' });
  await expect(why.getByRole('heading', { level: 3 })).toHaveText(['Sự kiện', 'Quy định', 'Phép tính', 'Trở lại Còn hiệu lực khi']);
  await expect(why).toContainText('NĐ 283/2026/NĐ-CP');
  await expect(why).toContainText('92 − 54 = còn 38 ngày');
  await expect(why).toContainText('tự trở lại từ 01/01/2027');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(page.getByRole('button', { name: 'Vì sao?', exact: true }).last()).toBeFocused();

  await lookAt(page, '30/9/2026');
  await expect(page.getByText('Đang xem sổ tính đến')).toBeVisible();
  await expect(head(page)).not.toContainText('Đình chỉ');
  await expect(page.getByRole('button', { name: /^Sửa/ })).toBeDisabled();
  await lookAt(page, '31/12/2026');
  await expect(head(page)).toContainText('Đình chỉhôm nay là ngày cuối');
  await lookAt(page, '1/1/2027');
  await expect(head(page)).not.toContainText('Đình chỉ');
  await expect(page.getByText('đến trước ngày 01/03/2027')).toBeVisible();
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await expect(head(page)).toContainText('Đình chỉ');

  await drawing(page).getByRole('button', { name: 'Xem bảng' }).click();
  await expect(drawing(page).getByRole('row', { name: 'N4 Thiết bị nâng Đình chỉ 01/10/2026 31/12/2026 92' })).toBeVisible();
  await drawing(page)
    .getByRole('button', { name: /^Xóa sự kiện Đình chỉ/ })
    .click();
  await said(page, 'Đã xóa sự kiện');
  await expect(head(page)).not.toContainText('Đình chỉ');
  await page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(head(page)).toContainText('Đình chỉ');
});

test('refusals stand beside their fields and nothing is half-written', async ({ app }) => {
  const { page } = app;
  const id = await add(page, 'technical-inspection', sonNguyen);
  await open(page, 'technical-inspection', id, sonNguyen.name);
  await page.keyboard.press('Alt+s');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(dialog(page).getByText('Cần ngày của sự kiện, ví dụ 15/3.')).toBeVisible();
  await expect(box(page, 'Từ ngày')).toBeFocused();
  await box(page, 'Từ ngày').fill('1/5/2022');
  await box(page, 'Đến hết ngày').fill('1/4/2022');
  await page.keyboard.press('Control+s');
  await expect(dialog(page).getByText('Sự kiện đứng trước ngày giấy có hiệu lực (18/05/2022).')).toBeVisible();
  await expect(dialog(page).getByText('Ngày kết thúc đứng trước ngày bắt đầu.')).toBeVisible();
  await box(page, 'Từ ngày').fill('+9');
  await page.keyboard.press('Control+s');
  await expect(dialog(page).getByText(/là ngày chưa đến/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(head(page)).not.toContainText('Đình chỉ');
});

test('the text of a decision fills the form, and each field is confirmed', async ({ app }) => {
  const { page } = app;
  const id = await add(page, 'technical-inspection', sonNguyen);
  await open(page, 'technical-inspection', id, sonNguyen.name);
  await page.keyboard.press('Alt+s');
  await dialog(page).getByRole('button', { name: 'Dán nội dung quyết định' }).click();
  await box(page, 'Nội dung quyết định').fill(
    'Số: 231/QĐ-SNV\nĐắk Lắk, ngày 02 tháng 11 năm 2026\nVề việc đình chỉ hoạt động\nĐiều 1. Đình chỉ hoạt động kiểm định của Công ty CP Kiểm định Sơn Nguyên, phạm vi thang máy, 03 tháng kể từ ngày 05/11/2026.',
  );
  await expect(dialog(page).getByText('Đã điền 6 ô từ văn bản')).toBeVisible();
  await expect(box(page, 'Đến hết ngày')).toHaveValue('04/02/2027');
  await page.keyboard.press('Control+s');
  await expect(dialog(page).getByText('Còn 6 ô đọc từ văn bản chưa xem')).toBeVisible();
  await expect(dialog(page).getByRole('radio', { name: 'Đình chỉ' })).toBeFocused();
  for (let left = 6; left > 0; left -= 1) {
    await expect(dialog(page).getByText(`Còn ${left} ô`)).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+s');
  await said(page, 'Đã ghi: Đình chỉ N5 Thang máy đến hết 04/02/2027');
  await expect(drawing(page)).toContainText('231/QĐ-SNV, Sở Nội vụ');
});

test('the switch of 01/07/2026: a certificate ending on 30/09/2026 is not notified the next day, until a notice begins', async ({
  app,
}) => {
  const { page } = app;
  const id = await add(page, 'training', anPhu);
  await open(page, 'training', id, anPhu.name);
  await lookAt(page, '30/9/2026');
  await expect(head(page)).toContainText('Sắp hết hạn');
  await lookAt(page, '1/10/2026');
  await expect(head(page)).toContainText('Chưa thông báotừ 01/10/2026');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid')).toContainText('Chưa thông báo');
  await expect(page.getByRole('complementary', { name: /Xem nhanh/ })).toContainText('NQ 66.18/2026/NQ-CP');
  await page.keyboard.press('Alt+Shift+T');
  await expect(page.getByText('Tính đến hôm nay')).toBeVisible();

  await open(page, 'training', id, anPhu.name);
  await expect(drawing(page).getByRole('img', { name: /^Gián đoạn 54 ngày, đang tiếp diễn/ })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm giấy' }).click();
  const paper = page.getByRole('dialog', { name: 'Thêm giấy' });
  await paper.getByRole('combobox', { name: /Loại giấy/ }).click();
  await page.getByRole('option', { name: 'Thông báo' }).click();
  await paper.getByRole('textbox', { name: /^Giấy, thông báo/ }).fill('07/TB');
  await paper.getByRole('textbox', { name: 'Ngày cấp' }).fill('28/10');
  await paper.getByRole('combobox', { name: /Nối tiếp giấy/ }).click();
  await page.getByRole('option', { name: /GCN 41\/2021/ }).click();
  await page.keyboard.press('Control+s');
  await said(page, 'Đã thêm giấy');
  await expect(head(page)).toContainText('Đã thông báo28/10/2026');
  await expect(drawing(page).getByRole('img', { name: /^Gián đoạn 27 ngày, từ 01\/10\/2026 đến hết 27\/10\/2026/ })).toBeVisible();
  await lookAt(page, '27/10/2026');
  await expect(head(page)).toContainText('Chưa thông báo');
  await lookAt(page, '28/2/2027');
  await expect(head(page)).toContainText('Đã thông báo');
  await lookAt(page, '1/3/2027');
  await expect(head(page)).toContainText('Chưa đủ dữ liệu');
});

test('a renewal moves the last day from the day it was given', async ({ app }) => {
  const { page } = app;
  const id = await add(page, 'technical-inspection', { ...sonNguyen, expiresOn: '2026-12-12' });
  await open(page, 'technical-inspection', id, sonNguyen.name);
  await expect(head(page)).toContainText('Sắp hết hạncòn 19 ngày');
  await page.getByRole('button', { name: 'Vì sao?', exact: true }).click();
  await page.getByRole('button', { name: 'Ghi gia hạn' }).click();
  await expect(dialog(page).getByRole('radio', { name: 'Gia hạn' })).toBeChecked();
  await box(page, 'Ngày gia hạn').fill('hôm nay');
  await box(page, 'Hết hạn mới').fill('12/12/2031');
  await page.keyboard.press('Control+Enter');
  await said(page, 'Đã ghi: Gia hạn đến 12/12/2031');
  await expect(head(page)).toContainText('Còn hiệu lực');
  await page.keyboard.press('Control+z');
  await expect(head(page)).toContainText('Sắp hết hạn');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`reads well for everybody: ${colorScheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const id = await add(page, 'training', anPhu);
    const [paper] = (await ask<{ papers: { id: string }[] }>(page, 'licensing.timeline', { register: 'training', id })).papers;
    const event = { id: uuidv7(), kind: 'suspended', on: '2025-03-01', to: '2025-04-30', line: 'G3', decisionNumber: '12/QĐ' };
    await ask(page, 'licensing.record', { register: 'training', id, paper: paper?.id, event });
    await go(page, '/so-bo/training');
    await expect(page.getByRole('complementary', { name: /Xem nhanh/ })).toContainText('Chưa được hoạt động huấn luyện');
    await readable(page, { beyond: 'best practices' });
    await open(page, 'training', id, anPhu.name);
    await expect(drawing(page).getByRole('img').first()).toBeVisible();
    await readable(page, { beyond: 'best practices' });
    await page.getByRole('button', { name: 'Vì sao?', exact: true }).first().click();
    await expect(page.getByText('Trở lại Còn hiệu lực khi')).toBeVisible();
    await readable(page, { beyond: 'best practices' });
    await page.keyboard.press('Escape');
    await drawing(page).getByRole('button', { name: 'Xem bảng' }).click();
    await page.keyboard.press('Alt+s');
    await expect(dialog(page)).toBeVisible();
    await readable(page, { beyond: 'best practices' });
    await page.keyboard.press('Escape');
    await lookAt(page, '1/1/2027');
    await page.keyboard.press('Alt+t');
    await expect(page.getByRole('dialog', { name: 'Tính đến ngày' })).toBeVisible();
    await readable(page, { beyond: 'best practices' });
  });
}

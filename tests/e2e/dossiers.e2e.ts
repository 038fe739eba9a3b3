// Dossiers walked with the keys alone: taken in, waited for, settled; an overdue one on the desk; what is wrong stands beside its box.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const unit = '01930000-0000-7000-8000-000000000021';
const late = '01930000-0000-7000-8000-000000000022';
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const fill = (page: Page) =>
  ask(page, 'registers.save', {
    register: 'training',
    id: unit,
    version: null,
    values: { name: 'Huấn luyện Đất Đỏ', taxCode: '6000233488', number: '7/GCN', issuedOn: '2025-03-10', expiresOn: '2030-03-10' },
  });
const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);

test('a dossier is taken in, waits for a supplement and is settled, all from the keyboard', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await open(page, '#/cap-phep/ho-so');
  await expect(page.getByRole('heading', { name: 'Chưa có hồ sơ nào' })).toBeVisible();
  await readable(page);
  await keys(page, 'Alt+n');

  // Nothing typed: a sentence beside each box, the keys in the first of them.
  await expect(page.getByRole('heading', { level: 1, name: 'Nhận hồ sơ' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /Số trong sổ tiếp nhận/ })).toHaveValue('1');
  await keys(page, 'Control+s');
  await expect(page.getByText('Tìm đơn vị trong sổ, hoặc gõ tên đơn vị mới.')).toBeVisible();
  await expect(page.getByText('Chọn loại hồ sơ.')).toBeVisible();
  await readable(page);

  const box = page.getByRole('combobox', { name: /Đơn vị/ });
  await box.focus();
  await page.keyboard.type('dat do');
  await expect(page.getByRole('option', { name: /Huấn luyện Đất Đỏ/ })).toBeVisible();
  await keys(page, 'ArrowDown', 'Enter');
  await expect(box).toHaveValue('Huấn luyện Đất Đỏ');
  await keys(page, 'Tab', 'ArrowDown');
  await expect(page.getByRole('option', { name: 'Thông báo hoạt động huấn luyện' })).toBeVisible();
  await keys(page, 'Enter');
  await expect(page.getByText('5 ngày làm việc · thời hạn theo quy chế của cơ quan · hạn trả 30/11/2026')).toBeVisible();
  const received = page.getByRole('textbox', { name: /Ngày nhận/ });
  await received.focus();
  await keys(page, 'Control+a');
  await page.keyboard.type('17/11/2026');
  // One paper of the list has not come.
  await page.getByRole('checkbox', { name: 'Có', exact: true }).last().press('Space');
  await keys(page, 'Control+s');

  await expect(page.getByRole('heading', { level: 1, name: 'Huấn luyện Đất Đỏ' })).toBeVisible();
  const clock = page.getByRole('region', { name: 'Thời hạn' });
  await expect(clock).toContainText('Còn 1 ngày làm việc');
  await expect(page.getByText('Còn thiếu 1 giấy tờ')).toBeVisible();
  await readable(page);

  await keys(page, 'b');
  const asking = page.getByRole('dialog', { name: 'Yêu cầu bổ sung' });
  await expect(asking.getByRole('textbox', { name: /Phải bổ sung/ })).toHaveValue('Minh chứng đã công khai trên trang thông tin về ATVSLĐ');
  await keys(page, 'Control+a');
  await page.keyboard.type('16/11/2026');
  await keys(page, 'Control+s');
  await expect(asking.getByRole('alert')).toHaveText('Ngày này trước ngày nhận hồ sơ (17/11/2026).');
  await keys(page, 'Control+a');
  await page.keyboard.type('18/11/2026');
  await keys(page, 'Control+s');
  await expect(clock).toContainText('Đã dùng 1/5 ngày làm việc');

  await keys(page, 'b');
  const bringing = page.getByRole('dialog', { name: 'Đã nộp bổ sung' });
  await expect(bringing).toBeVisible();
  await keys(page, 'Control+s');
  await expect(clock).toContainText('Còn 4 ngày làm việc');
  await expect(clock).toContainText('hạn trả 27/11/2026');
  await clock.getByRole('button', { name: 'Vì sao?' }).press('Enter');
  await expect(clock.getByRole('region', { name: 'Vì sao' })).toContainText('19/11/2026 – 23/11/2026: chờ đơn vị bổ sung');
  await readable(page);

  await keys(page, 'k');
  const settling = page.getByRole('dialog', { name: 'Trả kết quả' });
  await expect(settling).toBeVisible();
  await keys(page, 'Control+s');
  await expect(settling.getByRole('alert')).toHaveText('Chọn kết quả.');
  await keys(page, 'ArrowDown', 'Enter');
  await keys(page, 'Control+s');
  await expect(clock).toContainText('Trả đúng hạn');
  await page.getByRole('button', { name: 'Ghi giấy vào sổ' }).press('Enter');
  const paper = page.getByRole('dialog', { name: 'Thêm giấy' });
  await expect(paper.getByRole('textbox', { name: /Ngày cấp/ })).toHaveValue('23/11/2026');
  await keys(page, 'Escape');
  await expect(page.getByRole('region', { name: 'Hồ sơ', exact: true }).getByRole('row', { name: /1\/2026/ })).toContainText(
    'Đã trả kết quả',
  );
});

test('an overdue dossier stands on the desk until it is settled, and is found by its number', async ({ app }) => {
  const { page } = app;
  await ask(page, 'dossiers.save', {
    id: late,
    version: null,
    kind: 'report',
    organization: null,
    unitName: 'Xây lắp Ea Kao',
    receivedOn: '2026-11-02',
    way: 'post',
    number: 41,
    papers: [],
  });
  await open(page, '#/ban-lam-viec');
  const matter = page.getByRole('grid', { name: 'Việc cần làm' }).getByRole('row', { name: /Hồ sơ của Xây lắp Ea Kao quá hạn trả/ });
  await expect(matter).toBeVisible();
  await keys(page, 'Control+k');
  await page.keyboard.type('41/2026');
  await expect(page.getByRole('option', { name: /Hồ sơ 41\/2026: Xây lắp Ea Kao/ })).toBeVisible();
  await keys(page, 'Enter');
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText('Quá hạn 10 ngày làm việc');
  await keys(page, 'l');
  const dialog = page.getByRole('dialog', { name: 'Trả lại hồ sơ' });
  await dialog.getByRole('textbox', { name: /Lý do trả lại/ }).fill('Nộp sai nơi');
  await keys(page, 'Control+s');
  await expect(page.getByText('Đã trả lại hồ sơ', { exact: true })).toBeVisible();
  await keys(page, 'Alt+1');
  await expect(page.getByRole('heading', { level: 1, name: 'Bàn làm việc' })).toBeVisible();
  await expect(matter).toHaveCount(0);
});

test('a form keeps its draft, and shows both values when somebody was faster', async ({ app }) => {
  const { page } = app;
  const saved = {
    id: late,
    version: null,
    kind: 'report',
    organization: null,
    unitName: 'Xây lắp Ea Kao',
    receivedOn: '2026-11-20',
    way: 'post',
    number: 41,
    note: null as string | null,
    papers: [],
  };
  await ask(page, 'dossiers.save', saved);
  await open(page, `#/cap-phep/ho-so/${late}/sua`);
  await page.getByRole('textbox', { name: 'Ghi chú' }).fill('của tôi');
  await ask(page, 'dossiers.save', { ...saved, version: 1, note: 'của người khác' });
  await keys(page, 'Control+s');
  const dialog = page.getByRole('dialog', { name: 'Hồ sơ vừa được người khác sửa' });
  await expect(dialog).toContainText('của người khác');
  await dialog.getByRole('button', { name: 'Ghi giá trị đã chọn' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Diễn biến' })).toContainText('của tôi');

  await open(page, '#/cap-phep/ho-so/moi');
  await page.getByRole('combobox', { name: /Đơn vị/ }).fill('Đơn vị dở dang');
  const kept = async () => (await ask<{ values: unknown[] }>(page, 'settings.kept', { prefix: 'draft:dossier:moi' })).values.length;
  await expect.poll(kept).toBe(1);
  await app.kill();
  const again = await app.reopen();
  await open(again, '#/cap-phep/ho-so/moi');
  await again.getByRole('button', { name: 'Dùng tiếp' }).click();
  await expect(again.getByRole('combobox', { name: /Đơn vị/ })).toHaveValue('Đơn vị dở dang');
});

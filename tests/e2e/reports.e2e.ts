// Yearly reports walked: from the desk to those who did not report, receipts by keyboard, a pasted list, a reminder round.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const units = ['An Toàn Việt', 'Bến Nước Xanh', 'Cao Su Đỏ', 'Đất Lành'];
const idOf = (at: number) => `01930000-0000-7000-8000-00000000002${at}`;

const fill = async (page: Page) => {
  for (const [at, name] of units.entries())
    await ask(page, 'registers.save', {
      register: 'training',
      id: idOf(at),
      version: null,
      values: {
        name,
        taxCode: `600018115${at}`,
        number: `${at + 1}/GCN`,
        issuedOn: '2024-06-01',
        expiresOn: '2029-05-31',
        traineeGroups: 'G1,G2',
      },
    });
  await ask(page, 'reports.receive', { year: 2024, services: [idOf(0), idOf(1), idOf(2)], on: '2024-12-20' });
};

test('reports are marked by keyboard and from a pasted list, the rest are reminded', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await page.evaluate(() => void (location.hash = '#/ban-lam-viec'));
  await page.getByRole('button', { name: 'Đôn đốc: Đôn đốc 4 tổ chức huấn luyện chưa nộp báo cáo năm 2025' }).click();

  const grid = page.getByRole('grid', { name: 'Báo cáo năm 2025' });
  await expect(grid.getByRole('row', { name: /An Toàn Việt/ })).toContainText('Chưa nộp');
  await expect(grid.getByRole('row', { name: /Đất Lành/ })).toContainText('Chưa từng nộp');
  await readable(page);

  await page.keyboard.press('Alt+n');
  await page.keyboard.type('an toan');
  await expect(page.getByRole('option', { name: /An Toàn Việt/ })).toBeVisible();
  await readable(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('24/11/2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Ngày nhận 24/11/2026 ở sau hôm nay.');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('5/1/2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText(
    'Đã ghi báo cáo năm 2025 của An Toàn Việt, nhận ngày 05/01/2026',
  );
  await expect(grid.getByRole('row', { name: /An Toàn Việt/ })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Đơn vị nộp báo cáo năm 2025' })).toBeFocused();

  await page.keyboard.type('an toan');
  await expect(page.getByRole('option', { name: /Nộp chậm 5 ngày/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const twice = page.getByRole('dialog', { name: 'Đã có báo cáo năm 2025' });
  await expect(twice).toContainText('An Toàn Việt đã nộp báo cáo năm 2025 ngày 05/01/2026.');
  await twice.getByRole('button', { name: 'Giữ nguyên' }).click();

  await page.getByRole('button', { name: 'Dán danh sách' }).click();
  const paste = page.getByRole('dialog', { name: 'Dán danh sách đã nộp báo cáo năm 2025' });
  await paste.getByRole('textbox', { name: 'Tên hoặc mã số thuế' }).fill('ben nuoc xanh\nCông ty lạ\n6000181152');
  await expect(paste.getByRole('status')).toHaveText('Khớp 2 / 3 dòng, không khớp 1');
  await expect(paste.getByRole('listitem').filter({ hasText: 'Công ty lạ' })).toContainText('Không khớp đơn vị nào');
  await readable(page);
  await paste.getByRole('checkbox', { name: /Cao Su Đỏ/ }).click();
  await paste.getByRole('textbox', { name: /Ngày nhận/ }).fill('30/12/2025');
  await paste.getByRole('button', { name: 'Ghi nhận 1 báo cáo' }).click();
  await expect(paste).toBeHidden();
  await expect(grid.getByRole('row', { name: /Bến Nước Xanh/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Huấn luyện, đã nộp: 2' }).click();
  await expect(grid.getByRole('row', { name: /Bến Nước Xanh/ })).toContainText('Đã nộp đúng hạn');

  await page.getByRole('button', { name: 'Huấn luyện, chưa nộp: 2' }).click();
  await grid.focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Soạn công văn đôn đốc' }).click();
  const letters = page.getByRole('dialog', { name: 'Soạn công văn' });
  await letters.getByRole('textbox', { name: 'Ký hiệu' }).fill('SNV-LĐVL');
  await expect(letters.getByRole('region', { name: 'Xem trước' })).toContainText('năm 2025');
  await letters.getByRole('checkbox', { name: /Phát hành ngay/ }).click();
  await letters.getByRole('button', { name: 'Phát hành 2 công văn' }).click();
  await expect(grid.getByRole('row', { name: /Cao Su Đỏ/ })).toContainText('Đã nhắc 23/11/2026');
  await grid.focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Đã nhắc qua điện thoại' }).click();
  await expect(grid.getByRole('row', { name: /Đất Lành/ })).toContainText('Đã nhắc 2 lần, gần nhất 23/11/2026');
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('row', { name: /Đất Lành/ })).toContainText('Đã nhắc 23/11/2026');
});

test('the record of a unit receives a report, tells why, and takes it back', async ({ app }) => {
  const { page } = app;
  await fill(page);
  await page.evaluate((id) => void (location.hash = `#/so-bo/training/${id}`), idOf(3));
  const section = page.getByRole('region', { name: 'Báo cáo phải nộp' });
  await section.getByRole('button', { name: 'Vì sao? Báo cáo năm 2025' }).click();
  await expect(section.getByRole('region', { name: 'Vì sao' })).toContainText('hạn cuối 31/12/2025: chưa nộp năm nào, quá hạn 327 ngày');
  await expect(section.getByRole('region', { name: 'Vì sao' })).toContainText('NĐ 283/2026/NĐ-CP Điều 36');
  await readable(page);
  await section.getByRole('button', { name: 'Ghi đã nhận báo cáo năm 2025' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ghi nhận báo cáo năm 2025' });
  await dialog.getByRole('textbox', { name: /Ngày nhận/ }).fill('31/12/2025');
  await dialog.getByRole('textbox', { name: /Số văn bản/ }).fill('12/BC');
  await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(section.getByRole('listitem', { name: 'Năm 2025' })).toContainText('Đã nộp đúng hạn');
  await expect(section.getByRole('listitem', { name: 'Năm 2025' })).toContainText('nhận 31/12/2025, số 12/BC');
  await section.getByRole('button', { name: 'Bỏ ghi nhận báo cáo năm 2025' }).click();
  await expect(section.getByRole('listitem', { name: 'Năm 2025' })).toContainText('Chưa từng nộp');
});

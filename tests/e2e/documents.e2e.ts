// A round of letters from the list to the record, a template out to Word and back, a public list.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { uuidv7 } from '../../main/ids.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';
import { readable } from '../support/readable.ts';

const go = (page: Page, address: string) => page.evaluate((to) => void (location.hash = `#${to}`), address);

const fill = async (page: Page, count: number) => {
  const { office, version } = await ask<{ office: object; version: string }>(page, 'settings.get', {});
  const mine = {
    superior: 'UBND tỉnh Đắk Lắk',
    agency: 'Sở Nội vụ',
    agencyShort: 'SNV',
    place: 'Đắk Lắk',
    signerMode: 'KT. Giám đốc',
    signerPost: 'Phó Giám đốc',
    signerName: 'Trần Thu Hằng',
  };
  await ask(page, 'settings.save', { office: { ...office, ...mine }, version });
  for (let at = 1; at <= count; at += 1) {
    const values = {
      name: `Tổ chức huấn luyện ${at}`,
      taxCode: String(6009100000 + at),
      address: `${at} Lê Duẩn, phường Buôn Ma Thuột`,
      number: `${at}/2021/GCN`,
      issuedOn: '2021-12-12',
      expiresOn: '2026-12-12',
    };
    await ask(page, 'registers.save', { register: 'training', id: uuidv7(), version: null, values });
  }
};

const download = async (page: Page, deed: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
  const waiting = page.waitForEvent('download');
  await deed();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

test('writes letters to chosen rows, shows the first page before, files them at the record', async ({ app }) => {
  const { page } = app;
  await fill(page, 3);
  await go(page, '/so-bo/training');
  await expect(page.getByRole('gridcell', { name: 'Tổ chức huấn luyện 3' })).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Soạn công văn' }).click();
  const dialog = page.getByRole('dialog', { name: 'Soạn công văn' });
  const paper = dialog.getByRole('article', { name: 'Công văn gửi Tổ chức huấn luyện 1' });
  for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Kính gửi: Tổ chức huấn luyện 1', '1/2021/GCN', 'KT. GIÁM ĐỐC'])
    await expect(paper).toContainText(words);
  await expect(dialog.getByRole('button', { name: 'Soạn 3 công văn' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Ký hiệu' }).fill('SNV-LĐVL');
  await expect(paper).toContainText('/SNV-LĐVL');
  await dialog.getByRole('checkbox', { name: /^Phát hành ngay/ }).click();
  await dialog.getByRole('textbox', { name: 'Số đầu tiên của năm' }).fill('41');
  await dialog.getByRole('checkbox', { name: 'Kèm PDF' }).click();
  await readable(page, { within: '[role=dialog]' });
  const zip = await download(page, () => dialog.getByRole('button', { name: 'Phát hành 3 công văn' }).click());
  expect(zip.name).toMatch(/^Công văn nhắc tổ chức huấn luyện.* 23-11-2026\.zip$/);
  expect(zip.bytes.toString('utf8')).toContain('Từng công văn/43 Tổ chức huấn luyện 3.docx');
  await expect(page.getByText('Đã phát hành 3 công văn, số 41 đến 43')).toBeVisible();
  await expect(dialog).toBeHidden();

  await page.getByRole('gridcell', { name: 'Tổ chức huấn luyện 2' }).dblclick();
  const documents = page.getByRole('region', { name: 'Tài liệu' });
  await expect(documents).toContainText('42/SNV-LĐVL');
  await documents.scrollIntoViewIfNeeded();
  const word = await download(page, () => documents.getByRole('button', { name: 'Word: 42/SNV-LĐVL' }).click());
  expect([word.name, word.bytes.subarray(0, 2).toString()]).toEqual(['42 Tổ chức huấn luyện 2.docx', 'PK']);
  const pdf = await download(page, () => documents.getByRole('button', { name: 'PDF: 42/SNV-LĐVL' }).click());
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('keeps a draft until it is issued from the record', async ({ app }) => {
  const { page } = app;
  await fill(page, 1);
  await go(page, '/so-bo/training');
  await expect(page.getByRole('gridcell', { name: 'Tổ chức huấn luyện 1' })).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Soạn công văn' }).click();
  await download(page, () => page.getByRole('button', { name: 'Soạn 1 công văn' }).click());
  await expect(page.getByText('Đã soạn 1 công văn')).toBeVisible();
  await page.getByRole('gridcell', { name: 'Tổ chức huấn luyện 1' }).dblclick();
  const documents = page.getByRole('region', { name: 'Tài liệu' });
  await expect(documents).toContainText('bản thảo');
  await documents.getByRole('button', { name: 'Phát hành' }).click();
  await page.getByRole('dialog', { name: 'Phát hành văn bản' }).getByRole('button', { name: 'Phát hành' }).click();
  await expect(documents).toContainText('01/SNV');
  await expect(documents.getByRole('button', { name: 'Bỏ' })).toBeHidden();
});

test('takes a template out to Word, test-fills it, and puts it in the place', async ({ app }) => {
  const { page } = app;
  await go(page, '/cai-dat');
  const card = page.getByRole('region', { name: 'Mẫu văn bản' });
  const template = await download(page, () => card.getByRole('button', { name: 'Lấy ra Word: Công văn đề nghị báo cáo' }).click());
  expect(template.name).toBe('Mẫu Công văn đề nghị báo cáo.docx');
  const chooser = page.waitForEvent('filechooser');
  await card.getByRole('button', { name: 'Thay bằng tệp: Công văn đề nghị báo cáo' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'Mẫu của Sở.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: template.bytes,
  });
  const tried = page.getByRole('dialog', { name: 'Điền thử mẫu' });
  await expect(tried).toContainText('thẻ đều điền được. Thể thức đúng Nghị định 30/2020');
  await tried.getByRole('button', { name: 'Dùng tệp này' }).click();
  await expect(card).toContainText('Tệp của cơ quan: Mẫu của Sở.docx');
  await card.getByRole('button', { name: 'Mẫu có sẵn' }).click();
  await expect(card).not.toContainText('Tệp của cơ quan');
});

test('hands out the public list of the day, as Excel and PDF', async ({ app }) => {
  const { page } = app;
  await fill(page, 2);
  await go(page, '/so-bo/training');
  for (const [item, end] of [
    ['Excel', 'xlsx'],
    ['PDF', 'pdf'],
  ] as const) {
    await page.getByRole('button', { name: 'Công khai' }).click();
    const list = await download(page, () => page.getByRole('menuitem', { name: item }).click());
    expect(list.name).toBe(`Danh sách tổ chức huấn luyện đủ điều kiện hoạt động 23-11-2026.${end}`);
  }
});

test('adds a template of the office, tries it, writes by it, renames and drops it', async ({ app }) => {
  const { page } = app;
  await fill(page, 1);
  await go(page, '/cai-dat');
  const card = page.getByRole('region', { name: 'Mẫu văn bản' });
  const template = await download(page, () => card.getByRole('button', { name: 'Lấy ra Word: Công văn đề nghị báo cáo' }).click());
  const chooser = page.waitForEvent('filechooser');
  await card.getByRole('button', { name: 'Thêm mẫu' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'Thông báo của Sở.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: template.bytes,
  });
  const dialog = page.getByRole('dialog', { name: 'Thêm mẫu văn bản' });
  await expect(dialog.getByRole('textbox', { name: 'Tên mẫu' })).toHaveValue('Thông báo của Sở');
  await expect(dialog).toContainText('thẻ đều điền được');
  await dialog.getByRole('checkbox', { name: 'Doanh nghiệp' }).click();
  await dialog.getByRole('combobox', { name: 'Loại văn bản' }).click();
  await page.getByRole('option', { name: 'Thông báo' }).click();
  await dialog.getByRole('button', { name: 'Thêm mẫu' }).click();
  await expect(card).toContainText('Mẫu của cơ quan: Thông báo của Sở.docx');

  await go(page, '/so-bo/training');
  await expect(page.getByRole('gridcell', { name: 'Tổ chức huấn luyện 1' })).toBeVisible();
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Soạn công văn' }).click();
  const round = page.getByRole('dialog', { name: 'Soạn công văn' });
  await round.getByRole('combobox', { name: 'Mẫu' }).click();
  await page.getByRole('option', { name: 'Thông báo của Sở' }).click();
  await expect(round).toContainText('Mẫu này là tệp Word của cơ quan');
  await expect(round.getByRole('textbox', { name: 'Dãy số' })).toHaveValue('TB');
  await expect(round.getByRole('textbox', { name: 'Ký hiệu' })).toHaveValue('TB-SNV');
  await download(page, () => round.getByRole('button', { name: 'Soạn 1 công văn' }).click());

  await go(page, '/cai-dat');
  await card.getByRole('button', { name: 'Sửa: Thông báo của Sở' }).click();
  const words = page.getByRole('dialog', { name: 'Sửa mẫu văn bản' });
  await words.getByRole('textbox', { name: 'Tên mẫu' }).fill('Thông báo mới');
  await words.getByRole('button', { name: 'Ghi' }).click();
  await card.getByRole('button', { name: 'Bỏ: Thông báo mới' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ mẫu' }).click();
  await expect(card).not.toContainText('Thông báo mới');
  const tags = await download(page, () => card.getByRole('button', { name: 'Danh mục thẻ' }).click());
  expect(tags.name).toBe('Danh mục thẻ.xlsx');
});

test('reports the review to UBND and the ministry, issued and found again', async ({ app }) => {
  const { page } = app;
  await fill(page, 2);
  await go(page, '/so-bo/training');
  const open = async () => {
    await page.getByRole('button', { name: 'Công khai' }).click();
    await page.getByRole('menuitem', { name: 'Báo cáo rà soát' }).click();
  };
  await open();
  const dialog = page.getByRole('dialog', { name: 'Báo cáo rà soát đơn vị dịch vụ' });
  const paper = dialog.getByRole('article', { name: 'Báo cáo rà soát' });
  for (const words of ['BÁO CÁO', '- Bộ Nội vụ.', 'đang theo dõi 2 đơn vị', 'Phụ lục I', 'Tổ chức huấn luyện 2'])
    await expect(paper).toContainText(words);
  await dialog.getByRole('textbox', { name: 'Đánh giá, kiến nghị' }).fill('Đề nghị Bộ hướng dẫn.');
  await expect(paper).toContainText('Đề nghị Bộ hướng dẫn.');
  const word = await download(page, () => dialog.getByRole('button', { name: 'Phát hành, số 01' }).click());
  expect(word.name).toBe('01 Báo cáo rà soát 23-11-2026.docx');
  await expect(dialog).toBeHidden();
  await open();
  await expect(dialog.getByRole('region', { name: 'Báo cáo đã lập' })).toContainText('01/BC-SNV');
});

test('writes from a matter of the desk with the letter that fits it', async ({ app }) => {
  const { page } = app;
  await fill(page, 2);
  await go(page, '/ban-lam-viec');
  await page.getByRole('button', { name: /^Soạn công văn: Nhắc 2 tổ chức huấn luyện/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Soạn công văn' });
  await expect(dialog.getByRole('article')).toContainText('Kính gửi: Tổ chức huấn luyện 1');
  await expect(dialog.getByRole('button', { name: 'Soạn 2 công văn' })).toBeVisible();
});

// A visit held with the keys alone, from the decision to the minutes; findings, and a remedy closed with its proof.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { office } from '../support/an-office.ts';
import { ask } from '../support/ask.ts';
import { textIn } from '../support/letters.ts';
import { readable } from '../support/readable.ts';

const unit = '01930000-0000-7000-8000-000000000031';
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
const open = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);
const box = (page: Page, name: RegExp | string) => page.getByRole('textbox', { name });

/** Counts from here on what hands do: each key, each press of a pointer. */
const count = (page: Page) =>
  page.evaluate(() => {
    const done = { keydown: 0, pointerdown: 0 };
    for (const kind of ['keydown', 'pointerdown'] as const) window.addEventListener(kind, () => (done[kind] += 1), true);
    Object.assign(window, { done });
  });
const counted = (page: Page) => page.evaluate(() => (window as unknown as { done: object }).done);

const id = (at: number) => `01930000-0000-7000-8000-0000000000${at}`;
/** The training body that is visited. */
const trained = (page: Page) => {
  const values = { name: 'Huấn luyện Đất Đỏ', taxCode: '6000233488', number: '7/GCN', issuedOn: '2025-03-10', expiresOn: '2030-03-10' };
  return ask(page, 'registers.save', { register: 'training', id: unit, version: null, values });
};
/** A visit whose decision was announced, every item of its list passed but those of `failed`; ids from `at` on. */
const announced = async (page: Page, at: number, decisionOn: string, on: string, failed: readonly number[] | null = []) => {
  const { owners } = await ask<{ owners: { id: string }[] }>(page, 'inspections.owners', { text: 'dat do' });
  const visit = id(at);
  const members = [{ id: id(at + 1), name: 'Trần Thu Hằng', role: 'leader' }];
  const decision = { kind: 'HL', agency: 'Sở Nội vụ', level: 'department', decisionNumber: `${at}/QĐ-SNV`, decisionOn, ground: 'plan' };
  await ask(page, 'inspections.saveVisit', { id: visit, version: null, organization: owners[0]!.id, duration: 10, members, ...decision });
  await ask(page, 'inspections.saveVisitEvent', { visit, event: { id: id(at + 2), kind: 'announced', on } });
  const { checklist } = await ask<{ checklist: { items: { id: string; position: number }[] } }>(page, 'inspections.visit', { id: visit });
  const answerOf = (position: number) => (failed?.includes(position) ? 'fail' : 'pass');
  if (failed !== null) {
    const answers = checklist.items.map((item) => ({ item: item.id, answer: answerOf(item.position) }));
    await ask(page, 'inspections.answer', { visit, answers });
  }
  return { visit };
};

test('a visit is held by keyboard from its decision to the minutes, and a finding is remedied with proof', async ({ app }) => {
  const { page } = app;
  await trained(page);
  await open(page, '#/kiem-tra/cuoc');
  await expect(page.getByRole('heading', { name: 'Chưa có cuộc kiểm tra nào' })).toBeVisible();
  await keys(page, 'Alt+n');

  // The decision: nobody chosen is told beside its box; then a unit, a number, a day, a leader.
  await expect(page.getByRole('heading', { level: 1, name: 'Thêm cuộc kiểm tra' })).toBeVisible();
  await box(page, /Cơ quan kiểm tra/).fill('Sở Nội vụ');
  await keys(page, 'Control+s');
  await expect(page.getByText('Chọn một đối tượng kiểm tra.')).toBeVisible();
  await box(page, /Đối tượng kiểm tra/).focus();
  await page.keyboard.type('dat do');
  const found = page.getByRole('group', { name: 'Đối tượng tìm thấy' }).getByRole('button', { name: /Huấn luyện Đất Đỏ/ });
  await expect(found).toBeVisible();
  await keys(page, 'Tab', 'Enter');
  await expect(found).toBeHidden();
  await box(page, 'Số quyết định').focus();
  await page.keyboard.type('15/QĐ-SNV');
  await box(page, /Ngày quyết định/).focus();
  await page.keyboard.type('02/11/2026');
  await box(page, 'Họ tên người thứ 1').focus();
  await page.keyboard.type('Trần Thu Hằng');
  await readable(page);
  await keys(page, 'Control+s');

  // Announced: the days begin.
  await expect(page.getByRole('heading', { level: 1, name: 'Huấn luyện Đất Đỏ' })).toBeVisible();
  await keys(page, 'c');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keys(page, 'Control+a');
  await page.keyboard.type('01/11/2026');
  await keys(page, 'Control+s');
  await expect(dialog.getByText('Ngày này trước ngày của quyết định (02/11/2026).')).toBeVisible();
  await keys(page, 'Control+a');
  await page.keyboard.type('16/11/2026');
  await keys(page, 'Control+s');
  await expect(page.getByRole('region', { name: 'Thời hạn' })).toContainText('Còn 2 ngày');

  // Eighteen items, 1/2/3 and Enter; the minutes wait for them.
  await keys(page, 'b');
  await expect(dialog).toBeVisible();
  await keys(page, 'Control+s');
  await expect(dialog.getByText(/còn 18 mục chưa trả lời/)).toBeVisible();
  await keys(page, 'Escape');
  await expect(dialog).toBeHidden();
  await keys(page, 'm');
  await count(page);
  for (let item = 1; item <= 18; item += 1) await keys(page, item === 5 ? '2' : item === 8 ? '3' : '1', 'Enter');
  const list = page.getByRole('list', { name: 'Bảng kiểm' });
  await expect(page.getByRole('region', { name: 'Bảng kiểm' })).toContainText('18/18');
  expect(await counted(page)).toEqual({ keydown: 36, pointerdown: 0 });
  await expect(list.getByRole('listitem', { name: /Mục 5: .*\. Không đạt/ })).toBeVisible();
  await readable(page);

  // A finding from the item that failed, with its deadline refused and put right.
  await page.getByRole('button', { name: 'Ghi tồn tại của mục 5' }).press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('textbox', { name: /Hạn khắc phục/ }).fill('15/11/2026');
  await keys(page, 'Control+s');
  await expect(dialog.getByText('Hạn khắc phục đứng trước ngày kiểm tra (16/11/2026).')).toBeVisible();
  await dialog.getByRole('textbox', { name: /Hạn khắc phục/ }).fill('20/11/2026');
  await keys(page, 'Control+s');
  const findings = page.getByRole('region', { name: 'Tồn tại và khắc phục' });
  await expect(findings).toContainText('Quá hạn khắc phục');
  await keys(page, 'b');
  await expect(dialog).toBeVisible();
  await keys(page, 'Control+s');
  await expect(page.getByText('Đã lập biên bản').first()).toBeVisible();

  // Late: on the desk, and from there back to it.
  await open(page, '#/ban-lam-viec');
  await expect(page.getByText('Quá hạn khắc phục: Huấn luyện Đất Đỏ')).toBeVisible();
  await page.goBack();

  // No closing without proof; with it the finding leaves the desk.
  const closing = findings.getByRole('button', { name: 'Xác nhận đã khắc phục' });
  await closing.press('Enter');
  await keys(page, 'Control+s');
  await expect(dialog.getByText('Chưa nhận chứng cứ khắc phục; chưa xác nhận được.')).toBeVisible();
  await keys(page, 'Escape');
  await findings
    .getByLabel(/Chọn tệp chứng cứ/)
    .setInputFiles({ name: 'hop-dong.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 hợp đồng') });
  await expect(findings.getByRole('button', { name: 'hop-dong.pdf', exact: true })).toBeVisible();
  for (const name of ['Nhận chứng cứ khắc phục', 'Xác nhận đã khắc phục']) {
    await findings.getByRole('button', { name, exact: true }).press('Enter');
    await expect(dialog).toBeVisible();
    await keys(page, 'Control+s');
    await expect(dialog).toBeHidden();
  }
  await expect(findings).toContainText('Đã khắc phục');
  await readable(page);

  // A photo of the whole visit is dropped upon its card; the same bytes again are the same file.
  const whole = page.getByRole('region', { name: 'Chứng cứ của cuộc kiểm tra' });
  const dropPhoto = async (name: string) => {
    const files = await page.evaluateHandle((called) => {
      const data = new DataTransfer();
      data.items.add(new File(['ảnh hiện trường'], called, { type: 'image/jpeg' }));
      return data;
    }, name);
    await whole.dispatchEvent('drop', { dataTransfer: files });
  };
  await dropPhoto('hien-truong.jpg');
  await expect(whole.getByRole('button', { name: 'hien-truong.jpg', exact: true })).toBeVisible();
  await dropPhoto('ban-sao.jpg');
  await expect(page.getByText('Tệp này đã có: hien-truong.jpg')).toBeVisible();
  await readable(page);

  // The minutes are drawn up and stand among the papers.
  await page.getByRole('button', { name: 'biên bản kiểm tra' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Văn bản' })).toContainText('bản thảo');
  await open(page, `#/so-bo/training/${unit}`);
  await expect(page.getByRole('region', { name: 'Kiểm tra', exact: true })).toContainText('15/QĐ-SNV');
});

test('minutes that the subject does not sign take a witness, who is kept and printed', async ({ app }) => {
  const { page } = app;
  await ask(page, 'settings.save', { version: (await ask<{ version: number }>(page, 'settings.get', {})).version, office });
  await trained(page);
  const { visit } = await announced(page, 40, '2026-11-02', '2026-11-16');
  await open(page, `#/kiem-tra/cuoc/${visit}`);
  await page.getByRole('button', { name: 'Không ký biên bản' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: /Người xác nhận là/ })).toContainText('Đại diện UBND cấp xã');
  await readable(page);
  await keys(page, 'Control+s');
  await expect(dialog.getByText(/NĐ 217\/2025\/NĐ-CP Điều 15/)).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: /Họ tên người xác nhận/ })).toBeFocused();
  await page.keyboard.type('Y Lâm Niê');
  await keys(page, 'Control+s');
  await expect(dialog).toBeHidden();
  const life = page.getByRole('region', { name: 'Diễn biến' });
  await expect(life).toContainText('Y Lâm Niê');
  await readable(page);
  await page.getByRole('button', { name: 'biên bản kiểm tra' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Văn bản' })).toContainText('bản thảo');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Word: Biên bản kiểm tra/ }).press('Enter');
  const words = await textIn(readFileSync(await (await download).path()));
  expect(words).toContain('Đối tượng kiểm tra không ký biên bản; đại diện UBND cấp xã ký xác nhận: Y Lâm Niê.');
});

test('a visit begins with last time’s answers, and what is late stands on the page of its unit', async ({ app }) => {
  const { page } = app;
  await trained(page);
  const first = await announced(page, 40, '2026-01-05', '2026-01-06', [5]);
  const fault = { id: id(60), version: null, what: 'Không đủ người huấn luyện cơ hữu', offender: 'organisation', dueOn: '2026-02-01' };
  await ask(page, 'inspections.saveFinding', { visit: first.visit, ...fault });
  const second = await announced(page, 50, '2026-11-02', '2026-11-16', null);
  await open(page, `#/kiem-tra/cuoc/${second.visit}`);
  const card = page.getByRole('region', { name: 'Bảng kiểm' });
  await expect(card).toContainText('0/18');
  await expect(card).toContainText('Lần trước: 06/01/2026');
  await card.getByRole('button', { name: 'Lấy theo lần trước' }).press('Enter');
  await expect(card).toContainText('18/18');
  const items = page.getByRole('list', { name: 'Bảng kiểm' }).getByRole('listitem');
  await expect(items.nth(4)).toHaveAttribute('data-answer', 'fail');
  await expect(items.nth(5)).toHaveAttribute('data-answer', 'pass');
  await open(page, `#/so-bo/training/${unit}`);
  await expect(page.getByText('1 tồn tại sau kiểm tra quá hạn khắc phục.')).toBeVisible();
  await readable(page);
});

// A reminder out of the window: to one agency, answered before a day, numbered, amended, and seen at the conclusion.
import { council, meeting, uid } from '../support/a-council.ts';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

const held = { ...meeting, id: uid(51), title: 'Họp Hội đồng kỳ 3 năm 2026', on: '2026-10-14' };
const lifts = {
  meeting: held.id,
  id: uid(70),
  version: null,
  content: 'Rà soát vận thăng',
  due: '2026-11-01',
  agencies: [{ part: 'lead', id: null, name: 'Sở Xây dựng' }],
};
const health = { ...lifts, id: uid(71), content: 'Khám bệnh nghề nghiệp', agencies: [{ part: 'lead', id: null, name: 'Sở Y tế' }] };

test('a reminder asks one agency for its answer before a day, and stands at the conclusion', async ({ app: { page } }) => {
  await council(page);
  await ask(page, 'meetings.saveMeeting', held);
  await ask(page, 'meetings.saveConclusion', lifts);
  await ask(page, 'meetings.saveConclusion', health);
  await page.evaluate((hash) => void (location.hash = hash), `/hoi-dong/hop/${held.id}?tab=van-ban`);
  const row = page.getByRole('table', { name: 'Văn bản của cuộc họp' }).getByRole('row', { name: /^Công văn đôn đốc/ });
  const verb = (name: RegExp) => row.getByRole('button', { name });
  await verb(/^Soạn/).press('Enter');
  const urging = page.getByRole('dialog', { name: 'Soạn công văn đôn đốc' });
  await urging.getByRole('combobox', { name: /^Gửi/ }).press('Enter');
  await page.getByRole('option', { name: 'Sở Xây dựng (1 nhiệm vụ)' }).press('Enter');
  const day = urging.getByRole('textbox', { name: /^Trả lời trước ngày/ });
  await day.fill('20/11/2026');
  await urging.getByRole('button', { name: /^Soạn/ }).press('Enter');
  await expect(urging).toContainText('Ngày trả lời 20/11/2026 phải sau ngày văn bản 23/11/2026.');
  await day.fill('05/12/2026');
  await urging.getByRole('button', { name: /^Soạn/ }).press('Enter');
  await expect(row).toContainText('Dự thảo');
  await verb(/^Xem trước/).press('Enter');
  const article = page.getByRole('dialog').getByRole('article');
  await expect(article).toContainText('trước ngày 05/12/2026');
  await expect(article).toContainText('Rà soát vận thăng');
  await expect(article).not.toContainText('Khám bệnh nghề nghiệp');
  await page.keyboard.press('Escape');

  const issue = async () => {
    await verb(/^Phát hành/).press('Enter');
    await page
      .getByRole('dialog', { name: 'Phát hành văn bản' })
      .getByRole('button', { name: /^Phát hành/ })
      .press('Enter');
  };
  await issue();
  await expect(row).toContainText('01/HĐATVSLĐ');
  await verb(/^Sửa đổi/).press('Enter');
  const amend = page.getByRole('dialog', { name: 'Sửa đổi văn bản' });
  await amend.getByRole('textbox', { name: 'Lý do sửa đổi' }).fill('Lùi ngày trả lời');
  await amend.getByRole('textbox', { name: /^Trả lời trước ngày/ }).fill('10/12/2026');
  await amend.getByRole('button', { name: /^Soạn bản sửa đổi/ }).press('Enter');
  await expect(row).toContainText('Dự thảo');
  await issue();
  await expect(row).toContainText('02/HĐATVSLĐ');

  await page.evaluate((hash) => void (location.hash = hash), `/hoi-dong/ket-luan/${lifts.id}`);
  const steps = page.getByRole('list', { name: 'Việc đã làm' });
  await expect(steps.getByRole('listitem')).toHaveCount(1);
  await expect(steps).toContainText('Đôn đốc, số 02/HĐATVSLĐ');
  await expect(steps).toContainText('Công văn số 01/HĐATVSLĐ được thay bằng công văn số 02/HĐATVSLĐ ngày 23/11/2026');
});

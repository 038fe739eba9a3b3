// The window opens on an empty folder, without a word on the console that is not ours.
import { existsSync } from 'node:fs';
import { expect, test } from '../support/app.ts';
import { ask } from '../support/ask.ts';

test('opens a new register in an empty folder', async ({ app }) => {
  const errors: string[] = [];
  app.page.on('pageerror', (error) => errors.push(error.message));
  await expect(app.page).toHaveTitle(/Sổ ATVSLĐ/);
  await expect(app.page.locator('#root')).not.toBeEmpty();
  expect(existsSync(app.file)).toBe(true);
  expect(errors).toEqual([]);
});

test('opens the same register again after the power went', async ({ app }) => {
  await app.kill();
  const page = await app.reopen();
  await expect(page).toHaveTitle(/Sổ ATVSLĐ/);
});

test('shows what was written while the window could not hear of it', async ({ app }) => {
  const { page } = app;
  await page.route('**/events', (route) => route.abort());
  await page.reload();
  await page.evaluate(() => void (location.hash = '#/so-bo/training'));
  await expect(page.getByRole('heading', { name: 'Chưa có tổ chức nào' })).toBeVisible();
  const id = '01930000-0000-7000-8000-000000000071';
  await ask(page, 'registers.save', { register: 'training', id, version: null, values: { name: 'Trung tâm Vắng tin' } });
  await page.unroute('**/events');
  await expect(page.getByRole('row', { name: /Trung tâm Vắng tin/ })).toBeVisible();
});

// The window opens on an empty folder, without a word on the console that is not ours.
import { existsSync } from 'node:fs';
import { expect, test } from '../support/app.ts';

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

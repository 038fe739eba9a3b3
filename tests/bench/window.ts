// From a click in the rail to rows on the screen, in the browser host with the practice register.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { build, isStale } from '../../main/start/build.ts';
import { browserFlags, findBrowser } from '../support/browser.ts';
import { type Figure, figureOf, missing, timed } from './measure.ts';
import { calendarFigures } from './calendar.ts';
import { today } from './big-register.ts';

const what = 'Từ cú bấm ở thanh bên đến các dòng đầu (sổ thực hành)';
const registers = ['Doanh nghiệp', 'Người làm công tác ATVSLĐ', 'Tổ chức huấn luyện'];

/** Clicks a register and waits for the first row that has been painted. */
const go = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Các phần của sổ' }).getByRole('link', { name: label, exact: true }).click();
  await page.locator(`[role="grid"][aria-label="${label}"] [role="row"][aria-rowindex="2"]:not([aria-busy])`).waitFor({ timeout: 10_000 });
};

const addressOf = async (lines: AsyncIterable<string>): Promise<string | null> => {
  for await (const line of lines) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)?.[0];
    if (found) return found;
  }
  return null;
};

export const windowFigures = async (root: string, folder: string): Promise<Figure[]> => {
  const executablePath = findBrowser();
  if (!executablePath) return [missing(what, 'Không đo được: máy này không có Chromium, Chrome hay Edge.')];
  if (isStale(root) && !build(root)) return [missing(what, 'Không đo được: chưa dựng được cửa sổ.')];
  const host = spawn(
    process.execPath,
    [path.join(root, 'main/browser-host.ts'), '--no-open', '--demo', '--data', folder, '--today', today],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const browser = await chromium.launch({ executablePath, args: browserFlags, headless: true, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const address = await addressOf(createInterface({ input: host.stdout }));
    if (address === null) return [missing(what, 'Không đo được: chương trình không mở.')];
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const opened = await timed(async () => {
      await page.goto(address);
      await page.locator('[role="grid"] [role="row"][aria-rowindex="2"]:not([aria-busy])').waitFor({ timeout: 20_000 });
    });
    const times: number[] = [];
    for (const label of registers) await go(page, label);
    for (let round = 0; round < 5; round += 1) for (const label of registers) times.push(await timed(() => go(page, label)));
    return [figureOf('Từ địa chỉ đến các dòng đầu (mở cửa sổ)', [opened]), figureOf(what, times), ...(await calendarFigures(page))];
  } catch (error) {
    return [missing(what, `Không đo được: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)];
  } finally {
    await browser.close();
    const ended = once(host, 'exit');
    host.kill('SIGTERM');
    await ended;
  }
};

// The calendar of a plan in the window: from the key that turns the month to the painted month, of 500 visits and of none; the data is there before.
import type { Page } from '@playwright/test';
import { ask } from '../support/ask.ts';
import { type Figure, figureOf } from './measure.ts';

const visits = 500;
const year = 2030;
const id = (at: number) => `01930000-0000-7000-8000-${String(900_000 + at).padStart(12, '0')}`;

/** Milliseconds from the key to the frame that follows the painted month: its title stands there when a frame begins, the next one begins when it is painted. */
const turned = (page: Page, key: 'PageUp' | 'PageDown', title: string): Promise<number> =>
  page.evaluate(
    ([pressed, wanted]) =>
      new Promise<number>((done) => {
        const started = performance.now();
        const look = () => {
          if (![...document.querySelectorAll('h2')].some((one) => one.textContent === wanted)) return void requestAnimationFrame(look);
          requestAnimationFrame(() => done(performance.now() - started));
        };
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
        look();
      }),
    [key, title] as const,
  );

/** A plan of a far year whose March holds 500 visits of others and whose April holds none. */
export const calendarFigures = async (page: Page): Promise<Figure[]> => {
  await ask(page, 'inspections.savePlan', { id: id(0), version: null, year, agency: 'Sở Nội vụ', title: `Kế hoạch kiểm tra năm ${year}` });
  await ask(page, 'inspections.addOthers', {
    visits: Array.from({ length: visits }, (_, at) => {
      const day = `${year}-03-${String(1 + (at % 29)).padStart(2, '0')}`;
      return { id: id(at + 1), agency: 'Sở Công Thương', kind: 'inspection', unit: `Công ty ${at}`, from: day, to: day };
    }),
  });
  await page.evaluate((hash) => void (location.hash = hash), `#/kiem-tra?ke=${id(0)}`);
  await page.getByRole('heading', { name: `Tháng 1/${year}` }).waitFor({ timeout: 20_000 });
  await turned(page, 'PageDown', `Tháng 2/${year}`);
  const [full, empty]: [number[], number[]] = [[], []];
  for (let round = 0; round < 7; round += 1) {
    full.push(await turned(page, 'PageDown', `Tháng 3/${year}`));
    empty.push(await turned(page, 'PageDown', `Tháng 4/${year}`));
    await turned(page, 'PageUp', `Tháng 3/${year}`);
    await turned(page, 'PageUp', `Tháng 2/${year}`);
  }
  const drawn = figureOf('Vẽ một tháng lịch trống, dữ liệu đã có', empty);
  const times = full.toSorted((a, b) => a - b)[3]! / Math.max(1, drawn.median ?? 1);
  return [drawn, figureOf(`Vẽ một tháng lịch ${visits} cuộc, dữ liệu đã có`, full, `bằng ${times.toFixed(1)} lần tháng trống`)];
};

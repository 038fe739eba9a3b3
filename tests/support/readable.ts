// A page at rest against the rules of WCAG 2.1 AA, and further ones where asked; what still fades in or out is waited for, as its colours are nobody's to read.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What moves for ever (a bar of progress) is no wait. */
const atRest = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity),
  );

interface Readable {
  /** A selector; the whole page without it. */
  within?: string;
  /** 'best practices': what WCAG does not ask for, too. */
  beyond?: 'best practices';
}

export const readable = async (page: Page, { within, beyond }: Readable = {}): Promise<void> => {
  await atRest(page);
  const axe = new AxeBuilder({ page });
  if (beyond === undefined) axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  if (within !== undefined) axe.include(within);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
};

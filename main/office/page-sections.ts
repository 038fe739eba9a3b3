// A page taken apart where its annexes begin: each is counted from 1 (NĐ 30/2020, Annex I, part III.1).
import type { Page } from '../domain/papers/page.ts';

/** The paper itself and each of its annexes, as pages that are counted apart. */
export const sectionsOf = (page: Page): Page[] => {
  const at = page.parts.findIndex((part) => part.kind === 'break' && part.annex === 'yes');
  if (at < 0) return [page];
  return [{ ...page, parts: page.parts.slice(0, at) }, ...sectionsOf({ ...page, parts: page.parts.slice(at + 1) })];
};

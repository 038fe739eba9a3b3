// Owns that made-up papers of one issuer bear numbers of their own, but for one pair that shows what is said of a number used twice.
import type { Body } from './providers.ts';

const apart = 400;

/** The same bodies; a number that an earlier paper of the issuer bears is raised, the first such one is left. */
export const withOwnNumbers = (bodies: readonly Body[]): Body[] => {
  const seen = new Set<string>();
  let left = 1;
  return bodies.map((body) => ({
    ...body,
    papers: body.papers.map((paper) => {
      if (typeof paper.number !== 'string') return paper;
      const keyOf = (number: string) => `${number} ${paper.issuer ?? ''} ${paper.paperKind ?? ''}`;
      let number = paper.number;
      if (seen.has(keyOf(number)) && left > 0) left -= 1;
      else while (seen.has(keyOf(number))) number = number.replace(/^\d+/, (first) => String(Number(first) + apart));
      seen.add(keyOf(number));
      return { ...paper, number };
    }),
  }));
};

// Which paper of a service the list shows on a day.
import { compareDays } from '../dates/plain-date.ts';

export interface ShownPaper {
  id: string;
  predecessor_id: string | null;
  issued_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
}

const begin = (paper: ShownPaper) => paper.effective_on ?? paper.issued_on ?? '';
const end = (paper: ShownPaper) => paper.expires_on ?? '9999-12-31';
const byEnd = (a: ShownPaper, b: ShownPaper) => compareDays(end(a), end(b)) || compareDays(begin(a), begin(b)) || compareDays(a.id, b.id);
const byBegin = (a: ShownPaper, b: ShownPaper) => compareDays(begin(a), begin(b)) || compareDays(end(a), end(b)) || compareDays(a.id, b.id);
const last = <P extends ShownPaper>(papers: readonly P[], order: (a: P, b: P) => number): P | null =>
  papers.reduce<P | null>((best, paper) => (best === null || order(best, paper) < 0 ? paper : best), null);

/** The paper in force on the day, of several the one that ends last; else the latest begun; else the first to come. */
export const paperShown = <P extends ShownPaper>(papers: readonly P[], day: string): P | null => {
  const begun = papers.filter((paper) => begin(paper) <= day);
  const inForce = begun.filter((paper) => end(paper) >= day && !begun.some((other) => other.predecessor_id === paper.id));
  return last(inForce, byEnd) ?? last(begun, byBegin) ?? last(papers, (a, b) => byBegin(b, a));
};

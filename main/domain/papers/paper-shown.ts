// Which paper of a service the list shows on a day.

export interface ShownPaper {
  id: string;
  predecessor_id: string | null;
  issued_on: string | null;
  effective_on: string | null;
  expires_on: string | null;
}

const begin = (paper: ShownPaper) => paper.effective_on ?? paper.issued_on ?? '';
const end = (paper: ShownPaper) => paper.expires_on ?? '9999-12-31';

/** The paper in force on the day, of several the one that ends last; else the latest begun; else the first to come. */
export const paperShown = <P extends ShownPaper>(papers: readonly P[], day: string): P | null => {
  const begun = papers.filter((paper) => begin(paper) <= day);
  const replaced = new Set(begun.map((paper) => paper.predecessor_id));
  const inForce = begun.filter((paper) => end(paper) >= day && !replaced.has(paper.id));
  const byEnd = (a: P, b: P) => end(a).localeCompare(end(b)) || begin(a).localeCompare(begin(b)) || a.id.localeCompare(b.id);
  const byBegin = (a: P, b: P) => begin(a).localeCompare(begin(b)) || end(a).localeCompare(end(b)) || a.id.localeCompare(b.id);
  return inForce.toSorted(byEnd).at(-1) ?? begun.toSorted(byBegin).at(-1) ?? papers.toSorted(byBegin)[0] ?? null;
};

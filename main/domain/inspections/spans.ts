// Stretches of days in the order of their beginning, asked which of them first overlaps another stretch; each question is a binary search.

export interface Span {
  id: string;
  from: string;
  to: string;
}

export interface SpanIndex<S extends Span> {
  spans: readonly S[];
  /** Latest last day up to each place. */
  latest: readonly string[];
}

export const indexSpans = <S extends Span>(spans: readonly S[]): SpanIndex<S> => {
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  let last = '';
  return { spans: sorted, latest: sorted.map(({ to }) => (last = to > last ? to : last)) };
};

const firstAtLeast = (days: readonly string[], day: string): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The one that begins first of those that share a day with it; both days of a stretch are inside. A stretch never meets itself. */
export const firstOverlap = <S extends Span>({ spans, latest }: SpanIndex<S>, { id, from, to }: Span): S | null => {
  const at = firstAtLeast(latest, from);
  const found = spans[at];
  if (!found) return null;
  // What begins before it ended before it, so after the stretch itself only what begins later is left.
  if (found.id === id) {
    const next = spans[at + 1];
    return next && next.from <= to ? next : null;
  }
  return found.from <= to ? found : null;
};

// The rows of any long list by window: blocks of a hundred around what is in sight; the old answer stands until the new one is there.
import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { ask, type InputNamed, type OutputNamed, type Reads, useRead } from '../api.ts';

/** Reads that answer a stretch of rows and how many there are. */
type Listing = { [N in Reads]: OutputNamed<N> extends { rows: object[]; matching: number } ? N : never }[Reads];
/** What a list asks for, whichever stretch of it. */
export type ViewOf<N extends Listing> = Required<Omit<InputNamed<N>, 'offset' | 'limit'>>;
type RowOf<N extends Listing> = OutputNamed<N> extends { rows: (infer R)[] } ? R : never;
type Answer<N extends Listing> = OutputNamed<N> & { rows: RowOf<N>[]; matching: number };

const size = 100;

/** Blocks that a stretch of rows touches, and one neighbour at each side. */
function blocksAround(first: number, last: number, matching: number): number[] {
  const from = Math.max(0, Math.floor(first / size) - 1);
  const to = Math.min(Math.floor(Math.max(0, matching - 1) / size), Math.floor(last / size) + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** `view` must stay the same object while it says the same; `startAt` is the first row in sight when the list opens. */
export function useRowsByWindow<N extends Listing>(name: N, view: ViewOf<N>, startAt = 0) {
  const [range, setRange] = useState<readonly [number, number]>([startAt, startAt + 20]);
  const inputOf = (of: ViewOf<N>, block: number) => ({ ...of, offset: block * size, limit: size }) as InputNamed<N>;
  const head = useRead(name, inputOf(view, 0), { keepPrevious: true });
  const answered = useRef(view);
  if (!head.isPlaceholderData) answered.current = view;
  const active = answered.current;

  const matching = (head.data as Answer<N> | undefined)?.matching ?? 0;
  const blocks = useMemo(() => blocksAround(range[0], range[1], matching), [range, matching]);
  const loaded = useQueries({
    queries: blocks.map((block) => {
      const input = inputOf(active, block);
      return { queryKey: [name, input], queryFn: () => ask(name, input) };
    }),
    combine: together<RowOf<N>>,
  });
  const rows = useMemo(() => new Map(blocks.map((block, at) => [block, loaded[at]])), [blocks, loaded]);
  const getRow = useCallback((index: number): RowOf<N> | undefined => rows.get(Math.floor(index / size))?.[index % size], [rows]);
  const onRange = useCallback(
    (first: number, last: number) => setRange((now) => (now[0] === first && now[1] === last ? now : [first, last])),
    [],
  );
  return { head, active, matching, getRow, onRange };
}

const together = <R>(results: readonly { data: unknown }[]): (R[] | undefined)[] =>
  results.map((result) => (result.data as { rows: R[] } | undefined)?.rows);

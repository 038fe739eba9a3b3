// The rows of a list by window: blocks of a hundred around what is in sight; the old answer stands until the new one is there.
import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Row } from '../../../preload/contract/records/record.ts';
import type { AskedView } from './asked-view.ts';
import { api, useRead } from '../../api.ts';

const size = 100;
const together = (results: readonly { data: { rows: Row[] } | undefined }[]) => results.map((result) => result.data?.rows);

/** Blocks that a stretch of rows touches, and one neighbour at each side. */
function blocksAround(first: number, last: number, matching: number): number[] {
  const from = Math.max(0, Math.floor(first / size) - 1);
  const to = Math.min(Math.floor(Math.max(0, matching - 1) / size), Math.floor(last / size) + 1);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** `view` must stay the same object while it says the same. */
export function useRows(view: AskedView, startAt: number) {
  const [range, setRange] = useState<readonly [number, number]>([startAt, startAt + 20]);
  const head = useRead('registers.list', { ...view, offset: 0, limit: size }, { keepPrevious: true });
  const answered = useRef(view);
  if (!head.isPlaceholderData) answered.current = view;
  const active = answered.current;

  const matching = head.data?.matching ?? 0;
  const blocks = useMemo(() => blocksAround(range[0], range[1], matching), [range, matching]);
  const loaded = useQueries({
    queries: blocks.map((block) => {
      const input = { ...active, offset: block * size, limit: size };
      return { queryKey: ['registers.list', input], queryFn: () => api.registers.list(input) };
    }),
    combine: together,
  });
  const rows = useMemo(() => new Map(blocks.map((block, at) => [block, loaded[at]])), [blocks, loaded]);
  const getRow = useCallback((index: number): Row | undefined => rows.get(Math.floor(index / size))?.[index % size], [rows]);
  const onRange = useCallback(
    (first: number, last: number) => setRange((now) => (now[0] === first && now[1] === last ? now : [first, last])),
    [],
  );

  return { head, active, matching, total: head.data?.total ?? 0, getRow, onRange };
}

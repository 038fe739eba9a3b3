// The list of dossiers by window: blocks around what is in sight, the head answer stands while others come.
import { useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { DossierRow } from '../../../preload/contract/dossiers.ts';
import type { Filter, Sort } from '../../../preload/contract/primitives.ts';
import { api, useRead } from '../../api.ts';

const size = 200;

export interface DossierView {
  search: string;
  states: DossierRow['state'][] | null;
  filters: Filter[];
  sort: Sort[];
  asOf: string | null;
}

/** `view` must stay the same object while it says the same. */
export function useDossiers(view: DossierView, firstRow: number) {
  const [[first, last], setRange] = useState<readonly [number, number]>([firstRow, firstRow + 40]);
  const head = useRead('dossiers.list', { ...view, offset: 0, limit: size }, { keepPrevious: true });
  const matching = head.data?.matching ?? 0;
  const blocks = useMemo(() => {
    const end = Math.min(Math.floor(Math.max(0, matching - 1) / size), Math.floor(last / size));
    const from = Math.floor(first / size);
    return Array.from({ length: Math.max(0, end - from + 1) }, (_, step) => from + step).filter((block) => block > 0);
  }, [first, last, matching]);
  const loaded = useQueries({
    queries: blocks.map((block) => {
      const input = { ...view, offset: block * size, limit: size };
      return { queryKey: ['dossiers.list', input], queryFn: () => api.dossiers.list(input) };
    }),
    combine: (results) => results.map((result) => result.data?.rows),
  });
  const getRow = useCallback(
    (index: number): DossierRow | undefined =>
      index < size ? head.data?.rows[index] : loaded[blocks.indexOf(Math.floor(index / size))]?.[index % size],
    [head.data, loaded, blocks],
  );
  const onRange = useCallback((from: number, to: number) => setRange((now) => (now[0] === from && now[1] === to ? now : [from, to])), []);
  return { head, matching, getRow, onRange };
}

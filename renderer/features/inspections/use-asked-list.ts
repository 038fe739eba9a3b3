// What a list of inspections is asked for: by its address where a figure led there, else as its person left it.
import { useCallback, useMemo } from 'react';
import type { Filter } from '../../../preload/contract/primitives.ts';
import type { ListMemory, ListName } from '../../app/list-memory.ts';
import { useListMemory } from '../../app/list-memory.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { type AddressWords, filtersOf } from './list-address.ts';

export interface AskedList {
  memory: ListMemory;
  /** The tab of the address. */
  view: string | undefined;
  search: string;
  filters: readonly Filter[];
  remember: (change: Partial<ListMemory>) => void;
  /** Another question: the place in the list begins anew, and what the address asked becomes the person's own. */
  ask: (change: Partial<ListMemory>) => void;
  pick: (view: string) => void;
  onCursor: (cursor: number) => void;
  onScrollTop: (scrollTop: number) => void;
}

/** Null until the memory was read. */
export function useAskedList(list: ListName, path: string, words: AddressWords): AskedList | null {
  const go = useGo();
  const place = usePlace().search;
  const [memory, remember] = useListMemory(list);
  const given = useMemo(() => filtersOf(place, words), [place, words]);
  const onCursor = useCallback((cursor: number) => remember({ cursor }), [remember]);
  const onScrollTop = useCallback((scrollTop: number) => remember({ scrollTop }), [remember]);
  if (memory === null) return null;
  const byAddress = given.length > 0;
  const view = typeof place.xem === 'string' ? place.xem : undefined;
  const asked = byAddress ? { search: '', filters: given } : { search: memory.search, filters: memory.filters };
  return {
    memory,
    view,
    ...asked,
    remember,
    ask: (change) => {
      remember({ ...(byAddress && asked), ...change, cursor: 0, scrollTop: 0 });
      if (byAddress) go(path, { search: view === undefined ? {} : { xem: view }, replace: true });
    },
    pick: (xem) => {
      remember({ cursor: 0, scrollTop: 0 });
      go(path, { search: { ...place, xem }, replace: true });
    },
    onCursor,
    onScrollTop,
  };
}

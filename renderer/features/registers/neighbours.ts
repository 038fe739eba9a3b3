// Where a record stands in its list as filtered and sorted, and which rows stand before and after it.
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { useRead } from '../../api.ts';
import { useAsOf } from '../../app/as-of.ts';
import { rememberList, useListMemory } from '../../app/list-memory.ts';

const rowHeight = 36;
const roughly = 480;

export interface Neighbours {
  /** Counted from 1; undefined where the list does not show this record. */
  place: number | undefined;
  count: number;
  before: string | undefined;
  after: string | undefined;
}

export function useNeighbours(register: RegisterName, id: string): Neighbours {
  const [memory] = useListMemory(register);
  const { asOf } = useAsOf();
  const { search = '', filters = [], sort = [] } = memory ?? {};
  const view = useMemo(
    () => ({ register, search: search.trim(), filters: [...filters], sort: [...sort], asOf }),
    [register, search, filters, sort, asOf],
  );
  const { data } = useRead('registers.ids', view, { enabled: memory !== null, keepPrevious: true });
  const ids = data?.ids ?? [];
  const at = ids.indexOf(id);
  const known = memory !== null;
  const { scrollTop = 0, cursor } = memory ?? {};
  // The place in the list follows the record, not the scrolling of the list.
  const follow = useEffectEvent(() => {
    if (at < 0 || !known || at === cursor) return;
    const top = at * rowHeight;
    const seen = top >= scrollTop && top < scrollTop + roughly;
    rememberList(register, { cursor: at, ...(!seen && { scrollTop: Math.max(0, top - roughly / 2) }) });
  });
  useEffect(() => follow(), [register, at, known]);
  if (at < 0) return { place: undefined, count: ids.length, before: undefined, after: undefined };
  return { place: at + 1, count: ids.length, before: ids[at - 1], after: ids[at + 1] };
}

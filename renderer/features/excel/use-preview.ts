// The staged rows of one tab by windows, their counts, and the decisions made on them.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import type { Decision, excel, PreviewRow, Side } from '../../../preload/contract/excel.ts';
import type { InputOf } from '../../../preload/contract/rpc.ts';

export type Tab = 'attention' | 'new' | 'changed' | 'same' | 'doubtful' | 'error';
const windowRows = 100;

/** Rows around `first`…`last`; a range that crosses the edge of a window reads both. */
export function usePreview(id: string, tab: Tab, first: number, last: number) {
  const client = useQueryClient();
  const from = Math.floor(first / windowRows);
  const to = Math.floor(last / windowRows);
  const one = useRead('excel.preview', { import: id, tab, offset: from * windowRows, limit: windowRows });
  const other = useRead('excel.preview', { import: id, tab, offset: to * windowRows, limit: windowRows }, { enabled: to !== from });
  const head = useRead('excel.preview', { import: id, tab, offset: 0, limit: windowRows }, { keepPrevious: true });
  const getRow = useCallback(
    (index: number): PreviewRow | undefined => {
      const page = Math.floor(index / windowRows);
      const rows = page === from ? one.data?.rows : page === to ? other.data?.rows : undefined;
      return rows?.[index % windowRows];
    },
    [from, to, one.data, other.data],
  );
  const refresh = () => client.invalidateQueries({ queryKey: ['excel.preview'] });
  const heard = async (work: () => Promise<unknown>) => {
    try {
      await work();
      await refresh();
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  const decide = (positions: number[], decision: Decision) => heard(() => api.excel.decide({ import: id, positions, decision }));
  /** One decision for every row of the tab that leaves a choice; of rows with one key `twin` is the one that counts. */
  const decideAll = (decision: Decision, twin: 'first' | 'last') => heard(() => api.excel.decide({ import: id, tab, decision, twin }));
  /** Whose value counts: in one row or all, in one column or all. */
  const choose = (what: Partial<InputOf<typeof excel.choose>> & { side: Side }) => heard(() => api.excel.choose({ import: id, ...what }));
  return { data: head.data, error: head.error, isStale: head.isPlaceholderData, getRow, decide, decideAll, choose, refresh };
}

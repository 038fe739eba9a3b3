// The staged rows of one tab by windows, their counts, and the decisions made on them.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, failureOf, useRead } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import type { Decision, PreviewRow } from '../../../preload/contract/excel.ts';

export type Tab = 'attention' | 'new' | 'changed' | 'same' | 'doubtful' | 'error';
const windowRows = 100;
const sweepRows = 1000;

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
  const decide = async (positions: number[], decision: Decision) => {
    try {
      await api.excel.decide({ import: id, positions, decision });
      await refresh();
    } catch (error) {
      toast(failureOf(error).message, { tone: 'error' });
    }
  };
  /** One decision for every row of the tab that leaves a choice. */
  const decideAll = async (total: number, decision: Decision) => {
    const positions: number[] = [];
    for (let offset = 0; offset < total; offset += sweepRows) {
      const { rows } = await api.excel.preview({ import: id, tab, offset, limit: sweepRows });
      positions.push(...rows.filter(({ outcome }) => outcome !== 'same' && outcome !== 'error').map(({ position }) => position));
    }
    await decide(positions, decision);
  };
  return { data: head.data, error: head.error, isStale: head.isPlaceholderData, getRow, decide, decideAll, refresh };
}

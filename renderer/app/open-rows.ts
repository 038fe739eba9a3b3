// From a number, a matter or a line of a dossier to exactly the rows that it counts.
import { useCallback } from 'react';
import type { Matter, Opening } from '../../preload/contract/desk.ts';
import { useGo } from './navigation.ts';
import { askList } from './list-memory.ts';

export function useOpenRows(): (opens: Opening | Matter['opens']) => void {
  const go = useGo();
  return useCallback(
    (opens) => {
      if ('path' in opens) {
        const [path = '', search] = opens.path.split('?');
        return go(path, search ? { search: Object.fromEntries(new URLSearchParams(search)) } : {});
      }
      void askList(opens.register, { filters: opens.filters, sort: opens.sort }).then(() => go(`/so-bo/${opens.register}`));
    },
    [go],
  );
}

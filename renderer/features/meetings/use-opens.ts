// From a line of a dossier to exactly the rows behind it.
import { useCallback } from 'react';
import type { AgendaDossier } from '../../../preload/contract/meeting-agenda.ts';
import { askList } from '../../app/list-memory.ts';
import { useGo } from '../../app/navigation.ts';

type Opens = NonNullable<AgendaDossier['opens']>;

export function useOpens(): (opens: Opens) => void {
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

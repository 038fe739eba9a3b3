// Every answer that the window holds is asked for again, also one that is only on its way.
import type { QueryClient } from '@tanstack/react-query';

/**
 * Asks everything again; the core says `changed` after each write, so features seldom need it. A first answer still on its way was asked before the change, and the library would take it as it comes
 * (it restarts only what has an answer already): it is dropped and asked for anew.
 */
export function refreshAll(client: QueryClient): Promise<void> {
  void client.cancelQueries(
    { type: 'active', fetchStatus: 'fetching', predicate: (query) => query.state.data === undefined },
    { revert: false, silent: true },
  );
  return client.invalidateQueries();
}

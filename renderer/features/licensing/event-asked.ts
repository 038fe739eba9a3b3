// Asks, from anywhere on a record, for the form of an event, with what is already known of it.
import { useSyncExternalStore } from 'react';
import type { Event } from '../../../preload/contract/licensing.ts';

export interface AskedEvent {
  /** The row whose record it is. */
  id: string;
  kind?: Event['kind'];
  line?: string | null;
  paper?: string;
}

let asked: AskedEvent | null = null;
const watchers = new Set<() => void>();

/** Opens the form; null closes it. */
export function askForEvent(next: AskedEvent | null) {
  asked = next;
  watchers.forEach((watcher) => watcher());
}

/** What is asked for on this record. */
export const useAskedEvent = (id: string) => {
  const now = useSyncExternalStore(
    (watcher) => (watchers.add(watcher), () => watchers.delete(watcher)),
    () => asked,
  );
  return now?.id === id ? now : null;
};

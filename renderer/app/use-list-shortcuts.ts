// The two keys that every list has: Ctrl+E sends it to Excel as it is seen, Ctrl+F goes to its filter.
import { useRef } from 'react';
import { useShortcut } from './shortcuts.ts';

/** Gives the ref of the button that exports. */
export function useListShortcuts(group: string, filterLabel: string) {
  const exportRef = useRef<HTMLButtonElement>(null);
  useShortcut('Ctrl+E', () => exportRef.current?.click(), { label: 'Xuất Excel đúng như đang xem', group });
  useShortcut('Ctrl+F', () => document.querySelector<HTMLInputElement>('[role="search"] input')?.select(), { label: filterLabel, group });
  return exportRef;
}

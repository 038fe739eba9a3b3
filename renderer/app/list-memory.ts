// What each list remembers of its person: chips, order, arrangement, place; kept in the register, so that any window finds it again.
import { useCallback, useSyncExternalStore } from 'react';
import type { Filter, Sort } from '../../preload/contract/primitives.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { api } from '../api.ts';
import { shippedLayout, type GridLayout } from '../components/grid-layout.ts';
import { nothingSelected, type GridSelection } from '../components/grid-selection.ts';

export interface ListMemory {
  search: string;
  filters: readonly Filter[];
  sort: readonly Sort[];
  /** Columns whose chip was added by hand. */
  chips: readonly string[];
  layout: GridLayout;
  scrollTop: number;
  cursor: number;
  /** Of this window only: what is chosen is forgotten when the window closes. */
  selection: GridSelection;
}

/** The registers, and the lists of dossiers, visits, findings, meetings and conclusions. */
export type ListName = RegisterName | 'dossier' | 'visit' | 'finding' | 'meeting' | 'conclusion';

const shipped: ListMemory = {
  search: '',
  filters: [],
  sort: [],
  chips: [],
  layout: shippedLayout,
  scrollTop: 0,
  cursor: 0,
  selection: nothingSelected,
};
const patience = 500;

let lists: Partial<Record<ListName, ListMemory>> | null = null;
let loading: Promise<void> | null = null;
const timers = new Map<ListName, ReturnType<typeof setTimeout>>();
const watchers = new Set<() => void>();
const tell = () => watchers.forEach((watcher) => watcher());

const read = (text: string): ListMemory => {
  try {
    return { ...shipped, ...(JSON.parse(text) as Partial<ListMemory>), selection: nothingSelected };
  } catch {
    return shipped;
  }
};

/** A list that cannot be remembered opens as shipped; that is no reason to stop anybody. */
const load = () =>
  (loading ??= api.settings.kept({ prefix: 'list:' }).then(
    ({ values }) => {
      lists = Object.fromEntries(values.map(({ key, value }) => [key.slice(5), read(value)]));
      tell();
    },
    () => {
      lists = {};
      tell();
    },
  ));

function keepSoon(register: ListName) {
  clearTimeout(timers.get(register));
  const keep = () => {
    const { selection: _, ...kept } = lists?.[register] ?? shipped;
    void api.settings.keep({ key: `list:${register}`, value: JSON.stringify(kept) }).catch(() => undefined);
  };
  timers.set(register, setTimeout(keep, patience));
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  void load();
  return () => watchers.delete(watcher);
};

export const rememberList = (register: ListName, change: Partial<ListMemory>) => {
  if (!lists) return;
  lists = { ...lists, [register]: { ...(lists[register] ?? shipped), ...change } };
  tell();
  if (Object.keys(change).some((key) => key !== 'selection')) keepSoon(register);
};

/** Another question to a list from outside it, also before it was ever opened: its columns stay as they are, its place begins anew. */
export const askList = async (register: ListName, question: Pick<ListMemory, 'filters' | 'sort'>): Promise<void> => {
  await load();
  rememberList(register, { ...question, search: '', chips: [], scrollTop: 0, cursor: 0, selection: nothingSelected });
};

/** Null until it was read from the register. */
export function useListMemory(register: ListName): [ListMemory | null, (change: Partial<ListMemory>) => void] {
  const memory = useSyncExternalStore(watch, () => (lists ? (lists[register] ?? shipped) : null));
  return [memory, useCallback((change) => rememberList(register, change), [register])];
}

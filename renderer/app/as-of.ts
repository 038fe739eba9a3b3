// The day that the window looks at: today, or any other one; lists, records and exports read it from here.
import { useSyncExternalStore } from 'react';
import { useRead } from '../api.ts';
import { weekdayOf, writeDay } from '../components/plain-day.ts';

let chosen: string | null = null;
const watchers = new Set<() => void>();

/** Looks at another day; null = today, whichever it is. */
export function setAsOf(day: string | null) {
  chosen = day;
  watchers.forEach((watcher) => watcher());
}

export interface AsOf {
  /** What is asked of the core; null = today. */
  asOf: string | null;
  /** The day itself; '' until it is known. */
  day: string;
  today: string;
  /** Why nothing is edited in place; undefined while one looks at today. */
  locked: string | undefined;
}

const watch = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

export function useAsOf(): AsOf {
  const picked = useSyncExternalStore(watch, () => chosen);
  const { data } = useRead('settings.me', {});
  const today = data?.today ?? '';
  const asOf = picked === today ? null : picked;
  return { asOf, day: asOf ?? today, today, locked: asOf ? `Đang xem tính đến ${writeDay(asOf)}. Về hôm nay để sửa.` : undefined };
}

/** 'thứ Hai 23/11/2026' within a sentence. */
export const dayWithin = (day: string) =>
  day ? `${weekdayOf(day).replace(/^./, (first) => first.toLocaleLowerCase('vi'))} ${writeDay(day)}` : '';

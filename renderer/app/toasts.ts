// The messages that pass by: a store outside React, so that any code can say what was done.
import { useSyncExternalStore } from 'react';

export interface ToastMessage {
  id: number;
  text: string;
  tone: 'done' | 'error';
  /** Shows "Hoàn tác". */
  onUndo?: (() => void) | undefined;
}

let messages: readonly ToastMessage[] = [];
let next = 1;
const watchers = new Set<() => void>();
const change = (after: readonly ToastMessage[]) => {
  messages = after;
  watchers.forEach((watcher) => watcher());
};

export const dismissToast = (id: number) => change(messages.filter((message) => message.id !== id));

/** Says what was done: `toast('Đã xóa 3 tổ chức', { onUndo })`. At most three stand at once; only the newest step offers the way back. */
export function toast(text: string, { tone = 'done', onUndo }: { tone?: 'done' | 'error'; onUndo?: () => void } = {}) {
  const standing = tone === 'done' ? messages.filter((message) => !message.onUndo) : messages;
  change([...standing.slice(-2), { id: next++, text, tone, onUndo }]);
}

export const useToasts = () =>
  useSyncExternalStore(
    (watcher) => (watchers.add(watcher), () => watchers.delete(watcher)),
    () => messages,
  );

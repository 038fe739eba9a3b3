// The one key listener of the window: which keys do what now, and who may act while somebody types.
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { isComposing, keysOf } from './key-names.ts';

export interface ShortcutOptions {
  /** What it does, for the list under `?`; unnamed ones are not listed. */
  label?: string;
  group?: string;
  /** False: registered but asleep. */
  when?: boolean;
  /** Also while typing in a box. Default: yes with Ctrl, Alt or a function key, no for bare keys and for the box's own Ctrl keys. */
  inBoxes?: boolean;
  /** Also while a dialog is open. */
  inDialogs?: boolean;
}

export interface Shortcut extends ShortcutOptions {
  keys: string;
  act: (event: KeyboardEvent) => void;
}

const boxKeys = new Set(['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Shift+Z', 'Ctrl+A', 'Ctrl+C', 'Ctrl+X', 'Ctrl+V', 'Ctrl+B', 'Ctrl+I']);
let shortcuts: readonly Shortcut[] = [];
const watchers = new Set<() => void>();
const change = (next: readonly Shortcut[]) => {
  shortcuts = next;
  watchers.forEach((watcher) => watcher());
};

/** True where keys are text: inputs, text areas, editable parts; not check boxes and buttons. */
export function isTextBox(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range', 'file'].includes(target.type);
}

function mayAct(shortcut: Shortcut, event: KeyboardEvent): boolean {
  if (shortcut.when === false) return false;
  if (!shortcut.inDialogs && document.querySelector('[role="dialog"][aria-modal="true"]')) return false;
  if (!isTextBox(event.target)) return true;
  return shortcut.inBoxes ?? (/^(Ctrl|Alt)\+|^F\d/.test(shortcut.keys) && !boxKeys.has(shortcut.keys));
}

function listen(event: KeyboardEvent) {
  if (event.defaultPrevented || isComposing(event) || event.getModifierState('AltGraph')) return;
  const keys = keysOf(event);
  const shortcut = shortcuts.findLast((candidate) => candidate.keys === keys && mayAct(candidate, event));
  if (!shortcut) return;
  event.preventDefault();
  shortcut.act(event);
}

if (typeof window !== 'undefined') window.addEventListener('keydown', listen);

/** Binds keys ('Ctrl+K', 'Alt+1', 'F2', '?', 'Escape') for as long as the component stands; of equals the last one wins. Several: 'Ctrl+N Alt+N'. */
export function useShortcut(keys: string, action: (event: KeyboardEvent) => void, options: ShortcutOptions = {}) {
  const latest = useRef(action);
  // Before the screen shows it: what one sees answers to its key at once.
  useLayoutEffect(() => {
    latest.current = action;
  });
  const { label, group, when, inBoxes, inDialogs } = options;
  useLayoutEffect(() => {
    const mine = keys
      .split(' ')
      .map((one): Shortcut => ({ keys: one, act: (event) => latest.current(event), label, group, when, inBoxes, inDialogs }));
    change([...shortcuts, ...mine]);
    return () => change(shortcuts.filter((shortcut) => !mine.includes(shortcut)));
  }, [keys, label, group, when, inBoxes, inDialogs]);
}

/** The named shortcuts that would act now, the newest of each kind of keys. */
export function useShortcutList(): readonly Shortcut[] {
  return useSyncExternalStore(
    (watcher) => (watchers.add(watcher), () => watchers.delete(watcher)),
    () => shortcuts,
  );
}

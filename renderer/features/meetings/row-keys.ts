// The rows of a list that has the keys: one of them in the tab order, arrows go up and down.
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

export function useRowKeys(length: number) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  /** The keys are in the list; a row that goes away takes them along without a word. */
  const held = useRef(false);
  const active = Math.max(0, Math.min(at, length - 1));
  const focus = (index: number) => {
    const next = Math.max(0, Math.min(index, length - 1));
    setAt(next);
    // At once: the next key, however fast, belongs to this row.
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[next]?.focus();
  };
  // A row that moves keeps the keys; those of a row that went go to the one in its place.
  useLayoutEffect(() => {
    if (held.current && !list.current?.contains(document.activeElement)) focus(active);
  });
  /** Once a dialog above the list is gone. */
  const focusDrawn = (index: number) => void requestAnimationFrame(() => focus(index));
  const rowProps = (index: number) => ({
    tabIndex: index === active ? 0 : -1,
    onFocus: () => {
      held.current = true;
      setAt(index);
    },
    onBlur: () => {
      held.current = false;
    },
  });
  /** True when the arrow was taken. */
  const arrows = (event: KeyboardEvent, index: number): boolean => {
    const step = event.altKey || event.ctrlKey ? 0 : event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return false;
    event.preventDefault();
    event.stopPropagation();
    focus(index + step);
    return true;
  };
  /** `follow`: the row with the keys was moved to this place. */
  return { active, list, focus, focusDrawn, follow: setAt, rowProps, arrows };
}

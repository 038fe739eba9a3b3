// Enter in a one-line box goes to the next box, as in the programs that offices know; Ctrl+Enter writes.
import type { KeyboardEvent } from 'react';
import { isComposing } from './key-names.ts';

const boxes =
  'input[type="text"]:not(:disabled), textarea, [role="combobox"]:not(:disabled), [role="checkbox"]:not(:disabled), button[type="submit"]';

export function enterMoves(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, target, currentTarget, ctrlKey, nativeEvent } = event;
  if (key !== 'Enter' || ctrlKey || isComposing(nativeEvent) || !(target instanceof HTMLInputElement)) return;
  // A dialog opened from this form is no part of it, though its keys come by here.
  if (!currentTarget.contains(target)) return;
  event.preventDefault();
  const all = [...currentTarget.querySelectorAll<HTMLElement>(boxes)].filter((box) => !box.closest('header'));
  all[all.indexOf(target) + 1]?.focus();
}

// Gives an element the keys as soon as nobody else needs them: not while somebody types, and after a closing dialog is gone.

const pause = 60;
const patience = 20;

const dialogIsOpen = () => document.querySelector('[role="dialog"][aria-modal="true"], .MuiModal-root') !== null;

/** Returns what stops the waiting. */
export function focusWhenFree(element: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const attempt = (left: number) => {
    if (dialogIsOpen() && left > 0) timer = setTimeout(attempt, pause, left - 1);
    else if (!document.activeElement?.closest('input, textarea, [role="dialog"]')) element.focus({ preventScroll: true });
  };
  attempt(patience);
  return () => clearTimeout(timer);
}

// A page that scrolls begins at its top and has the keys, so that arrows and PageDown move it.
import { useEffect } from 'react';
import { focusWhenFree } from '../components/focus-when-free.ts';

/** `place` names what is shown: another one begins at the top again. */
export function usePageStart(place: string): void {
  useEffect(() => {
    const page = document.getElementById('noi-dung');
    if (!page) return;
    page.scrollTop = 0;
    return focusWhenFree(page);
  }, [place]);
}

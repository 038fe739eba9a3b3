// How a feature knows where it is and goes elsewhere; the router's library stays behind this door.
import { useLocation, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';

export interface Place {
  path: string;
  /** From the page's own path: `/so-bo/:register/:id` gives `register` and `id`. */
  params: Readonly<Record<string, string>>;
  search: Readonly<Record<string, unknown>>;
}

export function usePlace(): Place {
  const params: Record<string, string> = useParams({ strict: false });
  const search: Record<string, unknown> = useSearch({ strict: false });
  return { path: useLocation().pathname, params, search };
}

export interface GoOptions {
  search?: Record<string, unknown>;
  /** The present address is forgotten: Back skips it. */
  replace?: boolean;
}

/** `go('/so-bo/training')`, `go('/so-bo/training/…', { search: { view } })`. */
export function useGo(): (to: string, options?: GoOptions) => void {
  const navigate = useNavigate();
  return useCallback(
    (to, { search, replace } = {}) => void navigate({ to, ...(search && { search }), ...(replace && { replace }) }),
    [navigate],
  );
}

/** Back to where one came from, or to `fallback` when this page was the first. */
export function useBack(fallback: string): () => void {
  const { history } = useRouter();
  const go = useGo();
  return useCallback(() => (history.canGoBack() ? history.back() : go(fallback)), [history, go, fallback]);
}

const unsaved = new Set<{ words: string }>();

/** True while some screen holds work that is not written yet. */
export const hasUnsavedWork = () => unsaved.size > 0;

/** What would be lost, in the words of the page that holds it. */
export const unsavedWords = () => [...unsaved].at(-1)?.words ?? '';

const draftKept = 'Có thay đổi chưa ghi vào sổ. Bản nháp vẫn được giữ, có thể mở lại để sửa tiếp.';

/** While `dirty`, leaving the page asks first, in the application's own dialog. */
export function useUnsavedGuard(dirty: boolean, words = draftKept) {
  useEffect(() => {
    if (!dirty) return;
    const mine = { words };
    unsaved.add(mine);
    return () => void unsaved.delete(mine);
  }, [dirty, words]);
}

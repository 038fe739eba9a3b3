// Asks before a page with unsaved work is left; stands once in the shell.
import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { hasUnsavedWork, unsavedWords } from './navigation.ts';

export function UnsavedGuard() {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && hasUnsavedWork(),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={blocker.status === 'blocked'}
      title="Rời khỏi trang đang sửa?"
      verb="Rời trang"
      cancel="Ở lại"
      onCancel={() => blocker.reset?.()}
      onConfirm={() => blocker.proceed?.()}
    >
      {unsavedWords()}
    </ConfirmDialog>
  );
}

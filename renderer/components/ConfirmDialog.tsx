// Asks once before something that matters; the button says what will happen, with its number.
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  open: boolean;
  title: string;
  /** The verb of the button: 'Xóa 3 tổ chức'. */
  verb: string;
  cancel?: string;
  tone?: 'normal' | 'danger';
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

export function ConfirmDialog({
  open,
  title,
  verb,
  cancel = 'Để sau',
  tone = 'normal',
  busy = false,
  onConfirm,
  onCancel,
  children,
}: ConfirmDialogProps) {
  const actions = (
    <>
      <Button onClick={onCancel} autoFocus={tone === 'danger'}>
        {cancel}
      </Button>
      <Button variant={tone === 'danger' ? 'danger-filled' : 'filled'} onClick={onConfirm} disabled={busy} autoFocus={tone !== 'danger'}>
        {verb}
      </Button>
    </>
  );
  return (
    <Dialog open={open} title={title} onClose={onCancel} actions={actions}>
      {children}
    </Dialog>
  );
}

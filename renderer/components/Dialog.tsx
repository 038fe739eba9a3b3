// A dialog: title, words, actions at the lower right; Escape and the cross close it; focus stays inside.
import Close from '@mui/icons-material/CloseRounded';
import MuiDialog from '@mui/material/Dialog';
import { useId, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import css from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  title: ReactNode;
  /** One line under the title. */
  subtitle?: ReactNode;
  onClose: () => void;
  /** Buttons, the filled one last. */
  actions?: ReactNode;
  /** At the left of the actions. */
  note?: ReactNode;
  width?: number;
  /** False: only the buttons close it. */
  dismissible?: boolean;
  children?: ReactNode;
}

export function Dialog({ open, title, subtitle, onClose, actions, note, width = 440, dismissible = true, children }: DialogProps) {
  const id = useId();
  const paper = { className: css.paper, style: { width } };
  return (
    // A dialog that fades away is no longer before anybody: keys belong to the page again.
    <MuiDialog
      open={open}
      onClose={dismissible ? onClose : undefined}
      maxWidth={false}
      aria-labelledby={id}
      aria-modal={open}
      slotProps={{ paper }}
    >
      <header className={css.head}>
        <div>
          <h2 id={id}>{title}</h2>
          {subtitle && <p>{subtitle}</p>}
        </div>
        {dismissible && !actions && (
          <IconButton label="Đóng" size={28} onClick={onClose}>
            <Close />
          </IconButton>
        )}
      </header>
      <div className={css.body}>{children}</div>
      {actions && (
        <footer className={css.foot}>
          <span>{note}</span>
          {actions}
        </footer>
      )}
    </MuiDialog>
  );
}

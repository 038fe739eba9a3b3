// The frame of a box, 34 px: border by state, room at the right for a hint, an icon or a small button.
import ErrorIcon from '@mui/icons-material/ErrorOutlineRounded';
import Lock from '@mui/icons-material/LockOutlined';
import Warning from '@mui/icons-material/WarningAmberRounded';
import type { ReactNode } from 'react';
import { useField } from './Field.tsx';
import css from './field.module.css';

const icons = { error: ErrorIcon, warning: Warning, locked: Lock };

export interface BoxFrameProps {
  /** A weekday, a unit: quiet words at the right. */
  aside?: ReactNode;
  leading?: ReactNode;
  /** A small button at the right: "Hiện". */
  action?: ReactNode;
  tall?: boolean;
  state?: 'error' | 'warning' | 'locked' | undefined;
  children: ReactNode;
}

export function BoxFrame({ aside, leading, action, tall, state: own, children }: BoxFrameProps) {
  const field = useField();
  const state = own ?? field?.state;
  const Icon = state && icons[state];
  return (
    <div className={css.frame} data-state={state} data-tall={tall || undefined}>
      {leading}
      {children}
      {aside && (
        <span className={css.aside} aria-live="polite">
          {aside}
        </span>
      )}
      {action}
      {Icon && <Icon className={css.icon} aria-hidden />}
    </div>
  );
}

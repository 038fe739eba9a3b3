// What an empty place says: a picture, one line, what to do, the buttons for it.
import type { ReactNode } from 'react';
import { BookIcon } from './icons.tsx';
import css from './states.module.css';

export interface EmptyStateProps {
  title: string;
  text?: string;
  icon?: ReactNode;
  /** Buttons. */
  children?: ReactNode;
}

export function EmptyState({ title, text, icon = <BookIcon />, children }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <span className={css.picture} aria-hidden>
        {icon}
      </span>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className={css.actions}>{children}</div>}
    </div>
  );
}

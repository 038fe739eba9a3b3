// A square button with an icon: its name is its tooltip and what a screen reader says.
import Tooltip from '@mui/material/Tooltip';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import css from './buttons.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  label: string;
  children: ReactNode;
  size?: 24 | 28 | 32;
  tone?: 'normal' | 'danger';
  pressed?: boolean;
}

export function IconButton({ label, children, size = 32, tone = 'normal', pressed, disabled, onClick, ...rest }: IconButtonProps) {
  return (
    <Tooltip title={label}>
      <button
        type="button"
        {...rest}
        className={css.icon}
        data-size={size}
        data-tone={tone}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : onClick}
      >
        {children}
      </button>
    </Tooltip>
  );
}

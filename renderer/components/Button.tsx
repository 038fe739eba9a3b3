// The buttons: one filled per view, outlined beside it, text for small things, danger for what removes.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './buttons.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `danger` is outlined red; `danger-filled` is the last word of a confirmation. `bar` stands in an action bar, without a border. */
  variant?: 'filled' | 'outlined' | 'text' | 'danger' | 'danger-filled' | 'bar' | 'bar-danger';
  /** 28 inside bars and cards. */
  size?: 32 | 28;
  icon?: ReactNode;
  /** A key shown in the button: F2. */
  keys?: string;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ variant = 'outlined', size = 32, icon, keys, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={[css.button, className].filter(Boolean).join(' ')} data-variant={variant} data-size={size}>
      {icon}
      {children}
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}

/** A word that opens something in place: "Vì sao?", "Xem cả 26". */
export function LinkButton({ children, className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={[css.link, className].filter(Boolean).join(' ')}>
      {children}
    </button>
  );
}

// A check box of 16 px; a third state for "some of them".
import Check from '@mui/icons-material/CheckRounded';
import Remove from '@mui/icons-material/RemoveRounded';
import type { MouseEvent, ReactNode } from 'react';
import css from './checkbox.module.css';

export interface CheckboxProps {
  checked: boolean | 'some';
  /** Said aloud where no children stand beside it. */
  label?: string;
  onClick: (event: MouseEvent) => void;
  disabled?: boolean;
  tabIndex?: number;
  children?: ReactNode;
}

export function Checkbox({ checked, label, onClick, disabled, tabIndex, children }: CheckboxProps) {
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked === 'some' ? 'mixed' : checked}
      aria-label={children ? undefined : label}
      className={css.box}
      disabled={disabled}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <i aria-hidden>{checked === 'some' ? <Remove /> : checked && <Check />}</i>
      {children && <span>{children}</span>}
    </button>
  );
}

// The lower edge of a list, 46 px: a quiet foot line, or in its place the bar for the chosen rows; neither covers a row.
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import css from './data-grid.module.css';

export const GridFoot = ({ children }: { children: ReactNode }) => <div className={css.foot}>{children}</div>;

export interface ActionBarProps {
  count: number;
  onClear: () => void;
  /** Buttons of the variants `bar` and `bar-danger`. */
  children: ReactNode;
}

export function ActionBar({ count, onClear, children }: ActionBarProps) {
  return (
    <div className={css.bar} role="toolbar" aria-label="Việc với các dòng đã chọn">
      <b role="status">Đã chọn {count.toLocaleString('vi')}</b>
      <div className={css.many}>{children}</div>
      <span className={css.space} />
      <Button variant="bar" onClick={onClear}>
        Bỏ chọn<kbd>Esc</kbd>
      </Button>
    </div>
  );
}

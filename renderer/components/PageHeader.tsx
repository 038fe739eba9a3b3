// The head of a list page: title with its count, the buttons; below it the saved views as tabs and the line of filters.
import Add from '@mui/icons-material/AddRounded';
import type { ReactNode } from 'react';
import css from './page.module.css';

export interface PageHeaderProps {
  title: string;
  /** '38 / 1.204': shown and all; one number when nothing is filtered away. */
  shown?: number;
  total?: number;
  /** Plain words after the title instead of counts. */
  note?: ReactNode;
  actions?: ReactNode;
}

const number = (value: number) => value.toLocaleString('vi');

export function PageHeader({ title, shown, total, note, actions }: PageHeaderProps) {
  const filtered = shown !== undefined && total !== undefined && shown !== total;
  return (
    <header className={css.title}>
      <h1>{title}</h1>
      {total !== undefined && (
        <p role="status">
          {filtered ? (
            <>
              <b>{number(shown)}</b> / {number(total)}
            </>
          ) : (
            <b>{number(total)}</b>
          )}
        </p>
      )}
      {note && <p>{note}</p>}
      <div className={css.actions}>{actions}</div>
    </header>
  );
}

export interface ViewTab {
  id: string;
  label: string;
  count?: number | undefined;
}

export interface ViewTabsProps {
  label: string;
  tabs: readonly ViewTab[];
  active: string | null;
  onPick: (id: string) => void;
  /** "Lưu cách xem" at the end. */
  onSave?: () => void;
  /** Right mouse button or F2 on a tab (rename, remove). */
  onMenu?: (id: string, anchor: HTMLElement) => void;
}

export function ViewTabs({ label, tabs, active, onPick, onSave, onMenu }: ViewTabsProps) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map(({ id, label: words, count }) => (
        <button
          key={id}
          type="button"
          className={css.tab}
          aria-current={id === active ? 'true' : undefined}
          onClick={() => onPick(id)}
          onContextMenu={(event) => onMenu && (event.preventDefault(), onMenu(id, event.currentTarget))}
          onKeyDown={(event) =>
            event.key === 'F2' && onMenu && (event.preventDefault(), event.stopPropagation(), onMenu(id, event.currentTarget))
          }
        >
          {words}
          {count !== undefined && <span>{number(count)}</span>}
        </button>
      ))}
      {onSave && (
        <button type="button" className={`${css.tab} ${css.save}`} onClick={onSave}>
          <Add aria-hidden />
          Lưu cách xem
        </button>
      )}
    </nav>
  );
}

/** The line of filters: chips at the left, the tools of the list at the right. */
export function FilterBar({ children, tools }: { children: ReactNode; tools?: ReactNode }) {
  return (
    <div className={css.filters} role="search">
      <div className={css.chips}>{children}</div>
      <div className={css.tools}>{tools}</div>
    </div>
  );
}

/** A page that is a list: head parts above, then the grid with its foot at the left and the peek panel at the right. */
export function ListPage({ head, children, peek }: { head: ReactNode; children: ReactNode; peek?: ReactNode }) {
  return (
    <div className={css.page}>
      <div className={css.headParts}>{head}</div>
      <div className={css.split}>
        <div className={css.main}>{children}</div>
        {peek}
      </div>
    </div>
  );
}

// A card of a record or a desk: title, count, one action; its inside is padded or runs to the edge (a table).
import type { ReactNode } from 'react';
import css from './page.module.css';

export interface SectionCardProps {
  /** The anchor for the table of contents. */
  id?: string;
  title: string;
  count?: number | string | undefined;
  /** At the right of the title: a link, a note. */
  action?: ReactNode;
  /** True: no padding, for tables. */
  flush?: boolean;
  children?: ReactNode;
}

export function SectionCard({ id, title, count, action, flush, children }: SectionCardProps) {
  return (
    <section id={id} className={css.card} aria-label={title} tabIndex={id ? -1 : undefined}>
      <header>
        <h2>{title}</h2>
        {count !== undefined && <span>{typeof count === 'number' ? count.toLocaleString('vi') : count}</span>}
        {action}
      </header>
      <div className={css.cardBody} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}

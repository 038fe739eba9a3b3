// The small contents of a long page: where one is follows the scroll; a click goes there.
import { useEffect, useState } from 'react';
import css from './page.module.css';

export interface ContentsEntry {
  /** The id of a SectionCard. */
  id: string;
  label: string;
  count?: number | undefined;
  /** Stands in the column at the right: where one is in the page does not hang on it. */
  beside?: boolean;
}

/** The last section whose head has passed under the upper quarter of the window. */
function usePresent(entries: readonly ContentsEntry[]): string | undefined {
  const [present, setPresent] = useState(entries[0]?.id);
  const ids = entries
    .filter((entry) => !entry.beside)
    .map((entry) => entry.id)
    .join(' ');
  useEffect(() => {
    const look = () => {
      const limit = window.innerHeight / 3;
      const passed = ids.split(' ').filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < limit);
      setPresent(passed.at(-1) ?? ids.split(' ')[0]);
    };
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', look, { capture: true });
  }, [ids]);
  return present;
}

export function TableOfContents({ entries }: { entries: readonly ContentsEntry[] }) {
  const present = usePresent(entries);
  const go = (id: string) => {
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className={css.toc} aria-label="Mục của hồ sơ">
      {entries.map(({ id, label, count }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === present ? 'true' : undefined}
          onClick={(event) => (event.preventDefault(), go(id))}
        >
          {label}
          {count !== undefined && <span>{count.toLocaleString('vi')}</span>}
        </a>
      ))}
    </nav>
  );
}

// The head of a record: where it stands, its name, the facts one looks up while on the phone, its states with "Vì sao?".
import ChevronRight from '@mui/icons-material/ChevronRightRounded';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { LinkButton } from './Button.tsx';
import { StatusPill, type StatusProps } from './StatusWord.tsx';
import css from './page.module.css';

export interface Crumb {
  label: string;
  onGo?: () => void;
}

export interface RecordHeaderProps {
  crumbs: readonly Crumb[];
  title: string;
  facts: readonly (readonly [label: string, value: ReactNode])[];
  actions?: ReactNode;
  /** A head of two lines only: the form. */
  low?: boolean;
  /** ServiceStatus, one per service. */
  children?: ReactNode;
}

/** Tells the page how high the head is that stays on top of it: contents and anchors begin below. */
function useHeadHeight() {
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    const page = head.current?.parentElement;
    if (!head.current || !page) return;
    const observer = new ResizeObserver(() => page.style.setProperty('--record-head', `${head.current?.offsetHeight ?? 0}px`));
    observer.observe(head.current);
    return () => {
      observer.disconnect();
      page.style.removeProperty('--record-head');
    };
  }, []);
  return head;
}

export function RecordHeader({ crumbs, title, facts, actions, low, children }: RecordHeaderProps) {
  const head = useHeadHeight();
  return (
    <header ref={head} className={css.record} data-low={low || undefined} data-plain={!children || undefined}>
      <nav className={css.crumbs} aria-label="Đang ở">
        {crumbs.map(({ label, onGo }, at) => (
          <Fragment key={label}>
            {at > 0 && <ChevronRight aria-hidden />}
            {onGo ? (
              <button type="button" onClick={onGo}>
                {label}
              </button>
            ) : (
              <span>{label}</span>
            )}
          </Fragment>
        ))}
      </nav>
      <div className={css.name}>
        <h1 title={title}>{title}</h1>
        <div className={css.actions}>{actions}</div>
      </div>
      {facts.length > 0 && (
        <dl className={css.line}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children && <div className={css.services}>{children}</div>}
    </header>
  );
}

/** One service in the head: its name, its pill, and the way to the reasons. */
export function ServiceStatus({
  label,
  open,
  onWhy,
  ...status
}: StatusProps & { label: string; open?: boolean; onWhy?: (anchor: HTMLElement) => void }) {
  return (
    <span className={css.service} data-open={open || undefined}>
      {label}
      <StatusPill {...status} />
      {onWhy && (
        <LinkButton aria-expanded={open} onClick={(event) => onWhy(event.currentTarget)}>
          Vì sao?
        </LinkButton>
      )}
    </span>
  );
}

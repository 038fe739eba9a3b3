// The panel of 300 px beside a list: what matters of the cursor row, without leaving the list.
import OpenInNew from '@mui/icons-material/OpenInNewRounded';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import css from './page.module.css';

export interface PeekPanelProps {
  title: string;
  /** The little arrow at the top right. */
  onOpen?: () => void;
  actions?: ReactNode;
  children: ReactNode;
}

export function PeekPanel({ title, onOpen, actions, children }: PeekPanelProps) {
  return (
    <aside className={css.peek} aria-label={`Xem nhanh: ${title}`}>
      <header>
        <h2>{title}</h2>
        {onOpen && (
          <IconButton label="Mở hồ sơ (Enter)" size={28} onClick={onOpen}>
            <OpenInNew />
          </IconButton>
        )}
      </header>
      <div className={css.peekBody}>{children}</div>
      {actions && <footer>{actions}</footer>}
    </aside>
  );
}

/** Names at the left, values at the right; '–' stands for nothing. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(([label, value]) => [
        <dt key={`${label}:`}>{label}</dt>,
        <dd key={label}>{value === '' || value === null ? '–' : value}</dd>,
      ])}
    </dl>
  );
}

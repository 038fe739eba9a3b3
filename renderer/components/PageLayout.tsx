// The layouts of a page that is not a list: a record in columns, a wizard's head.
import type { ReactNode } from 'react';
import { Steps } from './Steps.tsx';
import css from './page.module.css';

/** Contents at the left, cards in the middle, cards at the right (388 px) where there are any. */
export function RecordColumns({ contents, aside, children }: { contents: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.columns} data-two={!aside || undefined}>
      {contents}
      <div className={css.column}>{children}</div>
      {aside && <div className={css.column}>{aside}</div>}
    </div>
  );
}

export function WizardHeader({ title, steps, current }: { title: string; steps: readonly string[]; current: number }) {
  return (
    <header className={css.wizard}>
      <h1>{title}</h1>
      <Steps steps={steps} current={current} />
    </header>
  );
}

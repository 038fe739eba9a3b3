// What was done, one step after the other: when, who, what, and each value before and after.
import { useState } from 'react';
import { LinkButton } from './Button.tsx';
import { clockOf, dayOfInstant } from './moment.ts';
import css from './history.module.css';

export interface ChangeStep {
  command: string;
  at: string;
  user: string;
  label: string;
  /** Where more of it is told. */
  more?: { label: string; onOpen: () => void } | undefined;
  changes: readonly { what: string; before: string | null; after: string | null }[];
}

const few = 4;

/** 'Hoàn tác: Sửa An Phú' after a name: 'hoàn tác: sửa An Phú'. */
const within = (label: string) => label.replace(/^(?:Hoàn tác: |Làm lại: )*./u, (start) => start.toLocaleLowerCase('vi'));

function Step({ step, compact }: { step: ChangeStep; compact: boolean }) {
  const [all, setAll] = useState(false);
  const shown = all ? step.changes : step.changes.slice(0, few);
  const rest = step.changes.length - shown.length;
  return (
    <li className={css.step} data-compact={compact || undefined}>
      <time dateTime={step.at}>
        {dayOfInstant(step.at)} <span>{clockOf(step.at)}</span>
      </time>
      <div>
        <p>
          <b>{step.user}</b> {within(step.label)}
        </p>
        {shown.length > 0 && (
          <ul className={css.changes}>
            {shown.map(({ what, before, after }, at) => (
              <li key={at}>
                {what}
                {(before !== null || after !== null) && ': '}
                {before !== null && <del>{before}</del>}
                {before !== null && after !== null && <span aria-label="thành"> → </span>}
                {after !== null && <ins>{after}</ins>}
              </li>
            ))}
          </ul>
        )}
        {step.more && <LinkButton onClick={step.more.onOpen}>{step.more.label}</LinkButton>}
        {rest > 0 && <LinkButton onClick={() => setAll(true)}>Xem {rest.toLocaleString('vi')} thay đổi nữa</LinkButton>}
      </div>
    </li>
  );
}

/** `compact`: the day above the words, for a narrow card. */
export const ChangeList = ({ steps, compact = false }: { steps: readonly ChangeStep[]; compact?: boolean }) => (
  <ol className={css.steps}>
    {steps.map((step) => (
      <Step key={step.command} step={step} compact={compact} />
    ))}
  </ol>
);

// The steps of a longer job, in one line: done, present, to come.
import Check from '@mui/icons-material/CheckRounded';
import css from './page.module.css';

export function Steps({ steps, current }: { steps: readonly string[]; current: number }) {
  return (
    <ol className={css.steps} aria-label="Các bước">
      {steps.map((step, at) => (
        <li key={step} className={css.step} data-state={at < current ? 'done' : 'ahead'} aria-current={at === current ? 'step' : undefined}>
          <i aria-hidden>{at < current ? <Check /> : at + 1}</i>
          {step}
        </li>
      ))}
    </ol>
  );
}

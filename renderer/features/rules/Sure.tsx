// How sure the office is of a rule: read, remembered, or to be checked (amber).
import type { RuleRow } from '../../../preload/contract/rules.ts';
import css from './rules.module.css';

export function Sure({ row }: { row: Pick<RuleRow, 'confidence' | 'confidenceWords'> }) {
  return (
    <span className={css.sure} data-doubt={row.confidence === 'U' || undefined}>
      {row.confidenceWords}
    </span>
  );
}

// How the due list and plans are written: kinds, days, the months of a year as squares, the tabs between the pages.
import { checklistKinds, type DueRow, subjectKinds } from '../../../preload/contract/inspection-due.ts';
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { writeDay } from '../../components/plain-day.ts';
import css from './plans.module.css';

export const planPath = '/kiem-tra';
export const planGroup = 'Kế hoạch kiểm tra';
export const duePath = '/kiem-tra/den-han';

export const kindWord = (kind: string) => subjectKinds.find((one) => one.code === kind)?.label ?? '';
export const checklistWord = (kind: string) => checklistKinds.find((one) => one.code === kind)?.label ?? '';
export const stretch = (from: string | null, to: string | null) =>
  from === null || to === null ? 'chưa xếp ngày' : from === to ? writeDay(from) : `${writeDay(from).slice(0, 5)} – ${writeDay(to)}`;

/** Dark = some agency was there, or will be. */
export const Squares = ({ row }: { row: Pick<DueRow, 'months' | 'there'> }) => (
  <span className={css.squares} title={row.there} role="img" aria-label={row.there}>
    {Array.from(row.months, (sign, at) => (
      <i key={at} data-there={sign === 'x' || undefined} />
    ))}
  </span>
);

export const Chips = ({ chips }: Pick<DueRow, 'chips'>) => (
  <span className={css.chips} title={chips.map((one) => one.words).join(', ')}>
    {chips.map((one) => (
      <span key={one.words} data-tone={one.tone}>
        {one.words}
      </span>
    ))}
  </span>
);

/** A warning that still waits for its reason. */
export const isOpenWarning = ({ conflicts, reason }: Pick<PlanRow, 'conflicts' | 'reason'>) =>
  reason === null && conflicts.some((one) => one.basis !== '' || one.kind === 'inactive');

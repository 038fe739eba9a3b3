// What of a plan still waits for its days: dragged into the calendar, or opened with Enter or L.
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { carried, type PlanPageData } from './PlanCalendar.tsx';
import { checklistWord, isOpenWarning } from './plan-words.tsx';
import { Temporal } from 'temporal-polyfill';
import css from './plans.module.css';

/** Days that a visit lasts beyond its first. */
export const daysBetween = (row: Pick<PlanRow, 'from' | 'to'>): number =>
  row.from === null || row.to === null ? 0 : Temporal.PlainDate.from(row.from).until(Temporal.PlainDate.from(row.to)).days;

interface Props {
  page: PlanPageData;
  mayPlan: boolean;
  onOpen: (row: PlanRow) => void;
}

export function Unplaced({ page, mayPlan, onOpen }: Props) {
  const waiting = page.lines.filter((row) => row.from === null && row.dropped === null);
  const warned = page.lines.filter((row) => row.dropped === null && isOpenWarning(row)).length;
  return (
    <section className={`${css.card} ${css.side}`} aria-label="Chưa xếp ngày">
      <div className={css.bar}>
        <h2>Chưa xếp ngày</h2>
        <span>{waiting.length}</span>
      </div>
      <ul>
        {waiting.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={css.item}
              draggable={mayPlan}
              onDragStart={(event) => event.dataTransfer.setData(carried, row.id)}
              onClick={() => onOpen(row)}
              onKeyDown={(event) =>
                event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.altKey && (event.preventDefault(), onOpen(row))
              }
            >
              <b>{row.name}</b>
              <small>{[checklistWord(row.checklist), row.place].filter(Boolean).join(' · ')}</small>
              {row.conflicts.length > 0 && <small className={css.warn}>{row.conflicts[0]?.words}</small>}
            </button>
          </li>
        ))}
      </ul>
      <p className={css.note}>
        {waiting.length === 0
          ? 'Mọi đơn vị trong kế hoạch đã có ngày.'
          : 'Kéo vào ngày, hoặc chọn rồi nhấn L. Trên lịch, Alt và phím mũi tên để dời ngày.'}
        {warned > 0 && ` ${warned} đơn vị có cảnh báo chưa ghi lý do.`}
      </p>
    </section>
  );
}

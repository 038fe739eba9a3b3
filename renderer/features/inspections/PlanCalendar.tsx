// The calendar of a plan: a month or a week, weekends half as wide, bars that are dragged or moved by keys; others' visits are dashed.
import { useMemo, useState, type DragEvent } from 'react';
import type { inspectionPlans, PlanRow } from '../../../preload/contract/inspection-plans.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { calendarEntries, movedBy } from './calendar-entries.ts';
import { barsOf, weekOf, weeksOf } from './month-weeks.ts';
import { isOpenWarning, stretch } from './plan-words.tsx';
import css from './plans.module.css';

export type PlanPageData = OutputOf<typeof inspectionPlans.plan>;

interface Props {
  page: PlanPageData;
  mode: 'month' | 'week';
  /** A day within what is shown. */
  at: string;
  mayMove: boolean;
  onOpen: (row: PlanRow) => void;
  /** A row was put on a day. */
  onDrop: (row: PlanRow, from: string) => void;
}

const names = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'T7', 'CN'];
/** What a drag carries: the id of the row. */
export const carried = 'text/plain';

export function PlanCalendar({ page, mode, at, mayMove, onOpen, onDrop }: Props) {
  const [over, setOver] = useState<string | null>(null);
  const month = at.slice(0, 7);
  const weeks = useMemo(() => (mode === 'month' ? weeksOf(month) : [weekOf(at)]), [mode, month, at]);
  const free = useMemo(() => new Map(page.holidays.map((one) => [one.on, one.name])), [page.holidays]);
  const items = useMemo(() => calendarEntries(page), [page]);
  const drawn = useMemo(() => weeks.map((days) => ({ days, bars: barsOf(days, items) })), [weeks, items]);
  const drop = (day: string) => (event: DragEvent) => {
    event.preventDefault();
    setOver(null);
    const row = page.lines.find((one) => one.id === event.dataTransfer.getData(carried));
    if (row) onDrop(row, day);
  };
  return (
    <div role="group" aria-label="Lịch kiểm tra">
      <div className={css.weekdays} aria-hidden>
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      {drawn.map(({ days, bars }) => (
        <div
          key={days[0]}
          className={css.week}
          data-tall={mode === 'week' || undefined}
          style={{ gridTemplateRows: `26px repeat(${Math.max(1, ...bars.map((bar) => bar.lane + 1))}, 25px) 1fr` }}
        >
          {days.map((day, column) => (
            <div
              key={day}
              className={css.day}
              style={{ gridColumn: column + 1 }}
              data-day={day}
              data-out={(mode === 'month' && !day.startsWith(month)) || undefined}
              data-free={column > 4 || free.has(day) || undefined}
              data-today={day === page.today || undefined}
              data-over={over === day || undefined}
              onDragOver={(event) => mayMove && (event.preventDefault(), setOver(day))}
              onDragLeave={() => setOver((now) => (now === day ? null : now))}
              onDrop={drop(day)}
            >
              <b>{day.endsWith('-01') ? `${Number(day.slice(8))}/${Number(day.slice(5, 7))}` : Number(day.slice(8))}</b>
              {free.has(day) && column < 5 && <small>{free.get(day)}</small>}
            </div>
          ))}
          {bars.map(({ item, first, last, lane }) => {
            const place = { gridColumn: `${first} / ${last + 1}`, gridRow: lane + 2 };
            const { row } = item;
            return row === null ? (
              <div
                key={item.id}
                className={css.visit}
                data-other={item.kind === 'other' || undefined}
                data-leave={item.kind === 'leave' || undefined}
                style={place}
                title={`${item.words}, ${stretch(item.from, item.to)}`}
              >
                {item.words}
              </div>
            ) : (
              <button
                key={item.id}
                type="button"
                className={css.visit}
                data-warned={isOpenWarning(row) || undefined}
                style={place}
                draggable={mayMove}
                title={`${row.name}, ${stretch(row.from, row.to)}`}
                aria-label={`${row.name}, ${stretch(row.from, row.to)}${isOpenWarning(row) ? ', có cảnh báo' : ''}`}
                onDragStart={(event) => event.dataTransfer.setData(carried, row.id)}
                onDragOver={(event) => mayMove && event.preventDefault()}
                onDrop={drop(addDays(days[0]!, first - 1))}
                onClick={() => onOpen(row)}
                onKeyDown={(event) => movedBy(event, row, mayMove, onDrop)}
              >
                {row.name}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

export const monthTitle = (at: string, mode: 'month' | 'week' | 'list') =>
  mode === 'week'
    ? `Tuần ${writeDay(weekOf(at)[0]!).slice(0, 5)} – ${writeDay(weekOf(at)[6]!)}`
    : `Tháng ${Number(at.slice(5, 7))}/${at.slice(0, 4)}`;

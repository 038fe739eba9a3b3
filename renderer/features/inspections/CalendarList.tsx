// The month of a plan as a list, day by day: our visits, those of others, leave and holidays; moved and opened by keys alone.
import type { KeyboardEvent } from 'react';
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { writeDay } from '../../components/plain-day.ts';
import { calendarEntries, type Entry, movedBy } from './calendar-entries.ts';
import type { PlanPageData } from './PlanCalendar.tsx';
import { checklistWord, isOpenWarning, stretch } from './plan-words.tsx';
import css from './plans.module.css';

interface CalendarListProps {
  page: PlanPageData;
  /** A day within the month that is shown. */
  at: string;
  mayMove: boolean;
  onOpen: (row: PlanRow) => void;
  onDrop: (row: PlanRow, from: string) => void;
}

const weekdays = new Intl.DateTimeFormat('vi', { weekday: 'short', timeZone: 'UTC' });
const weekday = (day: string) => weekdays.format(Date.parse(day));

/** Arrows go to the entry above or below. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey) return;
  const all = [...event.currentTarget.querySelectorAll('button')];
  const next = all[all.indexOf(event.target as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

export function CalendarList({ page, at, mayMove, onOpen, onDrop }: CalendarListProps) {
  const month = at.slice(0, 7);
  // What began in an earlier month stands under the first day.
  const dayOf = (one: Entry) => (one.from < `${month}-01` ? `${month}-01` : one.from);
  const entries = [
    ...calendarEntries(page),
    ...page.holidays.map(({ on, name }): Entry => ({ id: on, from: on, to: on, words: name, kind: 'holiday', row: null })),
  ].filter((one) => one.from.slice(0, 7) <= month && one.to.slice(0, 7) >= month);
  const days = [...Map.groupBy(entries, dayOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const team = (row: PlanRow) => page.teams.find((one) => one.id === row.team)?.name ?? 'chưa giao đoàn';
  return (
    <ul className={css.agenda} aria-label="Lịch kiểm tra" onKeyDown={walk}>
      {days.length === 0 && <li className={css.none}>Tháng này chưa có cuộc kiểm tra nào.</li>}
      {days.map(([day, own]) => (
        <li key={day} data-today={day === page.today || undefined}>
          <time dateTime={day}>
            {weekday(day)} <b>{writeDay(day).slice(0, 5)}</b>
          </time>
          <div>
            {own.map(({ id, row, words, kind, from, to }) =>
              row === null ? (
                <p key={id} data-kind={kind}>
                  {words}
                  {kind !== 'holiday' && <small>{stretch(from, to)}</small>}
                </p>
              ) : (
                <button
                  key={id}
                  type="button"
                  data-warned={isOpenWarning(row) || undefined}
                  onClick={() => onOpen(row)}
                  onKeyDown={(event) => movedBy(event, row, mayMove, onDrop)}
                >
                  <b>{row.name}</b>
                  <small>
                    {[stretch(row.from, row.to), checklistWord(row.checklist), team(row), row.made && `đã kiểm tra ${writeDay(row.made)}`]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                  {isOpenWarning(row) && <small className={css.warn}>{row.conflicts[0]?.words}</small>}
                </button>
              ),
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

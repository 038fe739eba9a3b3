// This week's checks and meetings, a line each, from Monday to Sunday.
import type { Week } from '../../../preload/contract/desk.ts';
import { weekdayShort } from '../../components/plain-day.ts';
import { shortDay } from './due-words.ts';
import { useOpenRows } from '../../app/open-rows.ts';
import css from './desk.module.css';

export function WeekCard({ day, week }: { day: string; week: Week }) {
  const open = useOpenRows();
  const days = Map.groupBy(week.entries, (entry) => entry.on);
  return (
    <section className={css.week} aria-label="Tuần này">
      <header>
        <h2>Tuần này</h2>
        <span>
          {shortDay(week.from, day).slice(0, 5)} – {shortDay(week.to, day).slice(0, 5)}
        </span>
      </header>
      <ul tabIndex={0} aria-label="Lịch trong tuần">
        {week.entries.length === 0 && <li className={css.noWeek}>Chưa có cuộc kiểm tra, cuộc họp nào trong tuần.</li>}
        {[...days].map(([on, entries]) => (
          <li key={on} data-today={on === day || undefined} data-past={on < day || undefined}>
            <time dateTime={on}>
              <small>{weekdayShort(on)}</small>
              {on.slice(8)}
            </time>
            <div>
              {entries.map(({ at, title, detail, path }) => (
                <button key={`${path} ${title}`} type="button" title={`${title}\n${detail}`} onClick={() => open({ path })}>
                  <span>
                    {at && `${at} `}
                    {title}
                  </span>
                  <small>{detail}</small>
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

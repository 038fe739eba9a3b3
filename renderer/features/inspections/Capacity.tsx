// Who of the inspectors has how many days to do in the year of a plan, and on which days of the month each is away.
import { monthAfter } from './month-weeks.ts';
import type { PlanPageData } from './PlanCalendar.tsx';
import { stretch } from './plan-words.tsx';
import css from './plans.module.css';

export function Capacity({ page, month }: { page: PlanPageData; month: string }) {
  if (page.officers.length === 0) return null;
  const next = monthAfter(month, 1);
  const away = (officer: string) =>
    page.leaves.filter((one) => one.officer === officer && one.from < `${next}-01` && one.to >= `${month}-01`);
  return (
    <section className={css.card} aria-label="Sức của người đi kiểm tra">
      <div className={css.bar}>
        <h2>Ngày công cả năm</h2>
      </div>
      <ul className={css.capacity}>
        {page.officers.map(({ id, name }) => {
          const { days = 0, most = null } = page.capacity.find((one) => one.officer === id) ?? {};
          const over = most !== null && days > most;
          return (
            <li key={id} data-over={over || undefined}>
              <span>
                {name}
                {away(id).map((one) => (
                  <small key={one.id}>vắng {stretch(one.from, one.to)}</small>
                ))}
              </span>
              <i aria-hidden>
                <i style={{ width: `${Math.min(100, (days / Math.max(1, most ?? days)) * 100)}%` }} />
              </i>
              <b>{most === null ? days : `${days} / ${most}`}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

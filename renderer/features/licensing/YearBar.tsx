// Six years of one service as a bar of 12 px with its years below and the day as a line.
import type { StandingPeriod } from '../../../preload/contract/licensing.ts';
import { lookOf } from '../../components/status.ts';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { placeOf, yearOf, yearWidth } from './day-count.ts';
import { statusOf } from './standing-words.ts';
import css from './peek.module.css';

const years = 6;

export function YearBar({ stretches, day }: { stretches: readonly StandingPeriod[]; day: string }) {
  const first = yearOf(day) - years + 2;
  const whole = years * yearWidth;
  const share = (place: number) => (Math.min(whole, Math.max(0, place)) / whole) * 100;
  const words = stretches
    .map(({ status, from, to }) => `${lookOf(statusOf(status)).word} từ ${writeDay(from)} ${to ? `đến ${writeDay(to)}` : 'trở đi'}`)
    .join('; ');
  return (
    <div className={css.years} role="img" aria-label={words}>
      <div className={css.track}>
        {stretches.map(({ status, from, to, paper }) => {
          const left = share(placeOf(from, first));
          const right = to === null ? 100 : share(placeOf(addDays(to, 1), first));
          return right > left ? (
            <i key={`${from} ${paper}`} data-tone={lookOf(statusOf(status)).tone} style={{ left: `${left}%`, width: `${right - left}%` }} />
          ) : null;
        })}
        <b style={{ left: `${share(placeOf(day, first))}%` }} />
      </div>
      <div className={css.marks} aria-hidden>
        {Array.from({ length: years }, (_, at) => (
          <span key={at}>{first + at}</span>
        ))}
      </div>
    </div>
  );
}

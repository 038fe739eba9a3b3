// A year at a glance: twelve small months with free days, worked days and week-ends.
import { dayOf, weekdayOf, writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import type { HolidayYear } from './HolidayTable.tsx';
import css from './holidays.module.css';

interface YearGlanceProps {
  year: number;
  days: HolidayYear['days'];
  waiting: HolidayYear['waiting'];
  today: string;
}

const week = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];
const months = Array.from({ length: 12 }, (_, place) => place + 1);
/** The days of a month, from the Monday on or before its first day. */
function cellsOf(year: number, month: number): (string | null)[] {
  const days = Array.from({ length: 31 }, (_, place) => dayOf(year, month, place + 1)).flatMap((day) => day ?? []);
  return [...Array.from({ length: Math.max(week.indexOf(weekdayOf(days[0] ?? '')), 0) }, () => null), ...days];
}

export function YearGlance({ year, days, waiting, today }: YearGlanceProps) {
  const marked = new Map(days.map((day) => [day.on, { kind: day.kind as string, name: day.name as string }]));
  if (waiting?.counts === 'yes') marked.set(waiting.on, { kind: 'free', name: waiting.name });
  return (
    <SectionCard
      title="Cả năm"
      action={
        <small className={css.legend}>
          <i data-kind="free">8</i> nghỉ <i data-kind="worked">8</i> làm bù
        </small>
      }
    >
      <div className={css.months} aria-hidden>
        {months.map((month) => (
          <div key={month} className={css.month}>
            <b>Tháng {month}</b>
            <div>
              {cellsOf(year, month).map((day, place) => (
                <span
                  key={day ?? `blank ${place}`}
                  data-kind={day ? marked.get(day)?.kind : undefined}
                  data-weekend={place % 7 > 4 || undefined}
                  data-today={day === today || undefined}
                  title={day && marked.has(day) ? `${writeDay(day)}: ${marked.get(day)?.name}` : undefined}
                >
                  {day && Number(day.slice(8))}
                </span>
              ))}
            </div>
          </div>
        ))}
      </div>
    </SectionCard>
  );
}

// What a year takes over from the years before it: days that return on the same date, with the day off in lieu of a week-end (BLLĐ 2019 art. 111.3, 112).
import { isoDate, weekday } from './plain-date.ts';
import { rollToWorkingDay } from './working-days.ts';

export interface YearDay {
  on: string;
  kind: 'free' | 'worked';
  name: string;
  source: string;
  confidence: 'F' | 'M' | 'U';
}

const shortDate = (day: string) => day.slice(5);
const inYear = (days: readonly YearDay[], year: number) => days.filter((day) => day.on.startsWith(`${year}-`));

/** Free days of the year before that stood on the same date two years running, as days of this year; Tết never does. */
const returning = (days: readonly YearDay[], year: number): YearDay[] => {
  const earlier = new Set(inYear(days, year - 2).map((day) => `${shortDate(day.on)} ${day.kind} ${day.name}`));
  return inYear(days, year - 1).flatMap((day) => {
    const on = isoDate(year, Number(day.on.slice(5, 7)), Number(day.on.slice(8)));
    return day.kind === 'free' && on !== null && earlier.has(`${shortDate(day.on)} ${day.kind} ${day.name}`) ? [{ ...day, on }] : [];
  });
};

/** The returning days that the year has not, each on a week-end followed by its day off in lieu, which the yearly notice may move. */
export const carriedOver = (days: readonly YearDay[], year: number): YearDay[] => {
  const standing = inYear(days, year);
  const added = returning(days, year).filter((day) => standing.every((one) => one.on !== day.on));
  const holidays = new Set([...standing, ...added].filter((day) => day.kind === 'free').map((day) => day.on));
  const worked = new Set(standing.filter((day) => day.kind === 'worked').map((day) => day.on));
  for (const day of [...added].filter((one) => weekday(one.on) > 5)) {
    const on = rollToWorkingDay(day.on, { holidays, worked });
    holidays.add(on);
    added.push({ on, kind: 'free', name: `Nghỉ bù ${day.name}`, source: 'BLLĐ 2019 Điều 111 khoản 3', confidence: 'U' });
  }
  return added.toSorted((a, b) => a.on.localeCompare(b.on));
};

/** Whether no free day lies where Tết can lie (mùng 1 is between 21/01 and 20/02). */
export const lacksTet = (days: readonly Pick<YearDay, 'on' | 'kind'>[], year: number): boolean =>
  !days.some((day) => day.kind === 'free' && day.on >= `${year}-01-18` && day.on <= `${year}-02-26`);

// The days by which working days are counted, as the register knows them: the holiday table and the day that waits for confirmation.
import { allHolidays } from '../../db/queries/holidays.ts';
import { rulesOf } from '../../db/queries/rules.ts';
import type { Db } from '../../db/schema.ts';
import { confirmedCultureDays } from '../domain/dates/holiday-rule.ts';
import type { WorkingCalendar } from '../domain/dates/working-days.ts';

export const cultureDayCode = 'holiday.culture-day';

export const workingCalendar = async (db: Db): Promise<WorkingCalendar> => {
  const days = await allHolidays(db);
  const of = (kind: string) => days.filter((day) => day.kind === kind).map((day) => day.on_date);
  const lastYear = Number((days.at(-1)?.on_date ?? '').slice(0, 4)) || 0;
  const culture = confirmedCultureDays(await rulesOf(db, [cultureDayCode]), lastYear);
  return { holidays: new Set([...of('free'), ...culture]), worked: new Set(of('worked')) };
};

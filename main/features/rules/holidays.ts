// The calendar of working days: its free and worked days, year by year, and what a year takes over from the last.
import { holidayById, holidaysBetween } from '../../../db/queries/holidays.ts';
import { rulesOf } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { HolidayTable } from '../../../db/schema.ts';
import type { Holiday, holidayMethods } from '../../../preload/contract/holidays.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { carriedOver, lacksTet, type YearDay } from '../../domain/dates/holiday-years.ts';
import { formatVietnamese, isIsoDate, longVietnamese, weekday } from '../../domain/dates/plain-date.ts';
import { workingDaysBetween } from '../../domain/dates/working-days.ts';
import { conflict, invalid, notFound } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { cultureDayCode, workingCalendar } from '../../rows/working-calendar.ts';

type Methods = typeof holidayMethods;

const dayOf = (row: HolidayTable): Holiday => ({
  id: row.id,
  on: row.on_date,
  kind: row.kind as Holiday['kind'],
  name: row.name,
  source: row.source,
  confidence: row.confidence as Holiday['confidence'],
});
const valuesOf = ({ on, kind, name, source, confidence }: YearDay) => ({ on_date: on, kind, name, source, confidence });
const weekdayOf = (day: string) => longVietnamese(day).replace(` ${formatVietnamese(day)}`, '');
const yearOf = (day: string) => Number(day.slice(0, 4));

export const holidays = async ({ year }: InputOf<Methods['holidays']>, { db, today }: Reading): Promise<OutputOf<Methods['holidays']>> => {
  const rows = await holidaysBetween(db, `${year}-01-01`, `${year}-12-31`);
  const calendar = await workingCalendar(db);
  const rule = (await rulesOf(db, [cultureDayCode])).find(
    (one) => (one.effective_from ?? '') <= `${year}-12-31` && `${year}-01-01` <= (one.effective_to ?? '9999'),
  );
  const waiting = `${year}-${rule?.value}`;
  const now = yearOf(today);
  const near = (await holidaysBetween(db, `${now}-01-01`, `${now + 1}-12-31`)).map(dayOf);
  return {
    year,
    days: rows.map((row) => ({ ...dayOf(row), weekday: weekdayOf(row.on_date), version: row.version })),
    waiting:
      rule && isIsoDate(waiting)
        ? { on: waiting, name: rule.source, code: rule.code, counts: calendar.holidays.has(waiting) ? 'yes' : 'no' }
        : null,
    workingDays: workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar),
    withoutTet: [now, now + 1].filter((one) => lacksTet(near, one)),
  };
};

const dayWords = ({ kind, on, name }: Pick<Holiday, 'kind' | 'on' | 'name'>) =>
  `${kind === 'free' ? 'Ngày nghỉ' : 'Ngày làm bù'} ${formatVietnamese(on)}: ${name}`;

export const saveHoliday = async (
  { holiday, version }: InputOf<Methods['saveHoliday']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['saveHoliday']>> => {
  const { id, ...day } = holiday;
  const standing = await holidayById(db, id);
  if (!standing && version !== null) throw notFound('Không còn ngày này trong sổ. Có thể nó vừa bị xóa.');
  if (standing && standing.version !== version)
    throw conflict('Ngày này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { holiday: dayOf(standing) });
  if (day.kind === 'worked' && weekday(day.on) <= 5) {
    const words = `${weekdayOf(day.on)} vốn là ngày làm việc; làm bù chỉ vào thứ Bảy, Chủ nhật.`;
    throw invalid(words, { 'holiday.on': words });
  }
  const twin = (await holidaysBetween(db, day.on, day.on)).find((one) => one.id !== id);
  if (twin) {
    const words = `Ngày ${formatVietnamese(day.on)} đã có trong lịch: ${twin.name}.`;
    throw invalid(words, { 'holiday.on': words });
  }
  if (standing) await patchRows(db, [{ table: 'holiday', id, version: standing.version, values: valuesOf(day) }]);
  else await insertRows(db, 'holiday', [{ id, version: 1, ...valuesOf(day) }]);
  label(dayWords(day));
  return { id };
};

export const removeHoliday = async (
  { id }: InputOf<Methods['removeHoliday']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['removeHoliday']>> => {
  const standing = await holidayById(db, id);
  if (!standing) throw notFound();
  await deleteRows(db, 'holiday', [id]);
  label(`Xóa ${dayWords(dayOf(standing)).toLowerCase().replace(standing.name.toLowerCase(), standing.name)}`);
  return { id };
};

export const copyHolidays = async (
  { year }: InputOf<Methods['copyHolidays']>,
  { db, label }: Writing,
): Promise<OutputOf<Methods['copyHolidays']>> => {
  const known = (await holidaysBetween(db, `${year - 2}-01-01`, `${year}-12-31`)).map(dayOf);
  const added = carriedOver(known, year);
  await insertRows(
    db,
    'holiday',
    added.map((day) => ({ id: uuidv7(), version: 1, ...valuesOf(day) })),
  );
  label(`Chép ngày nghỉ cố định sang năm ${year}`);
  return { added: added.length };
};

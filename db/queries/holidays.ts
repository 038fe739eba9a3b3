// Days that do not follow the week, as the yearly decisions set them.
import type { Db, HolidayTable } from '../schema.ts';

/** Free and worked days between two days, both included, in their order. */
export const holidaysBetween = (db: Db, from: string, to: string): Promise<HolidayTable[]> =>
  db.selectFrom('holiday').selectAll().where('on_date', '>=', from).where('on_date', '<=', to).orderBy('on_date').orderBy('id').execute();

/** Every free and worked day with its kind, for counting. */
export const allHolidays = (db: Db): Promise<Pick<HolidayTable, 'on_date' | 'kind'>[]> =>
  db.selectFrom('holiday').select(['on_date', 'kind']).orderBy('on_date').orderBy('id').execute();

export const holidayById = (db: Db, id: string): Promise<HolidayTable | undefined> =>
  db.selectFrom('holiday').selectAll().where('id', '=', id).executeTakeFirst();

// The days that do not follow the week, year by year: what the counting of working days goes by.
import { z } from 'zod';
import { Id, IsoDate, RequiredText, Text } from './primitives.ts';
import { administrators, everyone, read, write } from './rpc.ts';

/** free: a public holiday or a swapped working day; worked: a week-end day made a working day. */
export const holidayKinds = [
  { code: 'free', label: 'Ngày nghỉ' },
  { code: 'worked', label: 'Ngày làm bù' },
] as const;

export const Holiday = z.object({
  id: Id,
  on: IsoDate,
  kind: z.enum(holidayKinds.map((one) => one.code)),
  name: RequiredText,
  source: Text.default(''),
  /** U: to be checked against the notice of the year. */
  confidence: z.enum(['F', 'M', 'U']).default('F'),
});
export type Holiday = z.output<typeof Holiday>;

const Year = z.int('Năm gồm bốn chữ số.').min(2000, 'Năm gồm bốn chữ số.').max(2100, 'Năm gồm bốn chữ số.');

export const holidayMethods = {
  holidays: read({
    what: 'Xem ngày nghỉ, ngày làm bù của một năm',
    roles: everyone,
    input: z.object({ year: Year }),
    output: z.object({
      year: z.int(),
      days: z.array(Holiday.extend({ weekday: z.string(), version: z.int() })),
      /** A day that waits for its text (24/11): whether it counts as free. */
      waiting: z.object({ on: IsoDate, name: z.string(), code: z.string(), counts: z.enum(['yes', 'no']) }).nullable(),
      /** Working days of the year by this calendar. */
      workingDays: z.int(),
      /** Of the present and the next year those without any day of Tết. */
      withoutTet: z.array(z.int()),
    }),
  }),
  saveHoliday: write({
    what: 'Ghi ngày nghỉ, ngày làm bù',
    roles: administrators,
    /** `version` null = a new day. */
    input: z.object({ holiday: Holiday, version: z.int().nullable() }),
    output: z.object({ id: Id }),
  }),
  removeHoliday: write({
    what: 'Xóa ngày nghỉ, ngày làm bù',
    roles: administrators,
    input: z.object({ id: Id }),
    output: z.object({ id: Id }),
  }),
  copyHolidays: write({
    what: 'Chép ngày nghỉ cố định sang một năm',
    roles: administrators,
    input: z.object({ year: Year }),
    output: z.object({ added: z.int() }),
  }),
};

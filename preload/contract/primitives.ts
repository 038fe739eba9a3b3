// The smallest values that cross the contract, each with the sentence a clerk reads when it is wrong.
import { z } from 'zod';

const nfc = (text: string) => text.normalize('NFC');
const tidy = (text: string) =>
  nfc(text)
    .replace(/[\u00a0\s]+/g, ' ')
    .trim();

/** UUID text, made by the caller (version 7; seeds use fixed ones). */
export const Id = z.uuid('Mã của dòng không hợp lệ.');
export type Id = z.infer<typeof Id>;

const isCalendarDay = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const last = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (last[month - 1] ?? 0);
};

/** A calendar day as ISO text (`2026-11-23`), never a Date. */
export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Ngày phải đủ ngày, tháng và năm bốn chữ số, ví dụ 15/03/2026.')
  .refine(isCalendarDay, 'Ngày này không có trong lịch.');
export type IsoDate = z.infer<typeof IsoDate>;

/** Text of one line in NFC, outer and doubled spaces removed; at most 1,000 characters. */
export const Text = z.string().max(1000, 'Dài quá 1.000 ký tự.').transform(tidy);
/** Text of several lines in NFC; at most 20,000 characters. */
export const LongText = z
  .string()
  .max(20_000, 'Dài quá 20.000 ký tự.')
  .transform((text) => nfc(text).trim());
/** Text that must not be empty. */
export const RequiredText = Text.refine((text) => text.length > 0, 'Ô này phải có chữ.');

/** Tax code: 10 digits, 10 + "-" + 3, or 12 (personal number of a household). Check digit is a warning elsewhere, never an error. */
export const TaxCode = z
  .string()
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => /^\d{10}(-\d{3})?$|^\d{12}$/.test(text), 'Mã số thuế có 10 số, 10 số và 3 số chi nhánh (0123456789-001), hoặc 12 số.');

/** Phone as people write it, digits, spaces, dots and a leading + only; the shape is checked as a warning elsewhere. */
export const Phone = z
  .string()
  .transform((text) => tidy(text))
  .refine((text) => text === '' || /^[+\d][\d\s.,;/()-]{5,60}$/.test(text), 'Số điện thoại chỉ có chữ số, ví dụ 0262 3 812 345.');

/** CCCD: 12 digits. */
export const Cccd = z
  .string()
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => /^\d{12}$|^\d{9}$/.test(text), 'Số CCCD có 12 chữ số (CMND cũ có 9).');

export const Count = z.int('Phải là số nguyên, ví dụ 30.').min(0, 'Không được âm.').max(10_000_000, 'Số lớn quá mức.');

/** A window of a list. */
export const Page = z.object({ offset: z.int().min(0).default(0), limit: z.int().min(0).max(1000).default(100) });
export const Sort = z.object({ column: z.string().max(60), direction: z.enum(['ascending', 'descending']) });
export type Sort = z.infer<typeof Sort>;

/** One chip of a list. `text`: folded words, all of them; `set`: any of; `date` and `number`: from–to, both included; `empty`: with or without a value. */
export const Filter = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), column: z.string(), text: z.string().max(200) }),
  z.object({ kind: z.literal('set'), column: z.string(), values: z.array(z.string()).max(500) }),
  z.object({ kind: z.literal('date'), column: z.string(), from: IsoDate.nullable(), to: IsoDate.nullable() }),
  z.object({ kind: z.literal('number'), column: z.string(), from: z.number().nullable(), to: z.number().nullable() }),
  z.object({ kind: z.literal('empty'), column: z.string(), empty: z.enum(['yes', 'no']) }),
]);
export type Filter = z.infer<typeof Filter>;

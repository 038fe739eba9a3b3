// What all methods of meetings share: codes of choices, agencies with their names of today, notes that warn and never block.
import { z } from 'zod';
import { Id, IsoDate } from './primitives.ts';
import type { Role } from './rpc.ts';

/** Who writes for the council. */
export const secretaries: readonly Role[] = ['secretary', 'administrator'];

export const codes = <T extends readonly { code: string }[]>(list: T) =>
  z.enum(list.map((one) => one.code) as [T[number]['code'], ...T[number]['code'][]]);

export const Saved = z.object({ id: Id });
export const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });
/** The version that a form began with; null = new. */
export const Version = z.int().nullable();

/** An agency as it was written, and who holds its duties on the day asked; `now` is empty where the name still stands. */
export const AgencyShown = z.object({ id: Id.nullable(), name: z.string(), now: z.array(z.object({ id: Id, name: z.string() })) });
export type AgencyShown = z.infer<typeof AgencyShown>;

/** A legal or practical finding: it warns and never blocks. `of`: id of the item, member or conclusion that it is about. */
export const MeetingNote = z.object({ code: z.string(), words: z.string(), basis: z.string(), of: Id.nullable() });
export type MeetingNote = z.infer<typeof MeetingNote>;

export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Giờ có dạng 14:00.');

/** A list that went out to a workbook. */
export const Workbook = z.object({ token: z.string(), name: z.string(), rows: z.int() });

// The workbook of a visit: it goes out with its checklist, is filled where the register is not, and comes back after a look.
import { z } from 'zod';
import { Id, IsoDate, LongText, RequiredText, Text } from './primitives.ts';
import { itemAnswers, offenders } from './records/visit-choices.ts';
import { job, type Role, write } from './rpc.ts';

const workers: readonly Role[] = ['inspection', 'licensing', 'secretary', 'administrator'];
const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);

/** An answer with its note; no answer has no note. */
export const Answered = z.object({ answer: codes(itemAnswers).nullable(), note: LongText.nullable() });
export type Answered = z.output<typeof Answered>;

/** new: nothing stood there. changed: the register still says what the sheet left with. conflict: both changed it. */
const Change = z.enum(['new', 'changed', 'conflict', 'error']);

const AnswerBack = z.object({
  item: Id,
  position: z.int(),
  text: z.string(),
  /** Row of Excel, from 1. */
  row: z.int(),
  change: Change,
  back: Answered,
  now: Answered,
  /** Of an error: a sentence. */
  fault: z.string().nullable(),
});
export type AnswerBack = z.infer<typeof AnswerBack>;

export const SheetFinding = z.object({
  item: Id.nullable(),
  what: RequiredText,
  basis: Text.nullable(),
  startedOn: IsoDate.nullable(),
  endedOn: IsoDate.nullable(),
  offender: codes(offenders),
  owner: Text.nullable(),
  dueOn: IsoDate.nullable(),
});
export type SheetFinding = z.output<typeof SheetFinding>;

const FindingBack = z.object({
  id: Id,
  row: z.int(),
  change: Change,
  /** What the row says, as far as it can be read. */
  back: SheetFinding.extend({ what: z.string() }),
  /** The finding of an earlier import of this row, with its version. */
  now: SheetFinding.extend({ what: z.string(), version: z.int() }).nullable(),
  fault: z.string().nullable(),
});
export type FindingBack = z.infer<typeof FindingBack>;

export const sheetMethods = {
  takeOut: job({
    what: 'Lấy tệp Excel mang đi kiểm tra',
    roles: workers,
    input: z.object({ visit: Id }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
  readBack: job({
    what: 'Xem tệp Excel đã ghi ở cuộc kiểm tra trước khi nhập',
    roles: workers,
    input: z.object({ file: z.string(), visit: Id }),
    output: z.object({
      /** The day on which the sheet left. */
      outOn: IsoDate,
      answers: z.array(AnswerBack),
      findings: z.array(FindingBack),
      /** Filled rows that the register already has. */
      same: z.int(),
      /** What must be known before writing. */
      notes: z.array(z.string()),
    }),
  }),
  bringBack: write({
    what: 'Nhập tệp Excel đã ghi ở cuộc kiểm tra',
    roles: workers,
    input: z.object({
      visit: Id,
      /** `seen`: what the register said when it was looked at. */
      answers: z.array(Answered.extend({ item: Id, seen: Answered })).max(200),
      findings: z.array(SheetFinding.extend({ id: Id, seen: z.int().nullable() })).max(200),
    }),
    output: z.object({ answers: z.int(), findings: z.int() }),
  }),
};

// The rules of the law as rows: what holds from when to when by which text, what a change would move, and the change itself.
import { z } from 'zod';
import { holidayMethods } from './holidays.ts';
import { Id, IsoDate, RequiredText, Text } from './primitives.ts';
import { administrators, everyone, read, write } from './rpc.ts';
import { Moves } from './rule-moves.ts';
import { sectorMethods } from './sectors.ts';

export const confidenceCodes = ['F', 'M', 'U'] as const;

export const RuleRow = z.object({
  id: Id,
  /** As stored, as a box shows it, and as a sentence has it. */
  value: z.string(),
  typed: z.string(),
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  source: z.string(),
  confidence: z.enum(confidenceCodes),
  confidenceWords: z.string(),
  note: z.string().nullable(),
  /** Whether it holds on the asked day. */
  holds: z.enum(['yes', 'no']),
});
export type RuleRow = z.infer<typeof RuleRow>;

/** One rule through time, oldest row first. */
export const Rule = z.object({
  code: z.string(),
  topic: z.string(),
  title: z.string(),
  unit: z.string(),
  unitWords: z.string(),
  choices: z.array(z.object({ code: z.string(), label: z.string() })),
  /** Of all its rows together: what a change must have seen. */
  version: z.string(),
  rows: z.array(RuleRow),
});
export type Rule = z.infer<typeof Rule>;

export const RuleChange = z.object({
  /** from: another value from a day on, the past stays; correct: a row put right as it should have been. */
  mode: z.enum(['from', 'correct']),
  /** Of the new row (made by the caller), or of the row that is put right. */
  id: Id,
  code: z.string().max(100),
  /** As typed, in the words of the unit; the code of a choice. */
  value: Text,
  effectiveFrom: IsoDate.nullable(),
  effectiveTo: IsoDate.nullable().default(null),
  source: RequiredText.refine((text) => text.length >= 3, 'Ghi văn bản, điều, khoản làm căn cứ.'),
  confidence: z.enum(confidenceCodes).default('F'),
  note: Text.nullable().default(null),
});
export type RuleChange = z.output<typeof RuleChange>;

export const rules = {
  list: read({
    what: 'Xem các quy định đang dùng',
    roles: everyone,
    input: z.object({ search: z.string().max(200).default(''), asOf: IsoDate.nullable().default(null) }),
    output: z.object({ topics: z.array(z.object({ title: z.string(), rules: z.array(Rule) })), matching: z.int(), total: z.int() }),
  }),
  history: read({
    what: 'Xem ai đã sửa một quy định',
    roles: everyone,
    input: z.object({ code: z.string().max(100) }),
    output: z.object({ entries: z.array(z.object({ command: Id, at: z.string(), user: z.string(), label: z.string() })) }),
  }),
  preview: read({
    what: 'Xem trước những gì sẽ thay đổi theo một quy định mới',
    roles: everyone,
    input: RuleChange,
    output: z.object({
      /** The day by which the counts are taken: that of the change, or today where that has passed. */
      day: IsoDate,
      /** The rows of the rule as they would stand, in words. */
      rows: z.array(
        z.object({
          words: z.string(),
          from: z.string().nullable(),
          to: z.string().nullable(),
          change: z.enum(['kept', 'closed', 'new', 'corrected']),
        }),
      ),
      ...Moves.shape,
      /** The past is touched too. */
      past: z.enum(['yes', 'no']),
    }),
  }),
  save: write({
    what: 'Đổi một quy định',
    roles: administrators,
    input: RuleChange.extend({ version: z.string() }),
    output: z.object({ id: Id }),
  }),
  ...holidayMethods,
  ...sectorMethods,
};

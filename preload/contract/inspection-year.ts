// The year of inspections seen whole: the plan against what was held, what was found, who offends again, how long until closure.
import { z } from 'zod';
import { Year } from './inspection-due.ts';
import { VisitKind } from './inspection-visits.ts';
import { Count, Id, IsoDate } from './primitives.ts';
import { remedyTimings } from './records/visit-choices.ts';
import { everyone, job, read } from './rpc.ts';

const Spread = z.object({ n: z.int(), least: z.int(), lower: z.number(), median: z.number(), upper: z.number(), most: z.int() });
const Timing = z.enum(remedyTimings.map((one) => one.code) as [(typeof remedyTimings)[number]['code']]);

/** Visits belong to the year in which they were announced, and their findings with them. */
export const YearShown = z.object({
  day: IsoDate,
  year: z.int(),
  /** Years in which anything was planned or held, the newest first. */
  years: z.array(z.int()),
  /** The plan whose rows the quarters count; null where there is none, or several, or it was amended after the day. */
  plan: Id.nullable(),
  /** Rows of plans without a day. */
  unplaced: z.int(),
  draft: z.enum(['yes', 'no']),
  /** `done` of the planned rows, whenever that was; `held` in the quarter, `outside` of them without a row of a plan. */
  quarters: z.array(z.object({ quarter: z.int(), planned: z.int(), done: z.int(), held: z.int(), outside: z.int() })),
  kinds: z.array(z.object({ kind: VisitKind, visits: z.int(), findings: z.int(), open: z.int(), late: z.int() })),
  /** `id` null: findings outside the checklist. Most found first. */
  items: z.array(
    z.object({ id: Id.nullable(), kind: VisitKind, words: z.string(), visits: z.int(), findings: z.int(), open: z.int(), again: z.int() }),
  ),
  repeats: z.array(
    z.object({
      owner: Id,
      name: z.string(),
      taxCode: z.string().nullable(),
      visits: z.int(),
      findings: z.int(),
      again: z.array(z.string()),
    }),
  ),
  /** Days from the announcement: of visits to their end, of findings to their confirmed remedy. */
  closing: z.object({
    visits: Spread.nullable(),
    findings: Spread.nullable(),
    steps: z.array(z.object({ words: z.string(), from: z.int(), to: z.int().nullable(), visits: z.int(), findings: z.int() })),
  }),
  remedies: z.array(z.object({ timing: Timing, n: z.int() })),
});
export type YearShown = z.infer<typeof YearShown>;

const Asked = z.object({ year: Year.nullable().default(null), asOf: IsoDate.nullable().default(null) });

export const inspectionYear = {
  year: read({ what: 'Xem cả năm kiểm tra', roles: everyone, input: Asked, output: YearShown }),
  exportYear: job({
    what: 'Xuất bảng số liệu kiểm tra của năm',
    roles: everyone,
    input: Asked,
    output: z.object({ token: z.string(), name: z.string(), rows: Count }),
  }),
};

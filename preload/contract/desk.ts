// The desk: what is to be done now, what is put aside, four figures that open their rows, the next report deadlines.
import { z } from 'zod';
import { Filter, IsoDate, RequiredText, Sort } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, keep, read } from './rpc.ts';

/** A list as the desk opens it. */
export const Opening = z.object({ register: RegisterName, filters: z.array(Filter), sort: z.array(Sort) });
export type Opening = z.infer<typeof Opening>;

export const Matter = z.object({
  key: z.string().max(150),
  topic: z.enum([
    'condition',
    'certificate',
    'notice',
    'declaration',
    'suspension',
    'training',
    'missing',
    'regime',
    'dossier',
    'inspection',
    'remedy',
    'meeting',
    'report',
  ]),
  title: z.string(),
  why: z.string(),
  /** Văn bản, điều, khoản, or ''. */
  basis: z.string(),
  due: IsoDate.nullable(),
  weight: z.int(),
  verb: z.string(),
  count: z.int(),
  opens: z.union([Opening, z.object({ path: z.string() })]),
});
export type Matter = z.infer<typeof Matter>;

/** A number of a figure's table and the rows that it counts; null = no list can show these alone. */
export const Cell = z.object({ id: z.string(), n: z.int(), opens: z.union([Opening, z.object({ path: z.string() })]).nullable() });
export type Cell = z.infer<typeof Cell>;
export const TableRow = z.object({ label: z.string(), cells: z.array(Cell) });

/** `part` of `all`; the sums of the table's columns by their ids are what the chart draws. */
export const Figure = z.object({
  part: z.int(),
  all: z.int(),
  columns: z.array(z.object({ id: z.string(), label: z.string() })),
  rows: z.array(TableRow),
});
export type Figure = z.infer<typeof Figure>;

/** `opens`: the page of those who owe it, where there is one. */
export const ReportDeadline = z.object({
  label: z.string(),
  last: IsoDate,
  before: IsoDate.nullable(),
  source: z.string(),
  opens: z.string().nullable(),
});

/** A week, Monday to Sunday, with what stands in its calendar; `at` "14:00", null = the whole day. */
export const Week = z.object({
  from: IsoDate,
  to: IsoDate,
  entries: z.array(z.object({ on: IsoDate, at: z.string().nullable(), title: z.string(), detail: z.string(), path: z.string() })),
});
export type Week = z.infer<typeof Week>;

const Key = z.string().min(1).max(150);

export const desk = {
  show: read({
    what: 'Xem bàn làm việc',
    roles: everyone,
    input: z.object({ asOf: IsoDate.nullable().default(null) }),
    output: z.object({
      day: IsoDate,
      queue: z.array(Matter),
      snoozed: z.array(Matter.extend({ until: IsoDate, reason: z.string() })),
      figures: z.object({ services: Figure, endings: Figure, training: Figure, shortages: Figure }),
      week: Week,
      reports: z.array(ReportDeadline),
    }),
  }),
  snooze: keep({
    what: 'Gác một việc đến một ngày',
    roles: everyone,
    input: z.object({ key: Key, until: IsoDate, reason: RequiredText.refine((text) => text.length <= 300, 'Lý do dài quá 300 ký tự.') }),
    output: z.object({}),
  }),
  wake: keep({ what: 'Đưa một việc đã gác trở lại', roles: everyone, input: z.object({ key: Key }), output: z.object({}) }),
};

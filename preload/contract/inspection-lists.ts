// The lists of visits and of findings: what they show, how they are filtered and put in order, and their way to Excel.
import { z } from 'zod';
import { Count, Filter, Id, IsoDate, Page, Sort } from './primitives.ts';
import { remedyStates, remedyTimings, visitStates } from './records/visit-choices.ts';
import { VisitKind, VisitRow } from './inspection-visits.ts';
import { everyone, job, read } from './rpc.ts';

const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);
const VisitState = codes(visitStates);
const RemedyState = codes(remedyStates);
const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });

/** `states`: only these; null = all. */
const VisitsView = AsOf.extend({
  search: z.string().max(200).default(''),
  states: z.array(VisitState).nullable().default(null),
  /** By kind, agency, leader, planned, remedy, owner (set), announcedOn, plannedOn, closedOn (date), closingDays (number). */
  filters: z.array(Filter).max(12).default([]),
  /** By name, kind, decision, day, state, open, agency, leader, closedOn; without one the newest is first. */
  sort: z.array(Sort).max(3).default([]),
});

export const FindingRow = z.object({
  id: Id,
  visit: Id,
  owner: Id,
  name: z.string(),
  taxCode: z.string().nullable(),
  kind: VisitKind,
  /** The newest item of the checklist with these words; null where it belongs to none. */
  item: Id.nullable(),
  /** "5. Đủ người huấn luyện cơ hữu". */
  itemWords: z.string().nullable(),
  what: z.string(),
  announcedOn: IsoDate,
  dueOn: IsoDate.nullable(),
  remediedOn: IsoDate.nullable(),
  state: RemedyState,
  timing: codes(remedyTimings),
  /** Whether an earlier visit found the same item of the same subject. */
  again: z.enum(['yes', 'no']),
  responsible: z.string().nullable(),
});
export type FindingRow = z.infer<typeof FindingRow>;

const FindingsView = AsOf.extend({
  search: z.string().max(200).default(''),
  states: z.array(RemedyState).nullable().default(null),
  /** By kind, item, timing, again, owner (set), announcedOn, dueOn (date), remedyDays (number). */
  filters: z.array(Filter).max(12).default([]),
  /** By name, kind, item, announcedOn, dueOn, state; without one the earliest deadline is first. */
  sort: z.array(Sort).max(3).default([]),
});

const Options = z.array(z.object({ value: z.string(), label: z.string() }));
const Workbook = z.object({ token: z.string(), name: z.string(), rows: Count });

export const inspectionLists = {
  visits: read({
    what: 'Xem danh sách cuộc kiểm tra',
    roles: everyone,
    input: Page.extend(VisitsView.shape),
    output: z.object({
      rows: z.array(VisitRow),
      matching: z.int(),
      total: z.int(),
      /** Under the search and the filters, whatever states are asked. */
      counts: z.array(z.object({ state: VisitState, n: z.int() })),
      agencies: z.array(z.string()),
      leaders: z.array(z.string()),
      /** Names of the owners that a filter asks for. */
      owners: Options,
    }),
  }),
  visitsOf: read({
    what: 'Xem các cuộc kiểm tra của một đối tượng',
    roles: everyone,
    input: AsOf.extend({ organization: Id.nullable().default(null), subject: Id.nullable().default(null) }),
    output: z.object({ rows: z.array(VisitRow) }),
  }),
  exportVisits: job({ what: 'Xuất danh sách cuộc kiểm tra', roles: everyone, input: VisitsView, output: Workbook }),
  findings: read({
    what: 'Xem danh sách tồn tại',
    roles: everyone,
    input: Page.extend(FindingsView.shape),
    output: z.object({
      rows: z.array(FindingRow),
      matching: z.int(),
      total: z.int(),
      counts: z.array(z.object({ state: RemedyState, n: z.int() })),
      items: Options,
      owners: Options,
    }),
  }),
  exportFindings: job({ what: 'Xuất danh sách tồn tại', roles: everyone, input: FindingsView, output: Workbook }),
};

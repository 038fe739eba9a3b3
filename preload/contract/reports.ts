// Yearly reports of providers: who owes one, who handed it in, late or never, receipts, and the reminder round.
import { z } from 'zod';
import { Id, IsoDate, Page, Sort, Text } from './primitives.ts';
import { everyone, job, read, registrars, write } from './rpc.ts';

export const reportKinds = [
  { code: 'training', label: 'Huấn luyện', noun: 'tổ chức huấn luyện' },
  { code: 'technical-inspection', label: 'Kiểm định', noun: 'tổ chức kiểm định' },
  { code: 'monitoring', label: 'Quan trắc', noun: 'tổ chức quan trắc' },
  { code: 'health-exam', label: 'Khám sức khỏe', noun: 'cơ sở khám sức khỏe' },
] as const;
export const reportStates = ['not-due', 'in-time', 'late', 'overdue', 'never', 'not-owed'] as const;
export const reportWays = [
  { code: 'paper', label: 'Văn bản giấy' },
  { code: 'portal', label: 'Trục liên thông, cổng dịch vụ' },
  { code: 'email', label: 'Thư điện tử' },
] as const;

const Kind = z.enum(reportKinds.map((one) => one.code));
const Year = z.int('Năm phải là số.').min(2000, 'Năm phải từ 2000.').max(2199, 'Năm phải trước 2200.');

/** `service` is the row's id in its register. `days`: left, late or overdue, by the state. */
export const ReportRow = z.object({
  service: Id,
  register: Kind,
  self: z.enum(['yes', 'no']),
  name: z.string(),
  taxCode: z.string().nullable(),
  phone: z.string().nullable(),
  state: z.enum(reportStates),
  days: z.int(),
  due: z.string().nullable(),
  receivedOn: z.string().nullable(),
  documentNumber: z.string().nullable(),
  reminded: z.int(),
  remindedOn: z.string().nullable(),
});
export type ReportRow = z.infer<typeof ReportRow>;

/** The rows of a list: a year (null = the one people work on), a kind, a figure, words. */
export const ReportView = z.object({
  year: Year.nullable().default(null),
  kind: Kind.nullable().default(null),
  view: z.enum(['all', 'owed', 'received', 'late', 'missing', 'never', 'not-owed']).default('owed'),
  search: z.string().max(200).default(''),
  /** By name, kind, state, receivedOn or reminded. */
  sort: z.array(Sort).max(3).default([]),
  asOf: IsoDate.nullable().default(null),
});
export type ReportView = z.input<typeof ReportView>;

export const ReportFigure = z.object({
  kind: Kind,
  due: z.string(),
  owed: z.int(),
  received: z.int(),
  late: z.int(),
  missing: z.int(),
  never: z.int(),
});
export type ReportFigure = z.infer<typeof ReportFigure>;

export const ReportYear = z.object({
  year: z.int(),
  state: z.enum(reportStates),
  days: z.int(),
  due: z.string().nullable(),
  receivedOn: z.string().nullable(),
  documentNumber: z.string().nullable(),
  reminders: z.array(z.object({ on: z.string(), number: z.string().nullable() })),
  why: z.object({
    facts: z.array(z.string()),
    rules: z.array(
      z.object({ source: z.string(), words: z.string(), from: z.string().nullable(), to: z.string().nullable(), confidence: z.string() }),
    ),
    sum: z.string(),
    fine: z.string().nullable(),
  }),
});
export type ReportYear = z.infer<typeof ReportYear>;

const Services = z.array(Id).min(1, 'Chưa chọn đơn vị nào.').max(20_000);

/** A pasted line and what it was found to be; `near` names are offered, not chosen. */
export const PastedLine = z.object({
  line: z.int(),
  text: z.string(),
  found: z.enum(['one', 'several', 'near', 'none']),
  rows: z.array(ReportRow),
});
export type PastedLine = z.infer<typeof PastedLine>;

export const reports = {
  list: read({
    what: 'Xem báo cáo năm của các tổ chức',
    roles: everyone,
    input: ReportView.extend(Page.shape),
    output: z.object({
      day: IsoDate,
      year: z.int(),
      years: z.array(z.int()),
      rows: z.array(ReportRow),
      matching: z.int(),
      total: z.int(),
      figures: z.array(ReportFigure),
      notOwed: z.int(),
    }),
  }),
  ids: read({
    what: 'Lấy các dòng của danh sách báo cáo năm',
    roles: everyone,
    input: ReportView,
    output: z.object({ ids: z.array(Id) }),
  }),
  ofService: read({
    what: 'Xem các báo cáo năm của một tổ chức',
    roles: everyone,
    input: z.object({ service: Id, asOf: IsoDate.nullable().default(null) }),
    output: z.object({ day: IsoDate, years: z.array(ReportYear) }),
  }),
  match: read({
    what: 'Đối chiếu danh sách dán vào với các tổ chức phải báo cáo',
    roles: everyone,
    input: z.object({ year: Year, kind: Kind.nullable().default(null), text: z.string().max(200_000, 'Danh sách dán vào dài quá.') }),
    output: z.object({ lines: z.array(PastedLine) }),
  }),
  receive: write({
    what: 'Ghi nhận báo cáo năm',
    roles: registrars,
    input: z.object({
      year: Year,
      services: Services,
      on: IsoDate,
      way: z
        .enum(reportWays.map((one) => one.code))
        .nullable()
        .default(null),
      documentNumber: Text.nullable().default(null),
      note: Text.nullable().default(null),
      /** What to do with those whose report of the year is there already. */
      again: z.enum(['refuse', 'skip', 'correct']).default('refuse'),
    }),
    output: z.object({ received: z.int(), corrected: z.int(), skipped: z.int(), warnings: z.array(z.string()) }),
  }),
  withdraw: write({
    what: 'Bỏ ghi nhận báo cáo năm',
    roles: registrars,
    input: z.object({ year: Year, services: Services }),
    output: z.object({ withdrawn: z.int() }),
  }),
  remind: write({
    what: 'Ghi đợt đôn đốc báo cáo năm',
    roles: registrars,
    input: z.object({
      year: Year,
      services: Services,
      on: IsoDate,
      /** The letters of the round; none = reminded by telephone. */
      documents: z.array(Id).max(2000).default([]),
    }),
    output: z.object({ reminded: z.int() }),
  }),
  export: job({
    what: 'Xuất danh sách báo cáo năm ra Excel',
    roles: everyone,
    input: ReportView.extend({ ids: z.array(Id).max(200_000).nullable().default(null) }),
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
};

// Lists in from Excel and out to Excel: open, stage, preview, commit; export of what the list shows.
import { z } from 'zod';
import { importRecords, Repair } from './import-record.ts';
import { Id, IsoDate, Page } from './primitives.ts';
import { readyLists } from './records/ready-lists.ts';
import { RegisterName, Values } from './records/record.ts';
import { View } from './registers.ts';
import { everyone, job, keep, read, registrars, write } from './rpc.ts';

/** Which number of a date is the day; `swapped` = Excel made days of them with day and month changed over. */
export const DateOrder = z.enum(['day-first', 'month-first', 'swapped']);
export type DateOrder = z.infer<typeof DateOrder>;

/** What a sheet column was taken for: a column of the record, or one item of it ("traineeGroups:G1"); null = not imported. */
export const SheetColumn = z.object({
  index: z.int(),
  header: z.string(),
  column: z.string().nullable(),
  samples: z.array(z.string()),
  /** Cells of an old font (TCVN3, VNI) that were read into Unicode, with one as it stands in the file. */
  oldFont: z.object({ label: z.string(), cells: z.int(), before: z.string() }).nullable(),
  /** Of dates written as text: how day and month are read, and what the clerk is asked where they cannot be told apart. */
  dates: z.object({ order: DateOrder, question: z.string().nullable(), sample: z.string() }).nullable(),
});
export type SheetColumn = z.infer<typeof SheetColumn>;

/** How one sheet is to be read; what is left out is found again. */
export const SheetChoice = z.object({
  name: z.string(),
  register: RegisterName,
  /** Sheet rows of the heading, counted from 1. */
  headerRows: z.array(z.int().min(1)).max(4).optional(),
  /** Sheet column (from 0) → record column; null = not imported. */
  columns: z.record(z.string(), z.string().nullable()).optional(),
  /** Values for columns that the sheet does not have (exam kind, service kind). */
  defaults: Values.optional(),
  /** Sheet columns (from 0) whose text in an old font stays as it is in the file. */
  keepText: z.array(z.int()).optional(),
  /** Sheet column (from 0) → which number of its dates is the day. */
  orders: z.record(z.string(), DateOrder).optional(),
});
export type SheetChoice = z.infer<typeof SheetChoice>;

export const SheetFound = z.object({
  name: z.string(),
  hidden: z.enum(['no', 'yes']),
  register: RegisterName.nullable(),
  headerRows: z.array(z.int()),
  columns: z.array(SheetColumn),
  rows: z.int(),
  defaults: Values,
  /** Sheet columns (from 0) whose text in an old font stayed as it is the last time. */
  keepText: z.array(z.int()),
  notes: z.array(z.string()),
  missing: z.array(z.string()),
  /** First rows of the sheet as they stand there, for putting the heading right; rows count from 1. */
  top: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
});
export type SheetFound = z.infer<typeof SheetFound>;

export const Outcome = z.enum(['new', 'changed', 'same', 'doubtful', 'error']);
export type Outcome = z.infer<typeof Outcome>;
/** `write` = as proposed (add or update), `skip` = leave out, `undecided` = a doubtful row still waits. */
export const Decision = z.enum(['write', 'skip', 'undecided']);
export type Decision = z.infer<typeof Decision>;
/** Whose value counts where a row changes one that stands. */
export const Side = z.enum(['file', 'register']);
export type Side = z.infer<typeof Side>;
export const PreviewTab = z.enum(['attention', 'all', 'new', 'changed', 'same', 'doubtful', 'error']);
export type PreviewTab = z.infer<typeof PreviewTab>;

export const Counts = z.object({
  new: z.int(),
  changed: z.int(),
  same: z.int(),
  doubtful: z.int(),
  error: z.int(),
  toWrite: z.int(),
  /** Of the rows to write, the new and the changed ones. */
  writeNew: z.int(),
  writeChanged: z.int(),
  undecided: z.int(),
});
export type Counts = z.infer<typeof Counts>;

export const PreviewRow = z.object({
  position: z.int(),
  sheet: z.string(),
  row: z.int(),
  register: RegisterName,
  outcome: Outcome,
  decision: Decision,
  title: z.string(),
  values: Values,
  /** Of a changed row: what stands in the register now, for the columns that change. */
  before: Values,
  problems: z.array(z.object({ column: z.string().nullable(), message: z.string() })),
  /** Columns of `before` whose standing values are kept. */
  kept: z.array(z.string()),
  /** Other rows of the file with the same key; one of them all counts. */
  twins: z.array(z.object({ position: z.int(), sheet: z.string(), row: z.int(), values: Values })),
  /** Cells that could not be read, as they stand in the file; personal numbers left out. */
  original: z.record(z.string(), z.string()),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

export const excel = {
  ...importRecords,
  open: job({
    what: 'Đọc tệp Excel và nhận cột',
    roles: registrars,
    /** `choices`: sheets that are to be looked at again with another register or other heading rows. */
    input: z.object({ file: z.string(), register: RegisterName.nullable().default(null), choices: z.array(SheetChoice).default([]) }),
    output: z.object({
      fileName: z.string(),
      sheets: z.array(SheetFound),
      notes: z.array(z.string()),
      before: z.object({ id: Id, at: z.string(), user: z.string() }).nullable(),
    }),
  }),
  stage: job({
    what: 'Đối chiếu tệp Excel với sổ',
    roles: registrars,
    input: z.object({
      file: z.string(),
      import: Id,
      sheets: z.array(SheetChoice).min(1, 'Chưa chọn trang nào.'),
      /** Kinds of repairs that are not to be made. */
      off: z.array(z.string()).default([]),
    }),
    output: z.object({ counts: Counts }),
  }),
  preview: read({
    what: 'Xem trước lần nhập',
    roles: registrars,
    input: Page.extend({ import: Id, tab: PreviewTab }),
    output: z.object({
      rows: z.array(PreviewRow),
      counts: Counts,
      total: z.int(),
      repairs: z.array(Repair),
      fileName: z.string(),
      sheets: z.array(z.object({ name: z.string(), register: RegisterName, rows: z.int(), skipped: z.int() })),
      /** Columns that the file changes: in how many rows, and in how many of them the value that stands is kept. */
      changing: z.array(z.object({ register: RegisterName, column: z.string(), rows: z.int(), kept: z.int() })),
      /** Whether several rows of the file have one key. */
      twins: z.enum(['yes', 'no']),
    }),
  }),
  decide: keep({
    what: 'Quyết định các dòng của lần nhập',
    roles: registrars,
    /** These rows, or all of a tab; of rows with one key `twin` is the one that counts when a tab is written. */
    input: z.object({
      import: Id,
      positions: z.array(z.int()).max(100_000).default([]),
      tab: PreviewTab.nullable().default(null),
      decision: Decision,
      twin: z.enum(['first', 'last']).default('first'),
    }),
    output: z.object({ counts: Counts }),
  }),
  choose: keep({
    what: 'Lấy giá trị của tệp hay giữ giá trị trong sổ',
    roles: registrars,
    /** Of one row or of all (null), in one column or in all (null). */
    input: z.object({
      import: Id,
      position: z.int().nullable().default(null),
      register: RegisterName.nullable().default(null),
      column: z.string().max(60).nullable().default(null),
      side: Side,
    }),
    output: z.object({ counts: Counts }),
  }),
  commit: write({
    what: 'Ghi lần nhập vào sổ',
    roles: registrars,
    input: z.object({ import: Id }),
    output: z.object({ added: z.int(), updated: z.int(), skipped: z.int() }),
  }),
  discard: keep({ what: 'Bỏ lần nhập', roles: registrars, input: z.object({ import: Id }), output: z.object({}) }),
  errors: job({
    what: 'Xuất các dòng lỗi kèm lý do',
    roles: registrars,
    input: z.object({ import: Id }),
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
  export: job({
    what: 'Xuất danh sách ra Excel',
    roles: everyone,
    input: View.extend({
      /** Record columns in the order of the list. */
      columns: z.array(z.string()).min(1),
      /** Only these rows; null = all that the list shows. */
      ids: z.array(Id).nullable().default(null),
      /** Personal numbers are left out unless asked for by name. */
      personal: z.array(z.string()).default([]),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
    }),
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
  ready: job({
    what: 'Xuất một danh sách lập sẵn',
    roles: everyone,
    input: z.object({ list: z.enum(readyLists.map(({ id }) => id)), asOf: IsoDate.nullable().default(null) }),
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
  whole: job({
    what: 'Xuất cả sổ ra Excel',
    roles: everyone,
    /** `personal`: personal columns asked for by name. */
    input: z.object({ asOf: IsoDate.nullable().default(null), personal: z.array(z.string()).default([]) }),
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
  template: job({
    what: 'Lập mẫu Excel để điền',
    roles: everyone,
    input: z.object({ register: RegisterName }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
};

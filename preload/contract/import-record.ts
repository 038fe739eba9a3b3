// Written imports as records: which file, by whom, what became of each row, and how the whole of it is taken back.
import { z } from 'zod';
import { Id, Page } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, job, read, registrars, write } from './rpc.ts';

export const Repair = z.object({
  kind: z.string(),
  label: z.string(),
  count: z.int(),
  /** `no`: the person switched it off; it is still counted. */
  made: z.enum(['yes', 'no']).default('yes'),
  sample: z.object({ before: z.string(), after: z.string(), row: z.int() }).nullable(),
});
export type Repair = z.infer<typeof Repair>;

/** `skipped`: left out by the person, or every value that stands was kept. */
export const Written = z.enum(['new', 'changed', 'same', 'error', 'skipped']);
export type Written = z.infer<typeof Written>;

export const ImportRecord = z.object({
  id: Id,
  fileName: z.string(),
  /** SHA-256 of the file. */
  hash: z.string(),
  at: z.string(),
  user: z.string(),
  sheets: z.array(z.object({ name: z.string(), register: RegisterName, rows: z.int(), skipped: z.int() })),
  /** Rows by what became of them; null of imports that were written before records were kept. */
  counts: z.record(Written, z.int()).nullable(),
  /** Who took it back, and when; null while it stands. */
  undone: z.object({ at: z.string(), user: z.string() }).nullable(),
});
export type ImportRecord = z.infer<typeof ImportRecord>;

const Value = z.union([z.string(), z.number(), z.null()]);

export const ImportedRow = z.object({
  sheet: z.string(),
  /** Row of the sheet, counted from 1. */
  row: z.int(),
  register: RegisterName,
  outcome: Written,
  /** The row of the register that was added or met. */
  target: Id.nullable(),
  title: z.string(),
  /** Old and new value by column; `kept` = the value that stood was kept. Personal numbers are veiled. */
  changes: z.array(z.object({ column: z.string(), before: Value, after: Value, kept: z.enum(['yes', 'no']) })),
  problems: z.array(z.string()),
});
export type ImportedRow = z.infer<typeof ImportedRow>;

/** A value of the import that somebody changed since. */
export const Conflict = z.object({
  /** Whose row: name of the organisation or person. */
  title: z.string(),
  what: z.string(),
  user: z.string(),
  at: z.string(),
  label: z.string(),
});
export type Conflict = z.infer<typeof Conflict>;

export const importRecords = {
  imports: read({
    what: 'Xem các lần nhập từ Excel',
    roles: everyone,
    input: Page,
    output: z.object({ rows: z.array(ImportRecord), matching: z.int() }),
  }),
  imported: read({
    what: 'Xem một lần nhập từ Excel',
    roles: everyone,
    input: z.object({ import: Id }),
    output: ImportRecord.extend({
      /** Columns of the sheets and what they were taken for; `label` null = not imported. */
      columns: z.array(z.object({ sheet: z.string(), header: z.string(), label: z.string().nullable() })),
      repairs: z.array(Repair),
    }),
  }),
  importedRows: read({
    what: 'Xem các dòng của một lần nhập',
    roles: everyone,
    input: Page.extend({ import: Id, outcome: Written.nullable().default(null) }),
    output: z.object({ rows: z.array(ImportedRow), matching: z.int() }),
  }),
  conflicts: job({
    what: 'Tìm những gì đã sửa sau một lần nhập',
    roles: everyone,
    input: z.object({ import: Id }),
    output: z.object({ conflicts: z.array(Conflict), total: z.int() }),
  }),
  reconciliation: job({
    what: 'Lập biên bản đối chiếu',
    roles: everyone,
    /** Of a written import, or of one that is still looked at. */
    input: z.object({ import: Id, as: z.enum(['word', 'pdf']).default('word') }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
  takeBack: write({
    what: 'Hoàn tác một lần nhập',
    roles: registrars,
    input: z.object({ import: Id }),
    output: z.object({ label: z.string() }),
  }),
};

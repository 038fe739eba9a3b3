// The history: who changed what and when, undo and redo, and what was removed.
import { z } from 'zod';
import { Id, Page } from './primitives.ts';
import { registerNames } from './records/record.ts';
import { everyone, read, registrars, write } from './rpc.ts';

const Step = z.object({ command: Id, label: z.string(), at: z.string(), user: z.string() });

export const Entry = z.object({
  command: Id,
  at: z.string(),
  user: z.string(),
  label: z.string(),
  /** The record of the import that this step was. */
  import: Id.nullable(),
  changes: z.array(z.object({ what: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type Entry = z.infer<typeof Entry>;

export const Removed = z.object({
  /** Its register, the book of dossiers or of visits. */
  register: z.enum([...registerNames, 'dossier', 'inspection']),
  id: Id,
  title: z.string(),
  detail: z.string(),
  command: Id,
  at: z.string(),
  user: z.string(),
});
export type Removed = z.infer<typeof Removed>;

export const history = {
  state: read({
    what: 'Xem việc hoàn tác được và làm lại được',
    roles: everyone,
    input: z.object({}),
    output: z.object({ undo: Step.nullable(), redo: Step.nullable(), last: Step.nullable() }),
  }),
  entries: read({
    what: 'Xem lịch sử của một hồ sơ hoặc của cả sổ',
    roles: everyone,
    input: Page.extend({
      record: z
        .object({ register: z.enum([...registerNames, 'dossier']), id: Id })
        .nullable()
        .default(null),
    }),
    output: z.object({ entries: z.array(Entry), total: z.int() }),
  }),
  undo: write({ what: 'Hoàn tác', roles: registrars, input: z.object({ command: Id }), output: z.object({ label: z.string() }) }),
  redo: write({ what: 'Làm lại', roles: registrars, input: z.object({ command: Id }), output: z.object({ label: z.string() }) }),
  trash: read({ what: 'Xem thùng rác', roles: everyone, input: Page, output: z.object({ rows: z.array(Removed), total: z.int() }) }),
  restore: write({
    what: 'Khôi phục dòng đã xóa',
    roles: registrars,
    input: z.object({
      rows: z
        .array(z.object({ command: Id, id: Id }))
        .min(1)
        .max(1000),
    }),
    output: z.object({ restored: z.int() }),
  }),
};

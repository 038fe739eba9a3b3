// Checklists as the office keeps them: editions of each kind, a new one from the last, the blank to print.
import { z } from 'zod';
import { visitKinds } from './records/visit-choices.ts';
import { Id, LongText, RequiredText } from './primitives.ts';
import { everyone, job, read, type Role, write } from './rpc.ts';

const keepers: readonly Role[] = ['inspection', 'secretary', 'administrator'];
const Kind = z.enum(visitKinds.map((one) => one.code) as [(typeof visitKinds)[number]['code']]);

export const ChecklistEdition = z.object({
  id: Id,
  edition: z.int(),
  basis: z.string().nullable(),
  /** How many visits keep it; such an edition is never changed. */
  visits: z.int(),
  items: z.array(z.object({ id: Id, position: z.int(), text: z.string() })),
  /** Against the edition before it. */
  added: z.array(z.string()),
  removed: z.array(z.string()),
});
export type ChecklistEdition = z.infer<typeof ChecklistEdition>;

export const checklistMethods = {
  checklists: read({
    what: 'Xem các bản của bảng kiểm',
    roles: everyone,
    input: z.object({ kind: Kind }),
    output: z.object({ editions: z.array(ChecklistEdition) }),
  }),
  saveChecklist: write({
    what: 'Ghi bản mới của bảng kiểm',
    roles: keepers,
    input: z.object({
      kind: Kind,
      /** The newest edition that the form began with. */
      from: Id,
      basis: LongText.nullable(),
      items: z.array(RequiredText).min(1, 'Bảng kiểm phải có ít nhất một mục.').max(200, 'Bảng kiểm có nhiều quá 200 mục.'),
    }),
    output: z.object({ id: Id, edition: z.int() }),
  }),
  blankChecklist: job({
    what: 'Lấy bảng kiểm trống để in',
    roles: everyone,
    input: z.object({ id: Id, as: z.enum(['word', 'pdf']) }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
};

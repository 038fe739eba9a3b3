// Ctrl+K: one box over all registers.
import { z } from 'zod';
import { Id, IsoDate } from './primitives.ts';
import { registerNames, Row } from './records/record.ts';
import { everyone, read } from './rpc.ts';

/** Rows of the registers, dossiers, visits and plans, meetings and conclusions; `row` = the row as its list shows it on the day asked, null of what is in no register. */
export const Hit = z.object({
  register: z.enum([...registerNames, 'dossier', 'inspection', 'inspection-plan', 'meeting', 'conclusion']),
  id: Id,
  title: z.string(),
  detail: z.string(),
  row: Row.nullable(),
});
export type Hit = z.infer<typeof Hit>;

export const search = {
  find: read({
    what: 'Tìm trong mọi sổ',
    roles: everyone,
    input: z.object({ text: z.string().max(200), limit: z.int().min(1).max(100).default(30), asOf: IsoDate.nullable().default(null) }),
    output: z.object({ hits: z.array(Hit) }),
  }),
};

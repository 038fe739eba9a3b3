// Ctrl+K: one box over all registers.
import { z } from 'zod';
import { Id } from './primitives.ts';
import { registerNames } from './records/record.ts';
import { everyone, read } from './rpc.ts';

/** Rows of the registers, and dossiers. */
export const Hit = z.object({ register: z.enum([...registerNames, 'dossier']), id: Id, title: z.string(), detail: z.string() });
export type Hit = z.infer<typeof Hit>;

export const search = {
  find: read({
    what: 'Tìm trong mọi sổ',
    roles: everyone,
    input: z.object({ text: z.string().max(200), limit: z.int().min(1).max(100).default(30) }),
    output: z.object({ hits: z.array(Hit) }),
  }),
};

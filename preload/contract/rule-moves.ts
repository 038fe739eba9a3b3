// What a change of the law would move in the register, said before anything is written.
import { z } from 'zod';
import { Id } from './primitives.ts';
import { registerNames } from './records/record.ts';

/** One row that moves: what it was and would be, and from which day to which. */
export const Moved = z.object({
  register: z.enum([...registerNames, 'dossier']),
  id: Id,
  title: z.string(),
  before: z.string(),
  after: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type Moved = z.infer<typeof Moved>;

export const Moves = z.object({
  /** What moves, in one sentence; an honest one where nothing computed hangs on the change. */
  sentence: z.string(),
  counts: z.array(z.object({ what: z.string(), before: z.int(), after: z.int() })),
  /** The first 50 of `total`. */
  moved: z.array(Moved),
  total: z.int(),
});
export type Moves = z.infer<typeof Moves>;

// A document as records and lists show it.
import { z } from 'zod';
import { Id } from './primitives.ts';

export const DocumentRow = z.object({
  id: Id,
  kind: z.string(),
  number: z.string().nullable(),
  abstract: z.string(),
  recipient: z.string().nullable(),
  state: z.enum(['draft', 'issued']),
  issuedOn: z.string().nullable(),
  templateName: z.string().nullable(),
  version: z.int(),
  /** `none`: a draft has no file yet. `changed`: its bytes, or its frozen content, are not what was issued. */
  file: z.enum(['none', 'there', 'missing', 'changed']),
});
export type DocumentRow = z.infer<typeof DocumentRow>;

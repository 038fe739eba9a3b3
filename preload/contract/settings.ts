// Settings of the office (heads of lists and papers), who is working, and what is the user's own.
import { z } from 'zod';
import { IsoDate, Text } from './primitives.ts';
import { administrators, everyone, keep, read, roles, write } from './rpc.ts';

/** What heads and feet of lists and papers need (NĐ 30/2020, Annex I). */
export const Office = z.object({
  superior: Text.default(''),
  agency: Text.default(''),
  agencyShort: Text.default(''),
  place: Text.default(''),
  signerMode: Text.default(''),
  signerPost: Text.default(''),
  signerName: Text.default(''),
  preparer: Text.default(''),
});
export type Office = z.infer<typeof Office>;

export const settings = {
  get: read({
    what: 'Xem cài đặt của cơ quan',
    roles: everyone,
    input: z.object({}),
    output: z.object({ office: Office, version: z.string() }),
  }),
  save: write({
    what: 'Ghi cài đặt của cơ quan',
    roles: administrators,
    input: z.object({ office: Office, version: z.string() }),
    output: z.object({ version: z.string() }),
  }),
  me: read({
    what: 'Xem ai đang làm việc, trên sổ nào',
    roles: everyone,
    input: z.object({}),
    output: z.object({
      user: z.string(),
      role: z.enum(roles),
      today: IsoDate,
      practice: z.enum(['no', 'yes']),
      folder: z.string(),
      lastCopy: z.string().nullable(),
      version: z.string(),
    }),
  }),
  /** Drafts, widths, filters, theme: read by the beginning of their keys. */
  kept: read({
    what: 'Lấy những thứ của riêng người dùng',
    roles: everyone,
    input: z.object({ prefix: z.string().max(200) }),
    output: z.object({ values: z.array(z.object({ key: z.string(), value: z.string(), at: z.string() })) }),
  }),
  keep: keep({
    what: 'Giữ một thứ của riêng người dùng',
    roles: everyone,
    input: z.object({ key: z.string().min(1).max(200), value: z.string().max(500_000).nullable() }),
    output: z.object({}),
  }),
};

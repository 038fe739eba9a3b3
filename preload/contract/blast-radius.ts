// Blast radius: the training certificates that a provider issued on bad days, and the people and employers whom they touch.
import { z } from 'zod';
import { Id, IsoDate } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, job, read } from './rpc.ts';

const YesNo = z.enum(['yes', 'no']);

/** What is looked at; `days` bad: only days of a bad standing; all: every day of the span, for false results found from a day on. */
export const BlastAsk = z.object({
  id: Id,
  asOf: IsoDate.nullable().default(null),
  from: IsoDate.nullable().default(null),
  to: IsoDate.nullable().default(null),
  days: z.enum(['bad', 'all']).default('bad'),
  /** Folded issuers taken for the provider though only alike, and left out though the same. */
  include: z.array(z.string().max(500)).max(200).default([]),
  exclude: z.array(z.string().max(500)).max(200).default([]),
});
export type BlastAsk = z.output<typeof BlastAsk>;

export const BlastPerson = z.object({
  post: Id,
  person: Id,
  name: z.string(),
  role: z.string(),
  certificates: z.array(
    z.object({
      id: Id,
      number: z.string().nullable(),
      group: z.string().nullable(),
      issuedOn: IsoDate,
      lastOn: IsoDate.nullable(),
      stood: z.string(),
    }),
  ),
  valid: YesNo,
  loses: YesNo,
});

export const BlastEmployer = z.object({
  organization: Id,
  employer: Id.nullable(),
  name: z.string(),
  taxCode: z.string().nullable(),
  people: z.array(BlastPerson),
  opens: z.object({ osh: z.int(), medical: z.int() }),
});
export type BlastEmployer = z.infer<typeof BlastEmployer>;

export const blastRadiusMethods = {
  blastRadius: read({
    what: 'Xem phạm vi ảnh hưởng của một đơn vị dịch vụ',
    roles: everyone,
    input: BlastAsk.extend({ register: RegisterName, limit: z.int().min(0).max(2000).default(100) }),
    output: z.object({
      /** Why there is nothing to show for this kind of service; null where it can be told. */
      unknown: z.string().nullable(),
      day: IsoDate,
      name: z.string(),
      names: z.array(z.string()),
      periods: z.array(z.object({ line: z.string(), status: z.string(), from: IsoDate, to: IsoDate })),
      issuers: z.array(
        z.object({
          fold: z.string(),
          issuer: z.string(),
          certificates: z.int(),
          match: z.enum(['exact', 'alike', 'other']),
          counted: YesNo,
        }),
      ),
      undated: z.int(),
      counts: z.object({ certificates: z.int(), people: z.int(), employers: z.int(), valid: z.int(), lose: z.int(), gaps: z.int() }),
      /** The first `limit` employers. */
      employers: z.array(BlastEmployer),
      /** All employers that letters may go to. */
      employerIds: z.array(Id),
      basis: z.array(z.object({ source: z.string(), words: z.string() })),
    }),
  }),
  blastRadiusExcel: job({
    what: 'Xuất phạm vi ảnh hưởng ra Excel',
    roles: everyone,
    input: BlastAsk,
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
};

// Findings of a visit, the hint at their sanction, the steps of their remedy and the files that prove it.
import { z } from 'zod';
import { Id, IsoDate, LongText, RequiredText, Text } from './primitives.ts';
import { offenders, recheckOutcomes, remedyKinds, remedyStates } from './records/visit-choices.ts';
import { everyone, job, read, type Role, write } from './rpc.ts';

const workers: readonly Role[] = ['inspection', 'licensing', 'secretary', 'administrator'];
const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);

export const Evidence = z.object({
  id: Id,
  name: z.string(),
  size: z.int(),
  addedOn: IsoDate,
  finding: Id.nullable(),
  /** Whether it still lies in the folder as it was put there. */
  state: z.enum(['there', 'missing', 'changed']),
});
export type Evidence = z.infer<typeof Evidence>;

export const RemedyStep = z.object({
  id: Id,
  kind: codes(remedyKinds),
  on: IsoDate,
  /** Of a re-check. */
  outcome: codes(recheckOutcomes).nullable().default(null),
  /** The visit that looked again. */
  visit: Id.nullable().default(null),
  officer: Text.nullable().default(null),
  note: LongText.nullable().default(null),
});
export type RemedyStep = z.output<typeof RemedyStep>;

const Sanction = z.object({
  decree: z.string(),
  fine: z.string().nullable(),
  sum: z.string(),
  who: z.array(z.object({ post: z.string(), power: z.number() })),
  suspension: z.object({ min: z.number(), max: z.number() }).nullable(),
  basis: z.array(z.string()),
});

export const Finding = z.object({
  id: Id,
  version: z.int(),
  item: Id.nullable(),
  what: z.string(),
  basis: z.string().nullable(),
  startedOn: IsoDate.nullable(),
  endedOn: IsoDate.nullable(),
  offender: codes(offenders),
  sanction: z.string().nullable(),
  owner: z.string().nullable(),
  dueOn: IsoDate.nullable(),
  state: codes(remedyStates),
  hint: Sanction,
  steps: z.array(RemedyStep),
  evidence: z.array(Evidence),
  /** The suspension of a paper that came with it. */
  suspended: Id.nullable(),
});
export type Finding = z.infer<typeof Finding>;

const Saved = z.object({ id: Id });

export const findingMethods = {
  fines: read({
    what: 'Xem các hành vi và mức phạt của một loại kiểm tra',
    roles: everyone,
    input: z.object({ kind: z.enum(['HL', 'KD', 'QT', 'KS', 'DN']), on: IsoDate }),
    output: z.object({ fines: z.array(z.object({ code: z.string(), words: z.string(), source: z.string() })) }),
  }),
  saveFinding: write({
    what: 'Ghi tồn tại, vi phạm',
    roles: workers,
    input: z.object({
      visit: Id,
      id: Id,
      version: z.int().nullable(),
      item: Id.nullable().default(null),
      what: RequiredText,
      basis: Text.nullable().default(null),
      startedOn: IsoDate.nullable().default(null),
      endedOn: IsoDate.nullable().default(null),
      offender: codes(offenders),
      sanction: z.string().max(80).nullable().default(null),
      owner: Text.nullable().default(null),
      dueOn: IsoDate.nullable().default(null),
    }),
    output: Saved,
  }),
  removeFinding: write({ what: 'Xóa tồn tại ghi nhầm', roles: workers, input: z.object({ id: Id }), output: Saved }),
  saveRemedy: write({
    what: 'Ghi việc khắc phục',
    roles: workers,
    input: z.object({ finding: Id, step: RemedyStep }),
    output: Saved,
  }),
  removeRemedy: write({ what: 'Xóa việc khắc phục ghi nhầm', roles: workers, input: z.object({ finding: Id, step: Id }), output: Saved }),
  attach: job({
    what: 'Thêm tệp chứng cứ',
    roles: workers,
    input: z.object({ file: z.string(), visit: Id, finding: Id.nullable().default(null) }),
    output: z.object({ id: Id, name: z.string(), twin: z.enum(['yes', 'no']) }),
  }),
  detach: write({ what: 'Bỏ tệp chứng cứ', roles: workers, input: z.object({ id: Id }), output: Saved }),
  evidence: job({
    what: 'Lấy tệp chứng cứ',
    roles: everyone,
    input: z.object({ id: Id }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
  suspend: write({
    what: 'Ghi đình chỉ kèm xử phạt vào giấy của đơn vị',
    roles: workers,
    input: z.object({
      finding: Id,
      id: Id,
      paper: Id,
      on: IsoDate,
      to: IsoDate,
      decisionNumber: RequiredText,
      decisionAgency: RequiredText,
    }),
    output: Saved,
  }),
  papersToSuspend: read({
    what: 'Xem các giấy có thể bị đình chỉ theo một tồn tại',
    roles: everyone,
    input: z.object({ finding: Id }),
    output: z.object({ papers: z.array(z.object({ id: Id, label: z.string() })) }),
  }),
};

// What the office should look at again among papers: notices of training that are late or lacking, numbers that stand twice.
import { z } from 'zod';
import { Id, IsoDate, RequiredText } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, read, registrars, write } from './rpc.ts';

export const noticeFaults = [
  { code: 'start-late', label: 'Thông báo chậm' },
  { code: 'start-unknown', label: 'Chưa ghi ngày thông báo' },
  { code: 'unpublished', label: 'Chưa công khai' },
  { code: 'published-late', label: 'Công khai chậm' },
  { code: 'move-late', label: 'Báo chuyển trụ sở chậm' },
  { code: 'move-unknown', label: 'Chưa báo chuyển trụ sở' },
  { code: 'change-late', label: 'Báo đổi phạm vi chậm' },
  { code: 'change-unknown', label: 'Chưa báo đổi phạm vi' },
  { code: 'stop-unknown', label: 'Chưa báo chấm dứt' },
] as const;

/** `by`: the last day on which it was in time. */
export const NoticeFinding = z.object({
  fault: z.enum(noticeFaults.map((one) => one.code)),
  paper: Id,
  event: Id.nullable(),
  words: z.string(),
  source: z.string(),
  by: IsoDate.nullable(),
});
export type NoticeFinding = z.infer<typeof NoticeFinding>;

const TwinSide = z.object({ paper: Id, register: RegisterName, row: Id, name: z.string(), issuedOn: z.string().nullable() });
/** Two papers of two services with one number, issuer and kind. */
export const TwinNumber = z.object({ kind: z.string(), number: z.string(), issuer: z.string(), one: TwinSide, other: TwinSide });
export type TwinNumber = z.infer<typeof TwinNumber>;

const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });

export const noticeMethods = {
  findings: read({
    what: 'Xem điều cần xem lại của các giấy',
    roles: everyone,
    input: AsOf.extend({ register: RegisterName, id: Id }),
    /** `twins`: the asked row is `one`. */
    output: z.object({ notices: z.array(NoticeFinding), twins: z.array(TwinNumber) }),
  }),
  review: read({
    what: 'Xem mọi giấy cần xem lại',
    roles: everyone,
    input: AsOf.extend({
      search: z.string().max(200).default(''),
      fault: z
        .enum(noticeFaults.map((one) => one.code))
        .nullable()
        .default(null),
    }),
    output: z.object({
      /** At most 500 of each; `bodies` counts all. */
      notices: z.array(NoticeFinding.extend({ row: Id, name: z.string() })),
      twins: z.array(TwinNumber),
      bodies: z.int(),
      pairs: z.int(),
    }),
  }),
  countNotice: read({
    what: 'Đếm ngày làm việc từ thông báo đến ngày bắt đầu',
    roles: everyone,
    input: z.object({ kind: z.enum(['start', 'move', 'change']), notified: IsoDate, on: IsoDate }),
    /** Null = no rule asks for days on that day. */
    output: z.object({
      count: z.object({ enough: z.enum(['yes', 'no']), words: z.string(), source: z.string(), by: IsoDate }).nullable(),
    }),
  }),
  settleTwin: write({
    what: 'Ghi nhận hai giấy trùng số là hai giấy khác nhau',
    roles: registrars,
    input: z.object({ id: Id, papers: z.tuple([Id, Id]), reason: RequiredText }),
    output: z.object({ id: Id }),
  }),
};

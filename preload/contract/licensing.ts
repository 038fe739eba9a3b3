// Licensing: the life of a provider's papers, its standing through time, and why it stands so.
import { z } from 'zod';
import { blastRadiusMethods } from './blast-radius.ts';
import { conditionMethods } from './conditions.ts';
import { noticeMethods } from './notices.ts';
import { Id, IsoDate, LongText, Text } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, read, registrars, write } from './rpc.ts';

const blank = Text.nullable().default(null);
const Row = z.object({ register: RegisterName, id: Id });

export const eventKinds = [
  'granted',
  'extended',
  'scope-changed',
  'reissued',
  'moved',
  'suspended',
  'resumed',
  'revoked',
  'terminated',
] as const;

/** What each kind of event is called, on every screen and in the history. */
export const eventVerbs: Readonly<Record<(typeof eventKinds)[number], string>> = {
  granted: 'Cấp',
  extended: 'Gia hạn',
  'scope-changed': 'Đổi phạm vi',
  reissued: 'Cấp lại',
  moved: 'Chuyển trụ sở',
  suspended: 'Đình chỉ',
  resumed: 'Khôi phục',
  revoked: 'Thu hồi',
  terminated: 'Chấm dứt',
};

/** Grounds of a suspension, revocation or termination; the first seven follow the punished acts of NĐ 283/2026 art. 36–38. */
export const grounds = [
  { code: 'OUT_OF_SCOPE', label: 'Hoạt động ngoài phạm vi' },
  { code: 'CONDITIONS_NOT_KEPT', label: 'Không duy trì điều kiện' },
  { code: 'FALSE_RESULTS', label: 'Cấp kết quả sai sự thật' },
  { code: 'FORGED_DOSSIER', label: 'Hồ sơ giả mạo' },
  { code: 'ALTERED_CERTIFICATE', label: 'Tẩy xóa, sửa giấy chứng nhận' },
  { code: 'ACTIVE_WHILE_SUSPENDED', label: 'Hoạt động khi đang bị đình chỉ' },
  { code: 'NOT_REMEDIED_IN_TIME', label: 'Không khắc phục đúng hạn' },
  { code: 'SANCTION_DECISION', label: 'Theo quyết định xử phạt' },
  { code: 'DISSOLVED', label: 'Giải thể, phá sản' },
  { code: 'OWN_REQUEST', label: 'Theo đề nghị của đơn vị' },
  { code: 'OTHER', label: 'Lý do khác' },
] as const;

/** An event of a paper as its decision says it. */
export const Event = z.object({
  id: Id,
  kind: z.enum(eventKinds),
  on: IsoDate.nullable(),
  /** Last day of a suspension; null = open. */
  to: IsoDate.nullable().default(null),
  /** The scope line that it speaks of; null = the whole paper. */
  line: blank,
  /** Of a changed scope: codes, joined by ",". */
  scope: blank,
  /** Of an extension: the new last day. */
  expiresOn: IsoDate.nullable().default(null),
  decisionNumber: blank,
  decisionAgency: blank,
  /** Of a notice of training that moved, changed its scope or stopped: who was told when. */
  ministryNotifiedOn: IsoDate.nullable().default(null),
  departmentNotifiedOn: IsoDate.nullable().default(null),
  ground: blank,
  note: LongText.nullable().default(null),
});
export type Event = z.output<typeof Event>;

export const TimelinePaper = z.object({
  id: Id,
  kind: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  class: z.string().nullable(),
  scope: z.string().nullable(),
  predecessor: z.string().nullable(),
  events: z.array(Event),
  /** The paper's own states, days included, to null = without end; days past its last one are left out. */
  life: z.array(z.object({ status: z.string(), from: IsoDate, to: IsoDate.nullable() })),
});
export type TimelinePaper = z.infer<typeof TimelinePaper>;

/** `line` null = the whole service; days included; `to` null = without end. */
export const StandingPeriod = z.object({
  line: z.string().nullable(),
  status: z.string(),
  from: IsoDate,
  to: IsoDate.nullable(),
  paper: z.string().nullable(),
});
export type StandingPeriod = z.infer<typeof StandingPeriod>;

const Basis = z.object({
  source: z.string(),
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  confidence: z.string(),
});

export const licensing = {
  ...conditionMethods,
  ...noticeMethods,
  ...blastRadiusMethods,
  timeline: read({
    what: 'Xem các giấy, sự kiện và hiệu lực qua thời gian',
    roles: everyone,
    input: Row,
    output: z.object({ service: Id, kind: z.string(), papers: z.array(TimelinePaper), periods: z.array(StandingPeriod) }),
  }),
  why: read({
    what: 'Xem vì sao có trạng thái này',
    roles: everyone,
    input: Row.extend({ line: z.string().nullable().default(null), asOf: IsoDate.nullable().default(null) }),
    output: z.object({
      status: z.string(),
      day: IsoDate,
      line: z.string().nullable(),
      events: z.array(z.object({ on: z.string().nullable(), words: z.string() })),
      rules: z.array(Basis),
      /** The count of days: a bar from–to with what has passed and what is left. */
      sum: z.object({ from: IsoDate, to: IsoDate, passed: z.int(), left: z.int(), words: z.string() }).nullable(),
      /** What would turn it green, a sentence each. */
      back: z.array(z.string()),
      /** The one thing that must happen next; `by` null = no day is written; `source` '' = custom. */
      next: z.object({ title: z.string(), words: z.string(), by: IsoDate.nullable(), source: z.string() }).nullable(),
      /** How many lines of the service stand in force, of how many. */
      lines: z.object({ standing: z.int(), all: z.int() }),
    }),
  }),
  regime: read({
    what: 'Xem chế độ huấn luyện sắp đổi hay không',
    roles: everyone,
    input: z.object({ asOf: IsoDate.nullable().default(null) }),
    /** What has to be said on that day about the regime of training that is about to end; null = nothing. */
    output: z.object({
      banner: z.object({ words: z.string(), source: z.string() }).nullable(),
      /** Last day of the regime of notification, with its text. */
      notice: z.object({ lastOn: IsoDate, source: z.string() }).nullable(),
    }),
  }),
  record: write({
    what: 'Ghi sự kiện của một giấy',
    roles: registrars,
    input: Row.extend({ paper: Id, event: Event }),
    output: z.object({ id: Id }),
  }),
  removeEvent: write({
    what: 'Xóa sự kiện của một giấy',
    roles: registrars,
    input: Row.extend({ paper: Id, event: Id }),
    output: z.object({ id: Id }),
  }),
};

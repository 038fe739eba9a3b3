// Dossiers: what units handed in, how long it may take, who has it, what came of it.
import { z } from 'zod';
import { Filter, Id, IsoDate, LongText, Page, RequiredText, Sort, Text } from './primitives.ts';
import { dossierEventKinds, dossierKinds, dossierOutcomes, dossierStates, dossierWays } from './records/dossier-choices.ts';
import { RegisterName } from './records/record.ts';
import { everyone, job, read, registrars, write } from './rpc.ts';

const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);
const Kind = codes(dossierKinds);
const State = codes(dossierStates);
const YesNo = z.enum(['yes', 'no']);

/** `left`: days of the term still to come, 0 on the last day, below zero since then; null where no term is set or it is over. */
export const DossierRow = z.object({
  id: Id,
  number: z.int(),
  year: z.int(),
  kind: Kind,
  unit: z.string(),
  organization: Id.nullable(),
  receivedOn: IsoDate,
  way: codes(dossierWays),
  officer: z.string().nullable(),
  due: IsoDate.nullable(),
  left: z.int().nullable(),
  /** "còn 3 ngày làm việc", "quá hạn 2 ngày làm việc", "trả đúng hạn". */
  clock: z.string(),
  state: State,
  endedOn: IsoDate.nullable(),
  late: YesNo,
  /** Papers of the checklist that are missing. */
  missing: z.int(),
});
export type DossierRow = z.infer<typeof DossierRow>;

export const DossierPaper = z.object({ id: Id, name: RequiredText, state: z.enum(['present', 'missing']) });
export type DossierPaper = z.output<typeof DossierPaper>;

export const DossierEvent = z.object({
  id: Id,
  kind: codes(dossierEventKinds),
  on: IsoDate,
  officer: Text.nullable().default(null),
  /** Of a settled dossier alone. */
  outcome: codes(dossierOutcomes).nullable().default(null),
  number: Text.nullable().default(null),
  credential: Id.nullable().default(null),
  note: LongText.nullable().default(null),
});
export type DossierEvent = z.output<typeof DossierEvent>;

const Rule = z.object({
  source: z.string(),
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  confidence: z.string(),
});

const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });
/** `states`: only these; null = all. */
const View = AsOf.extend({
  search: z.string().max(200).default(''),
  states: z.array(State).nullable().default(null),
  /** By kind, way, officer (set), receivedOn, due (date). */
  filters: z.array(Filter).max(10).default([]),
  /** By number, unit, kind, receivedOn, due, officer, state. */
  sort: z.array(Sort).max(3).default([]),
});

export const dossiers = {
  list: read({
    what: 'Xem danh sách hồ sơ',
    roles: everyone,
    input: Page.extend(View.shape),
    output: z.object({
      rows: z.array(DossierRow),
      matching: z.int(),
      total: z.int(),
      /** Under the search and the filters, whatever states are asked. */
      counts: z.array(z.object({ state: State, n: z.int() })),
      officers: z.array(z.string()),
    }),
  }),
  of: read({
    what: 'Xem hồ sơ của một đơn vị',
    roles: everyone,
    input: AsOf.extend({ organization: Id }),
    output: z.object({ rows: z.array(DossierRow) }),
  }),
  get: read({
    what: 'Xem một hồ sơ và thời hạn của nó',
    roles: everyone,
    input: AsOf.extend({ id: Id }),
    output: z.object({
      day: IsoDate,
      row: DossierRow,
      version: z.int(),
      letter: z.string().nullable(),
      note: z.string().nullable(),
      papers: z.array(DossierPaper),
      events: z.array(DossierEvent.extend({ credentialWords: z.string().nullable() })),
      why: z.object({
        facts: z.array(z.object({ on: IsoDate.nullable(), words: z.string() })),
        rules: z.array(Rule),
        sum: z.array(z.string()),
        /** Days left out, with the reason. */
        skips: z.array(z.string()),
      }),
      findings: z.array(z.object({ words: z.string(), basis: z.string() })),
      /** Papers of the unit that the result may name, newest first. */
      credentials: z.array(z.object({ id: Id, label: z.string() })),
      /** Where the paper is entered: the unit's row in the register of this kind. */
      enter: z.object({ register: RegisterName, id: Id.nullable() }).nullable(),
    }),
  }),
  opening: read({
    what: 'Xem số hồ sơ tiếp theo và những gì một loại hồ sơ cần',
    roles: everyone,
    input: z.object({ receivedOn: IsoDate }),
    output: z.object({
      number: z.int(),
      kinds: z.array(
        z.object({
          code: Kind,
          /** "5 ngày làm việc · thời hạn theo quy chế của cơ quan", or that none is set. */
          term: z.string(),
          due: IsoDate.nullable(),
          papers: z.array(z.string()),
          /** Why such a dossier should not be taken in on that day. */
          warning: z.string().nullable(),
        }),
      ),
      officers: z.array(z.string()),
    }),
  }),
  units: read({
    what: 'Tìm đơn vị trong các sổ',
    roles: everyone,
    input: z.object({ text: z.string().max(200) }),
    output: z.object({
      units: z.array(z.object({ id: Id, name: z.string(), taxCode: z.string().nullable(), address: z.string().nullable() })),
    }),
  }),
  save: write({
    what: 'Nhận hồ sơ hoặc sửa hồ sơ đã nhận',
    roles: registrars,
    input: z.object({
      id: Id,
      /** The version that the form began with; null = a new dossier. */
      version: z.int().nullable(),
      kind: Kind,
      /** A unit of the registers, or null for one that is new. */
      organization: Id.nullable(),
      unitName: RequiredText,
      receivedOn: IsoDate,
      way: codes(dossierWays),
      number: z.int('Số phải là số nguyên.').min(1, 'Số bắt đầu từ 1.').max(999_999, 'Số lớn quá mức.'),
      letter: Text.nullable().default(null),
      note: LongText.nullable().default(null),
      /** To whom a new one is given at once. */
      officer: Text.nullable().default(null),
      papers: z.array(DossierPaper).max(60),
    }),
    output: z.object({ id: Id }),
  }),
  /** Enters an event, or puts right one that stands. */
  saveEvent: write({
    what: 'Ghi việc xảy ra với hồ sơ',
    roles: registrars,
    input: z.object({ dossier: Id, event: DossierEvent }),
    output: z.object({ id: Id }),
  }),
  removeEvent: write({
    what: 'Xóa một việc ghi nhầm của hồ sơ',
    roles: registrars,
    input: z.object({ dossier: Id, event: Id }),
    output: z.object({ id: Id }),
  }),
  mark: write({
    what: 'Đánh dấu giấy tờ có hay thiếu',
    roles: registrars,
    input: z.object({ dossier: Id, paper: Id, state: DossierPaper.shape.state }),
    output: z.object({ id: Id }),
  }),
  remove: write({
    what: 'Xóa hồ sơ ghi nhầm',
    roles: registrars,
    input: z.object({ id: Id }),
    output: z.object({ id: Id }),
  }),
  export: job({
    what: 'Xuất danh sách hồ sơ ra Excel',
    roles: everyone,
    input: View,
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
};

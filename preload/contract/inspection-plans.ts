// The plan of a year: when and by whom each subject is visited, what speaks against it, how it was decided, what others plan.
import { z } from 'zod';
import { Checklist, inspectors, Subject, SubjectKind, Year } from './inspection-due.ts';
import { Count, Id, IsoDate, RequiredText, TaxCode, Text } from './primitives.ts';
import { registerNames } from './records/record.ts';
import { everyone, job, read, write } from './rpc.ts';

export const otherVisitKinds = [
  { code: 'inspection', label: 'Kiểm tra' },
  { code: 'inspectorate', label: 'Thanh tra' },
  { code: 'audit', label: 'Kiểm toán' },
] as const;
export const teamRoles = [
  { code: 'leader', label: 'Trưởng đoàn' },
  { code: 'deputy', label: 'Phó trưởng đoàn' },
  { code: 'member', label: 'Thành viên' },
] as const;

const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);
export const PlanConflict = z.object({ kind: z.string(), words: z.string(), basis: z.string() });
const Named = z.object({ id: Id, name: z.string() });
export const PlanRow = z.object({
  id: Id,
  version: z.int(),
  kind: SubjectKind,
  subject: Id,
  register: z.enum(registerNames).nullable(),
  name: z.string(),
  taxCode: z.string().nullable(),
  checklist: Checklist,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  team: Id.nullable(),
  place: z.string().nullable(),
  grounds: z.string().nullable(),
  reason: z.string().nullable(),
  /** Numbers of the amendments that brought it in and took it out. */
  added: z.int().nullable(),
  dropped: z.int().nullable(),
  conflicts: z.array(PlanConflict),
  /** The visit that was made of it. */
  made: IsoDate.nullable(),
});
export type PlanRow = z.infer<typeof PlanRow>;

const PlanHead = z.object({
  id: Id,
  version: z.int(),
  year: z.int(),
  agency: z.string(),
  title: z.string(),
  note: z.string().nullable(),
  /** Null while it is a draft. */
  decisionNumber: z.string().nullable(),
  decidedOn: IsoDate.nullable(),
  rows: z.int(),
});
export type PlanHead = z.infer<typeof PlanHead>;

const Placing = {
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  team: Id.nullable().default(null),
  place: Text.nullable().default(null),
  grounds: Text.nullable().default(null),
  /** Why it stands against a warning. */
  reason: Text.nullable().default(null),
};
export const OtherVisit = z.object({
  id: Id,
  agency: RequiredText,
  kind: codes(otherVisitKinds),
  taxCode: TaxCode.nullable().default(null),
  unit: RequiredText,
  from: IsoDate,
  to: IsoDate,
  note: Text.nullable().default(null),
});
export type OtherVisit = z.infer<typeof OtherVisit>;
const OtherRow = OtherVisit.extend({ version: z.int() });
const Done = z.object({});
/** Lines about visits of others as they were read, before anything is written. */
const ReadOthers = z.object({
  lines: z.array(z.object({ line: z.string(), visit: OtherVisit.omit({ id: true }).nullable(), fault: z.string().nullable() })),
});

export const inspectionPlans = {
  plans: read({
    what: 'Xem các kế hoạch kiểm tra',
    roles: everyone,
    input: z.object({}),
    output: z.object({ today: IsoDate, plans: z.array(PlanHead) }),
  }),
  plan: read({
    what: 'Xem một kế hoạch kiểm tra với lịch và cảnh báo',
    roles: everyone,
    input: z.object({ id: Id }),
    output: PlanHead.extend({
      today: IsoDate,
      lines: z.array(PlanRow),
      teams: z.array(
        z.object({ id: Id, version: z.int(), name: z.string(), members: z.array(z.object({ officer: Id, role: codes(teamRoles) })) }),
      ),
      officers: z.array(Named.extend({ version: z.int(), post: z.string().nullable() })),
      leaves: z.array(z.object({ id: Id, officer: Id, from: IsoDate, to: IsoDate, note: z.string().nullable() })),
      amendments: z.array(
        z.object({ id: Id, number: z.int(), decisionNumber: z.string(), decidedOn: IsoDate, what: z.string(), why: z.string() }),
      ),
      others: z.array(OtherRow),
      /** Days of the year that are free against the week. */
      holidays: z.array(z.object({ on: IsoDate, name: z.string() })),
      quarters: z.array(z.object({ quarter: z.int(), planned: z.int(), made: z.int() })),
      /** Working days planned of each inspector, and how many he has. */
      capacity: z.array(z.object({ officer: Id, days: z.int(), most: z.int().nullable() })),
    }),
  }),
  savePlan: write({
    what: 'Lập hoặc sửa kế hoạch kiểm tra',
    roles: inspectors,
    input: z.object({
      id: Id,
      version: z.int().nullable(),
      year: Year,
      agency: RequiredText,
      title: RequiredText,
      note: Text.nullable().default(null),
    }),
    output: z.object({ id: Id }),
  }),
  removePlan: write({ what: 'Xóa dự thảo kế hoạch kiểm tra', roles: inspectors, input: z.object({ id: Id }), output: Done }),
  pick: write({
    what: 'Đưa đơn vị vào kế hoạch kiểm tra',
    roles: inspectors,
    input: z.object({ plan: Id, subjects: z.array(Subject).min(1).max(2000) }),
    output: z.object({ added: z.int(), already: z.int() }),
  }),
  place: write({
    what: 'Xếp lịch kiểm tra',
    roles: inspectors,
    input: z.object({ id: Id, version: z.int(), ...Placing }),
    output: z.object({ conflicts: z.array(PlanConflict) }),
  }),
  /** What would speak against a place, before anything is written. */
  tryPlace: read({
    what: 'Xem cảnh báo trước khi xếp lịch',
    roles: everyone,
    input: z.object({ id: Id, from: IsoDate.nullable(), to: IsoDate.nullable(), team: Id.nullable() }),
    output: z.object({ conflicts: z.array(PlanConflict) }),
  }),
  /** The same of a subject that is in no plan yet. */
  tryUnit: read({
    what: 'Xem cảnh báo trước khi thêm đơn vị vào kế hoạch',
    roles: everyone,
    input: z.object({ plan: Id, subject: Subject, from: IsoDate.nullable(), to: IsoDate.nullable(), team: Id.nullable() }),
    output: z.object({ conflicts: z.array(PlanConflict) }),
  }),
  /** Into a draft, placed at once; an approved plan is amended. */
  addUnit: write({
    what: 'Thêm đơn vị vào dự thảo kế hoạch kiểm tra',
    roles: inspectors,
    input: z.object({ plan: Id, subject: Subject, ...Placing }),
    output: z.object({ row: Id }),
  }),
  drop: write({
    what: 'Đưa đơn vị ra khỏi dự thảo kế hoạch',
    roles: inspectors,
    input: z.object({ plan: Id, rows: z.array(Id).min(1).max(2000) }),
    output: z.object({ dropped: z.int() }),
  }),
  approve: write({
    what: 'Ghi quyết định phê duyệt kế hoạch kiểm tra',
    roles: inspectors,
    input: z.object({ id: Id, version: z.int(), decisionNumber: RequiredText, decidedOn: IsoDate }),
    output: Done,
  }),
  amend: write({
    what: 'Điều chỉnh kế hoạch kiểm tra đã phê duyệt',
    roles: inspectors,
    input: z.object({
      plan: Id,
      decisionNumber: RequiredText,
      decidedOn: IsoDate,
      why: RequiredText,
      changes: z
        .array(
          z.discriminatedUnion('do', [
            z.object({ do: z.literal('move'), row: Id, version: z.int(), ...Placing }),
            z.object({ do: z.literal('drop'), row: Id, version: z.int() }),
            z.object({ do: z.literal('add'), subject: Subject, ...Placing }),
          ]),
        )
        .min(1)
        .max(200),
    }),
    output: z.object({ number: z.int() }),
  }),
  saveTeam: write({
    what: 'Lập hoặc sửa đoàn kiểm tra',
    roles: inspectors,
    input: z.object({
      id: Id,
      version: z.int().nullable(),
      plan: Id,
      name: RequiredText,
      members: z.array(z.object({ officer: Id, role: codes(teamRoles) })).max(30),
    }),
    output: Done,
  }),
  removeTeam: write({ what: 'Xóa đoàn kiểm tra', roles: inspectors, input: z.object({ id: Id, plan: Id }), output: Done }),
  saveOfficer: write({
    what: 'Ghi người đi kiểm tra',
    roles: inspectors,
    input: z.object({ id: Id, version: z.int().nullable(), name: RequiredText, post: Text.nullable().default(null) }),
    output: Done,
  }),
  saveLeave: write({
    what: 'Ghi ngày vắng của người đi kiểm tra',
    roles: inspectors,
    input: z.object({ id: Id, officer: Id, from: IsoDate, to: IsoDate, note: Text.nullable().default(null) }),
    output: Done,
  }),
  removeLeave: write({ what: 'Xóa ngày vắng', roles: inspectors, input: z.object({ id: Id }), output: Done }),
  readOthers: read({
    what: 'Đọc danh sách kiểm tra của cơ quan khác đã dán',
    roles: everyone,
    input: z.object({ agency: Text, kind: codes(otherVisitKinds), year: Year, text: z.string().max(400_000) }),
    output: ReadOthers,
  }),
  othersFromFile: job({
    what: 'Đọc kế hoạch kiểm tra của cơ quan khác từ tệp Excel',
    roles: inspectors,
    input: z.object({ file: z.string(), agency: Text, kind: codes(otherVisitKinds), year: Year }),
    output: ReadOthers,
  }),
  addOthers: write({
    what: 'Ghi cuộc kiểm tra của cơ quan khác',
    roles: inspectors,
    input: z.object({ visits: z.array(OtherVisit).min(1).max(5000) }),
    output: z.object({ added: z.int(), already: z.int() }),
  }),
  removeOther: write({ what: 'Xóa cuộc kiểm tra của cơ quan khác', roles: inspectors, input: z.object({ id: Id }), output: Done }),
  exportPlan: job({
    what: 'Xuất kế hoạch kiểm tra',
    roles: everyone,
    input: z.object({ id: Id, as: z.enum(['word', 'excel', 'calendar']) }),
    output: z.object({ token: z.string(), name: z.string(), rows: Count }),
  }),
};

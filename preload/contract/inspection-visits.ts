// Visits: the decision and its team, what happened on the spot, the checklist, subjects without a tax code.
import { z } from 'zod';
import { DocumentRow } from './document-row.ts';
import { Id, IsoDate, LongText, RequiredText, Text } from './primitives.ts';
import {
  groundKinds,
  itemAnswers,
  memberRoles,
  subjectKinds,
  visitEventKinds,
  visitKinds,
  visitLevels,
  visitStates,
  witnessKinds,
} from './records/visit-choices.ts';
import { RegisterName } from './records/record.ts';
import { everyone, job, read, type Role, write } from './rpc.ts';
import { Evidence, Finding, findingMethods } from './inspection-findings.ts';

/** Who enters visits: those who hold them too. */
export const visitors: readonly Role[] = ['inspection', 'licensing', 'secretary', 'administrator'];

const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);
export const VisitKind = codes(visitKinds);
const Level = codes(visitLevels);

export const Subject = z.object({
  id: Id,
  version: z.int().nullable(),
  kind: codes(subjectKinds),
  name: RequiredText,
  address: Text.nullable().default(null),
  owner: Text.nullable().default(null),
  activeFrom: IsoDate.nullable().default(null),
  activeTo: IsoDate.nullable().default(null),
  note: LongText.nullable().default(null),
});
export type Subject = z.output<typeof Subject>;

export const VisitMember = z.object({ id: Id, name: RequiredText, role: codes(memberRoles), officer: Text.nullable().default(null) });
export type VisitMember = z.output<typeof VisitMember>;

export const VisitEvent = z.object({
  id: Id,
  kind: codes(visitEventKinds),
  on: IsoDate,
  /** Of an extension. */
  days: z.int('Số ngày phải là số nguyên.').min(1, 'Ít nhất 1 ngày.').max(60, 'Số ngày lớn quá mức.').nullable().default(null),
  /** Of a postponement. */
  until: IsoDate.nullable().default(null),
  number: Text.nullable().default(null),
  witness: Text.nullable().default(null),
  witnessKind: codes(witnessKinds).nullable().default(null),
  note: LongText.nullable().default(null),
});
export type VisitEvent = z.output<typeof VisitEvent>;

export const VisitRow = z.object({
  id: Id,
  organization: Id.nullable(),
  subject: Id.nullable(),
  name: z.string(),
  taxCode: z.string().nullable(),
  address: z.string().nullable(),
  kind: VisitKind,
  agency: z.string(),
  level: Level,
  decision: z.string().nullable(),
  decisionOn: IsoDate.nullable(),
  plannedOn: IsoDate.nullable(),
  announcedOn: IsoDate.nullable(),
  last: IsoDate.nullable(),
  /** "còn 3 ngày", "quá 2 ngày", ''. */
  clock: z.string(),
  closedOn: IsoDate.nullable(),
  leader: z.string().nullable(),
  /** Of a row of a plan. */
  planned: z.enum(['yes', 'no']),
  state: codes(visitStates),
  findings: z.int(),
  /** Of them, not yet remedied, and late. */
  open: z.int(),
  late: z.int(),
});
export type VisitRow = z.infer<typeof VisitRow>;

const Item = z.object({
  id: Id,
  position: z.int(),
  text: z.string(),
  answer: codes(itemAnswers).nullable(),
  note: z.string().nullable(),
  /** Last time's answer to the same words. */
  before: codes(itemAnswers).nullable(),
});
export type VisitItem = z.infer<typeof Item>;

const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });
const Words = z.object({
  manner: z.enum(['thanhtra', 'kiemtra']),
  visit: z.string(),
  decision: z.string(),
  team: z.string(),
  minutes: z.string(),
  result: z.string(),
  correction: z.string(),
});
const Rule = z.object({
  source: z.string(),
  words: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  confidence: z.string(),
});
const Saved = z.object({ id: Id });

export const visitMethods = {
  ...findingMethods,
  visit: read({
    what: 'Xem một cuộc kiểm tra',
    roles: everyone,
    input: AsOf.extend({ id: Id }),
    output: z.object({
      day: IsoDate,
      row: VisitRow,
      version: z.int(),
      words: Words,
      ground: codes(groundKinds),
      grounds: z.string().nullable(),
      scope: z.string().nullable(),
      duration: z.int().nullable(),
      decisionNumber: z.string().nullable(),
      decisionBy: z.string().nullable(),
      place: z.string().nullable(),
      note: z.string().nullable(),
      opinion: z.string().nullable(),
      planRow: z.string().nullable(),
      members: z.array(VisitMember),
      events: z.array(VisitEvent),
      next: z.array(codes(visitEventKinds)),
      clock: z
        .object({ from: IsoDate, last: IsoDate, days: z.int(), extended: z.int(), used: z.int(), left: z.int(), end: IsoDate.nullable() })
        .nullable(),
      why: z.object({ rules: z.array(Rule), sum: z.array(z.string()) }),
      notes: z.array(z.object({ words: z.string(), basis: z.string() })),
      checklist: z.object({ edition: z.int(), basis: z.string().nullable(), items: z.array(Item), lastOn: IsoDate.nullable() }),
      findings: z.array(Finding),
      /** Files of the whole visit, of no one finding. */
      evidence: z.array(Evidence),
      documents: z.array(DocumentRow),
      /** The record of the register of this kind, where it stands in one. */
      record: z.object({ register: RegisterName, id: Id }).nullable(),
    }),
  }),
  owners: read({
    what: 'Tìm đối tượng kiểm tra',
    roles: everyone,
    input: z.object({ text: z.string().max(200) }),
    output: z.object({
      owners: z.array(
        z.object({
          id: Id,
          of: z.enum(['organization', 'subject']),
          name: z.string(),
          detail: z.string(),
          /** Kinds of checklist that fit it, the usual one first. */
          kinds: z.array(VisitKind),
        }),
      ),
    }),
  }),
  saveVisit: write({
    what: 'Ghi quyết định và đoàn kiểm tra',
    roles: visitors,
    input: z.object({
      id: Id,
      /** The version that the form began with; null = a new visit. */
      version: z.int().nullable(),
      organization: Id.nullable().default(null),
      subject: Id.nullable().default(null),
      kind: VisitKind,
      agency: RequiredText,
      level: Level,
      planRow: z.string().max(60).nullable().default(null),
      decisionNumber: Text.nullable().default(null),
      decisionOn: IsoDate.nullable().default(null),
      decisionBy: Text.nullable().default(null),
      ground: codes(groundKinds),
      grounds: LongText.nullable().default(null),
      scope: LongText.nullable().default(null),
      duration: z.int('Số ngày phải là số nguyên.').min(1, 'Ít nhất 1 ngày.').max(200, 'Số ngày lớn quá mức.').nullable().default(null),
      plannedOn: IsoDate.nullable().default(null),
      place: Text.nullable().default(null),
      note: LongText.nullable().default(null),
      members: z.array(VisitMember).max(30),
    }),
    output: Saved,
  }),
  saveOpinion: write({
    what: 'Ghi ý kiến của đối tượng kiểm tra',
    roles: visitors,
    input: z.object({ visit: Id, opinion: LongText.nullable() }),
    output: Saved,
  }),
  removeVisit: write({ what: 'Xóa cuộc kiểm tra ghi nhầm', roles: visitors, input: z.object({ id: Id }), output: Saved }),
  saveVisitEvent: write({
    what: 'Ghi việc của cuộc kiểm tra',
    roles: visitors,
    input: z.object({ visit: Id, event: VisitEvent }),
    output: Saved,
  }),
  removeVisitEvent: write({
    what: 'Xóa một việc ghi nhầm của cuộc kiểm tra',
    roles: visitors,
    input: z.object({ visit: Id, event: Id }),
    output: Saved,
  }),
  answer: write({
    what: 'Trả lời bảng kiểm',
    roles: visitors,
    input: z.object({
      visit: Id,
      /** A null answer takes it back; an undefined note leaves the note as it is. */
      answers: z
        .array(z.object({ item: Id, answer: codes(itemAnswers).nullable(), note: LongText.nullable().optional() }))
        .min(1)
        .max(200),
    }),
    output: z.object({ answered: z.int(), items: z.int() }),
  }),
  blank: job({
    what: 'Lấy bảng kiểm để in',
    roles: everyone,
    input: z.object({ visit: Id, as: z.enum(['word', 'pdf']) }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
  drawUp: write({
    what: 'Soạn biên bản, văn bản của cuộc kiểm tra',
    roles: visitors,
    input: z.object({ visit: Id, paper: z.enum(['minutes', 'report', 'correction']) }),
    output: z.object({ id: Id }),
  }),
  subjects: read({
    what: 'Xem các đối tượng không có mã số thuế',
    roles: everyone,
    input: z.object({ search: z.string().max(200).default('') }),
    output: z.object({ subjects: z.array(Subject) }),
  }),
  saveSubject: write({ what: 'Ghi đối tượng không có mã số thuế', roles: visitors, input: Subject, output: Saved }),
};

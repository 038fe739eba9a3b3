// The council: terms with their decision, seal and signer; members from day to day; who sat on any day.
import { z } from 'zod';
import { AgencyShown, AsOf, codes, MeetingNote, Saved, secretaries, Version, Workbook } from './meeting-words.ts';
import { Id, IsoDate, LongText, RequiredText, Text } from './primitives.ts';
import { councilRoles, seals } from './records/meeting-choices.ts';
import { everyone, job, read, write } from './rpc.ts';

const TermWords = {
  /** As papers name it: "Hội đồng An toàn, vệ sinh lao động tỉnh Đắk Lắk". */
  name: RequiredText,
  superior: Text.nullable().default(null),
  /** "HĐATVSLĐ", in the symbols of papers. */
  symbol: RequiredText,
  decisionNumber: Text.nullable().default(null),
  decisionOn: IsoDate.nullable().default(null),
  decisionBy: Text.nullable().default(null),
  from: IsoDate,
  to: IsoDate.nullable().default(null),
  seal: codes(seals),
  sealAgency: Text.nullable().default(null),
  /** The member who signs; null = the chair. */
  signer: Id.nullable().default(null),
  /** In place of the usual "TM. HỘI ĐỒNG" and "KT. CHỦ TỊCH". */
  signerMode: Text.nullable().default(null),
  note: LongText.nullable().default(null),
};
export const Term = z.object({ id: Id, version: z.int(), ...TermWords, members: z.int() });
export type Term = z.infer<typeof Term>;

const MemberWords = {
  title: z.enum(['Ông', 'Bà']).nullable().default(null),
  name: RequiredText,
  /** Of the book of agencies; null of an enterprise or an expert, whose name stands in `agency`. */
  agencyId: Id.nullable().default(null),
  agency: Text.nullable().default(null),
  post: Text.nullable().default(null),
  role: codes(councilRoles),
  from: IsoDate,
  to: IsoDate.nullable().default(null),
  decisionNumber: Text.nullable().default(null),
  phone: Text.nullable().default(null),
  email: Text.nullable().default(null),
  note: LongText.nullable().default(null),
};
/** `sits`: on the day asked. */
export const Member = z.object({
  id: Id,
  version: z.int(),
  term: Id,
  ...MemberWords,
  shown: AgencyShown.nullable(),
  sits: z.enum(['yes', 'no']),
});
export type Member = z.infer<typeof Member>;

export const councilMethods = {
  terms: read({
    what: 'Xem các nhiệm kỳ của Hội đồng',
    roles: everyone,
    input: AsOf,
    output: z.object({ day: IsoDate, terms: z.array(Term), /** The term of the day. */ present: Id.nullable() }),
  }),
  council: read({
    what: 'Xem thành viên Hội đồng của một ngày',
    roles: everyone,
    /** Without a term that of the day. */
    input: AsOf.extend({ term: Id.nullable().default(null) }),
    output: z.object({
      day: IsoDate,
      term: Term.nullable(),
      /** All of the term in their order; those who do not sit on the day too. */
      members: z.array(Member),
      notes: z.array(MeetingNote),
    }),
  }),
  /** The members of a term, without a term those of the term of the day. */
  exportMembers: job({
    what: 'Xuất danh sách thành viên Hội đồng',
    roles: everyone,
    input: AsOf.extend({ term: Id.nullable().default(null) }),
    output: Workbook,
  }),
  saveTerm: write({
    what: 'Ghi nhiệm kỳ Hội đồng',
    roles: secretaries,
    input: z.object({ id: Id, version: Version, ...TermWords }),
    output: Saved,
  }),
  removeTerm: write({ what: 'Xóa nhiệm kỳ ghi nhầm', roles: secretaries, input: z.object({ id: Id }), output: Saved }),
  saveMember: write({
    what: 'Ghi thành viên Hội đồng',
    roles: secretaries,
    input: z.object({ id: Id, version: Version, term: Id, ...MemberWords }),
    output: Saved,
  }),
  placeMembers: write({
    what: 'Xếp thứ tự thành viên Hội đồng',
    roles: secretaries,
    input: z.object({ term: Id, members: z.array(Id).min(1).max(200) }),
    output: Saved,
  }),
  removeMember: write({ what: 'Xóa thành viên ghi nhầm', roles: secretaries, input: z.object({ id: Id }), output: Saved }),
};

// Documents: templates, letters in bulk, numbers and issue, what lies at a record, public lists.
import { z } from 'zod';
import { BlastAsk } from './blast-radius.ts';
import { DocumentRow } from './document-row.ts';
import { Page } from './paper-page.ts';
import { Id, IsoDate, RequiredText, Text } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { View } from './registers.ts';
import { reviewMethods } from './review-report.ts';
import { administrators, everyone, job, read, registrars, write } from './rpc.ts';

export { DocumentRow } from './document-row.ts';

/** Kinds of documents by their official abbreviations (NĐ 30/2020, Annex III); CV is written nowhere. */
export const documentKinds = [
  { code: 'CV', label: 'Công văn' },
  { code: 'TB', label: 'Thông báo' },
  { code: 'BC', label: 'Báo cáo' },
  { code: 'GM', label: 'Giấy mời' },
  { code: 'KH', label: 'Kế hoạch' },
  { code: 'QĐ', label: 'Quyết định' },
  { code: 'TTr', label: 'Tờ trình' },
] as const;
const DocumentKind = z.enum(documentKinds.map((one) => one.code));

/** `own`: the office put its own Word file in the place of the house's; `new`: a template of the office, in nobody's place. */
export const Template = z.object({
  id: Id,
  /** What a template of the house is written for, in one word; '' of the office's. */
  purpose: z.string(),
  name: z.string(),
  kind: z.string(),
  registers: z.array(RegisterName),
  own: z.enum(['yes', 'no', 'new']),
  fileName: z.string().nullable(),
  version: z.int(),
  /** Of an own file: whether it still lies in the folder as it was put there. */
  file: z.enum(['house', 'there', 'missing', 'changed']),
});
export type Template = z.infer<typeof Template>;

/** What a round of letters is made of: rows, template, number, day, signer. */
export const LetterAsk = View.extend({
  /** Only these rows; null = all that the list shows. */
  ids: z.array(Id).max(200_000).nullable().default(null),
  template: Id,
  series: RequiredText,
  symbol: RequiredText,
  /** Day of the letters; its year is the year of their numbers. */
  on: IsoDate,
  /** Until when an answer is asked for. */
  answerBy: IsoDate.nullable().default(null),
  /** Of letters about yearly reports; null = the year of the letters. */
  reportYear: z.int().min(2000).max(2100).nullable().default(null),
  /** Of letters about certificates issued on bad days. */
  blast: BlastAsk.nullable().default(null),
  signerMode: Text.default(''),
  signerPost: Text.default(''),
  signerName: Text.default(''),
});
export type LetterAsk = z.infer<typeof LetterAsk>;

const TemplateWords = {
  name: RequiredText.refine((text) => text.length <= 200, 'Tên mẫu dài quá 200 ký tự.'),
  kind: DocumentKind,
  registers: z.array(RegisterName).min(1, 'Chọn ít nhất một sổ dùng mẫu này.'),
};
const written = z.object({ token: z.string(), name: z.string() });

export const documents = {
  ...reviewMethods,
  templates: read({
    what: 'Xem các mẫu văn bản',
    roles: everyone,
    input: z.object({}),
    output: z.object({ templates: z.array(Template) }),
  }),
  preview: read({
    what: 'Xem trước công văn đầu tiên của đợt soạn',
    roles: registrars,
    input: LetterAsk,
    output: z.object({
      letters: z.int(),
      recipient: z.string(),
      /** Null of an own Word file, which only Word can lay out. */
      page: Page.nullable(),
      /** Tags that nobody fills. */
      missing: z.array(z.string()),
      /** Tags that stay empty for some, with their number. */
      blank: z.array(z.object({ tag: z.string(), letters: z.int() })),
      /** The next number of the series. */
      next: z.int(),
      /** Nothing was numbered in the series this year: its first number may be chosen. */
      fresh: z.enum(['yes', 'no']),
    }),
  }),
  letters: job({
    what: 'Soạn công văn hàng loạt',
    roles: registrars,
    input: LetterAsk.extend({
      pdf: z.enum(['yes', 'no']).default('no'),
      issue: z.enum(['yes', 'no']).default('no'),
      /** First number of a series that has none this year. */
      first: z.int().min(1).max(99_999).nullable().default(null),
    }),
    output: written.extend({ letters: z.int(), ids: z.array(Id), numbers: z.object({ from: z.int(), to: z.int() }).nullable() }),
  }),
  issue: write({
    what: 'Phát hành văn bản',
    /** The role `inspection`: papers of visits alone. */
    roles: [...registrars, 'inspection'],
    input: z.object({
      documents: z
        .array(z.object({ id: Id, version: z.int() }))
        .min(1, 'Chưa chọn văn bản nào.')
        .max(500),
      on: IsoDate,
      first: z.int().min(1).max(99_999).nullable().default(null),
    }),
    output: z.object({ numbers: z.array(z.object({ id: Id, number: z.string() })) }),
  }),
  discard: write({
    what: 'Bỏ bản thảo văn bản',
    roles: registrars,
    input: z.object({ ids: z.array(Id).min(1).max(500) }),
    output: z.object({ discarded: z.int() }),
  }),
  ofRow: read({
    what: 'Xem tài liệu của một hồ sơ',
    roles: everyone,
    input: z.object({ register: RegisterName, id: Id }),
    output: z.object({ documents: z.array(DocumentRow) }),
  }),
  file: job({
    what: 'Lấy tệp của một văn bản',
    roles: everyone,
    input: z.object({ id: Id, as: z.enum(['word', 'pdf']) }),
    output: written,
  }),
  exportTemplate: job({ what: 'Lấy mẫu văn bản ra tệp Word để sửa', roles: everyone, input: z.object({ template: Id }), output: written }),
  /** Of the template in whose place the file is put; of a new one for these registers. */
  testFill: job({
    what: 'Điền thử một mẫu Word',
    roles: everyone,
    input: z.object({ file: z.string(), template: Id.nullable(), registers: z.array(RegisterName).default([]) }),
    output: z.object({
      tags: z.int(),
      /** Tags that nobody fills. */
      unknown: z.array(z.string()),
      /** Tags without which a document has no number, day, addressee or signer. */
      missing: z.array(z.string()),
      known: z.array(z.string()),
      faults: z.array(z.string()),
    }),
  }),
  putTemplate: job({
    what: 'Thay mẫu văn bản bằng tệp Word của cơ quan',
    roles: administrators,
    input: z.object({ file: z.string(), template: Id }),
    output: z.object({ name: z.string() }),
  }),
  addTemplate: job({
    what: 'Thêm mẫu văn bản của cơ quan',
    roles: administrators,
    input: z.object({ file: z.string(), ...TemplateWords }),
    output: z.object({ id: Id }),
  }),
  renameTemplate: write({
    what: 'Sửa tên, loại, sổ của mẫu văn bản',
    roles: administrators,
    input: z.object({ template: Id, version: z.int(), ...TemplateWords }),
    output: z.object({}),
  }),
  removeTemplate: write({
    what: 'Bỏ mẫu văn bản của cơ quan',
    roles: administrators,
    input: z.object({ template: Id }),
    output: z.object({}),
  }),
  tagList: job({
    what: 'Lấy danh mục thẻ dùng trong mẫu',
    roles: everyone,
    input: z.object({}),
    output: written.extend({ rows: z.int() }),
  }),
  resetTemplate: write({ what: 'Dùng lại mẫu có sẵn', roles: administrators, input: z.object({ template: Id }), output: z.object({}) }),
  publicList: job({
    what: 'Lập danh sách công khai',
    roles: everyone,
    input: z.object({ register: RegisterName, asOf: IsoDate.nullable().default(null), as: z.enum(['excel', 'pdf']) }),
    output: written.extend({ rows: z.int() }),
  }),
};

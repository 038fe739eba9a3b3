// The registers: lists by window, the record, saving, removing, showing a personal number.
import { z } from 'zod';
import { Filter, Id, IsoDate, Page, Sort, Text } from './primitives.ts';
import { RegisterName, Row, Values } from './records/record.ts';
import { audit, everyone, read, registrars, write } from './rpc.ts';
import { staffingMethods } from './staffing.ts';

/** What a list shows: the register, the words of its box, its chips and its order. */
export const View = z.object({
  register: RegisterName,
  search: z.string().max(200).default(''),
  filters: z.array(Filter).max(30).default([]),
  sort: z.array(Sort).max(5).default([]),
  /** Standing and papers as of this day; null = today. */
  asOf: IsoDate.nullable().default(null),
});
export type View = z.infer<typeof View>;

/** Something doubtful in a field: it never blocks. */
export const Warning = z.object({ column: z.string(), message: z.string() });
export type Warning = z.infer<typeof Warning>;

export const Paper = z.object({
  id: Id,
  kind: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  class: z.string().nullable(),
  scope: z.string().nullable(),
  scopeText: z.string().nullable(),
  current: z.enum(['yes', 'no']),
});
export type Paper = z.infer<typeof Paper>;

/** What was true of the organisation from one day to another. */
export const Period = z.object({
  id: Id,
  fromOn: z.string().nullable(),
  toOn: z.string().nullable(),
  source: z.string().nullable(),
  name: z.string(),
  address: z.string().nullable(),
  commune: z.string().nullable(),
  representative: z.string().nullable(),
  headcount: z.number().nullable(),
  sector: z.string().nullable(),
});
export type Period = z.infer<typeof Period>;

export const Related = z.object({ register: RegisterName, id: Id, title: z.string(), detail: z.string() });
export type Related = z.infer<typeof Related>;

export const registers = {
  list: read({
    what: 'Xem một đoạn của danh sách',
    roles: everyone,
    input: View.extend(Page.shape),
    output: z.object({ rows: z.array(Row), matching: z.int(), total: z.int() }),
  }),
  ids: read({
    what: 'Lấy mã mọi dòng đang lọc',
    roles: everyone,
    input: View,
    output: z.object({ ids: z.array(z.string()) }),
  }),
  get: read({
    what: 'Mở một hồ sơ',
    roles: everyone,
    input: z.object({ register: RegisterName, id: Id, asOf: IsoDate.nullable().default(null) }),
    output: z.object({
      row: Row,
      warnings: z.array(Warning),
      organizationId: Id,
      papers: z.array(Paper),
      periods: z.array(Period),
      related: z.array(Related),
    }),
  }),
  save: write({
    what: 'Ghi một dòng của sổ',
    roles: registrars,
    input: z.object({
      register: RegisterName,
      id: Id,
      /** The version the form began with; null = a new row. */
      version: z.string().nullable(),
      /** Only the columns that are to change; of a new row all that are known. */
      values: Values,
      /** Dated facts (name, address, headcount …) changed on this day; null = they are put right as they always were. */
      since: IsoDate.nullable().default(null),
    }),
    output: z.object({ id: Id, warnings: z.array(Warning) }),
  }),
  addPaper: write({
    what: 'Ghi thêm một giấy của đơn vị',
    roles: registrars,
    input: z.object({
      register: RegisterName,
      id: Id,
      paperId: Id,
      values: Values,
      /** The paper that this one follows; that one counts until this one begins. */
      predecessor: Id.nullable().default(null),
      /** Codes joined by ","; null = as `values` say, or the exam kind of the row. */
      scope: z.string().max(500).nullable().default(null),
    }),
    output: z.object({ id: Id }),
  }),
  removePaper: write({
    what: 'Xóa một giấy của đơn vị',
    roles: registrars,
    input: z.object({ register: RegisterName, id: Id, paperId: Id }),
    output: z.object({ id: Id }),
  }),
  remove: write({
    what: 'Xóa các dòng đã chọn',
    roles: registrars,
    input: z.object({ register: RegisterName, ids: z.array(Id).min(1, 'Chưa chọn dòng nào.').max(200_000) }),
    output: z.object({ removed: z.int() }),
  }),
  reveal: audit({
    what: 'Hiện một số căn cước',
    roles: registrars,
    input: z.object({ id: Id, why: Text.default('') }),
    output: z.object({ cccd: z.string().nullable() }),
  }),
  ...staffingMethods,
};

// Staff norms of employers as the registers tell them: who is needed, who is there, what is lacking, and why (law 84/2015 art. 72–75).
import { z } from 'zod';
import { Id, IsoDate, Page, RequiredText, Sort, Text } from './primitives.ts';
import { everyone, read, registrars, write } from './rpc.ts';

export const staffingStates = ['enough', 'short', 'contract', 'unknown'] as const;

/** `needed`: the norm in words; `gap` counts people that are lacking; a hired provider closes it. */
export const StaffingShort = z.object({
  state: z.enum(staffingStates),
  needed: z.string(),
  required: z.int(),
  present: z.int(),
  gap: z.int(),
});
export type StaffingShort = z.infer<typeof StaffingShort>;

export const StaffingRow = z.object({
  id: Id,
  name: z.string(),
  taxCode: z.string().nullable(),
  headcount: z.number().nullable(),
  sector: z.string().nullable(),
  sectorCode: z.string().nullable(),
  osh: StaffingShort,
  medical: StaffingShort,
});
export type StaffingRow = z.infer<typeof StaffingRow>;

export const StaffingAnswer = StaffingShort.extend({
  people: z.array(
    z.object({
      post: Id,
      name: z.string(),
      position: z.string(),
      status: z.string(),
      lastOn: z.string().nullable(),
      counts: z.enum(['yes', 'no']),
    }),
  ),
  facts: z.array(z.string()),
  rules: z.array(
    z.object({ source: z.string(), words: z.string(), from: z.string().nullable(), to: z.string().nullable(), confidence: z.string() }),
  ),
  sum: z.string(),
  /** What would close the gap, a sentence each. */
  close: z.array(z.string()),
});
export type StaffingAnswer = z.infer<typeof StaffingAnswer>;

/** What an employer has in place of own people; a unit is one of its own. */
export const contractKinds = [
  { code: 'osh', label: 'Thuê tổ chức làm công tác ATVSLĐ' },
  { code: 'medical', label: 'Hợp đồng y tế lao động' },
  { code: 'osh-unit', label: 'Có phòng, ban ATVSLĐ riêng' },
  { code: 'medical-unit', label: 'Có bộ phận y tế riêng' },
] as const;

export const ServiceContract = z.object({
  id: Id,
  kind: z.enum(contractKinds.map((one) => one.code)),
  providerName: RequiredText,
  fromOn: IsoDate.nullable(),
  /** The last day; null = open. */
  toOn: IsoDate.nullable(),
  note: Text.nullable().default(null),
});
export type ServiceContract = z.output<typeof ServiceContract>;

const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });

export const staffingMethods = {
  staffing: read({
    what: 'Xem doanh nghiệp thiếu hay đủ người làm công tác ATVSLĐ, y tế',
    roles: everyone,
    input: Page.extend(AsOf.shape).extend({
      search: z.string().max(200).default(''),
      /** yes: only those that lack people of `staff`; no: only those that lack nobody. */
      gap: z.enum(['yes', 'no']).nullable().default(null),
      staff: z.enum(['osh', 'medical']).nullable().default(null),
      /** By name, headcount, osh or medical (the gap). */
      sort: z.array(Sort).max(3).default([]),
    }),
    output: z.object({
      rows: z.array(StaffingRow),
      matching: z.int(),
      total: z.int(),
      short: z.object({ osh: z.int(), medical: z.int(), any: z.int() }),
    }),
  }),
  staffingOf: read({
    what: 'Xem bộ máy ATVSLĐ của một doanh nghiệp và vì sao',
    roles: everyone,
    input: AsOf.extend({ id: Id }),
    output: z.object({
      day: IsoDate,
      osh: StaffingAnswer,
      medical: StaffingAnswer,
      /** Safety members and the council of the establishment: what else the law asks (art. 74–75). */
      also: z.array(z.object({ words: z.string(), source: z.string() })),
      contracts: z.array(ServiceContract),
    }),
  }),
  saveContract: write({
    what: 'Ghi hợp đồng dịch vụ ATVSLĐ, y tế của doanh nghiệp',
    roles: registrars,
    input: z.object({ employer: Id, contract: ServiceContract }),
    output: z.object({ id: Id }),
  }),
  removeContract: write({
    what: 'Xóa hợp đồng dịch vụ của doanh nghiệp',
    roles: registrars,
    input: z.object({ employer: Id, id: Id }),
    output: z.object({ id: Id }),
  }),
};

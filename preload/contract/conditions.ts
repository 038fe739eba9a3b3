// Kept conditions of providers: their people, devices and premises, what they lack on a day and why, and the list of shortages.
import { z } from 'zod';
import { Cccd, Id, IsoDate, LongText, Page, RequiredText, Sort, Text } from './primitives.ts';
import { RegisterName } from './records/record.ts';
import { everyone, job, read, registrars, write } from './rpc.ts';

const blank = Text.nullable().default(null);
const day = IsoDate.nullable().default(null);
/** The version that was read; null of a new one. A save over a newer one is a conflict. */
const version = z.int().nullable().default(null);
const codes = z.array(z.string().max(40)).max(60).default([]);
const Row = z.object({ register: RegisterName, id: Id });
const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });

/** What a person is used for, and in which services. */
export const duties = [
  { code: 'TRAINER', label: 'Người huấn luyện', kinds: ['training', 'self-training'] },
  { code: 'INSPECTOR', label: 'Kiểm định viên', kinds: ['technical-inspection'] },
  { code: 'TECHNICAL_HEAD', label: 'Phụ trách kỹ thuật', kinds: ['technical-inspection'] },
  { code: 'MONITORING_HEAD', label: 'Người phụ trách quan trắc', kinds: ['monitoring'] },
  { code: 'MONITOR', label: 'Nhân viên quan trắc', kinds: ['monitoring'] },
  { code: 'DOCTOR', label: 'Bác sĩ', kinds: ['health-exam'] },
  { code: 'OTHER', label: 'Việc khác', kinds: ['training', 'self-training', 'technical-inspection', 'monitoring', 'health-exam'] },
] as const;

export const trainerSubjects = [
  { code: 'LAW', label: 'Pháp luật' },
  { code: 'THEORY', label: 'Lý thuyết' },
  { code: 'PRACTICE', label: 'Thực hành' },
] as const;

export const premisesKinds = [
  { code: 'classroom', label: 'Phòng học' },
  { code: 'practice', label: 'Khu thực hành' },
  { code: 'laboratory', label: 'Phòng thử nghiệm' },
  { code: 'office', label: 'Văn phòng' },
] as const;

/** Kinds of findings as the shortage list names them. */
export const findingKinds = [
  { code: 'trainers', label: 'Thiếu người huấn luyện cơ hữu' },
  { code: 'practice-area', label: 'Thiếu khu thực hành' },
  { code: 'inspectors', label: 'Thiếu kiểm định viên' },
  { code: 'technical-head', label: 'Thiếu phụ trách kỹ thuật' },
  { code: 'devices', label: 'Thiếu thiết bị kiểm định' },
  { code: 'one-body', label: 'Người, thiết bị ở hai tổ chức' },
  { code: 'calibration', label: 'Thiết bị quá hạn hiệu chuẩn' },
  { code: 'monitoring-staff', label: 'Thiếu người quan trắc' },
  { code: 'doctor', label: 'Bác sĩ bệnh nghề nghiệp' },
  { code: 'ending', label: 'Sắp hết hạn' },
] as const;
const FindingKind = z.enum(findingKinds.map((one) => one.code));
export type FindingKind = z.infer<typeof FindingKind>;

export const ServicePerson = z.object({
  id: Id,
  version,
  name: RequiredText,
  /** Null = as it stands; the register shows it masked. */
  cccd: Cccd.nullable().default(null),
  birthDate: day,
  duties: z.array(z.enum(duties.map((one) => one.code))).min(1, 'Chọn ít nhất một việc.'),
  subjects: z.array(z.enum(trainerSubjects.map((one) => one.code))).default([]),
  scope: codes,
  contractKind: z.enum(['indefinite', 'fixed']).nullable().default(null),
  contractFrom: day,
  contractTo: day,
  leftOn: day,
  certificateNumber: blank,
  certificateIssuedOn: day,
  certificateExpiresOn: day,
  degree: blank,
  practiceSince: day,
  note: LongText.nullable().default(null),
});
export type ServicePerson = z.output<typeof ServicePerson>;

export const ServiceDevice = z.object({
  id: Id,
  version,
  name: RequiredText,
  serial: blank,
  scope: codes,
  fromOn: day,
  toOn: day,
  calibratedOn: day,
  calibratedUntil: day,
  note: LongText.nullable().default(null),
});
export type ServiceDevice = z.output<typeof ServiceDevice>;

export const ServicePremises = z.object({
  id: Id,
  version,
  kind: z.enum(premisesKinds.map((one) => one.code)),
  address: blank,
  area: z
    .int('Diện tích là số mét vuông nguyên, ví dụ 320.')
    .min(0, 'Không được âm.')
    .max(10_000_000, 'Số lớn quá mức.')
    .nullable()
    .default(null),
  tenure: z.enum(['own', 'rent']).nullable().default(null),
  fromOn: day,
  toOn: day,
  note: LongText.nullable().default(null),
});
export type ServicePremises = z.output<typeof ServicePremises>;

export const Finding = z.object({
  kind: FindingKind,
  line: z.string().nullable(),
  state: z.enum(['met', 'short', 'review', 'soon', 'unknown', 'no-rule']),
  words: z.string(),
  need: z.number().nullable(),
  have: z.number().nullable(),
  facts: z.array(z.string()),
  rules: z.array(
    z.object({ source: z.string(), words: z.string(), from: z.string().nullable(), to: z.string().nullable(), confidence: z.string() }),
  ),
  sum: z.string(),
  mend: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

export const bodyStates = ['none', 'not-asked', 'short', 'review', 'soon', 'unknown', 'no-rule', 'met'] as const;

export const ShortageRow = z.object({
  id: Id,
  register: RegisterName,
  service: Id,
  name: z.string(),
  taxCode: z.string().nullable(),
  state: z.enum(bodyStates),
  /** One line a kind: "Kiểm định viên: N1 cần 2, có 1". */
  findings: z.array(z.object({ kind: FindingKind, state: z.enum(['short', 'review', 'soon']), words: z.string() })),
  due: z.string().nullable(),
});
export type ShortageRow = z.infer<typeof ShortageRow>;

const ShortageView = AsOf.extend({
  search: z.string().max(200).default(''),
  /** `lacking`: short or to be looked at again; `ending`: something ends soon; `untold`: nothing entered; `all`: every one with facts. */
  show: z.enum(['lacking', 'ending', 'untold', 'all']).default('lacking'),
  kind: FindingKind.nullable().default(null),
  register: RegisterName.nullable().default(null),
  /** By name, register, findings (how many) or due. */
  sort: z.array(Sort).max(3).default([]),
});
export type ShortageView = z.output<typeof ShortageView>;

const OfRow = Row.extend({ item: Id });
const written = z.object({ id: Id });

export const conditionMethods = {
  conditions: read({
    what: 'Xem điều kiện hoạt động của một đơn vị và vì sao',
    roles: everyone,
    input: Row.extend(AsOf.shape),
    output: z.object({
      day: IsoDate,
      kind: z.string(),
      state: z.enum(bodyStates),
      /** Scope lines in force on the day. */
      lines: z.array(z.string()),
      checks: z.array(Finding),
      people: z.array(ServicePerson.omit({ cccd: true }).extend({ last4: z.string().nullable(), contract: z.string() })),
      devices: z.array(ServiceDevice),
      premises: z.array(ServicePremises),
    }),
  }),
  shortages: read({
    what: 'Xem các đơn vị thiếu điều kiện hoạt động',
    roles: everyone,
    input: Page.extend(ShortageView.shape),
    output: z.object({
      rows: z.array(ShortageRow),
      matching: z.int(),
      total: z.int(),
      counts: z.object({ lacking: z.int(), ending: z.int(), untold: z.int(), all: z.int() }),
      /** Of the tab, by kind. */
      kinds: z.array(z.object({ kind: FindingKind, n: z.int() })),
    }),
  }),
  exportShortages: job({
    what: 'Xuất danh sách thiếu điều kiện ra Excel',
    roles: everyone,
    input: ShortageView.extend({ ids: z.array(Id).max(100_000).nullable().default(null) }),
    output: z.object({ token: z.string(), name: z.string(), rows: z.int() }),
  }),
  savePerson: write({ what: 'Ghi người của đơn vị', roles: registrars, input: Row.extend({ person: ServicePerson }), output: written }),
  removePerson: write({ what: 'Xóa người của đơn vị', roles: registrars, input: OfRow, output: written }),
  saveDevice: write({ what: 'Ghi thiết bị của đơn vị', roles: registrars, input: Row.extend({ device: ServiceDevice }), output: written }),
  removeDevice: write({ what: 'Xóa thiết bị của đơn vị', roles: registrars, input: OfRow, output: written }),
  savePremises: write({
    what: 'Ghi cơ sở vật chất của đơn vị',
    roles: registrars,
    input: Row.extend({ premises: ServicePremises }),
    output: written,
  }),
  removePremises: write({ what: 'Xóa cơ sở vật chất của đơn vị', roles: registrars, input: OfRow, output: written }),
};

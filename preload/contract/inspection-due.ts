// The due list: who is to be visited, since when, at what risk, and who is exempt this year.
import { z } from 'zod';
import { Id, IsoDate, Page, RequiredText, Sort } from './primitives.ts';
import { registerNames } from './records/record.ts';
import { everyone, read, type Role, write } from './rpc.ts';

export const inspectors: readonly Role[] = ['inspection', 'secretary', 'administrator'];

/** Whom a visit may concern, in the order of the screen; the checklist that fits. */
export const subjectKinds = [
  { code: 'training', label: 'Tổ chức huấn luyện', checklist: 'HL' },
  { code: 'self-training', label: 'Tự huấn luyện', checklist: 'HL' },
  { code: 'technical-inspection', label: 'Tổ chức kiểm định', checklist: 'KD' },
  { code: 'monitoring', label: 'Quan trắc môi trường', checklist: 'QT' },
  { code: 'health-exam', label: 'Khám sức khỏe', checklist: 'KS' },
  { code: 'enterprise', label: 'Doanh nghiệp', checklist: 'DN' },
  { code: 'named', label: 'Nơi không có mã số thuế', checklist: 'DN' },
] as const;
export const checklistKinds = [
  { code: 'HL', label: 'Huấn luyện' },
  { code: 'KD', label: 'Kiểm định' },
  { code: 'QT', label: 'Quan trắc' },
  { code: 'KS', label: 'Khám sức khỏe' },
  { code: 'DN', label: 'Doanh nghiệp' },
] as const;

const codes = <T extends readonly { code: string }[]>(list: T) => z.enum(list.map((one) => one.code) as [T[number]['code']]);
export const SubjectKind = codes(subjectKinds);
export type SubjectKind = z.infer<typeof SubjectKind>;
export const Checklist = codes(checklistKinds);
export const Year = z.int('Năm phải là số, ví dụ 2027.').min(2000, 'Năm phải từ 2000.').max(2100, 'Năm phải trước 2100.');
const AsOf = z.object({ asOf: IsoDate.nullable().default(null) });
export const Subject = z.object({ kind: SubjectKind, id: Id });
/** 'service', 'employer' or 'named' is told by the kind; the id is that of the row in its register. */
export type Subject = z.infer<typeof Subject>;

const Why = z.object({
  facts: z.array(z.string()),
  rules: z.array(z.object({ source: z.string(), words: z.string(), confidence: z.string() })),
  sum: z.array(z.string()),
});

export const DueRow = Subject.extend({
  register: z.enum(registerNames).nullable(),
  name: z.string(),
  taxCode: z.string().nullable(),
  commune: z.string().nullable(),
  address: z.string().nullable(),
  state: z.enum(['due', 'never', 'later', 'none', 'exempt']),
  /** The day since which it is due, or will be. */
  on: IsoDate.nullable(),
  last: IsoDate.nullable(),
  score: z.int(),
  chips: z.array(z.object({ tone: z.enum(['bad', 'near', 'fact', 'ended', 'unknown']), words: z.string() })),
  /** Twelve signs, one a month of the year: x = some agency was or will be there. */
  months: z.string().length(12),
  /** Who was there last this year. */
  there: z.string(),
  /** The row of a plan of the year that has it. */
  planned: Id.nullable(),
  exempt: z.string().nullable(),
});
export type DueRow = z.infer<typeof DueRow>;

export const dueViews = ['unplanned', 'due', 'never', 'exempt', 'all'] as const;
const DueView = AsOf.extend({
  /** Whoever is due by the end of this year; null = the year of the day. */
  year: Year.nullable().default(null),
  view: z.enum(dueViews).default('unplanned'),
  search: z.string().max(200).default(''),
  kinds: z.array(SubjectKind).max(10).default([]),
  communes: z.array(z.string()).max(200).default([]),
  /** By score, on, name; without one the highest score is first. */
  sort: z.array(Sort).max(2).default([]),
});

export const inspectionDue = {
  due: read({
    what: 'Xem đơn vị cần xếp lịch kiểm tra',
    roles: everyone,
    input: Page.extend(DueView.shape),
    output: z.object({
      day: IsoDate,
      year: z.int(),
      rows: z.array(DueRow),
      matching: z.int(),
      counts: z.array(z.object({ view: z.enum(dueViews), n: z.int() })),
      kinds: z.array(z.object({ kind: SubjectKind, n: z.int() })),
    }),
  }),
  whyDue: read({
    what: 'Xem vì sao một đơn vị đến hạn kiểm tra và điểm rủi ro của nó',
    roles: everyone,
    input: AsOf.extend(Subject.shape),
    output: z.object({ row: DueRow, why: Why }),
  }),
  dueOf: read({
    what: 'Xem hạn kiểm tra của một tổ chức',
    roles: everyone,
    input: AsOf.extend({ organization: Id }),
    output: z.object({ rows: z.array(z.object({ row: DueRow, why: Why })) }),
  }),
  exempt: write({
    what: 'Miễn kiểm tra đơn vị chấp hành tốt',
    roles: inspectors,
    input: z.object({ subjects: z.array(Subject).min(1).max(5000), year: Year, reason: RequiredText }),
    output: z.object({ exempted: z.int() }),
  }),
  endExempt: write({
    what: 'Bỏ miễn kiểm tra',
    roles: inspectors,
    input: z.object({ subjects: z.array(Subject).min(1).max(5000), year: Year }),
    output: z.object({ ended: z.int() }),
  }),
};

// Conclusions: one line each, who carries them out until when, what became of them; the memory of the council; files of meetings.
import { z } from 'zod';
import { MeetingFile } from './meeting-agenda.ts';
import { AgencyShown, AsOf, codes, Saved, secretaries, Version, Workbook } from './meeting-words.ts';
import { Filter, Id, IsoDate, LongText, RequiredText, Sort, Text } from './primitives.ts';
import { agencyParts, agendaTopics, conclusionEventKinds, conclusionStates } from './records/meeting-choices.ts';
import { everyone, job, read, type Role, write } from './rpc.ts';

/** Progress is told by whoever hears of it. */
export const reporters: readonly Role[] = ['inspection', 'licensing', 'secretary', 'administrator'];

export const ConclusionStep = z.object({
  id: Id,
  kind: codes(conclusionEventKinds),
  on: IsoDate,
  /** New deadline of an extension. */
  until: IsoDate.nullable().default(null),
  /** Number of the paper behind it. */
  number: Text.nullable().default(null),
  note: LongText.nullable().default(null),
});
export type ConclusionStep = z.output<typeof ConclusionStep>;

export const Conclusion = z.object({
  id: Id,
  version: z.int(),
  meeting: z.object({ id: Id, title: z.string(), on: IsoDate }),
  item: Id.nullable(),
  position: z.int(),
  content: z.string(),
  agencies: z.array(AgencyShown.extend({ part: codes(agencyParts) })),
  /** As it was concluded, and with extensions. */
  due: IsoDate.nullable(),
  dueNow: IsoDate.nullable(),
  topic: codes(agendaTopics).nullable(),
  organization: z.object({ id: Id, name: z.string() }).nullable(),
  service: Id.nullable(),
  state: codes(conclusionStates),
  /** "Quá 3 ngày", "Còn 12 ngày", "Xong 20/11/2026". */
  words: z.string(),
  begun: z.enum(['yes', 'no']),
  reminders: z.int(),
  /** "đã nhắc lần thứ 2". */
  reminded: z.string(),
  /** Those up to the day asked. */
  steps: z.array(ConclusionStep),
  files: z.array(MeetingFile),
});
export type Conclusion = z.infer<typeof Conclusion>;

export const ConclusionsView = AsOf.extend({
  search: z.string().max(200).default(''),
  meeting: Id.nullable().default(null),
  /** Today's holder of the duties also finds what its predecessors were told. */
  agency: Id.nullable().default(null),
  organization: Id.nullable().default(null),
  service: Id.nullable().default(null),
  topic: codes(agendaTopics).nullable().default(null),
  states: z.array(codes(conclusionStates)).nullable().default(null),
  /** By topic, lead, meeting (set), dueNow (date), reminders (number). */
  filters: z.array(Filter).max(12).default([]),
  /** By content, lead, meeting, dueNow, state, reminders, topic; without one the newest meeting is first. */
  sort: z.array(Sort).max(3).default([]),
});
const Part = z.object({ part: codes(agencyParts), id: Id.nullable(), name: RequiredText });

export const conclusionMethods = {
  /** What a line means before it is kept: who leads, who helps, until when, what must be asked. */
  readLine: read({
    what: 'Đọc một dòng kết luận',
    roles: everyone,
    input: z.object({ meeting: Id, line: z.string().max(5000) }),
    output: z.object({
      content: z.string(),
      agencies: z.array(
        z.object({
          typed: z.string(),
          id: Id.nullable(),
          name: z.string(),
          candidates: z.array(z.object({ id: Id, name: z.string() })),
        }),
      ),
      due: IsoDate.nullable(),
      faults: z.array(z.object({ field: z.enum(['content', 'agencies', 'due']), words: z.string() })),
    }),
  }),
  conclusions: read({
    what: 'Xem các kết luận của Hội đồng',
    roles: everyone,
    input: ConclusionsView,
    output: z.object({
      day: IsoDate,
      rows: z.array(Conclusion),
      total: z.int(),
      counts: z.array(z.object({ state: codes(conclusionStates), n: z.int() })),
      /** What a filter may ask for: who leads, which meeting concluded. */
      leads: z.array(z.string()),
      meetings: z.array(z.object({ value: Id, label: z.string() })),
    }),
  }),
  conclusion: read({ what: 'Xem một kết luận', roles: everyone, input: AsOf.extend({ id: Id }), output: Conclusion }),
  exportConclusions: job({ what: 'Xuất danh sách kết luận', roles: everyone, input: ConclusionsView, output: Workbook }),
  saveConclusion: write({
    what: 'Ghi kết luận',
    roles: secretaries,
    input: z.object({
      meeting: Id,
      id: Id,
      version: Version,
      item: Id.nullable().default(null),
      content: RequiredText,
      /** The first with part lead leads; agencies that are in no book have a name alone. */
      agencies: z.array(Part).max(60),
      due: IsoDate.nullable().default(null),
      topic: codes(agendaTopics).nullable().default(null),
      organization: Id.nullable().default(null),
      service: Id.nullable().default(null),
    }),
    output: Saved,
  }),
  placeConclusions: write({
    what: 'Đổi thứ tự kết luận',
    roles: secretaries,
    input: z.object({ meeting: Id, conclusions: z.array(Id).min(1).max(200) }),
    output: Saved,
  }),
  removeConclusion: write({ what: 'Xóa kết luận ghi nhầm', roles: secretaries, input: z.object({ id: Id }), output: Saved }),
  saveStep: write({
    what: 'Ghi việc thực hiện kết luận',
    roles: reporters,
    input: z.object({ conclusion: Id, step: ConclusionStep }),
    output: Saved,
  }),
  removeStep: write({
    what: 'Xóa việc thực hiện ghi nhầm',
    roles: reporters,
    input: z.object({ conclusion: Id, step: Id }),
    output: Saved,
  }),
  attach: job({
    what: 'Thêm tài liệu họp',
    roles: reporters,
    input: z.object({ file: z.string(), meeting: Id, item: Id.nullable().default(null), conclusion: Id.nullable().default(null) }),
    output: z.object({ id: Id, name: z.string(), twin: z.enum(['yes', 'no']) }),
  }),
  detach: write({ what: 'Bỏ tài liệu họp', roles: reporters, input: z.object({ id: Id }), output: Saved }),
  file: job({
    what: 'Lấy tài liệu họp',
    roles: everyone,
    input: z.object({ id: Id }),
    output: z.object({ token: z.string(), name: z.string() }),
  }),
};

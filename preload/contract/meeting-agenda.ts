// The agenda of a meeting: what features and people propose, the items in their order with their minutes, the dossier of each.
import { z } from 'zod';
import { Opening } from './desk.ts';
import { codes, Saved, secretaries, Version } from './meeting-words.ts';
import { Id, IsoDate, LongText, RequiredText, Text } from './primitives.ts';
import { agendaTopics, itemKinds } from './records/meeting-choices.ts';
import { everyone, read, write } from './rpc.ts';

export const Opens = z.union([Opening, z.object({ path: z.string() })]);

/** What stands behind an item: figures with their as-of day, rows in words, where all of them open. */
export const AgendaDossier = z.object({
  asOf: IsoDate,
  figures: z.array(z.object({ label: z.string(), value: z.string() })),
  rows: z.array(z.object({ words: z.string(), detail: z.string(), opens: Opens.nullable() })),
  /** How many rows there are in all; `rows` has the first of them. */
  count: z.int(),
  opens: Opens.nullable(),
});
export type AgendaDossier = z.infer<typeof AgendaDossier>;

export const Proposal = z.object({
  key: z.string().max(200),
  topic: codes(agendaTopics),
  title: z.string(),
  why: z.string(),
  basis: z.string(),
  weight: z.int(),
  due: IsoDate.nullable(),
  /** Suggested length. */
  minutes: z.int(),
  dossier: AgendaDossier,
});
export type Proposal = z.infer<typeof Proposal>;

export const MeetingFile = z.object({
  id: Id,
  name: z.string(),
  size: z.int(),
  addedOn: IsoDate,
  item: Id.nullable(),
  conclusion: Id.nullable(),
  /** Whether it still lies in the folder as it was put there. */
  state: z.enum(['there', 'missing', 'changed']),
});
export type MeetingFile = z.infer<typeof MeetingFile>;

const ItemWords = {
  title: RequiredText,
  kind: codes(itemKinds),
  /** A member, or anybody by name. */
  presenterId: Id.nullable().default(null),
  presenter: Text.nullable().default(null),
  minutes: z.int('Số phút là số nguyên.').min(0, 'Số phút không âm.').max(600, 'Số phút lớn quá mức.'),
  topic: codes(agendaTopics).nullable().default(null),
  basis: Text.nullable().default(null),
  /** What the council is asked to decide; the heart of the cover paper. */
  proposal: LongText.nullable().default(null),
  /** What was said on it; goes into the minutes. */
  opinions: LongText.nullable().default(null),
};
export const AgendaItem = z.object({
  id: Id,
  version: z.int(),
  ...ItemWords,
  /** Key of the proposal behind it. */
  source: z.string().nullable(),
  /** Clock times by the minutes of those before it. */
  starts: z.string(),
  ends: z.string(),
  /** The name shown as presenter: the member's with his agency, or the free words. */
  presentedBy: z.string(),
  dossier: AgendaDossier.nullable(),
  /** Since when the dossier no longer follows the register. */
  frozenOn: IsoDate.nullable(),
  files: z.array(MeetingFile),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const Suggestion = z.object({
  id: Id,
  version: z.int(),
  title: RequiredText,
  agencyId: Id.nullable().default(null),
  suggestedBy: Text.nullable().default(null),
  on: IsoDate,
  closedOn: IsoDate.nullable().default(null),
  note: LongText.nullable().default(null),
});
export type Suggestion = z.output<typeof Suggestion>;

export const agendaMethods = {
  /** What the application would put on the agenda, weightiest first; what stands on it already is left out. */
  proposals: read({
    what: 'Xem nội dung đề xuất cho chương trình họp',
    roles: everyone,
    input: z.object({ meeting: Id, asOf: IsoDate.nullable().default(null) }),
    output: z.object({ day: IsoDate, proposals: z.array(Proposal) }),
  }),
  /** Puts proposals on the agenda, before the discussion; each with its dossier of today. */
  accept: write({
    what: 'Đưa nội dung vào chương trình họp',
    roles: secretaries,
    input: z.object({ meeting: Id, keys: z.array(z.string().max(200)).min(1).max(100) }),
    output: z.object({ items: z.array(Id) }),
  }),
  saveItem: write({
    what: 'Ghi nội dung chương trình họp',
    roles: secretaries,
    input: z.object({ meeting: Id, id: Id, version: Version, ...ItemWords }),
    output: Saved,
  }),
  /** The whole order anew, as after a drag or Alt+↑↓. */
  placeItems: write({
    what: 'Đổi thứ tự chương trình họp',
    roles: secretaries,
    input: z.object({ meeting: Id, items: z.array(Id).min(1).max(200) }),
    output: Saved,
  }),
  removeItem: write({ what: 'Bỏ nội dung khỏi chương trình họp', roles: secretaries, input: z.object({ id: Id }), output: Saved }),
  suggestions: read({
    what: 'Xem các đề nghị đưa vào chương trình họp',
    roles: everyone,
    input: z.object({}),
    output: z.object({ suggestions: z.array(Suggestion) }),
  }),
  saveSuggestion: write({
    what: 'Ghi đề nghị đưa vào chương trình họp',
    roles: secretaries,
    input: Suggestion.extend({ version: Version }),
    output: Saved,
  }),
  removeSuggestion: write({
    what: 'Xóa đề nghị đưa vào chương trình họp',
    roles: secretaries,
    input: z.object({ id: Id }),
    output: Saved,
  }),
};

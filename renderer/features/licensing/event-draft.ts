// The form of an event as plain values: what each kind asks for, what it begins with, what is wrong before the core is asked.
import type { Event, TimelinePaper } from '../../../preload/contract/licensing.ts';
import type { Values } from '../../../preload/contract/records/record.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { AskedEvent } from './event-asked.ts';
import { enteredKinds, type EnteredKind } from './event-words.ts';
import type { Decision } from './read-decision.ts';
import type { Life } from './timeline-rows.ts';
import { holdsOn, stretchesOf } from './standing-words.ts';

export interface EventDraft {
  kind: EnteredKind;
  paper: string;
  /** ISO day, or what was typed while it is none. */
  on: string;
  to: string;
  expiresOn: string;
  /** Scope line; '' = the whole paper. */
  line: string;
  scope: readonly string[];
  decisionNumber: string;
  decisionAgency: string;
  /** Of a notice of training that moved, changed or stopped. */
  ministryNotifiedOn: string;
  departmentNotifiedOn: string;
  ground: string;
  note: string;
}

export type DraftField = Exclude<keyof EventDraft, never>;
export type Troubles = Partial<Record<DraftField, string>>;

const always: readonly DraftField[] = ['on', 'decisionNumber', 'decisionAgency', 'paper', 'note'];
const more: Record<EnteredKind, readonly DraftField[]> = {
  suspended: ['to', 'line', 'ground'],
  resumed: ['line'],
  extended: ['expiresOn'],
  'scope-changed': ['scope', 'departmentNotifiedOn'],
  reissued: [],
  moved: ['departmentNotifiedOn'],
  revoked: ['ground'],
  terminated: ['ground', 'ministryNotifiedOn', 'departmentNotifiedOn'],
};

export const asks = (kind: EnteredKind, field: DraftField) => field === 'kind' || always.includes(field) || more[kind].includes(field);

/** The scope of a paper on a day: as granted, or as last changed by then. */
export function scopeOf(paper: TimelinePaper | undefined, day: string): string[] {
  const changed = paper?.events.filter((event) => event.kind === 'scope-changed' && (event.on ?? '') <= day).at(-1)?.scope;
  return (changed ?? paper?.scope ?? '').split(',').filter(Boolean);
}

/** Every line that the paper ever covered: what an event can speak of. */
export const linesOf = (paper: TimelinePaper | undefined): string[] => [
  ...new Set(
    [...(paper?.scope ?? '').split(','), ...(paper?.events ?? []).flatMap((event) => (event.scope ?? '').split(','))].filter(Boolean),
  ),
];

const openSuspension = (paper: TimelinePaper | undefined, day: string) =>
  paper?.events.findLast(
    (event) =>
      event.kind === 'suspended' &&
      (event.on ?? '') <= day &&
      (event.to ?? '9999') >= day &&
      !paper.events.some((other) => other.kind === 'resumed' && other.line === event.line && (other.on ?? '') >= (event.on ?? '')),
  );

/** What the form begins with: the paper that decides today, and what one most likely has in hand. */
export function startDraft(life: Life, day: string, { kind, line, paper: asked }: AskedEvent): EventDraft {
  const deciding = stretchesOf(life.periods, line ?? null).find(holdsOn(day));
  const paper = life.papers.find((one) => one.id === (asked ?? deciding?.paper)) ?? life.papers.at(-1);
  const suspension = openSuspension(paper, day);
  const likely =
    kind === undefined || kind === 'granted' ? (suspension ? 'resumed' : deciding?.status === 'EXPIRED' ? 'extended' : 'suspended') : kind;
  return {
    kind: likely,
    paper: paper?.id ?? '',
    on: '',
    to: '',
    expiresOn: '',
    line: line ?? (likely === 'resumed' ? (suspension?.line ?? '') : ''),
    scope: scopeOf(paper, day),
    decisionNumber: '',
    decisionAgency: '',
    ministryNotifiedOn: '',
    departmentNotifiedOn: '',
    ground: '',
    note: '',
  };
}

/** What a decision proposes for the form; scope lines as one line, or as the new scope. */
export function proposedBy(decision: Decision): Partial<Record<DraftField, { value: string | readonly string[]; quote: string }>> {
  const { kind, number, agency, on, to, expiresOn, lines, ground } = decision;
  const changes = kind?.value === 'scope-changed';
  return {
    ...(kind && { kind }),
    ...(number && { decisionNumber: number }),
    ...(agency && { decisionAgency: agency }),
    ...(on && { on }),
    ...(to && { to }),
    ...(expiresOn && { expiresOn }),
    ...(lines && changes && { scope: lines }),
    ...(lines && !changes && lines.value.length === 1 && { line: { value: lines.value[0] ?? '', quote: lines.quote } }),
    ...(ground && { ground }),
  };
}

/** What is missing, beside its field; the law of days is the core's to judge. */
export function troublesOf({ kind, on, expiresOn, scope, paper }: EventDraft): Troubles {
  return {
    ...(on === '' && { on: 'Cần ngày của sự kiện, ví dụ 15/3.' }),
    ...(kind === 'extended' && expiresOn === '' && { expiresOn: 'Cần ngày hết hạn mới.' }),
    ...(kind === 'scope-changed' && scope.length === 0 && { scope: 'Chọn phạm vi mới.' }),
    ...(paper === '' && { paper: 'Chưa có giấy nào để ghi sự kiện. Hãy thêm giấy trước.' }),
  };
}

/** The event as the core takes it; fields that its kind does not ask for are left out. */
export function eventOf(draft: EventDraft, id: string): Event {
  const { kind, on, to, expiresOn, line, scope, decisionNumber, decisionAgency, ministryNotifiedOn, departmentNotifiedOn, ground, note } =
    draft;
  const kept = (field: DraftField, value: string) => (asks(kind, field) && value !== '' ? value : null);
  return {
    id,
    kind,
    on,
    to: kept('to', to),
    line: kept('line', line),
    scope: kept('scope', scope.join(',')),
    expiresOn: kept('expiresOn', expiresOn),
    decisionNumber: kept('decisionNumber', decisionNumber),
    decisionAgency: kept('decisionAgency', decisionAgency),
    ministryNotifiedOn: kept('ministryNotifiedOn', ministryNotifiedOn),
    departmentNotifiedOn: kept('departmentNotifiedOn', departmentNotifiedOn),
    ground: kept('ground', ground),
    note: kept('note', note),
  };
}

/** The form as a draft is kept, and back; what a kept draft does not say is as the form begins. */
export const keptDraft = (draft: EventDraft): Values => ({ ...draft, scope: draft.scope.join(',') });
export const fromKept = (begun: EventDraft, { scope, kind, ...texts }: Values): EventDraft => ({
  ...begun,
  ...Object.fromEntries(Object.entries(texts).filter(([field, value]) => field in begun && typeof value === 'string')),
  kind: enteredKinds.find((one) => one === kind) ?? begun.kind,
  scope: typeof scope === 'string' ? scope.split(',').filter(Boolean) : begun.scope,
});

export const shownPaper = (paper: TimelinePaper) => {
  const from = paper.effectiveOn ?? paper.issuedOn;
  return [from && writeDay(from), paper.lastOn && writeDay(paper.lastOn)].filter(Boolean).join(' – ');
};

// How the lists of meetings and of conclusions are filtered by their chips and put in order.
import type { Conclusion } from '../../../preload/contract/meeting-conclusions.ts';
import type { MeetingRow } from '../../../preload/contract/meeting-sessions.ts';
import type { Filter, Sort } from '../../../preload/contract/primitives.ts';
import { agendaTopics, conclusionStates, meetingKinds, meetingStates } from '../../../preload/contract/records/meeting-choices.ts';
import { choiceWord } from '../../../preload/contract/records/visit-choices.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { inOrder, underAll } from '../../rows/list-view.ts';

const endOfTime = '9999-12-31';
const placeIn = (list: readonly { code: string }[], code: string): number => list.findIndex((one) => one.code === code);

/** The agency that leads, by the name that it has on the day; '' where none was given. */
export const leadOf = ({ agencies }: Pick<Conclusion, 'agencies'>): string => {
  const lead = agencies.find((one) => one.part === 'lead');
  return lead === undefined ? '' : (lead.now[0]?.name ?? lead.name);
};

const conclusionValues = (one: Conclusion) => (column: string) => {
  const values: Record<string, string | null> = {
    topic: one.topic,
    lead: leadOf(one) || null,
    meeting: one.meeting.id,
    dueNow: one.dueNow,
    reminders: String(one.reminders),
  };
  return [values[column] ?? null];
};
const conclusionKeys: Record<string, (one: Conclusion) => string | number> = {
  content: (one) => sortKey(one.content),
  lead: (one) => sortKey(leadOf(one)),
  meeting: (one) => one.meeting.on,
  dueNow: (one) => one.dueNow ?? endOfTime,
  state: (one) => placeIn(conclusionStates, one.state),
  reminders: (one) => one.reminders,
  topic: (one) => sortKey(one.topic === null ? '' : choiceWord(agendaTopics, one.topic)),
};

const meetingValues = (one: MeetingRow) => (column: string) => {
  const values: Record<string, string> = { kind: one.kind, state: one.state, on: one.on };
  return [values[column] ?? null];
};
const meetingKeys: Record<string, (one: MeetingRow) => string | number> = {
  on: (one) => `${one.on} ${one.starts}`,
  title: (one) => sortKey(one.title),
  kind: (one) => placeIn(meetingKinds, one.kind),
  place: (one) => sortKey(one.place),
  state: (one) => placeIn(meetingStates, one.state),
  open: (one) => one.open,
};

export const conclusionsUnder = (rows: readonly Conclusion[], filters: readonly Filter[]): Conclusion[] =>
  rows.filter((one) => underAll(filters, conclusionValues(one)));
export const conclusionsInOrder = (rows: readonly Conclusion[], sort: readonly Sort[]) => inOrder(rows, sort, conclusionKeys);
export const meetingsUnder = (rows: readonly MeetingRow[], filters: readonly Filter[], sort: readonly Sort[]) =>
  inOrder(
    rows.filter((one) => underAll(filters, meetingValues(one))),
    sort,
    meetingKeys,
  );

// Meetings as lists show them on a day, and an agenda with its clock, presenters and files.
import { itemCounts, meetingFiles, meetingItems, meetingRows } from '../../db/queries/meetings.ts';
import type { CouncilMemberTable, Db, MeetingFileTable, MeetingItemTable, MeetingTable } from '../../db/schema.ts';
import type { AgendaDossier, AgendaItem, MeetingFile } from '../../preload/contract/meeting-agenda.ts';
import type { MeetingRow } from '../../preload/contract/meeting-sessions.ts';
import { agendaClock, type AgendaClock } from '../domain/meetings/agenda-clock.ts';
import { meetingState } from '../domain/meetings/meeting-state.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { type ConclusionLine, conclusionLines, isOpen } from './conclusion-book.ts';
import { memberWords } from './council-book.ts';

export const meetingRow = (row: MeetingTable, items: number, conclusions: readonly ConclusionLine[], day: string): MeetingRow => ({
  id: row.id,
  kind: row.kind as MeetingRow['kind'],
  title: row.title,
  on: row.on_date,
  starts: row.starts_at,
  place: row.place,
  state: meetingState(
    { on: row.on_date, invited: row.invited_on, held: row.held_on, notice: row.notice_on, cancelled: row.cancelled_on },
    day,
  ),
  items,
  conclusions: conclusions.length,
  open: conclusions.filter(isOpen).length,
  late: conclusions.filter((one) => one.standing.state === 'late').length,
});

/** All meetings, newest first. */
export const meetingLines = async (db: Db, rules: readonly RuleRow[], day: string): Promise<MeetingRow[]> => {
  const conclusions = Map.groupBy(await conclusionLines(db, null, rules, day), (one) => one.row.meeting_id);
  const counts = await itemCounts(db);
  return (await meetingRows(db)).map((row) => meetingRow(row, counts.get(row.id) ?? 0, conclusions.get(row.id) ?? [], day));
};

export const fileShown = (row: MeetingFileTable, state: MeetingFile['state']): MeetingFile => ({
  id: row.id,
  name: row.name,
  size: row.size,
  addedOn: row.added_on,
  item: row.item_id,
  conclusion: row.conclusion_id,
  state,
});

/** `stateOf` looks at the folder beside the register. */
export const filesShown = async (
  db: Db,
  meeting: string,
  stateOf: (hash: string) => Promise<MeetingFile['state']>,
): Promise<MeetingFile[]> => Promise.all((await meetingFiles(db, meeting)).map(async (row) => fileShown(row, await stateOf(row.hash))));

const itemShown = (
  row: MeetingItemTable,
  time: { starts: string; ends: string },
  members: ReadonlyMap<string, CouncilMemberTable>,
  files: readonly MeetingFile[],
): AgendaItem => {
  const member = row.presenter_id === null ? undefined : members.get(row.presenter_id);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    kind: row.kind as AgendaItem['kind'],
    presenterId: row.presenter_id,
    presenter: row.presenter,
    minutes: row.minutes,
    topic: row.topic as AgendaItem['topic'],
    basis: row.basis,
    proposal: row.proposal,
    opinions: row.opinions,
    source: row.source,
    ...time,
    presentedBy: member ? memberWords(member) : (row.presenter ?? ''),
    dossier: row.dossier === null ? null : (JSON.parse(row.dossier) as AgendaDossier),
    frozenOn: row.frozen_on,
    files: files.filter((file) => file.item === row.id),
  };
};

export interface Agenda {
  items: AgendaItem[];
  clock: AgendaClock;
}

export const agendaOf = async (
  db: Db,
  meeting: Pick<MeetingTable, 'id' | 'starts_at' | 'ends_at'>,
  members: readonly CouncilMemberTable[],
  files: readonly MeetingFile[],
): Promise<Agenda> => {
  const rows = await meetingItems(db, meeting.id);
  const clock = agendaClock(meeting.starts_at, meeting.ends_at, rows);
  const byId = new Map(members.map((one) => [one.id, one]));
  return { items: rows.map((row, at) => itemShown(row, clock.times[at]!, byId, files)), clock };
};

// What the desk is told of the council on a day.
import { councilTermOn } from '../../db/queries/meetings-council.ts';
import { meetingRows } from '../../db/queries/meetings.ts';
import { allRules } from '../../db/queries/rules.ts';
import type { Db, MeetingTable } from '../../db/schema.ts';
import type { CouncilMatters } from '../domain/matters/council-due.ts';
import { inviteBy, meetingState, noticeBy } from '../domain/meetings/meeting-state.ts';
import { ruleOn } from '../domain/rules/holding.ts';
import { returningOn } from './returning-book.ts';
import { workingCalendar } from './working-calendar.ts';

const stateOn = (row: MeetingTable, day: string) =>
  meetingState({ on: row.on_date, invited: row.invited_on, held: row.held_on, notice: row.notice_on, cancelled: row.cancelled_on }, day);

export const councilMatters = async (db: Db, day: string): Promise<CouncilMatters> => {
  const none: CouncilMatters = { council: 'no', late: null, dialogue: null, invitations: [], notices: [] };
  if (!(await councilTermOn(db, day))) return none;
  const rules = await allRules(db);
  const calendar = await workingCalendar(db);
  const rows = (await meetingRows(db)).map((row) => ({ row, state: stateOn(row, day) }));
  const late = (await returningOn(db, rules, day, null))
    .filter((one) => one.standing.state === 'late')
    .toSorted((a, b) => a.standing.due!.localeCompare(b.standing.due!));
  const year = day.slice(0, 4);
  const asked = ruleOn(rules, 'meeting.dialogue.per-year', day);
  const dialogues = rows.filter(({ row, state }) => row.kind === 'dialogue' && row.on_date.slice(0, 4) === year && state !== 'cancelled');
  const told = ({ id, title, on_date }: MeetingTable) => ({ id, title, on: on_date });
  return {
    council: 'yes',
    late: late[0] ? { count: late.length, due: late[0].standing.due!, first: late[0].content } : null,
    dialogue: asked && dialogues.length < Number(asked.value) ? { year: Number(year), basis: asked.source } : null,
    invitations: rows
      .filter(({ state }) => state === 'preparing')
      .map(({ row }) => ({ ...told(row), by: inviteBy(row.on_date, rules, calendar) })),
    notices: rows
      .filter(({ state }) => state === 'held')
      .map(({ row }) => ({ ...told(row), by: noticeBy(row.held_on ?? row.on_date, rules, calendar) })),
  };
};

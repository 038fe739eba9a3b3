// Conclusions of earlier meetings that are neither done nor given up on a day.
import { meetingRows } from '../../db/queries/meetings.ts';
import type { Db } from '../../db/schema.ts';
import type { Returning } from '../domain/meetings/conclusions-return.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { conclusionLines, isOpen } from './conclusion-book.ts';

/** Of all meetings but one, which is the one that looks back. */
export const returningOn = async (db: Db, rules: readonly RuleRow[], day: string, but: string | null): Promise<Returning[]> => {
  const meetings = new Map((await meetingRows(db)).map((one) => [one.id, one]));
  return (await conclusionLines(db, null, rules, day)).filter(isOpen).flatMap(({ row, agencies, standing }) => {
    const meeting = meetings.get(row.meeting_id);
    const held = meeting?.held_on ?? meeting?.on_date;
    if (!meeting || held === undefined || meeting.id === but || held > day) return [];
    const lead = agencies.find((one) => one.part === 'lead')?.agency ?? '';
    return [{ id: row.id, content: row.content, lead, meeting: { id: meeting.id, on: held }, standing }];
  });
};

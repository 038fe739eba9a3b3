// Conclusions as the window shows them on a day, and which of them a view asks for.
import { organizationNames } from '../../db/queries/meetings-conclusions.ts';
import { meetingFiles, meetingRows } from '../../db/queries/meetings.ts';
import type { ConclusionAgencyTable, Db } from '../../db/schema.ts';
import type { MeetingFile } from '../../preload/contract/meeting-agenda.ts';
import type { Conclusion, ConclusionStep } from '../../preload/contract/meeting-conclusions.ts';
import type { AgencyMap } from '../domain/agencies/succession.ts';
import { reminderWords, stepsUntil } from '../domain/meetings/conclusion-state.ts';
import type { RuleRow } from '../domain/rules/holding.ts';
import { fold } from '../domain/text/fold.ts';
import { agencyBook, agencyShown } from './agency-book.ts';
import { type ConclusionLine, conclusionLines } from './conclusion-book.ts';
import { fileShown } from './meeting-book.ts';

const partShown = (row: ConclusionAgencyTable, book: AgencyMap, day: string): Conclusion['agencies'][number] => ({
  ...agencyShown(book, row.agency_id, row.agency, day),
  part: row.part as 'lead',
});

const stepsShown = ({ steps }: ConclusionLine, day: string): ConclusionStep[] =>
  stepsUntil(
    steps.map((one) => ({
      id: one.id,
      kind: one.kind as ConclusionStep['kind'],
      on: one.on_date,
      position: one.position,
      until: one.until_on,
      number: one.number,
      note: one.note,
    })),
    day,
  ).map(({ position: _, ...one }) => one);

/** Of one meeting, or of all held or planned by a day, newest meeting first; `stateOf` looks at the folder beside the register. */
export const conclusionsShown = async (
  db: Db,
  meeting: string | null,
  rules: readonly RuleRow[],
  day: string,
  stateOf: (hash: string) => Promise<MeetingFile['state']>,
): Promise<Conclusion[]> => {
  const lines = Map.groupBy(await conclusionLines(db, meeting, rules, day), (one) => one.row.meeting_id);
  const meetings = (await meetingRows(db)).filter((one) => lines.has(one.id) && (meeting !== null || one.on_date <= day));
  const book = await agencyBook(db);
  const all = meetings.flatMap((one) => lines.get(one.id) ?? []);
  const names = await organizationNames(
    db,
    all.flatMap(({ row }) => row.organization_id ?? []),
  );
  const shown: Conclusion[] = [];
  for (const one of meetings) {
    const files = await Promise.all(
      (await meetingFiles(db, one.id))
        .filter((file) => file.conclusion_id !== null)
        .map(async (file) => fileShown(file, await stateOf(file.hash))),
    );
    for (const line of lines.get(one.id) ?? []) {
      const { row, standing } = line;
      shown.push({
        id: row.id,
        version: row.version,
        meeting: { id: one.id, title: one.title, on: one.on_date },
        item: row.item_id,
        position: row.position,
        content: row.content,
        agencies: line.agencies.map((part) => partShown(part, book, day)),
        due: row.due_on,
        dueNow: standing.due,
        topic: row.topic as Conclusion['topic'],
        organization: row.organization_id === null ? null : { id: row.organization_id, name: names.get(row.organization_id) ?? '' },
        service: row.service_id,
        state: standing.state,
        words: standing.words,
        begun: standing.begun,
        reminders: standing.reminders,
        reminded: reminderWords(standing.reminders),
        steps: stepsShown(line, day),
        files: files.filter((file) => file.conclusion === row.id),
      });
    }
  }
  return shown;
};

export interface Asked {
  search: string;
  agency: string | null;
  organization: string | null;
  service: string | null;
  topic: string | null;
}

/** By words in its text, its agencies and its unit; an agency is also whoever holds its duties now. */
export const foundBy = ({ search, agency, organization, service, topic }: Asked) => {
  const words = fold(search).split(' ').filter(Boolean);
  return (one: Conclusion): boolean => {
    const named = one.agencies.flatMap((part) => [part.name, ...part.now.map((holder) => holder.name)]);
    const text = fold([one.content, one.meeting.title, one.organization?.name ?? '', ...named].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (agency === null || one.agencies.some((part) => part.id === agency || part.now.some((holder) => holder.id === agency))) &&
      (organization === null || one.organization?.id === organization) &&
      (service === null || one.service === service) &&
      (topic === null || one.topic === topic)
    );
  };
};

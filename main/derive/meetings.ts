// What Ctrl+K finds of the council: meetings by title, kind, place and day, conclusions by their words and their agencies.
import { agenciesOfConclusions, conclusionsToFind, meetingsToFind } from '../../db/queries/meetings-search.ts';
import { meetingsNotFound, searchIndex } from '../../db/queries/search.ts';
import type { ConclusionAgencyTable, ConclusionTable, Db, MeetingTable } from '../../db/schema.ts';
import { meetingKinds } from '../../preload/contract/records/meeting-choices.ts';
import { choiceWord } from '../../preload/contract/records/visit-choices.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import { fold } from '../domain/text/fold.ts';
import { type Touched, touchedIds } from './touched.ts';

const entryOfMeeting = (meeting: MeetingTable) => {
  const kind = choiceWord(meetingKinds, meeting.kind);
  const day = formatVietnamese(meeting.on_date);
  const parts = [kind, `${meeting.starts_at} ngày ${day}`, meeting.place, ...(meeting.cancelled_on === null ? [] : ['đã hủy'])];
  return {
    register: 'meeting',
    row_id: meeting.id,
    title: meeting.title,
    detail: parts.join(' · '),
    words: fold(['cuộc họp', meeting.title, kind, day, meeting.place].join(' ')),
    codes: '',
  };
};

/** How far it is hangs on the day asked and is told when it is found. */
const entryOfConclusion = (conclusion: ConclusionTable, agencies: readonly ConclusionAgencyTable[]) => ({
  register: 'conclusion',
  row_id: conclusion.id,
  title: conclusion.content,
  detail: agencies.find((one) => one.part === 'lead')?.agency ?? '',
  words: fold(['kết luận', conclusion.content, ...agencies.map((one) => one.agency)].join(' ')),
  codes: '',
});

/** Puts touched meetings and conclusions into search; takes removed ones out. */
export const findableMeetings = async (db: Db, { meeting, conclusion }: Touched): Promise<void> => {
  const agencies = Map.groupBy(await agenciesOfConclusions(db, [...conclusion]), (one) => one.conclusion_id);
  const entries = [
    ...(await meetingsToFind(db, [...meeting])).map(entryOfMeeting),
    ...(await conclusionsToFind(db, [...conclusion])).map((row) => entryOfConclusion(row, agencies.get(row.id) ?? [])),
  ];
  const found = new Set(entries.map((entry) => entry.row_id));
  await searchIndex.index(db, entries);
  await searchIndex.forget(
    db,
    [...meeting, ...conclusion].filter((id) => !found.has(id)),
  );
};

/** A file from before meetings were found gets their entries. */
export const fillMeetings = async (db: Db): Promise<void> => {
  const { meetings, conclusions } = await meetingsNotFound(db);
  if (meetings.length === 0 && conclusions.length === 0) return;
  const touched = touchedIds([]);
  for (const id of meetings) touched.meeting.add(id);
  for (const id of conclusions) touched.conclusion.add(id);
  await findableMeetings(db, touched);
};

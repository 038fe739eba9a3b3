// What became of a conclusion: progress, reminders, extensions, its end with proof, its reopening.
import { conclusionById, conclusionEvents } from '../../../db/queries/meetings-conclusions.ts';
import { meetingFiles } from '../../../db/queries/meetings.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { ConclusionTable, Db, Transacting } from '../../../db/schema.ts';
import type { conclusionMethods } from '../../../preload/contract/meeting-conclusions.ts';
import { conclusionEventKinds } from '../../../preload/contract/records/meeting-choices.ts';
import { choiceWord } from '../../../preload/contract/records/visit-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Writing } from '../../context.ts';
import { stepFaults } from '../../domain/meetings/conclusion-faults.ts';
import { aheadOn, conclusionOn } from '../../domain/meetings/conclusion-state.ts';
import { notFound } from '../../errors.ts';
import { stepFacts } from '../../rows/conclusion-book.ts';
import { goneConclusion } from './conclusions.ts';
import { refuse } from './council.ts';
import { standingMeeting } from './meeting-page.ts';

type Methods = typeof conclusionMethods;

const standingConclusion = async (db: Db, id: string): Promise<ConclusionTable> => {
  const row = await conclusionById(db, id);
  if (!row) throw goneConclusion();
  return row;
};
const raise = (db: Transacting, { id, version }: ConclusionTable): Promise<void> =>
  patchRows(db, [{ table: 'conclusion', id, version, values: {} }]);

export const saveStep = async (
  { conclusion: id, step }: InputOf<Methods['saveStep']>,
  context: Writing,
): Promise<OutputOf<Methods['saveStep']>> => {
  const { db, today } = context;
  const row = await standingConclusion(db, id);
  const meeting = await standingMeeting(db, row.meeting_id);
  const events = await conclusionEvents(db, id);
  const standing = events.find((one) => one.id === step.id);
  const others = events.filter((one) => one.id !== step.id);
  const ahead = aheadOn(await allRules(db), step.on);
  const proofs = (await meetingFiles(db, row.meeting_id)).filter((one) => one.conclusion_id === id).length;
  refuse(
    stepFaults({
      step,
      standing: conclusionOn({ due: row.due_on, steps: others.map(stepFacts) }, step.on, ahead),
      meeting: meeting.on_date,
      today,
      proofs,
    }),
  );
  const values = {
    kind: step.kind,
    on_date: step.on,
    until_on: step.kind === 'extended' ? step.until : null,
    number: step.number || null,
    note: step.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'conclusion_event', id: step.id, version: standing.version, values }]);
  else {
    const position = Math.max(-1, ...events.map((one) => one.position)) + 1;
    await insertRows(db, 'conclusion_event', [{ id: step.id, version: 1, conclusion_id: id, position, meeting_id: null, ...values }]);
  }
  await raise(db, row);
  context.label(`${choiceWord(conclusionEventKinds, step.kind)}: ${row.content.slice(0, 80)}`);
  return { id: step.id };
};

export const removeStep = async (
  { conclusion: id, step }: InputOf<Methods['removeStep']>,
  context: Writing,
): Promise<OutputOf<Methods['removeStep']>> => {
  const { db } = context;
  const row = await standingConclusion(db, id);
  const event = (await conclusionEvents(db, id)).find((one) => one.id === step);
  if (!event) throw notFound('Không còn việc này của kết luận.');
  await deleteRows(db, 'conclusion_event', [step]);
  await raise(db, row);
  context.label(`Xóa việc “${choiceWord(conclusionEventKinds, event.kind)}” của kết luận: ${row.content.slice(0, 80)}`);
  return { id: step };
};

// Conclusions of meetings: read from a line, written, put in order; and all of them by words, agency, unit and state.
import { conclusionAgencies, conclusionById, conclusionEvents, conclusionRows } from '../../../db/queries/meetings-conclusions.ts';
import { meetingFiles, meetingItemById } from '../../../db/queries/meetings.ts';
import { unitById } from '../../../db/queries/dossiers.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Db, Transacting } from '../../../db/schema.ts';
import type { conclusionMethods } from '../../../preload/contract/meeting-conclusions.ts';
import { conclusionStates } from '../../../preload/contract/records/meeting-choices.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { standsOn } from '../../domain/agencies/succession.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { readConclusion } from '../../domain/meetings/conclusion-line.ts';
import { sortKey } from '../../domain/text/sort-key.ts';
import { conflict, notFound } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { agencyBook } from '../../rows/agency-book.ts';
import { conclusionsShown, foundBy } from '../../rows/conclusion-page.ts';
import { stateOf } from '../documents/file-store.ts';
import { refuse } from './council.ts';
import { conclusionsInOrder, conclusionsUnder, leadOf } from './list-order.ts';
import { standingMeeting } from './meeting-page.ts';
import { raiseMeeting } from './save-meeting.ts';

type Methods = typeof conclusionMethods;
type Save = InputOf<Methods['saveConclusion']>;

const short = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);
export const goneConclusion = () => notFound('Không còn kết luận này trong sổ.');

export const readLine = async (
  { meeting: id, line }: InputOf<Methods['readLine']>,
  { db }: Reading,
): Promise<OutputOf<Methods['readLine']>> => {
  const meeting = await standingMeeting(db, id);
  const book = await agencyBook(db);
  return readConclusion(
    line,
    [...book.byId.values()].filter((one) => standsOn(one, meeting.on_date)),
    meeting.on_date,
  );
};

export const listConclusions = async (
  view: InputOf<Methods['conclusions']>,
  { db, today, file }: Reading,
): Promise<OutputOf<Methods['conclusions']>> => {
  const day = view.asOf ?? today;
  const all = await conclusionsShown(db, view.meeting, await allRules(db), day, (hash) => stateOf(file, hash));
  const under = conclusionsUnder(all.filter(foundBy(view)), view.filters);
  const asked = view.states === null ? under : under.filter((one) => view.states!.includes(one.state));
  return {
    day,
    rows: conclusionsInOrder(asked, view.sort),
    total: all.length,
    counts: conclusionStates.map(({ code }) => ({ state: code, n: under.filter((one) => one.state === code).length })),
    leads: [...new Set(all.map(leadOf))].filter(Boolean).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    meetings: [...new Map(all.map(({ meeting: { id, title } }) => [id, { value: id, label: title }])).values()],
  };
};

export const showConclusion = async (
  { id, asOf }: InputOf<Methods['conclusion']>,
  { db, today, file }: Reading,
): Promise<OutputOf<Methods['conclusion']>> => {
  const row = await conclusionById(db, id);
  if (!row) throw goneConclusion();
  const all = await conclusionsShown(db, row.meeting_id, await allRules(db), asOf ?? today, (hash) => stateOf(file, hash));
  return all.find((one) => one.id === id)!;
};

const faultsOf = async (db: Db, input: Save, meetingOn: string): Promise<Record<string, string>> => {
  const fields: Record<string, string> = {};
  if (input.due !== null && input.due < meetingOn)
    fields.due = `Hạn ${formatVietnamese(input.due)} đứng trước ngày họp ${formatVietnamese(meetingOn)}.`;
  const leads = input.agencies.filter((one) => one.part === 'lead');
  if (leads.length > 1) fields.agencies = 'Chỉ một cơ quan chủ trì; các cơ quan khác phối hợp.';
  if (leads.length === 0) fields.agencies = 'Ghi cơ quan chủ trì thực hiện.';
  const named = input.agencies.map((one) => one.id ?? one.name);
  if (new Set(named).size < named.length) fields.agencies ??= 'Một cơ quan có tên hai lần.';
  const item = input.item === null ? null : await meetingItemById(db, input.item);
  if (item !== null && item?.meeting_id !== input.meeting) fields.item = 'Nội dung này không ở trong chương trình của cuộc họp.';
  if (input.organization !== null && !(await unitById(db, input.organization))) fields.organization = 'Không còn đơn vị này trong sổ.';
  return fields;
};

const writeAgencies = async (db: Transacting, { id, agencies }: Save): Promise<void> => {
  const standing = await conclusionAgencies(db, id);
  const told = (rows: readonly { part: string; agency: string; id: string | null }[]) =>
    JSON.stringify(rows.map((one) => [one.part, one.id, one.agency]));
  const wanted = agencies.map((one) => ({ part: one.part, agency: one.name, id: one.id }));
  if (told(standing.map((one) => ({ part: one.part, agency: one.agency, id: one.agency_id }))) === told(wanted)) return;
  await deleteRows(
    db,
    'conclusion_agency',
    standing.map((one) => one.id),
  );
  await insertRows(
    db,
    'conclusion_agency',
    wanted.map((one, position) => ({
      id: uuidv7(),
      version: 1,
      conclusion_id: id,
      position,
      part: one.part,
      agency_id: one.id,
      agency: one.agency,
    })),
  );
};

export const saveConclusion = async (input: Save, context: Writing): Promise<OutputOf<Methods['saveConclusion']>> => {
  const { db } = context;
  const meeting = await standingMeeting(db, input.meeting);
  const standing = await conclusionById(db, input.id);
  if (input.version !== null && !standing) throw goneConclusion();
  if (standing && standing.version !== input.version)
    throw conflict('Kết luận này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { version: standing.version });
  refuse(await faultsOf(db, input, meeting.on_date));
  const values = {
    item_id: input.item,
    content: input.content,
    due_on: input.due,
    topic: input.topic,
    organization_id: input.organization,
    service_id: input.service,
  };
  if (standing) await patchRows(db, [{ table: 'conclusion', id: input.id, version: standing.version, values }]);
  else {
    const position = Math.max(-1, ...(await conclusionRows(db, input.meeting)).map((one) => one.position)) + 1;
    await insertRows(db, 'conclusion', [{ id: input.id, version: 1, meeting_id: input.meeting, position, ...values }]);
  }
  await writeAgencies(db, input);
  await raiseMeeting(db, meeting);
  context.label(`${standing ? 'Sửa' : 'Thêm'} kết luận: ${short(input.content)}`);
  return { id: input.id };
};

export const placeConclusions = async (
  { meeting: id, conclusions }: InputOf<Methods['placeConclusions']>,
  context: Writing,
): Promise<OutputOf<Methods['placeConclusions']>> => {
  const { db } = context;
  const standing = await conclusionRows(db, id);
  const known = standing.map((one) => one.id);
  const order = [...conclusions.filter((one) => known.includes(one)), ...known.filter((one) => !conclusions.includes(one))];
  await patchRows(
    db,
    standing
      .filter((one) => order.indexOf(one.id) !== one.position)
      .map((one) => ({ table: 'conclusion' as const, id: one.id, version: one.version, values: { position: order.indexOf(one.id) } })),
  );
  context.label('Đổi thứ tự kết luận của cuộc họp');
  return { id };
};

export const removeConclusion = async (
  { id }: InputOf<Methods['removeConclusion']>,
  context: Writing,
): Promise<OutputOf<Methods['removeConclusion']>> => {
  const { db } = context;
  const row = await conclusionById(db, id);
  if (!row) throw goneConclusion();
  const idsOf = (rows: readonly { id: string }[]) => rows.map((one) => one.id);
  const files = (await meetingFiles(db, row.meeting_id)).filter((one) => one.conclusion_id === id);
  await deleteRows(db, 'meeting_file', idsOf(files));
  await deleteRows(db, 'conclusion_event', idsOf(await conclusionEvents(db, id)));
  await deleteRows(db, 'conclusion_agency', idsOf(await conclusionAgencies(db, id)));
  await deleteRows(db, 'conclusion', [id]);
  await raiseMeeting(db, await standingMeeting(db, row.meeting_id));
  context.label(`Xóa kết luận: ${short(row.content)}`);
  return { id };
};

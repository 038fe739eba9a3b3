// The agenda: proposals shown and taken up with their dossier, items written, ordered, let go of; suggestions of people.
import { agendaSuggestions, meetingFiles, meetingItemById, meetingItems, suggestionById } from '../../../db/queries/meetings.ts';
import { conclusionRows } from '../../../db/queries/meetings-conclusions.ts';
import { deleteRows, insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { MeetingItemTable, Transacting } from '../../../db/schema.ts';
import type { agendaMethods } from '../../../preload/contract/meeting-agenda.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Reading, Writing } from '../../context.ts';
import { conflict, notFound, refusedByRule } from '../../errors.ts';
import { uuidv7 } from '../../ids.ts';
import { agencyBook, nameOn } from '../../rows/agency-book.ts';
import { standingMeeting } from './meeting-page.ts';
import { askedOn, proposalsOf } from './offers.ts';
import { namedMeeting, raiseMeeting } from './save-meeting.ts';

type Methods = typeof agendaMethods;

export const listProposals = async (
  { meeting, asOf }: InputOf<Methods['proposals']>,
  context: Reading,
): Promise<OutputOf<Methods['proposals']>> => {
  const day = asOf ?? context.today;
  await standingMeeting(context.db, meeting);
  return { day, proposals: await proposalsOf(await askedOn(context, meeting, day)) };
};

/** Before the discussion, else before the closing words, else at the end. */
const placeOf = (items: readonly MeetingItemTable[]): number => {
  const at = items.findIndex((one) => one.kind === 'discussion');
  const closing = items.findIndex((one) => one.kind === 'closing');
  return at >= 0 ? at : closing >= 0 ? closing : items.length;
};

/** Positions anew for these ids in this order. */
const place = (db: Transacting, standing: readonly MeetingItemTable[], order: readonly string[]): Promise<void> =>
  patchRows(
    db,
    standing
      .filter((one) => order.indexOf(one.id) !== one.position)
      .map((one) => ({ table: 'meeting_item' as const, id: one.id, version: one.version, values: { position: order.indexOf(one.id) } })),
  );

const insertAt = async (db: Transacting, meeting: string, fresh: readonly Record<string, string | number | null>[]): Promise<void> => {
  const items = await meetingItems(db, meeting);
  const at = placeOf(items);
  const ids = items.map((one) => one.id);
  await place(db, items, [...ids.slice(0, at), ...fresh.map((one) => String(one.id)), ...ids.slice(at)]);
  await insertRows(
    db,
    'meeting_item',
    fresh.map((one, n) => ({ version: 1, meeting_id: meeting, frozen_on: null, ...one, position: at + n })),
  );
};

export const acceptProposals = async (
  { meeting: id, keys }: InputOf<Methods['accept']>,
  context: Writing,
): Promise<OutputOf<Methods['accept']>> => {
  const { db, today } = context;
  const meeting = await standingMeeting(db, id);
  const proposals = new Map((await proposalsOf(await askedOn(context, id, today))).map((one) => [one.key, one]));
  const fresh = [...new Set(keys)].map((key) => {
    const one = proposals.get(key);
    if (!one) throw notFound('Nội dung này không còn chờ đưa vào, hoặc đã có trong chương trình.');
    return {
      id: uuidv7(),
      kind: key === 'conclusions' ? 'review' : 'matter',
      title: one.title,
      presenter_id: null,
      presenter: null,
      minutes: one.minutes,
      source: one.key,
      topic: one.topic,
      basis: one.basis || null,
      proposal: null,
      opinions: null,
      dossier: JSON.stringify(one.dossier),
    };
  });
  await insertAt(db, id, fresh);
  await raiseMeeting(db, meeting);
  context.label(fresh.length === 1 ? `Đưa vào chương trình: ${fresh[0]!.title}` : `Đưa ${fresh.length} nội dung vào chương trình họp`);
  return { items: fresh.map((one) => one.id) };
};

export const saveItem = async (input: InputOf<Methods['saveItem']>, context: Writing): Promise<OutputOf<Methods['saveItem']>> => {
  const { db } = context;
  const meeting = await standingMeeting(db, input.meeting);
  const standing = await meetingItemById(db, input.id);
  if (input.version !== null && !standing) throw notFound('Không còn nội dung này trong chương trình.');
  if (standing && standing.version !== input.version)
    throw conflict('Nội dung này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { version: standing.version });
  const values = {
    kind: input.kind,
    title: input.title,
    presenter_id: input.presenterId,
    presenter: input.presenterId === null ? input.presenter || null : null,
    minutes: input.minutes,
    topic: input.topic,
    basis: input.basis || null,
    proposal: input.proposal || null,
    opinions: input.opinions || null,
  };
  if (standing) await patchRows(db, [{ table: 'meeting_item', id: input.id, version: standing.version, values }]);
  else await insertAt(db, input.meeting, [{ id: input.id, source: null, dossier: null, ...values }]);
  await raiseMeeting(db, meeting);
  context.label(`${standing ? 'Sửa' : 'Thêm'} nội dung chương trình: ${input.title}`);
  return { id: input.id };
};

export const placeItems = async (
  { meeting: id, items }: InputOf<Methods['placeItems']>,
  context: Writing,
): Promise<OutputOf<Methods['placeItems']>> => {
  const { db } = context;
  const meeting = await standingMeeting(db, id);
  const standing = await meetingItems(db, id);
  const known = standing.map((one) => one.id);
  await place(db, standing, [...items.filter((one) => known.includes(one)), ...known.filter((one) => !items.includes(one))]);
  context.label(`Đổi thứ tự chương trình: ${namedMeeting(meeting)}`);
  return { id };
};

export const removeItem = async ({ id }: InputOf<Methods['removeItem']>, context: Writing): Promise<OutputOf<Methods['removeItem']>> => {
  const { db } = context;
  const item = await meetingItemById(db, id);
  if (!item) throw notFound('Không còn nội dung này trong chương trình.');
  const meeting = await standingMeeting(db, item.meeting_id);
  if ((await conclusionRows(db, item.meeting_id)).some((one) => one.item_id === id))
    throw refusedByRule('Nội dung này đã có kết luận nên không bỏ khỏi chương trình được.');
  const files = (await meetingFiles(db, item.meeting_id)).filter((one) => one.item_id === id);
  await deleteRows(
    db,
    'meeting_file',
    files.map((one) => one.id),
  );
  await deleteRows(db, 'meeting_item', [id]);
  await raiseMeeting(db, meeting);
  context.label(`Bỏ khỏi chương trình: ${item.title}`);
  return { id };
};

export const listSuggestions = async (_: unknown, { db }: Reading): Promise<OutputOf<Methods['suggestions']>> => ({
  suggestions: (await agendaSuggestions(db)).map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    agencyId: row.agency_id,
    suggestedBy: row.suggested_by,
    on: row.on_date,
    closedOn: row.closed_on,
    note: row.note,
  })),
});

export const saveSuggestion = async (
  input: InputOf<Methods['saveSuggestion']>,
  context: Writing,
): Promise<OutputOf<Methods['saveSuggestion']>> => {
  const { db } = context;
  const standing = await suggestionById(db, input.id);
  if (standing && standing.version !== input.version)
    throw conflict('Đề nghị này vừa được sửa ở nơi khác. Hãy mở lại rồi sửa.', { version: standing.version });
  const named = input.agencyId === null ? null : nameOn(await agencyBook(db), input.agencyId, input.on);
  const values = {
    title: input.title,
    agency_id: input.agencyId,
    suggested_by: input.suggestedBy || named,
    on_date: input.on,
    closed_on: input.closedOn,
    note: input.note || null,
  };
  if (standing) await patchRows(db, [{ table: 'agenda_suggestion', id: input.id, version: standing.version, values }]);
  else await insertRows(db, 'agenda_suggestion', [{ id: input.id, version: 1, ...values }]);
  context.label(`${standing ? 'Sửa' : 'Thêm'} đề nghị cho chương trình họp: ${input.title}`);
  return { id: input.id };
};

export const removeSuggestion = async (
  { id }: InputOf<Methods['removeSuggestion']>,
  context: Writing,
): Promise<OutputOf<Methods['removeSuggestion']>> => {
  const row = await suggestionById(context.db, id);
  if (!row) throw notFound('Không còn đề nghị này trong sổ.');
  await deleteRows(context.db, 'agenda_suggestion', [id]);
  context.label(`Xóa đề nghị cho chương trình họp: ${row.title}`);
  return { id };
};

// Dossiers of an agenda brought to the day on which it goes out and frozen there; and conclusions that it takes up once more.
import { conclusionEvents } from '../../../db/queries/meetings-conclusions.ts';
import { meetingItems } from '../../../db/queries/meetings.ts';
import { allRules } from '../../../db/queries/rules.ts';
import { insertRows, patchRows } from '../../../db/queries/rows.ts';
import type { Writing } from '../../context.ts';
import { returnKey } from '../../domain/meetings/conclusions-return.ts';
import { uuidv7 } from '../../ids.ts';
import { returningOn } from '../../rows/returning-book.ts';
import { askedOn, offered } from './offers.ts';

/** Figures of `on` for each item that came from a proposal, or for one; a matter that is no longer waiting keeps the figures it was taken up with. */
export const freezeDossiers = async (context: Writing, meeting: string, item: string | null, on: string): Promise<void> => {
  const { db } = context;
  const loose = (await meetingItems(db, meeting)).filter(
    (one) => one.dossier !== null && one.frozen_on === null && (item === null || one.id === item),
  );
  if (loose.length === 0) return;
  const now = new Map((await offered(await askedOn(context, meeting, on))).map((one) => [one.key, one.dossier]));
  await patchRows(
    db,
    loose.map((one) => {
      const dossier = now.get(one.source ?? '');
      const values = { dossier: dossier === undefined ? one.dossier : JSON.stringify(dossier), frozen_on: on };
      return { table: 'meeting_item' as const, id: one.id, version: one.version, values };
    }),
  );
};

/** Where the agenda looks back, each unfinished conclusion is reminded of by it, once a meeting. */
export const noteReturns = async ({ db }: Writing, meeting: string, on: string): Promise<void> => {
  if (!(await meetingItems(db, meeting)).some((one) => one.source === returnKey)) return;
  const steps = Map.groupBy(await conclusionEvents(db, null), (one) => one.conclusion_id);
  const fresh = (await returningOn(db, await allRules(db), on, meeting)).filter(
    ({ id }) => !steps.get(id)?.some((one) => one.kind === 'returned' && one.meeting_id === meeting),
  );
  await insertRows(
    db,
    'conclusion_event',
    fresh.map(({ id }) => ({
      id: uuidv7(),
      version: 1,
      conclusion_id: id,
      position: Math.max(-1, ...(steps.get(id) ?? []).map((one) => one.position)) + 1,
      kind: 'returned',
      on_date: on,
      until_on: null,
      number: null,
      meeting_id: meeting,
      note: null,
    })),
  );
};

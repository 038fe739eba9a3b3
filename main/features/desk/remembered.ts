// What the desk reckoned last, kept in the thread until the register or the day is another: the rail asks after every write and on every page.
import { lastStep } from '../../../db/queries/history.ts';
import type { Reading } from '../../context.ts';
import { type DeskFacts, deskFacts } from './facts.ts';

const most = 4;
const known = new Map<string, { stamp: string; facts: DeskFacts }>();

/** Facts of a day; reckoned once for each state of the register. */
export const rememberedFacts = async ({ db, file, today }: Pick<Reading, 'db' | 'file' | 'today'>, day: string): Promise<DeskFacts> => {
  const key = `${file}\n${day}`;
  const stamp = `${today} ${(await lastStep(db))?.id ?? ''}`;
  const held = known.get(key);
  if (held?.stamp === stamp) return held.facts;
  const facts = await deskFacts({ db, file, today }, day);
  known.delete(key);
  known.set(key, { stamp, facts });
  for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
  return facts;
};

// What was reckoned of the whole register, kept in its thread until the register or the day is another.
import { lastStep } from '../../db/queries/history.ts';
import type { Db } from '../../db/schema.ts';

export interface Asked {
  db: Db;
  file: string;
  today: string;
}

/** A reckoning that is done once for each state of the register and day; the last `most` answers are kept. */
export const remembering = <T>(most: number, reckon: (asked: Asked, day: string) => Promise<T>) => {
  const known = new Map<string, { stamp: string; answer: T }>();
  return async ({ db, file, today }: Asked, day: string): Promise<T> => {
    const key = `${file}\n${day}`;
    const stamp = `${today} ${(await lastStep(db))?.id ?? ''}`;
    const held = known.get(key);
    if (held?.stamp === stamp) return held.answer;
    const answer = await reckon({ db, file, today }, day);
    known.delete(key);
    known.set(key, { stamp, answer });
    for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
    return answer;
  };
};

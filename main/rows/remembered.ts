// What was reckoned of the whole register, kept in its thread until what lies behind it, or the day, is another.
import { lastChange, tablesChangedSince } from '../../db/queries/history.ts';
import type { Db, Schema } from '../../db/schema.ts';

export interface Asked {
  db: Db;
  file: string;
  today: string;
}

/**
 * A reckoning that is done once for each day and state of the tables behind it; the last `most` answers are kept.
 * Derived tables are behind it through the tables that they are derived from.
 */
export const remembering = <T>(most: number, behind: readonly (keyof Schema)[], reckon: (asked: Asked, day: string) => Promise<T>) => {
  const known = new Map<string, { today: string; seq: number; answer: T }>();
  const touches = async (db: Db, since: number) =>
    (await tablesChangedSince(db, since)).some((table) => (behind as readonly string[]).includes(table));
  return async ({ db, file, today }: Asked, day: string): Promise<T> => {
    const key = `${file}\n${day}`;
    const seq = await lastChange(db);
    const held = known.get(key);
    if (held?.today === today && held.seq <= seq && (held.seq === seq || !(await touches(db, held.seq)))) {
      held.seq = seq;
      return held.answer;
    }
    const answer = await reckon({ db, file, today }, day);
    known.delete(key);
    known.set(key, { today, seq, answer });
    for (const old of [...known.keys()].slice(0, -most)) known.delete(old);
    return answer;
  };
};

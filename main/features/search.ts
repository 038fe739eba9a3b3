// Feature `search`: Ctrl+K over all registers, folded.
import { peopleByHash } from '../../db/queries/matching.ts';
import { rootsOf, rowsByIds } from '../../db/queries/registers.ts';
import { searchIndex } from '../../db/queries/search.ts';
import { secretOf } from '../../db/queries/set-up.ts';
import type { Db } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName, Row } from '../../preload/contract/records/record.ts';
import { type Hit, search as methods } from '../../preload/contract/search.ts';
import { fold } from '../domain/text/fold.ts';
import { implement } from '../implement.ts';
import { standingWords } from '../rows/conclusion-book.ts';
import { expiringUntil } from '../rows/expiring.ts';
import { hitDetail } from '../rows/hit-words.ts';
import { hashOf } from '../rows/personal.ts';
import { shown } from '../rows/shown.ts';
import { sourceAsOf } from '../rows/sources.ts';

type Place = Pick<Hit, 'register' | 'id'>;

const isRegister = (place: Place['register']): place is RegisterName => place in records;

/** A personal number is found only when typed whole; it is in no index. */
const byNumber = async (db: Db, number: string): Promise<Place[]> => {
  const people = await peopleByHash(db, [hashOf(number, await secretOf(db))]);
  const posts = await rootsOf(
    db,
    'post',
    'person_id',
    people.map((person) => person.id),
  );
  return posts.map((id) => ({ register: 'osh-staff', id }));
};

/** The rows of these places as their lists show them on a day. */
const rowsOn = async (db: Db, places: readonly Place[], day: string): Promise<Map<string, Row>> => {
  const until = await expiringUntil(db, day);
  const rows = new Map<string, Row>();
  for (const [register, some] of Map.groupBy(places, (place) => place.register)) {
    if (!isRegister(register)) continue;
    const ids = some.map((place) => place.id);
    for (const row of await rowsByIds(db, sourceAsOf(register, day), ids)) rows.set(row.id, shown(records[register], row, until));
  }
  return rows;
};

export const search = implement('search', methods, {
  find: async ({ text, limit, asOf }, { db, today }) => {
    const typed = text.trim();
    const owners = /^(\d{12}|\d{9})$/.test(typed) ? await byNumber(db, typed) : [];
    const found = await searchIndex.find(db, fold(typed), limit);
    const entries = new Map(found.map((entry) => [entry.row_id, entry]));
    const places = [...owners, ...found.map((entry) => ({ register: entry.register as Hit['register'], id: entry.row_id }))].slice(
      0,
      limit,
    );
    const rows = await rowsOn(db, places, asOf ?? today);
    const conclusions = places.filter((place) => place.register === 'conclusion').map((place) => place.id);
    const come = await standingWords(db, conclusions, asOf ?? today);
    const hits = places.map(({ register, id }): Hit => {
      const row = rows.get(id) ?? null;
      const entry = entries.get(id);
      const title = row ? String(row.name) : (entry?.title ?? '');
      const detail = [entry?.detail, come.get(id)].filter(Boolean).join(' · ');
      return { register, id, title, detail: row ? hitDetail(row) : detail, row };
    });
    return { hits };
  },
});

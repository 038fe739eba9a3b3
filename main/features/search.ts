// Feature `search`: Ctrl+K over all registers, folded.
import { peopleByHash } from '../../db/queries/matching.ts';
import { rootsOf, rowsByIds } from '../../db/queries/registers.ts';
import { searchIndex } from '../../db/queries/search.ts';
import { secretOf } from '../../db/queries/set-up.ts';
import type { Db } from '../../db/schema.ts';
import { type Hit, search as methods } from '../../preload/contract/search.ts';
import { fold } from '../domain/text/fold.ts';
import { implement } from '../implement.ts';
import { hashOf } from '../rows/personal.ts';
import { sourceAsOf } from '../rows/sources.ts';

/** A personal number is found only when typed whole; it is in no index. */
const byNumber = async (db: Db, number: string, today: string): Promise<Hit[]> => {
  const people = await peopleByHash(db, [hashOf(number, await secretOf(db))]);
  const posts = await rootsOf(
    db,
    'post',
    'person_id',
    people.map((person) => person.id),
  );
  const rows = await rowsByIds(db, sourceAsOf('osh-staff', today), posts);
  return rows.map((row) => ({
    register: 'osh-staff' as const,
    id: row.id,
    title: String(row.name),
    detail: String(row.employerName ?? ''),
  }));
};

export const search = implement('search', methods, {
  find: async ({ text, limit }, { db, today }) => {
    const typed = text.trim();
    const owners = /^(\d{12}|\d{9})$/.test(typed) ? await byNumber(db, typed, today) : [];
    const hits = (await searchIndex.find(db, fold(typed), limit)).map((hit) => ({
      register: hit.register as Hit['register'],
      id: hit.row_id,
      title: hit.title,
      detail: hit.detail,
    }));
    return { hits: [...owners, ...hits].slice(0, limit) };
  },
});

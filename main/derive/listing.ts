// What a list's box and Ctrl+K look through: the `find` text of each register row and its entry in search.
import { setDerived } from '../../db/queries/derive.ts';
import { type FlatRow, rootsOf, rowsByIds } from '../../db/queries/registers.ts';
import type { Root } from '../../db/queries/register-source.ts';
import { searchIndex } from '../../db/queries/search.ts';
import type { Db } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import { fold } from '../domain/text/fold.ts';
import { hitDetail } from '../rows/hit-words.ts';
import { sourceAsOf } from '../rows/sources.ts';
import type { Touched } from './touched.ts';

const tables = { service: 'service', line: 'service_line', post: 'post', employer: 'employer' } as const;

const rootsTouched = async (db: Db, touched: Touched): Promise<Record<Root, string[]>> => {
  const organizations = [...touched.organization];
  const services = new Set([...touched.service, ...(await rootsOf(db, 'service', 'organization_id', organizations))]);
  const union = (own: Set<string>, ...others: string[][]) => [...new Set([...own, ...others.flat()])];
  return {
    service: [...services],
    line: union(touched.service_line, await rootsOf(db, 'line', 'service_id', [...services])),
    employer: union(touched.employer, await rootsOf(db, 'employer', 'organization_id', organizations)),
    post: union(
      touched.post,
      await rootsOf(db, 'post', 'organization_id', organizations),
      await rootsOf(db, 'post', 'person_id', [...touched.person]),
    ),
  };
};

const compact = (code: string) => code.replace(/[\s.-]/g, '');

/** Folded words and codes of a row, by the columns that its record marks for search. */
const textsOf = (record: AnyRecord, row: FlatRow): { words: string; codes: string } => {
  const words: string[] = [];
  const codes: string[] = [];
  for (const [key, column] of Object.entries(record.columns)) {
    const value = row[key];
    if (value === null || value === undefined || column.search === undefined) continue;
    const folded = fold(String(value));
    if (column.search === 'words') words.push(folded);
    else codes.push(...new Set([folded, compact(folded)]));
  }
  return { words: words.join(' '), codes: codes.join(' ') };
};

/** Writes `find` and the search entries of all rows that hang on what was touched; takes removed rows out. */
export const rowsOfRegisters = async (db: Db, touched: Touched, today: string): Promise<void> => {
  const roots = await rootsTouched(db, touched);
  const gone = new Set(Object.values(roots).flat());
  for (const record of Object.values(records)) {
    if (roots[record.root].length === 0) continue;
    const rows = (await rowsByIds(db, sourceAsOf(record.register, today), roots[record.root])).map((row) => ({
      row,
      ...textsOf(record, row),
    }));
    for (const { row } of rows) gone.delete(row.id);
    await setDerived(
      db,
      tables[record.root],
      ['find'],
      rows.map(({ row, words, codes }) => [row.id, `${words} ${codes}`]),
    );
    await searchIndex.index(
      db,
      rows.map(({ row, words, codes }) => ({
        register: record.register,
        row_id: row.id,
        title: String(row.name ?? ''),
        detail: hitDetail(row),
        words,
        codes,
      })),
    );
  }
  await searchIndex.forget(db, [...gone]);
};

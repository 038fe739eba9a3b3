// What a list's box and Ctrl+K look through: the `find` text of each register row and its entry in search.
import { setDerived } from '../../db/queries/derive.ts';
import { type Cell, cellsByIds, rootsOf } from '../../db/queries/registers.ts';
import type { Root } from '../../db/queries/register-source.ts';
import { searchIndex } from '../../db/queries/search.ts';
import type { Db } from '../../db/schema.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../preload/contract/records/record.ts';
import { fold } from '../domain/text/fold.ts';
import { hitColumns, hitDetail } from '../rows/hit-words.ts';
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

/** The columns of a record that search looks through, and those it shows. */
const searched = (record: AnyRecord) => {
  const columns = Object.entries(record.columns).flatMap(([key, { search }]) => (search === undefined ? [] : [{ key, search }]));
  return { columns, keys: new Set([...columns.map(({ key }) => key), ...hitColumns]) };
};
const searchedOf = new Map(Object.values(records).map((record) => [record.register, searched(record)]));

/** Folded words and codes of a row, by the columns that its record marks for search. */
const textsOf = (columns: ReturnType<typeof searched>['columns'], row: Record<string, Cell>): { words: string; codes: string } => {
  const words: string[] = [];
  const codes: string[] = [];
  for (const { key, search } of columns) {
    const value = row[key];
    if (value === null || value === undefined) continue;
    const folded = fold(String(value));
    if (search === 'words') words.push(folded);
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
    const { columns, keys } = searchedOf.get(record.register)!;
    const rows = (await cellsByIds(db, sourceAsOf(record.register, today), roots[record.root], keys)).map((row) => ({
      row,
      ...textsOf(columns, row),
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

// Many rows written by few statements, in words that SQLite and PostgreSQL share (INSERT … VALUES, UPDATE … FROM (VALUES …)).
import { CompiledQuery, type Kysely, PostgresAdapter, sql } from 'kysely';

export type Cell = string | number | null;
const mostParameters = 30_000;

/** From so many rows on they go as one JSON text instead of a parameter for each cell. */
const many = 50;
const rowsAtOnce = 2000;

const source = <S>(db: Kysely<S>, rows: readonly (readonly Cell[])[]) => {
  const json = JSON.stringify(rows);
  return db.getExecutor().adapter instanceof PostgresAdapter ? sql`jsonb_array_elements(${json}::jsonb) as value` : sql`json_each(${json})`;
};

/** Sets `columns` of the rows whose id stands first in each line of `rows`; `whole` names the integer columns. */
export const updateRows = async <S>(
  db: Kysely<S>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  whole: readonly string[] = [],
): Promise<void> => {
  const assignments = sql.join(
    columns.map((name, index) => {
      const value = sql.ref(`v.column${index + 2}`);
      return sql`${sql.ref(name)} = ${whole.includes(name) ? sql`cast(${value} as integer)` : sql`cast(${value} as text)`}`;
    }),
  );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const part = rows.slice(start, start + rowsAtOnce);
    const cells = [sql.ref('id'), ...columns].map((_, index) => sql`value ->> ${sql.lit(index)} as ${sql.ref(`column${index + 1}`)}`);
    const values =
      part.length < many
        ? sql`values ${sql.join(part.map((row) => sql`(${sql.join(row.map((cell) => (cell === null ? null : String(cell))))})`))}`
        : sql`select ${sql.join(cells)} from ${source(db, part)}`;
    await sql`update ${sql.table(table)} set ${assignments} from (${values}) as v where ${sql.ref(`${table}.id`)} = ${sql.ref('v.column1')}`.execute(
      db,
    );
  }
};

/** Parameters of one insert: more make its text longer than its rows, fewer ask the engine more often. */
const boundAtOnce = 3000;

/**
 * Adds rows by statements of many rows each, made here and not by the query builder: its nodes cost as much as the writing, and
 * JSON taken apart by the engine twice as much. `whole` names the integer columns.
 */
export const insertRows = async <S>(
  db: Kysely<S>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  whole: readonly string[] = [],
  step: (count: number) => void = () => {},
): Promise<void> => {
  const numbered = db.getExecutor().adapter instanceof PostgresAdapter;
  const into = `insert into "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values `;
  const place = (at: number) => {
    const bound = numbered ? `$${at + 1}` : '?';
    return whole.includes(columns[at % columns.length]!) ? `cast(${bound} as integer)` : bound;
  };
  const textOf = (count: number) =>
    into +
    Array.from({ length: count }, (_row, row) => `(${columns.map((_name, at) => place(row * columns.length + at)).join(', ')})`).join(', ');
  const atOnce = Math.max(1, Math.floor(boundAtOnce / columns.length));
  const full = rows.length < atOnce ? '' : textOf(atOnce);
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.slice(start, start + atOnce);
    await db.executeQuery(CompiledQuery.raw(part.length === atOnce ? full : textOf(part.length), part.flat()));
    step(part.length);
  }
};

/** Cuts a list so that no statement carries more parameters than an engine takes. */
export const slices = <T>(items: readonly T[], width = 1): T[][] => {
  const step = Math.max(1, Math.floor(mostParameters / width));
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += step) parts.push(items.slice(start, start + step));
  return parts;
};

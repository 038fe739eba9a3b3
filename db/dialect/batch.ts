// Many rows updated by one statement, in words that SQLite and PostgreSQL share (UPDATE … FROM (VALUES …)).
import { type Kysely, PostgresAdapter, sql } from 'kysely';

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

/** Adds many rows by one short statement each some thousand (JSON in, rows out): a third of the time of VALUES with parameters. */
export const insertRows = async <S>(
  db: Kysely<S>,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  whole: readonly string[] = [],
  step: (count: number) => void = () => {},
): Promise<void> => {
  const names = sql.join(columns.map((name) => sql.ref(name)));
  const cells = sql.join(
    columns.map((name, index) =>
      whole.includes(name) ? sql`cast(value ->> ${sql.lit(index)} as integer)` : sql`value ->> ${sql.lit(index)}`,
    ),
  );
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const part = rows.slice(start, start + rowsAtOnce);
    await sql`insert into ${sql.table(table)} (${names}) select ${cells} from ${source(db, part)}`.execute(db);
    step(part.length);
  }
};

/** So many rows that insertRows is worth while. */
export const areMany = (rows: readonly unknown[]): boolean => rows.length >= many;

/** Cuts a list so that no statement carries more parameters than an engine takes. */
export const slices = <T>(items: readonly T[], width = 1): T[][] => {
  const step = Math.max(1, Math.floor(mostParameters / width));
  const parts: T[][] = [];
  for (let start = 0; start < items.length; start += step) parts.push(items.slice(start, start + step));
  return parts;
};

// The rows of a register on their way out, as people read them: columns, order, filter, day; some thousand at a time.
import { communeWords } from '../../../rows/cell-words.ts';
import { listFrame } from '../../../rows/list-frame.ts';
import { keysOf } from '../../../../db/queries/matching.ts';
import { sealedNumbers } from '../../../../db/queries/register-rows.ts';
import { type FlatRow, listIds, rowsByIds } from '../../../../db/queries/registers.ts';
import type { Db } from '../../../../db/schema.ts';
import type { Column } from '../../../../preload/contract/records/column.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../../../preload/contract/records/record.ts';
import type { View } from '../../../../preload/contract/registers.ts';
import { formatVietnamese } from '../../../domain/dates/plain-date.ts';
import { invalid } from '../../../errors.ts';
import type { ListColumn, ListRow, ListSpec, ListValue } from '../../../office/list-spec.ts';
import { expiringUntil, statusShown } from '../../../rows/expiring.ts';
import { open } from '../../../rows/personal.ts';
import { sourceAsOf } from '../../../rows/sources.ts';
import { queryOf } from '../../../rows/view-query.ts';
import { choiceWords } from '../cells/choice-words.ts';
import { viewWords } from './view-words.ts';

/** What is asked for: a view, its columns in order, and by name the personal ones among them. */
export interface Asked extends View {
  columns: readonly string[];
  /** Only these rows; null = all that the view shows. */
  ids: readonly string[] | null;
  personal: readonly string[];
}

/** A list ready to be written. */
export interface Outgoing {
  spec: ListSpec;
  rows: AsyncGenerator<ListRow>;
  total: number;
  /** Labels of the personal columns in it. */
  named: string[];
}

const windowRows = 2000;

export const kindOf = (column: Column): ListColumn['kind'] => {
  if (column.kind === 'date' || column.kind === 'number') return column.kind;
  return ['code', 'tax-code', 'phone', 'personal'].includes(column.kind) ? 'code' : 'text';
};

/** A cell as people read it; it comes back through an import as the same value. */
const spelled = (column: Column, value: string | number | null, communes: ReadonlyMap<string, string>): ListValue => {
  if (value === null) return null;
  if (column.kind === 'area') return communes.get(String(value)) ?? value;
  if (column.kind === 'choice') return column.choices.find((choice) => choice.code === value)?.label ?? value;
  if (column.kind === 'choices') return choiceWords(column, String(value));
  return value;
};

/** Sealed numbers of the rows, opened; asked for by name only. */
const opened = async (db: Db, rows: readonly FlatRow[]): Promise<Map<string, string>> => {
  const sealed = await sealedNumbers(
    db,
    rows.map((row) => row.id),
  );
  const keys = new Map(
    (
      await keysOf(
        db,
        sealed.map((one) => one.person),
      )
    ).map((one) => [one.person_id, one.key]),
  );
  return new Map(
    sealed.flatMap((one) =>
      one.cccd !== null && keys.has(one.person) ? [[one.post, open(one.cccd, keys.get(one.person)!)] as const] : [],
    ),
  );
};

const chosenColumns = (record: AnyRecord, asked: Asked): [string, Column][] =>
  asked.columns.flatMap((key) => {
    const column = record.columns[key];
    if (!column) throw invalid('Danh sách xuất có một cột không thuộc sổ này.', { columns: key });
    return column.kind === 'personal' && !asked.personal.includes(key) ? [] : [[key, column] as [string, Column]];
  });

/** The list of a view as of its day. */
export const outgoing = async (db: Db, asked: Asked, today: string): Promise<Outgoing> => {
  const day = asked.asOf ?? today;
  const record = records[asked.register];
  const columns = chosenColumns(record, asked);
  const source = sourceAsOf(asked.register, day);
  const communes = await communeWords(db, day);
  const until = await expiringUntil(db, day);
  const ids = asked.ids ?? (await listIds(db, source, await queryOf(db, asked, day)));
  const personal = columns.some(([, column]) => column.kind === 'personal');
  const cellOf = (row: FlatRow, key: string, column: Column): ListValue =>
    spelled(
      column,
      key === 'status' ? statusShown(row.status ?? null, row.expiresOn ?? row.trainedUntil ?? null, until) : (row[key] ?? null),
      communes,
    );
  const rows = async function* (): AsyncGenerator<ListRow> {
    let at = 0;
    for (let start = 0; start < ids.length; start += windowRows) {
      const part = ids.slice(start, start + windowRows);
      const found = new Map((await rowsByIds(db, source, part)).map((row) => [row.id, row]));
      const numbers = personal ? await opened(db, [...found.values()]) : null;
      for (const id of part) {
        const row = found.get(id);
        if (row === undefined) continue;
        yield [
          (at += 1),
          ...columns.map(([key, column]) => (column.kind === 'personal' ? (numbers?.get(id) ?? null) : cellOf(row, key, column))),
        ];
      }
    }
  };
  const shown = viewWords(record, asked, communes);
  return {
    spec: {
      sheetName: record.label.slice(0, 31),
      ...(await listFrame(db, today)),
      title: `DANH SÁCH ${record.label.toUpperCase()}`,
      subtitle: [`Tính đến ngày ${formatVietnamese(day)}`, ...(shown === '' ? [] : [shown])],
      columns: [
        { label: 'STT', kind: 'number', width: 44 },
        ...columns.map(([, column]) => ({ label: column.label, kind: kindOf(column), width: column.width })),
      ],
      frozenColumns: 2,
      rowLines: 1,
    },
    rows: rows(),
    total: ids.length,
    named: columns.filter(([, column]) => column.kind === 'personal').map(([, column]) => column.label),
  };
};

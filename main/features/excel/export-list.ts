// The list as it is shown, to a workbook: columns, order, filter; one snapshot, constant memory.
import { keysOf } from '../../../db/queries/matching.ts';
import { unitsOn } from '../../../db/queries/agencies.ts';
import { countRows, type FlatRow, listRows, rowsByIds } from '../../../db/queries/registers.ts';
import { sealedNumbers } from '../../../db/queries/register-rows.ts';
import { settingRows } from '../../../db/queries/settings.ts';
import type { Db } from '../../../db/schema.ts';
import type { excel } from '../../../preload/contract/excel.ts';
import type { Column } from '../../../preload/contract/records/column.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { Office } from '../../../preload/contract/settings.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { invalid } from '../../errors.ts';
import type { ListColumn, ListRow, ListSpec, ListValue } from '../../office/list-spec.ts';
import { writeList } from '../../office/list-workbook.ts';
import { expiringUntil, statusShown } from '../../rows/expiring.ts';
import { open } from '../../rows/personal.ts';
import { choiceWords } from './choice-words.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { queryOf } from '../../rows/view-query.ts';

type Input = InputOf<typeof excel.export>;
const windowRows = 2000;

const kindOf = (column: Column): ListColumn['kind'] => {
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

async function* windows(db: Db, input: Input, day: string): AsyncGenerator<FlatRow[]> {
  const source = sourceAsOf(input.register, day);
  if (input.ids !== null) {
    for (let start = 0; start < input.ids.length; start += windowRows) {
      const part = input.ids.slice(start, start + windowRows);
      const found = new Map((await rowsByIds(db, source, part)).map((row) => [row.id, row]));
      yield part.flatMap((id) => found.get(id) ?? []);
    }
    return;
  }
  const query = await queryOf(db, input, day);
  for (let offset = 0; ; offset += windowRows) {
    const rows = await listRows(db, source, query, offset, windowRows);
    if (rows.length > 0) yield rows;
    if (rows.length < windowRows) return;
  }
}

const chosenColumns = (record: AnyRecord, input: Input): [string, Column][] =>
  input.columns.flatMap((key) => {
    const column = record.columns[key];
    if (!column) throw invalid('Danh sách xuất có một cột không thuộc sổ này.', { columns: key });
    return column.kind === 'personal' && !input.personal.includes(key) ? [] : [[key, column] as [string, Column]];
  });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const specOf = async (db: Db, record: AnyRecord, columns: readonly [string, Column][], today: string): Promise<ListSpec> => {
  const office = Office.parse(
    Object.fromEntries((await settingRows(db)).map((row) => [row.key.replace(/^office\./, ''), row.value ?? ''])),
  );
  const [year, month, day] = today.split('-');
  const inWords = `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  return {
    sheetName: record.label.slice(0, 31),
    head: {
      parentAgency: office.superior.toUpperCase(),
      agency: office.agency.toUpperCase(),
      placeAndDate: office.place === '' ? capital(inWords) : `${office.place}, ${inWords}`,
    },
    title: `DANH SÁCH ${record.label.toUpperCase()}`,
    subtitle: [`Tính đến ngày ${formatVietnamese(today)}`],
    columns: [
      { label: 'STT', kind: 'number', width: 44 },
      ...columns.map(([, column]) => ({ label: column.label, kind: kindOf(column), width: column.width })),
    ],
    frozenColumns: 2,
    ...(office.signerPost === ''
      ? {}
      : { signature: { position: `${office.signerMode} ${office.signerPost}`.trim().toUpperCase(), name: office.signerName } }),
  };
};

export const exportList = async (input: Input, context: Working): Promise<OutputOf<typeof excel.export>> => {
  const { db } = context;
  const day = input.asOf ?? context.today;
  const record = records[input.register];
  const columns = chosenColumns(record, input);
  const personal = columns.some(([, column]) => column.kind === 'personal');
  const communes = new Map((await unitsOn(db, 'area', day, 'commune')).map((unit) => [unit.code, `${capital(unit.kind)} ${unit.name}`]));
  const until = await expiringUntil(db, day);
  const total = input.ids?.length ?? (await countRows(db, sourceAsOf(input.register, day), await queryOf(db, input, day))).matching;
  const rowsOut = async function* (): AsyncGenerator<ListRow> {
    let at = 0;
    for await (const rows of windows(db, input, day)) {
      const numbers = personal ? await opened(db, rows) : null;
      for (const row of rows)
        yield [
          (at += 1),
          ...columns.map(([key, column]) =>
            column.kind === 'personal'
              ? (numbers?.get(row.id) ?? null)
              : spelled(
                  column,
                  key === 'status' ? statusShown(row.status ?? null, row.expiresOn ?? row.trainedUntil ?? null, until) : (row[key] ?? null),
                  communes,
                ),
          ),
        ];
      context.progress('Đang xuất', at, total);
    }
  };
  const name = `${record.label} ${formatVietnamese(day).replaceAll('/', '-')}.xlsx`;
  const output = context.output(name);
  const { rows } = await writeList(await specOf(db, record, columns, day), rowsOut(), output.path, {});
  const named = columns.filter(([, column]) => column.kind === 'personal').map(([, column]) => column.label);
  await context.inner('staging.exported', {
    label: `Xuất ${rows.toLocaleString('vi-VN')} dòng ${record.label} ra Excel${named.length > 0 ? `, kèm ${named.join(', ')}` : ''}`,
  });
  return { token: output.token, name, rows };
};

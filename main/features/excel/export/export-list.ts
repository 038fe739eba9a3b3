// Lists on their way out: what is seen as a workbook or as .csv, and all registers as one workbook; each leaves its trace.
import type { excel } from '../../../../preload/contract/excel.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import { readyListOf } from '../../../../preload/contract/records/ready-lists.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { formatVietnamese } from '../../../domain/dates/plain-date.ts';
import { writeCsv } from '../../../office/csv-writer.ts';
import type { ListRow } from '../../../office/list-spec.ts';
import { writeList, writeLists } from '../../../office/list-workbook.ts';
import { type Outgoing, outgoing } from './export-rows.ts';

const stepRows = 1000;

async function* counted(rows: AsyncIterable<ListRow>, step: () => void): AsyncGenerator<ListRow> {
  for await (const row of rows) {
    step();
    yield row;
  }
}

const counter = (context: Working, total: number) => {
  let done = 0;
  return () => {
    done += 1;
    if (done % stepRows === 0 || done === total) context.progress('Đang xuất', done, total);
  };
};

const dated = (label: string, day: string, ending: string) => `${label} ${formatVietnamese(day).replaceAll('/', '-')}.${ending}`;
const withNamed = (named: readonly string[]) => (named.length > 0 ? `, kèm ${named.join(', ')}` : '');
const spoken = (rows: number) => `${rows.toLocaleString('vi-VN')} dòng`;

export const exportList = async (input: InputOf<typeof excel.export>, context: Working): Promise<OutputOf<typeof excel.export>> => {
  const { label } = records[input.register];
  const name = dated(label, input.asOf ?? context.today, input.format);
  const output = context.output(name);
  const { rows, named } = await context.db.transaction().execute(async (snapshot) => {
    const list = await outgoing(snapshot, input, context.today);
    const source = counted(list.rows, counter(context, list.total));
    const written =
      input.format === 'csv' ? await writeCsv(list.spec, source, output.path) : await writeList(list.spec, source, output.path);
    return { rows: written.rows, named: list.named };
  });
  const where = input.format === 'csv' ? 'tệp CSV' : 'Excel';
  await context.inner('staging.exported', { label: `Xuất ${spoken(rows)} ${label} ra ${where}${withNamed(named)}` });
  return { token: output.token, name, rows };
};

/** A list of the table of ready lists, as of a day, with its own rows, order, columns and title. */
export const exportReady = async (
  { list: id, asOf }: InputOf<typeof excel.ready>,
  context: Working,
): Promise<OutputOf<typeof excel.ready>> => {
  const ready = readyListOf(id);
  const { label } = records[ready.register];
  const name = dated(`${label}, ${ready.label.toLocaleLowerCase('vi')}`, asOf ?? context.today, 'xlsx');
  const output = context.output(name);
  const rows = await context.db.transaction().execute(async (snapshot) => {
    const view = { register: ready.register, columns: ready.columns, filters: [...ready.filters], sort: [...ready.sort] };
    const { spec, rows: source, total } = await outgoing(snapshot, { ...view, search: '', asOf, ids: null, personal: [] }, context.today);
    // The title says what the filter does.
    const titled = { ...spec, title: `DANH SÁCH ${ready.title.toLocaleUpperCase('vi')}`, subtitle: spec.subtitle?.slice(0, 1) ?? [] };
    return (await writeList(titled, counted(source, counter(context, total)), output.path)).rows;
  });
  await context.inner('staging.exported', { label: `Xuất ${spoken(rows)} ${label}: ${ready.label.toLocaleLowerCase('vi')}, ra Excel` });
  return { token: output.token, name, rows };
};

/** Every register with all of its columns, a sheet each; the same file comes back through an import. */
export const exportWhole = async (
  { asOf, personal }: InputOf<typeof excel.whole>,
  context: Working,
): Promise<OutputOf<typeof excel.whole>> => {
  const name = dated('Cả sổ', asOf ?? context.today, 'xlsx');
  const output = context.output(name);
  const { rows, named } = await context.db.transaction().execute(async (snapshot) => {
    const lists: Outgoing[] = [];
    for (const record of Object.values(records)) {
      const whole = { register: record.register, columns: Object.keys(record.columns), ids: null, search: '', filters: [], sort: [] };
      lists.push(await outgoing(snapshot, { ...whole, asOf, personal }, context.today));
    }
    const count = counter(
      context,
      lists.reduce((sum, { total }) => sum + total, 0),
    );
    const sheets = lists.map(({ spec, rows: source }) => ({ spec, rows: counted(source, count) }));
    const written = await writeLists(sheets, output.path);
    return { rows: written.rows, named: lists.flatMap((list) => list.named) };
  });
  await context.inner('staging.exported', { label: `Xuất cả sổ, ${spoken(rows)}, ra Excel${withNamed(named)}` });
  return { token: output.token, name, rows };
};

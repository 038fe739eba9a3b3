// The public list (công khai): the bodies of a register in standing on a day, as Excel or as a PDF in the official layout.
import { officeSettings } from '../../rows/office-book.ts';
import { writeFile } from 'node:fs/promises';
import { type FlatRow, listRows } from '../../../db/queries/registers.ts';
import type { Db } from '../../../db/schema.ts';
import type { documents } from '../../../preload/contract/documents.ts';
import type { Column } from '../../../preload/contract/records/column.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName } from '../../../preload/contract/records/record.ts';
import { View } from '../../../preload/contract/registers.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Office } from '../../../preload/contract/settings.ts';
import type { Working } from '../../context.ts';
import { formatVietnamese } from '../../domain/dates/plain-date.ts';
import { layOut } from '../../domain/papers/page.ts';
import { dateInWords, type Paper, upper } from '../../domain/papers/paper.ts';
import { refusedByRule } from '../../errors.ts';
import { writeList } from '../../office/list-workbook.ts';
import { writePdf } from '../../office/pdf.ts';
import { expiringUntil, statusShown } from '../../rows/expiring.ts';
import { sourceAsOf } from '../../rows/sources.ts';
import { queryOf } from '../../rows/view-query.ts';
import { cellWords, communeWords } from '../../rows/cell-words.ts';

/** A cell of the list: of several codes their short words, as lists show them. */
const cellOf = (column: Column, value: string | number | null, communes: ReadonlyMap<string, string>): string =>
  column.kind === 'choices' && value !== null
    ? String(value)
        .split(',')
        .flatMap((code) => column.choices.find((choice) => choice.code === code) ?? [])
        .map((choice) => choice.short ?? choice.label)
        .join(', ')
    : cellWords(column, value, communes);

/** States in which a body may do its work. */
const standing = ['VALID', 'EXPIRING', 'NOTIFIED', 'DECLARED'];
/** What the public is told, where the register has it; in this order, with their widths on paper. */
const told: Readonly<Record<string, number>> = {
  name: 32,
  taxCode: 19,
  address: 30,
  phone: 19,
  examKind: 20,
  number: 24,
  issuedOn: 17,
  expiresOn: 17,
  trainingClass: 10,
  traineeGroups: 14,
  scope: 30,
  status: 16,
};
const windowRows = 2000;

const rowsInStanding = async (db: Db, register: RegisterName, day: string): Promise<FlatRow[]> => {
  const record: AnyRecord = records[register];
  const values = standing.filter((code) => record.columns.status?.choices.some((choice) => choice.code === code));
  const view = View.parse({
    register,
    filters: [{ kind: 'set', column: 'status', values }],
    sort: [{ column: 'name', direction: 'ascending' }],
  });
  const query = await queryOf(db, view, day);
  const rows: FlatRow[] = [];
  for (;;) {
    const part = await listRows(db, sourceAsOf(register, day), query, rows.length, windowRows);
    rows.push(...part);
    if (part.length < windowRows) return rows;
  }
};

const paperOf = (
  office: Office,
  title: string,
  asOf: string,
  today: string,
  columns: readonly [string, Column][],
  rows: readonly string[][],
): Paper => ({
  head: { superior: upper(office.superior), agency: upper(office.agency), place: office.place, dated: dateInWords(today) },
  kind: title,
  number: '',
  symbol: '',
  abstract: `Tính đến ngày ${formatVietnamese(asOf)}`,
  addressees: [],
  body: [
    {
      kind: 'table',
      columns: [
        { label: 'STT', width: 9, align: 'center' },
        ...columns.map(([key, column]) => ({
          label: column.label,
          width: told[key] ?? 12,
          ...(column.kind === 'date' ? { align: 'center' as const } : {}),
        })),
      ],
      rows: [...rows].map((row) => [...row]),
    },
  ],
  signature:
    office.signerPost === '' ? null : { mode: office.signerMode, post: office.signerPost, agencyPost: '', name: office.signerName },
  recipients: [],
  landscape: 'yes',
});

export const publicList = async (
  input: InputOf<typeof documents.publicList>,
  context: Working,
): Promise<OutputOf<typeof documents.publicList>> => {
  const { db, today } = context;
  const record: AnyRecord = records[input.register];
  if (record.services.length === 0 && record.root !== 'line')
    throw refusedByRule('Chỉ các sổ tổ chức hoạt động dịch vụ có danh sách công khai.');
  const day = input.asOf ?? today;
  context.progress('Đang lấy dữ liệu', 0, null);
  const columns = Object.keys(told).flatMap((key): [string, Column][] => (record.columns[key] ? [[key, record.columns[key]]] : []));
  const communes = await communeWords(db, day);
  const until = await expiringUntil(db, day);
  const rows = await rowsInStanding(db, input.register, day);
  const value = (row: FlatRow, key: string) =>
    key === 'status' ? statusShown(row.status ?? null, row.expiresOn ?? null, until) : (row[key] ?? null);
  const office = await officeSettings(db);
  const title = `Danh sách ${record.label.toLocaleLowerCase('vi')} đủ điều kiện hoạt động`;
  const name = `${title} ${formatVietnamese(day).replaceAll('/', '-')}.${input.as === 'excel' ? 'xlsx' : 'pdf'}`;
  const output = context.output(name);
  if (input.as === 'pdf') {
    context.progress('Đang lập PDF', 0, rows.length);
    const lines = rows.map((row, at) => [String(at + 1), ...columns.map(([key, column]) => cellOf(column, value(row, key), communes))]);
    await writeFile(output.path, await writePdf(layOut(paperOf(office, title, day, today, columns, lines)), title));
  } else {
    const kind = (column: Column) =>
      (column.kind === 'date' ? 'date' : ['code', 'tax-code', 'phone'].includes(column.kind) ? 'code' : 'text') as 'date' | 'code' | 'text';
    await writeList(
      {
        sheetName: record.label.slice(0, 31),
        head: {
          parentAgency: upper(office.superior),
          agency: upper(office.agency),
          placeAndDate: office.place === '' ? dateInWords(today).replace('n', 'N') : `${office.place}, ${dateInWords(today)}`,
        },
        title: upper(title),
        subtitle: [`Tính đến ngày ${formatVietnamese(day)}`],
        columns: [
          { label: 'STT', kind: 'number', width: 44 },
          ...columns.map(([, column]) => ({ label: column.label, kind: kind(column), width: column.width })),
        ],
        frozenColumns: 2,
        ...(office.signerPost === ''
          ? {}
          : { signature: { position: upper(`${office.signerMode} ${office.signerPost}`.trim()), name: office.signerName } }),
      },
      rows.map((row, at) => [
        at + 1,
        ...columns.map(([key, column]) => (column.kind === 'date' ? (row[key] ?? null) : cellOf(column, value(row, key), communes))),
      ]),
      output.path,
    );
  }
  await context.inner('staging.exported', {
    label: `Lập danh sách công khai ${record.label}: ${rows.length.toLocaleString('vi-VN')} dòng, tính đến ngày ${formatVietnamese(day)}`,
  });
  return { token: output.token, name, rows: rows.length };
};

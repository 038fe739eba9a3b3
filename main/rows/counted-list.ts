// A list as it is seen, to a workbook: rows counted in a first column, under the head of the office, told to the history.
import type { Working } from '../context.ts';
import { formatVietnamese } from '../domain/dates/plain-date.ts';
import type { ListColumn, ListSpec, ListValue } from '../office/list-spec.ts';
import { writeList } from '../office/list-workbook.ts';
import { listFrame } from './list-frame.ts';

/** A column with the value it shows of a row on the day of the list. */
export type CountedColumn<R> = ListColumn & { value: (row: R, day: string) => ListValue };

export interface CountedList {
  /** Of the sheet and of the file. */
  sheet: string;
  title: string;
  /** Lines above the day; none = nothing there. */
  above?: readonly string[];
  /** What is counted, for the history: "hồ sơ". */
  counted: string;
}

/** Head, title and signature of a list as of a day. */
export const listSpec = async (
  { db, today }: Pick<Working, 'db' | 'today'>,
  day: string,
  { sheet, title, above = [] }: Pick<CountedList, 'sheet' | 'title' | 'above'>,
  columns: readonly ListColumn[],
): Promise<ListSpec> => ({
  sheetName: sheet,
  ...(await listFrame(db, today)),
  title,
  subtitle: [...above, `Tính đến ngày ${formatVietnamese(day)}`],
  columns: columns.map(({ label, kind, width }) => ({ label, kind, width })),
  frozenColumns: 2,
});

/** The file name of a list as of a day. */
export const bookName = (what: string, day: string): string => `${what} ${formatVietnamese(day).replaceAll('/', '-')}.xlsx`;

export const writeCounted = async <R>(
  context: Working,
  day: string,
  list: CountedList,
  columns: readonly CountedColumn<R>[],
  rows: readonly R[],
): Promise<{ token: string; name: string; rows: number }> => {
  const name = bookName(list.sheet, day);
  const output = context.output(name);
  await writeList(
    await listSpec(context, day, list, [{ label: 'STT', kind: 'number', width: 44 }, ...columns]),
    rows.map((row, at) => [at + 1, ...columns.map((column) => column.value(row, day))]),
    output.path,
    {},
  );
  await context.inner('staging.exported', { label: `Xuất ${rows.length.toLocaleString('vi-VN')} ${list.counted} ra Excel` });
  return { token: output.token, name, rows: rows.length };
};

// Opening a workbook for the wizard: its sheets with register, heading rows and mapping as found.
import { importLayouts } from '../../../../db/queries/import-layouts.ts';
import { importOfFile } from '../../../../db/queries/imports.ts';
import { wholeMap } from '../../../../db/queries/agencies.ts';
import type { Db } from '../../../../db/schema.ts';
import type { excel, SheetChoice, SheetFound } from '../../../../preload/contract/excel.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName } from '../../../../preload/contract/records/record.ts';
import type { InputOf, OutputOf } from '../../../../preload/contract/rpc.ts';
import type { Working } from '../../../context.ts';
import { areaBook } from '../../../domain/areas/area-book.ts';
import { cellAt, type Sheet, textAt } from '../../../office/sheet.ts';
import { rememberedFor } from './confirmed-layout.ts';
import { fileRead } from './file-read.ts';
import { oldFontLabel } from '../cells/old-fonts.ts';
import type { LayoutRow } from '../sheets/row-kinds.ts';
import type { Areas } from '../sheets/row-place.ts';
import { rowSources } from '../sheets/row-sources.ts';
import { type ReadChoice, readSheet, type SheetReading } from '../sheets/read-sheet.ts';
import { sheetLayout } from '../sheets/sheet-layout.ts';

const samplesShown = 3;
const topColumns = 30;
const belowHeading = 4;
const mostOfTop = 24;

/** The map of the register on which addresses are placed. */
export const areasOf = async (db: Db, on: string): Promise<Areas> => {
  const { areas, successions, aliases } = await wholeMap(db);
  const rows = areas.map((area) => ({ ...area, parentId: area.parent_id, validFrom: area.valid_from, validTo: area.valid_to }));
  const links = successions.map((link) => ({ ...link, fromId: link.from_id, toId: link.to_id, onDate: link.on_date }));
  return { book: areaBook(rows as never, links as never, aliases), on };
};

const missingColumns = (
  register: RegisterName | null,
  columns: readonly { column: string | null }[],
  defaults: Record<string, unknown>,
): string[] =>
  register === null
    ? []
    : Object.entries(records[register].columns)
        .filter(([key, column]) => column.required && defaults[key] === undefined && !columns.some((one) => one.column === key))
        .map(([, column]) => column.label);

/** A personal number is not shown, also not as a sample: its last four digits are. */
const veiled = (text: string): string => (/^[\d\s.]{8,}$/.test(text) ? `•••• ${text.replace(/\D/g, '').slice(-4)}` : text);

/** From the first row that says something (of a long title its last rows) to a few below the heading; of a sheet without one the first ten. */
const topOf = (sheet: Sheet, headerRows: readonly number[], personal: ReadonlySet<number>): SheetFound['top'] => {
  const begins = Math.max(
    0,
    sheet.rows.findIndex((row) => row?.some((cell) => cell && cell.text.trim() !== '')),
  );
  const ends = Math.min(sheet.rowCount, (headerRows.at(-1) ?? begins + 6) + belowHeading);
  const first = Math.max(begins, ends - mostOfTop);
  return Array.from({ length: ends - first }, (_, at) => ({
    row: first + at + 1,
    cells: Array.from({ length: Math.min(sheet.columnCount, topColumns) }, (_cell, column) => {
      const text = textAt(sheet, first + at, column).slice(0, 120);
      return personal.has(column) ? veiled(text) : text;
    }),
  }));
};

/** The old font of a column's cells below the heading: its words, how many cells, one of them before. */
const oldFontOf = (sheet: Sheet, rows: readonly { row: number }[], column: number): SheetFound['columns'][number]['oldFont'] => {
  const [first, ...more] = rows.flatMap(({ row }) => cellAt(sheet, row, column)?.old ?? []);
  return first === undefined ? null : { label: oldFontLabel(first), cells: more.length + 1, before: first.text.slice(0, 120) };
};

/** The order of each column of dates, told by all rows of the sheet. */
const datesOf = (sheet: Sheet, rows: readonly LayoutRow[], reading: SheetReading, record: AnyRecord | null) =>
  new Map(
    (record === null ? [] : rowSources(sheet, record, reading.columns, rows, {}).dates).map(({ index, order, question, sample }) => [
      index,
      { order, question, sample },
    ]),
  );

const foundOn = (
  sheet: Sheet,
  wanted: RegisterName | null,
  choice: SheetChoice | undefined,
  layouts: ReadonlyMap<string, string>,
): SheetFound => {
  const told = sheetLayout(
    sheet,
    choice?.headerRows?.map((row) => row - 1),
  );
  // Mapping looks at samples only; the rows are read when they are staged.
  const first = { ...sheet, rows: sheet.rows.slice(0, (told?.rows[0]?.row ?? 0) + 60) };
  const guess = readSheet(first, choice as ReadChoice | undefined);
  const last = rememberedFor(first, guess, wanted, choice, layouts);
  const reading =
    last !== null
      ? readSheet(first, last as ReadChoice)
      : guess.register === null && wanted !== null
        ? readSheet(first, { register: wanted })
        : guess;
  const layout =
    last === null
      ? told
      : sheetLayout(
          sheet,
          reading.headerRows.map((row) => row - 1),
        );
  const record = reading.register === null ? null : records[reading.register];
  const personal = new Set(
    reading.columns.flatMap(({ index, column }) => (column !== null && record?.columns[column]?.kind === 'personal' ? [index] : [])),
  );
  const whole = datesOf(sheet, layout?.rows ?? [], reading, record);
  const columns = reading.columns.map(({ index, header, column }) => {
    const samples = (layout?.rows ?? [])
      .slice(0, 30)
      .flatMap(({ row }) => cellAt(sheet, row, index)?.text.trim() || [])
      .slice(0, samplesShown);
    const oldFont = oldFontOf(sheet, layout?.rows ?? [], index);
    return {
      index,
      header,
      column,
      samples: personal.has(index) ? samples.map(veiled) : samples,
      oldFont,
      dates: whole.get(index) ?? null,
    };
  });
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    register: reading.register,
    headerRows: reading.headerRows,
    columns,
    rows: layout?.rows.length ?? 0,
    defaults: reading.defaults,
    keepText: last?.keepText ?? [],
    notes: last === null ? [] : ['Dùng cách ghép cột đã xác nhận lần trước.'],
    missing: missingColumns(reading.register, columns, reading.defaults),
    top: topOf(sheet, reading.headerRows, personal),
  };
};

export const openFile = async (
  { register, choices }: InputOf<typeof excel.open>,
  context: Working,
): Promise<OutputOf<typeof excel.open>> => {
  const file = context.chosen();
  context.progress('Đang đọc tệp', 0, null);
  const { workbook, hash } = await fileRead(file.path);
  const layouts = await importLayouts(context.db);
  const before = await importOfFile(context.db, hash);
  return {
    fileName: file.name,
    sheets: workbook.sheets
      .filter((sheet) => sheet.rowCount > 0)
      .map((sheet) =>
        foundOn(
          sheet,
          register,
          choices.find((one) => one.name === sheet.name),
          layouts,
        ),
      ),
    notes: workbook.notes,
    before: before ?? null,
  };
};

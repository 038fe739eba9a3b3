// Owns what is remembered of a sheet once its import is written: the columns confirmed for its layout, whoever brings the next one.
import { createHash } from 'node:crypto';
import type { SheetChoice } from '../../../../preload/contract/excel.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { RegisterName, Values } from '../../../../preload/contract/records/record.ts';
import { tickOf } from '../../../../preload/contract/records/tick.ts';
import { fold } from '../../../domain/text/fold.ts';
import type { Sheet } from '../../../office/sheet.ts';
import type { SheetReading } from '../sheets/read-sheet.ts';
import { type Heading, headingOf } from '../sheets/sheet-layout.ts';

interface Confirmed {
  /** Rows of the heading, counted from the first one that the reader finds by itself. */
  headerRows: number[];
  columns: Record<string, string | null>;
  defaults: Values;
  keepText: number[];
}

/** The same register under the same headings in the same columns. */
const keyOf = (register: RegisterName, { headers }: Heading): string =>
  createHash('sha256')
    .update(JSON.stringify([register, ...headers.filter(({ text }) => text !== '').map(({ index, text }) => [index, fold(text)])]))
    .digest('hex');

/** What a commit remembers of a sheet that was staged so; nothing where the reader finds no heading by itself. */
export const confirmedOn = (sheet: Sheet, choice: SheetChoice, reading: SheetReading): { key: string; value: string }[] => {
  const heading = headingOf(sheet);
  const top = heading?.headerRows[0];
  if (heading === null || top === undefined) return [];
  const confirmed: Confirmed = {
    headerRows: reading.headerRows.map((row) => row - 1 - top),
    columns: Object.fromEntries(reading.columns.map(({ index, column }) => [String(index), column])),
    defaults: choice.defaults ?? {},
    keepText: choice.keepText ?? [],
  };
  return [{ key: keyOf(choice.register, heading), value: JSON.stringify(confirmed) }];
};

/** How such a sheet was confirmed before; null where it never was, where the record has other columns by now, or where the person says otherwise. */
export const rememberedFor = (
  sheet: Sheet,
  guess: SheetReading,
  wanted: RegisterName | null,
  choice: SheetChoice | undefined,
  layouts: ReadonlyMap<string, string>,
): (SheetChoice & { keepText: number[] }) | null => {
  const heading = headingOf(sheet);
  const top = heading?.headerRows[0];
  if (heading === null || top === undefined || choice?.columns !== undefined) return null;
  const told = choice?.register ?? guess.register ?? wanted;
  for (const register of told === null ? (Object.keys(records) as RegisterName[]) : [told]) {
    const value = layouts.get(keyOf(register, heading));
    if (value === undefined) continue;
    const { headerRows, columns, defaults, keepText } = JSON.parse(value) as Confirmed;
    const record = records[register];
    const known = (name: string | null) => name === null || name in record.columns || tickOf(record, name) !== null;
    const rows = headerRows.map((row) => row + top + 1);
    if (!Object.values(columns).every(known) || !Object.keys(defaults).every(known)) return null;
    if (choice?.headerRows !== undefined && choice.headerRows.join() !== rows.join()) return null;
    // What this sheet says of itself, in its title, goes before what was said of the last one.
    const own = guess.register === register ? guess.defaults : choice?.defaults;
    return { name: sheet.name, register, headerRows: rows, columns, defaults: { ...defaults, ...own }, keepText };
  }
  return null;
};

// Owns reading one row into a record: its cells, the values it has from sheet and group, its place on today's map.
import type { AreaBook } from '../../domain/areas/area-book.ts';
import type { Column } from '../../../preload/contract/records/column.ts';
import type { AnyRecord, Values } from '../../../preload/contract/records/record.ts';
import { placeAddress, type Placing } from '../../domain/areas/place.ts';
import { tidy } from '../../domain/text/fold.ts';
import { cellAt, type Cell, type Sheet } from '../../office/sheet.ts';
import { asInFile, oldFontLabel } from './old-fonts.ts';
import type { CellReading, Severity } from './cell-reading.ts';
import { choiceWords } from './choice-words.ts';
import type { MappedColumn } from './column-mapping.ts';
import { readCell } from './read-cell.ts';
import { dayOrderOf } from './read-date-cell.ts';
import type { RepairLedger } from './repair-ledger.ts';
import type { LayoutRow, Skipped } from './row-kinds.ts';

/** The map of the day on which addresses are placed; null = communes are left open. */
export interface Areas {
  book: AreaBook;
  on: string;
}

export interface RowProblem {
  /** Key and label of the record column; null = the whole row. */
  key: string | null;
  column: string | null;
  severity: Severity;
  message: string;
}

export interface ReadRow {
  /** Sheet row from 1. */
  row: number;
  values: Values;
  /** Text of the cells as they stand in the file, by record column. */
  original: Record<string, string>;
  problems: RowProblem[];
  /** How many repairs this row took. */
  repairs: number;
}

interface Source {
  sheet: Sheet;
  record: AnyRecord;
  columns: readonly MappedColumn[];
  defaults: Values;
  areas: Areas | null;
  rows: readonly LayoutRow[];
  /** Sheet columns whose text in an old font stays as it is in the file. */
  keepText: readonly number[];
}

/** A cell merged downwards speaks for all of its rows. */
const verticalMerges = (sheet: Sheet): ((row: number, column: number) => Cell | null) => {
  const above = new Map<string, number>();
  for (const { top, bottom, left, right } of sheet.merges)
    if (left === right) for (let row = top + 1; row <= bottom; row += 1) above.set(`${row} ${left}`, top);
  if (above.size === 0) return (row, column) => cellAt(sheet, row, column);
  return (row, column) => cellAt(sheet, row, column) ?? cellAt(sheet, above.get(`${row} ${column}`) ?? row, column);
};

const mostRemembered = 4000;

/** Columns hold few different issuers, classes and days; what was read without a question is read once. A term counts anew in each row. */
const rememberedReadings = (): typeof readCell => {
  const known = new Map<string | number, CellReading>();
  return (cell, column, context) => {
    if (cell === null || (cell.number !== null && cell.isDate === 'no')) return readCell(cell, column, context);
    const key = cell.number ?? cell.text;
    const found = known.get(key);
    if (found !== undefined) return found;
    const reading = readCell(cell, column, context);
    if (known.size < mostRemembered && reading.problem === null && !reading.repairs.includes('term')) known.set(key, reading);
    return reading;
  };
};

export const rowReader = (source: Source, ledger: RepairLedger): ((row: LayoutRow) => ReadRow | Skipped) => {
  const { sheet, record, defaults, areas, rows, keepText } = source;
  const valueAt = verticalMerges(sheet);
  const sources = source.columns.flatMap(({ index, column: key }) => {
    const column = key === null ? undefined : record.columns[key];
    if (key === null || column === undefined) return [];
    return [
      {
        index,
        key,
        column,
        readings: rememberedReadings(),
        order: column.kind === 'date' ? dayOrderOf(rows.map(({ row }) => cellAt(sheet, row, index))) : ('day-first' as const),
      },
    ];
  });
  // Terms count from the day of issue, so that column is read first.
  sources.sort((one, other) => Number(isExpiry(one.key)) - Number(isExpiry(other.key)));
  const place = placing(areas);
  return ({ row, group }) => {
    const at = row + 1;
    const values: Values = {};
    const original: Record<string, string> = {};
    const texts: Record<string, string> = {};
    const problems: RowProblem[] = [];
    let repairs = 0;
    const repair = (...[kind, before, after]: [Parameters<RepairLedger['note']>[0], string, string]) => {
      ledger.note(kind, before, after, at);
      repairs += 1;
    };
    for (const { index, key, column, order, readings } of sources) {
      const found = valueAt(row, index);
      if (found === null || found.text.trim() === '') continue;
      const cell = keepText.includes(index) ? asInFile(found) : found;
      original[key] = cell.old?.text ?? cell.text;
      texts[key] = cell.text;
      if (cell.old !== undefined) {
        ledger.note(cell.old.encoding, cell.old.text, cell.text, at, oldFontLabel(cell.old));
        repairs += 1;
      }
      const reading = readings(cell, column, { order, date1904: sheet.date1904, from: startOf(key, values) });
      values[key] = reading.value;
      for (const kind of reading.repairs) repair(kind, cell.text, shown(reading.value, column));
      if (order === 'month-first' && cell.number === null && reading.value !== null)
        repair('month-first', cell.text, shown(reading.value, column));
      if (reading.problem !== null) problems.push({ key, column: column.label, ...reading.problem });
    }
    if ((values['name'] ?? null) === null && Object.keys(original).length <= Math.min(2, sources.length / 2)) {
      return { row: at, why: 'no-name', text: Object.values(texts).join(' ').slice(0, 200) };
    }
    keepScopeText(record, values, texts, problems);
    fillDefaults(record, values, defaults);
    const issuer = group === null ? null : issuerOf(group);
    if (issuer !== null && 'issuer' in record.columns && (values['issuer'] ?? null) === null) {
      values['issuer'] = issuer;
      repair('issuer', group ?? '', issuer);
    }
    const commune = record.columns['commune'];
    if (commune !== undefined) {
      const found = communeOf(values, place);
      values['commune'] = found.code;
      if (found.placed?.commune && found.placed.old !== null) repair('commune', found.placed.old.name, found.placed.commune.name);
      if (found.code === null && found.placed !== null)
        problems.push({ key: 'commune', column: commune.label, severity: 'note', message: found.placed.why });
    }
    problems.push(...missing(record, values, problems), ...contradictions(record, values));
    return { row: at, values, original, problems, repairs };
  };
};

const isExpiry = (key: string) => key === 'expiresOn' || key === 'certificateExpiresOn';
const startOf = (key: string, values: Values): string | null => {
  const start = key === 'expiresOn' ? values['issuedOn'] : key === 'certificateExpiresOn' ? values['certificateIssuedOn'] : null;
  return typeof start === 'string' ? start : null;
};

const shown = (value: string | number | null, column: Column): string =>
  typeof value === 'string' && column.kind === 'date' ? value.split('-').reverse().join('/') : String(value ?? '');

/** Printed words of the scope go beside its codes; then what no code was found for is kept there and is no doubt. */
const keepScopeText = (record: AnyRecord, values: Values, texts: Record<string, string>, problems: RowProblem[]): void => {
  const words = texts['scope'];
  if (words === undefined || !('scopeText' in record.columns) || (values['scopeText'] ?? null) !== null) return;
  // Our own words of the codes say no more than the codes.
  if (values['scope'] !== null && words === choiceWords(record.columns['scope']!, String(values['scope']))) return;
  values['scopeText'] = tidy(words).slice(0, 1000);
  for (const problem of problems) if (problem.key === 'scope' && values['scope'] !== null) problem.severity = 'note';
};

const fillDefaults = (record: AnyRecord, values: Values, defaults: Values): void => {
  for (const [key, value] of Object.entries(defaults)) if (key in record.columns && (values[key] ?? null) === null) values[key] = value;
};

/** "Đơn vị do Bộ cấp giấy chứng nhận" → "Bộ". */
const issuerOf = (group: string): string | null => {
  const [, words] = /(?:^|\s)do\s+(.{2,60}?)\s+cấp(?:\s|$)/iu.exec(group.normalize('NFC')) ?? [];
  return words === undefined ? null : tidy(words);
};

const placing = (areas: Areas | null): ((address: string) => Placing | null) => {
  const known = new Map<string, Placing>();
  return (address) => {
    if (areas === null) return null;
    const found = known.get(address) ?? placeAddress(address, areas.book, areas.on);
    known.set(address, found);
    return found;
  };
};

/** Today's commune: a code as it stands, else the name in its own column, else the one that the address names. */
const communeOf = (values: Values, place: (address: string) => Placing | null): { code: string | null; placed: Placing | null } => {
  const told = values['commune'];
  if (typeof told === 'string' && /^\d{5}$/.test(told)) return { code: told, placed: null };
  const names = typeof told !== 'string' ? [] : /^(xã|phường|thị trấn|x\.|p\.|tt)/i.test(told) ? [told] : [`xã ${told}`, `phường ${told}`];
  const address = values['address'];
  const placings = [...names, ...(typeof address === 'string' ? [address] : [])].flatMap((one) => place(one) ?? []);
  const best = placings.find(({ commune }) => commune !== null) ?? placings.at(-1) ?? null;
  return { code: best?.commune?.code ?? null, placed: best };
};

const missing = (record: AnyRecord, values: Values, problems: readonly RowProblem[]): RowProblem[] =>
  Object.entries(record.columns)
    .filter(([key, column]) => column.required && (values[key] ?? null) === null && !problems.some((problem) => problem.key === key))
    .map(([key, column]) => ({
      key,
      column: column.label,
      severity: 'error',
      message: `Thiếu ${column.label.charAt(0).toLowerCase()}${column.label.slice(1)}.`,
    }));

const contradictions = (record: AnyRecord, values: Values): RowProblem[] =>
  (
    [
      ['issuedOn', 'expiresOn', 'Ngày hết hạn đứng trước ngày cấp.'],
      ['certificateIssuedOn', 'certificateExpiresOn', 'Ngày hết hạn đứng trước ngày cấp.'],
    ] as const
  ).flatMap(([start, end, message]) => {
    const [from, to] = [values[start], values[end]];
    return typeof from === 'string' && typeof to === 'string' && to < from
      ? [{ key: end, column: record.columns[end]?.label ?? null, severity: 'note' as const, message }]
      : [];
  });

// Owns reading one row into records: its cells and ticks, what its group says, its place on today's map.
import type { Column } from '../../../../preload/contract/records/column.ts';
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold, tidy } from '../../../domain/text/fold.ts';
import { cellAt, type Cell, type Sheet } from '../../../office/sheet.ts';
import { choiceWords } from '../cells/choice-words.ts';
import { partsOf } from './cell-parts.ts';
import { groupValues } from './group-values.ts';
import { asInFile, oldFontLabel } from '../cells/old-fonts.ts';
import { readCell } from '../cells/read-cell.ts';
import type { RepairLedger } from '../cells/repair-ledger.ts';
import { isDitto } from '../cells/ditto.ts';
import { communeOf, placing, type Areas } from './row-place.ts';
import { contradictions, endings, missing, type RowProblem } from './row-checks.ts';
import type { LayoutRow, Skipped } from './row-kinds.ts';
import { unrepaired, type Off } from '../cells/unrepaired.ts';
import { verticalMerges, type CellSource, type RowSources } from './row-sources.ts';
import { tickedItems } from './tick-columns.ts';

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
  /** Sheet column of the ordinals. */
  ordinal: number | null;
  record: AnyRecord;
  sources: RowSources;
  defaults: Values;
  areas: Areas | null;
  /** Sheet columns whose text in an old font stays as it is in the file. */
  keepText: readonly number[];
  /** Repairs that the person does not want. */
  off: Off;
}

const isEmpty = (value: Values[string] | undefined) => value === undefined || value === null || value === '';

/** A row may speak of several rows of the register (exam kinds of one facility). */
export const rowReader = (source: Source, ledger: RepairLedger): ((row: LayoutRow) => ReadRow[] | Skipped) => {
  const { sheet, record, ordinal, defaults, areas, keepText, sources, off } = source;
  const valueAt = verticalMerges(sheet);
  const place = placing(areas);
  let above: Values = {};
  /** What a column said last, for the cells that say "as above". */
  const lastAt = new Map<number, Cell>();
  return ({ row, groups }) => {
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
    const take = ({ key, column, order, termUnit, read }: CellSource, cell: Cell) => {
      const wanted = (order === 'month-first' || order === 'swapped') && off.has(orderRepair[order]) ? 'day-first' : order;
      const found = read(cell, column, { order: wanted, date1904: sheet.date1904, from: startOf(key, values), termUnit });
      const reading = off.size === 0 ? found : unrepaired(found, cell, column, off);
      const brought = values[key] ?? null;
      // What another cell brought along stands until the column says it itself.
      if (reading.value === null && brought !== null && reading.problem === null) return;
      if (brought !== null && reading.value !== null && brought !== reading.value)
        problems.push({ key, column: column.label, severity: 'doubt', message: 'Hai ô của dòng này ghi khác nhau.' });
      values[key] = reading.value;
      for (const kind of found.repairs) repair(kind, cell.text, shown(found.value, column));
      if (order === 'swapped' && wanted !== order && cell.isDate === 'yes') repair('day-swapped', cell.text, cell.text);
      if (order === 'month-first' && cell.number === null && (reading.value !== null || wanted !== order))
        repair('month-first', cell.text, shown(reading.value, column));
      if (reading.problem !== null) problems.push({ key, column: column.label, ...reading.problem });
    };
    for (const one of sources.cells) {
      const own = valueAt(row, one.index);
      if (own === null || own.text.trim() === '') continue;
      const found = isDitto(own.text) && one.key !== 'name' ? (lastAt.get(one.index) ?? own) : own;
      lastAt.set(one.index, found);
      if (found !== own) {
        repair('above', own.text, found.text);
        if (off.has('above')) continue;
      }
      const kept = keepText.includes(one.index) || (found.old !== undefined && off.has(found.old.encoding));
      const cell = kept ? asInFile(found) : found;
      original[one.key] = cell.old?.text ?? cell.text;
      texts[one.key] = cell.text;
      if (found.old !== undefined && !keepText.includes(one.index)) {
        ledger.note(found.old.encoding, found.old.text, found.text, at, oldFontLabel(found.old));
        repairs += 1;
      }
      const parts = partsOf(one, cell, record, values);
      if (parts.length > 0) repair('split', cell.text, parts.map(({ text }) => text).join(' · '));
      if (parts.length === 0 || off.has('split')) {
        take(one, cell);
        continue;
      }
      for (const { key, text } of parts) {
        const column = record.columns[key]!;
        take({ ...one, key, column, read: readCell }, { text, number: null, isDate: 'no', formula: cell.formula });
        if (key !== one.key) texts[key] ??= text;
      }
    }
    for (const one of sources.spares) {
      const cell = valueAt(row, one.index);
      if (cell === null || isEmpty(cell.text.trim()) || record.columns[one.key] === undefined) continue;
      const words = `“${one.heading}” ghi “${cell.text.trim().slice(0, 80)}”`;
      const first = isEmpty(values[one.key]);
      if (first) take(one, cell);
      else if (fold(cell.text) === fold(texts[one.key] ?? '')) continue;
      problems.push({
        key: one.key,
        column: one.column.label,
        severity: first ? 'doubt' : 'note',
        message: first ? `Cột chính để trống, đang lấy theo cột khác: ${words}.` : `Chưa lấy cột trùng: ${words}.`,
      });
    }
    for (const { key, column, codes, unclear } of tickedItems(sources.ticks, (index) => cellAt(sheet, row, index))) {
      if (codes.length > 0) {
        if (!off.has('tick')) values[key] = codes.join(',');
        repair('tick', 'x', choiceWords(column, codes.join(',')));
      }
      for (const text of unclear)
        problems.push({ key, column: column.label, severity: 'doubt', message: `“${text}” không phải dấu chọn.` });
      if (codes.length > 1 && column.kind === 'choice' && record.root !== 'line')
        problems.push({ key, column: column.label, severity: 'error', message: 'Đánh dấu nhiều cột trong khi chỉ chọn được một.' });
    }
    // A further paper of the organisation above: its own line has neither name nor ordinal.
    const further =
      (record.root === 'service' || record.root === 'line') &&
      isEmpty(values['name']) &&
      !isEmpty(above['name']) &&
      !isEmpty(values[record.root === 'line' ? 'examKind' : 'number']);
    if (further && ordinal !== null && (valueAt(row, ordinal)?.text.trim() ?? '') === '') {
      const label = record.columns['name']!.label;
      repair('above', '', String(above['name']));
      if (!off.has('above')) {
        Object.assign(values, { name: above['name'], taxCode: values['taxCode'] ?? above['taxCode'] ?? null });
        problems.push({ key: 'name', column: label, severity: 'doubt', message: `${label} để trống, đang lấy theo dòng trên.` });
      }
    }
    if (isEmpty(values['name']) && Object.keys(original).length <= Math.min(2, sources.cells.length / 2))
      return { row: at, why: 'no-name', text: Object.values(texts).join(' ').slice(0, 200) };
    keepScopeText(record, values, texts, problems);
    for (const group of groups)
      for (const [key, value] of Object.entries(groupValues(record, group))) {
        if (!isEmpty(values[key])) continue;
        const kind = key === 'issuer' ? 'issuer' : 'group';
        if (!off.has(kind)) values[key] = value;
        repair(kind, group, shown(value, record.columns[key]!));
      }
    for (const [key, value] of Object.entries(defaults)) if (key in record.columns && isEmpty(values[key])) values[key] = value;
    if (
      record.root === 'post' &&
      isEmpty(values['employerName']) &&
      isEmpty(values['employerTaxCode']) &&
      !isEmpty(above['employerName'])
    ) {
      repair('above', '', String(above['employerName']));
      const label = record.columns['employerName']!.label;
      if (!off.has('above'))
        Object.assign(values, { employerName: above['employerName'], employerTaxCode: above['employerTaxCode'] ?? null });
      if (!off.has('above'))
        problems.push({ key: 'employerName', column: label, severity: 'doubt', message: `${label} để trống, đang lấy theo dòng trên.` });
    }
    above = values;
    const commune = record.columns['commune'];
    if (commune !== undefined) {
      const found = communeOf(values, place);
      const old = found.placed?.commune && found.placed.old !== null;
      values['commune'] = old && off.has('commune') ? null : found.code;
      if (found.placed?.commune && found.placed.old !== null) repair('commune', found.placed.old.name, found.placed.commune.name);
      if (found.code === null && found.placed !== null)
        problems.push({ key: 'commune', column: commune.label, severity: 'note', message: found.placed.why });
    }
    problems.push(...missing(record, values, problems), ...contradictions(record, values), ...endings(record, values));
    const kinds = record.root === 'line' && typeof values['examKind'] === 'string' ? values['examKind'].split(',') : [values['examKind']];
    return kinds.length < 2
      ? [{ row: at, values, original, problems, repairs }]
      : kinds.map((examKind = null) => ({ row: at, values: { ...values, examKind }, original, problems, repairs }));
  };
};

const orderRepair = { 'month-first': 'month-first', swapped: 'day-swapped' } as const;

const startOf = (key: string, values: Values): string | null => {
  const start =
    key === 'expiresOn'
      ? (values['issuedOn'] ?? values['effectiveOn'])
      : key === 'certificateExpiresOn'
        ? values['certificateIssuedOn']
        : null;
  return typeof start === 'string' ? start : null;
};

const shown = (value: string | number | null, column: Column): string =>
  typeof value !== 'string'
    ? String(value ?? '')
    : column.kind === 'date'
      ? value.split('-').reverse().join('/')
      : column.choices.length > 0
        ? choiceWords(column, value)
        : value;

/** Printed words of the scope go beside its codes; then what no code was found for is kept there and is no doubt. */
const keepScopeText = (record: AnyRecord, values: Values, texts: Record<string, string>, problems: RowProblem[]): void => {
  const words = texts['scope'];
  if (words === undefined || !('scopeText' in record.columns) || !isEmpty(values['scopeText'])) return;
  // Our own words of the codes say no more than the codes.
  if (!isEmpty(values['scope']) && words === choiceWords(record.columns['scope']!, String(values['scope']))) return;
  values['scopeText'] = tidy(words).slice(0, 1000);
  for (const problem of problems) if (problem.key === 'scope' && !isEmpty(values['scope'])) problem.severity = 'note';
};

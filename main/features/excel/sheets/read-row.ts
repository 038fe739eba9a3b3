// Owns reading one row into records: its cells and ticks, what its group and the rows above say, its place on today's map.
import type { AnyRecord, Values } from '../../../../preload/contract/records/record.ts';
import { fold, tidy } from '../../../domain/text/fold.ts';
import { cellAt, type Cell, type Sheet } from '../../../office/sheet.ts';
import { choiceWords } from '../cells/choice-words.ts';
import { isDitto } from '../cells/ditto.ts';
import { asInFile, oldFontLabel } from '../cells/old-fonts.ts';
import { readCell } from '../cells/read-cell.ts';
import type { RepairLedger } from '../cells/repair-ledger.ts';
import type { Off } from '../cells/unrepaired.ts';
import { partsOf } from './cell-parts.ts';
import { groupValues } from './group-values.ts';
import { contradictions, endings, missing, type RowProblem } from './row-checks.ts';
import { isEmpty, rowDraft, shown, type RowDraft } from './row-draft.ts';
import type { LayoutRow, Skipped } from './row-kinds.ts';
import { communeOf, placing, type Areas } from './row-place.ts';
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

/** A row may speak of several rows of the register (exam kinds of one facility). */
export const rowReader = (source: Source, ledger: RepairLedger): ((row: LayoutRow) => ReadRow[] | Skipped) => {
  const { sheet, record, ordinal, defaults, sources, off } = source;
  const valueAt = verticalMerges(sheet);
  const place = placing(source.areas);
  const takeCell = cellTaker(source, valueAt);
  let above: Values = {};
  return ({ row, groups }) => {
    const draft = rowDraft(row + 1, sheet.date1904, off, ledger);
    const { values, original, texts, problems } = draft;
    for (const one of sources.cells) takeCell(draft, row, one);
    for (const one of sources.spares) takeSpare(draft, one, valueAt(row, one.index));
    takeTicks(draft, source, row);
    const alone = ordinal !== null && (valueAt(row, ordinal)?.text.trim() ?? '') === '';
    if (alone && isFurtherPaper(record, values, above))
      takeAbove(draft, record, off, 'name', { name: above['name'] ?? null, taxCode: values['taxCode'] ?? above['taxCode'] ?? null });
    if (isEmpty(values['name']) && Object.keys(original).length <= Math.min(2, sources.cells.length / 2))
      return { row: row + 1, why: 'no-name', text: Object.values(texts).join(' ').slice(0, 200) };
    keepScopeText(record, values, texts, problems);
    for (const group of groups) takeGroup(draft, record, off, group);
    for (const [key, value] of Object.entries(defaults)) if (key in record.columns && isEmpty(values[key])) values[key] = value;
    if (lacksEmployer(record, values, above))
      takeAbove(draft, record, off, 'employerName', {
        employerName: above['employerName'] ?? null,
        employerTaxCode: above['employerTaxCode'] ?? null,
      });
    above = values;
    putOnMap(draft, record, off, place);
    problems.push(...missing(record, values, problems), ...contradictions(record, values), ...endings(record, values));
    const kinds = record.root === 'line' && typeof values['examKind'] === 'string' ? values['examKind'].split(',') : [];
    const read = { row: row + 1, values, original, problems, repairs: draft.repairs };
    return kinds.length < 2 ? [read] : kinds.map((examKind) => ({ ...read, values: { ...values, examKind } }));
  };
};

type ValueAt = ReturnType<typeof verticalMerges>;

/** Takes the cell of a column, or what the column said last where it says "as above". */
const cellTaker = ({ record, keepText, off }: Source, valueAt: ValueAt) => {
  const lastAt = new Map<number, Cell>();
  return (draft: RowDraft, row: number, one: CellSource): void => {
    const own = valueAt(row, one.index);
    if (own === null || own.text.trim() === '') return;
    const found = isDitto(own.text) && one.key !== 'name' ? (lastAt.get(one.index) ?? own) : own;
    lastAt.set(one.index, found);
    if (found !== own) {
      draft.repair('above', own.text, found.text);
      if (off.has('above')) return;
    }
    const kept = keepText.includes(one.index) || (found.old !== undefined && off.has(found.old.encoding));
    const cell = kept ? asInFile(found) : found;
    draft.original[one.key] = cell.old?.text ?? cell.text;
    draft.texts[one.key] = cell.text;
    if (found.old !== undefined && !keepText.includes(one.index))
      draft.repair(found.old.encoding, found.old.text, found.text, oldFontLabel(found.old));
    const parts = partsOf(one, cell, record, draft.values);
    if (parts.length > 0) draft.repair('split', cell.text, parts.map(({ text }) => text).join(' · '));
    if (parts.length === 0 || off.has('split')) return draft.take(one, cell);
    for (const { key, text } of parts) {
      draft.take(
        { ...one, key, column: record.columns[key]!, read: readCell },
        { text, number: null, isDate: 'no', formula: cell.formula },
      );
      if (key !== one.key) draft.texts[key] ??= text;
    }
  };
};

/** A column that names again what another has: taken where that one is empty, else told where it says something else. */
const takeSpare = (draft: RowDraft, one: CellSource, cell: Cell | null): void => {
  if (cell === null || cell.text.trim() === '') return;
  const words = `“${one.heading}” ghi “${cell.text.trim().slice(0, 80)}”`;
  if (isEmpty(draft.values[one.key])) {
    draft.take(one, cell);
    draft.problem(one.key, one.column, 'doubt', `Cột chính để trống, đang lấy theo cột khác: ${words}.`);
  } else if (fold(cell.text) !== fold(draft.texts[one.key] ?? ''))
    draft.problem(one.key, one.column, 'note', `Chưa lấy cột trùng: ${words}.`);
};

const takeTicks = (draft: RowDraft, { sheet, record, sources, off }: Source, row: number): void => {
  for (const { key, column, codes, unclear } of tickedItems(sources.ticks, (index) => cellAt(sheet, row, index))) {
    if (codes.length > 0) {
      if (!off.has('tick')) draft.values[key] = codes.join(',');
      draft.repair('tick', 'x', choiceWords(column, codes.join(',')));
    }
    for (const text of unclear) draft.problem(key, column, 'doubt', `“${text}” không phải dấu chọn.`);
    if (codes.length > 1 && column.kind === 'choice' && record.root !== 'line')
      draft.problem(key, column, 'error', 'Đánh dấu nhiều cột trong khi chỉ chọn được một.');
  }
};

/** A further paper of the organisation above: its line has no name of its own. */
const isFurtherPaper = ({ root }: AnyRecord, values: Values, above: Values): boolean =>
  (root === 'service' || root === 'line') &&
  isEmpty(values['name']) &&
  !isEmpty(above['name']) &&
  !isEmpty(values[root === 'line' ? 'examKind' : 'number']);

const lacksEmployer = ({ root }: AnyRecord, values: Values, above: Values): boolean =>
  root === 'post' && isEmpty(values['employerName']) && isEmpty(values['employerTaxCode']) && !isEmpty(above['employerName']);

/** What the row above says, asked about under the column `key`. */
const takeAbove = (draft: RowDraft, record: AnyRecord, off: Off, key: string, said: Values): void => {
  const column = record.columns[key]!;
  draft.repair('above', '', String(said[key]));
  if (off.has('above')) return;
  Object.assign(draft.values, said);
  draft.problem(key, column, 'doubt', `${column.label} để trống, đang lấy theo dòng trên.`);
};

const takeGroup = (draft: RowDraft, record: AnyRecord, off: Off, group: string): void => {
  for (const [key, value] of Object.entries(groupValues(record, group))) {
    if (!isEmpty(draft.values[key])) continue;
    const kind = key === 'issuer' ? 'issuer' : 'group';
    if (!off.has(kind)) draft.values[key] = value;
    draft.repair(kind, group, shown(value, record.columns[key]!));
  }
};

const putOnMap = (draft: RowDraft, record: AnyRecord, off: Off, place: ReturnType<typeof placing>): void => {
  const commune = record.columns['commune'];
  if (commune === undefined) return;
  const { code, placed } = communeOf(draft.values, place);
  const former = placed?.commune ? placed.old : null;
  draft.values['commune'] = former !== null && off.has('commune') ? null : code;
  if (former !== null) draft.repair('commune', former.name, placed!.commune!.name);
  if (code === null && placed !== null) draft.problem('commune', commune, 'note', placed.why);
};

/** Printed words of the scope go beside its codes; then what no code was found for is kept there and is no doubt. */
const keepScopeText = (record: AnyRecord, values: Values, texts: Record<string, string>, problems: RowProblem[]): void => {
  const words = texts['scope'];
  if (words === undefined || !('scopeText' in record.columns) || !isEmpty(values['scopeText'])) return;
  // Our own words of the codes say no more than the codes.
  if (!isEmpty(values['scope']) && words === choiceWords(record.columns['scope']!, String(values['scope']))) return;
  values['scopeText'] = tidy(words).slice(0, 1000);
  for (const problem of problems) if (problem.key === 'scope' && !isEmpty(values['scope'])) problem.severity = 'note';
};

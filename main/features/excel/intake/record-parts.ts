// What is kept of a written import: each row in as few characters as it takes, some hundred rows to a part.
import type { ImportPartTable, ImportRowTable } from '../../../../db/schema.ts';
import type { ImportedRow, Written } from '../../../../preload/contract/import-record.ts';
import { records } from '../../../../preload/contract/records/index.ts';
import type { AnyRecord, RegisterName, Values } from '../../../../preload/contract/records/record.ts';
import { lastFour, masked } from '../../../rows/personal.ts';
import type { StagedData } from './classify.ts';

const partRows = 250;

/** What the commit did with a row: the row of the register, old values of what it wrote, and what was staged of it. */
export interface WrittenRow {
  kind: 'new' | 'changed';
  target: string;
  before: Values;
  data: StagedData;
}

type Kept = [column: string, before: Values[string], after: Values[string], kept?: 1];
type Line = [sheet: number, row: number, register: string, outcome: Written, target: string | null, title: string, Kept[]?, string[]?];

interface Part {
  sheets: string[];
  lines: Line[];
}

const veiled = (record: AnyRecord, column: string, value: Values[string]): Values[string] =>
  record.columns[column]?.kind === 'personal' && typeof value === 'string' ? masked(lastFour(value)) : value;

/** Reasons as they were said, without the digits of a personal number. */
const reasonsOf = (record: AnyRecord, data: StagedData): string[] =>
  data.problems.map(({ column, message }) => {
    const known = column === null ? undefined : record.columns[column];
    const said = known?.kind === 'personal' ? message.replace(/\d[\d\s.]{6,}\d/g, '••••') : message;
    return known === undefined ? said : `${known.label}: ${said}`;
  });

const lineOf = (row: ImportRowTable, written: WrittenRow | undefined, kept: readonly string[], sheets: string[]): Line => {
  const record = records[row.register as RegisterName];
  const outcome: Written = written?.kind ?? (row.outcome === 'same' || row.outcome === 'error' ? row.outcome : 'skipped');
  const at = sheets.indexOf(row.sheet) === -1 ? sheets.push(row.sheet) - 1 : sheets.indexOf(row.sheet);
  const line: Line = [at, row.row, row.register, outcome, written?.target ?? row.target_id, row.title ?? ''];
  if (outcome === 'new' || outcome === 'same') return line;
  const data = written?.data ?? (JSON.parse(row.data) as StagedData);
  const pair = (column: string, before: Values): [string, Values[string], Values[string]] => [
    column,
    veiled(record, column, before[column] ?? null),
    veiled(record, column, data.values[column] ?? null),
  ];
  const own = written?.before ?? {};
  const left = outcome === 'changed' ? kept : Object.keys(data.before);
  line.push([
    ...Object.keys(own).map((column): Kept => pair(column, own)),
    ...left.map((column): Kept => [...pair(column, data.before), 1]),
  ]);
  const reasons = reasonsOf(record, data);
  if (reasons.length > 0) line.push(reasons);
  return line;
};

const columns = { new: 'added', changed: 'changed', same: 'same', error: 'error', skipped: 'skipped' } as const;

/** The parts of an import; `keptOf` says which values of a row were kept. */
export const partsOf = (
  importId: string,
  rows: readonly ImportRowTable[],
  written: ReadonlyMap<number, WrittenRow>,
  keptOf: (row: ImportRowTable) => readonly string[],
): ImportPartTable[] => {
  const parts: ImportPartTable[] = [];
  for (let start = 0; start < rows.length; start += partRows) {
    const sheets: string[] = [];
    const lines = rows.slice(start, start + partRows).map((row) => lineOf(row, written.get(row.position), keptOf(row), sheets));
    const counts = { added: 0, changed: 0, same: 0, error: 0, skipped: 0 };
    for (const line of lines) counts[columns[line[3]]] += 1;
    const part: Part = { sheets, lines };
    parts.push({ import_id: importId, part: parts.length, ...counts, rows: JSON.stringify(part) });
  }
  return parts;
};

/** Rows of a part, all or of one outcome. */
export const rowsOfPart = (text: string, outcome: Written | null): ImportedRow[] => {
  const { sheets, lines } = JSON.parse(text) as Part;
  return lines
    .filter((line) => outcome === null || line[3] === outcome)
    .map(([sheet, row, register, own, target, title, changes = [], problems = []]) => ({
      sheet: sheets[sheet] ?? '',
      row,
      register: register as RegisterName,
      outcome: own,
      target,
      title,
      changes: changes.map(([column, before, after, kept]) => ({ column, before, after, kept: kept === 1 ? 'yes' : 'no' })),
      problems,
    }));
};

/** How many rows of an outcome (null = all) a part holds. */
export const heldBy = (part: Record<(typeof columns)[Written], number>, outcome: Written | null): number =>
  outcome === null ? Object.values(columns).reduce((sum, name) => sum + part[name], 0) : part[columns[outcome]];

/** Rows by what became of them, over all parts. */
export const sumOf = (parts: readonly Record<(typeof columns)[Written], number>[]): Record<Written, number> => ({
  new: parts.reduce((sum, part) => sum + part.added, 0),
  changed: parts.reduce((sum, part) => sum + part.changed, 0),
  same: parts.reduce((sum, part) => sum + part.same, 0),
  error: parts.reduce((sum, part) => sum + part.error, 0),
  skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
});

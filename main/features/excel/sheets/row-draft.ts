// Owns a row of a record while it is being read: its values, what was repaired in them, and what the clerk must see.
import type { Column } from '../../../../preload/contract/records/column.ts';
import type { Values } from '../../../../preload/contract/records/record.ts';
import type { Cell } from '../../../office/sheet.ts';
import type { RepairKind, Severity } from '../cells/cell-reading.ts';
import { choiceWords } from '../cells/choice-words.ts';
import type { RepairLedger } from '../cells/repair-ledger.ts';
import { unrepaired, type Off } from '../cells/unrepaired.ts';
import type { RowProblem } from './row-checks.ts';
import type { CellSource } from './row-sources.ts';

export interface RowDraft {
  values: Values;
  /** Text of the cells as they stand in the file, and as they were read, by record column. */
  original: Record<string, string>;
  texts: Record<string, string>;
  problems: RowProblem[];
  repairs: number;
  /** Notes a repair; `font` names the font of old text. */
  repair(kind: RepairKind, before: string, after: string, font?: string): void;
  problem(key: string, column: Column, severity: Severity, message: string): void;
  /** Reads a cell into its column. */
  take(source: CellSource, cell: Cell): void;
}

export const isEmpty = (value: Values[string] | undefined): boolean => value === undefined || value === null || value === '';

export const shown = (value: string | number | null, column: Column): string =>
  typeof value !== 'string'
    ? String(value ?? '')
    : column.kind === 'date'
      ? value.split('-').reverse().join('/')
      : column.choices.length > 0
        ? choiceWords(column, value)
        : value;

const orderRepair = { 'month-first': 'month-first', swapped: 'day-swapped' } as const;

/** The day from which a term counts. */
const startOf = (key: string, values: Values): string | null => {
  const start =
    key === 'expiresOn'
      ? (values['issuedOn'] ?? values['effectiveOn'])
      : key === 'certificateExpiresOn'
        ? values['certificateIssuedOn']
        : null;
  return typeof start === 'string' ? start : null;
};

/** `row`: the sheet row, from 1. */
export const rowDraft = (row: number, date1904: 'yes' | 'no', off: Off, ledger: RepairLedger): RowDraft => {
  const draft: RowDraft = {
    values: {},
    original: {},
    texts: {},
    problems: [],
    repairs: 0,
    repair: (kind, before, after, font) => {
      ledger.note(kind, before, after, row, font);
      draft.repairs += 1;
    },
    problem: (key, column, severity, message) => void draft.problems.push({ key, column: column.label, severity, message }),
    take: ({ key, column, order, termUnit, read }, cell) => {
      const { values } = draft;
      const wanted = (order === 'month-first' || order === 'swapped') && off.has(orderRepair[order]) ? 'day-first' : order;
      const found = read(cell, column, { order: wanted, date1904, from: startOf(key, values), termUnit });
      const reading = off.size === 0 ? found : unrepaired(found, cell, column, off);
      const brought = values[key] ?? null;
      // What another cell brought along stands until the column says it itself.
      if (reading.value === null && brought !== null && reading.problem === null) return;
      if (brought !== null && reading.value !== null && brought !== reading.value)
        draft.problem(key, column, 'doubt', 'Hai ô của dòng này ghi khác nhau.');
      values[key] = reading.value;
      for (const kind of found.repairs) draft.repair(kind, cell.text, shown(found.value, column));
      if (order === 'swapped' && wanted !== order && cell.isDate === 'yes') draft.repair('day-swapped', cell.text, cell.text);
      if (order === 'month-first' && cell.number === null && (reading.value !== null || wanted !== order))
        draft.repair('month-first', cell.text, shown(reading.value, column));
      if (reading.problem !== null) draft.problem(key, column, reading.problem.severity, reading.problem.message);
    },
  };
  return draft;
};

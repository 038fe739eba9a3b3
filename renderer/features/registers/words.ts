// A stored value as people read it, by the kind of its column.
import type { Column } from '../../../preload/contract/records/column.ts';
import type { AnyRecord, Values } from '../../../preload/contract/records/record.ts';
import { writeNumber } from '../../components/number-entry.ts';
import { writeDay } from '../../components/plain-day.ts';
import type { Communes } from '../../app/areas.ts';

type Value = string | number | null | undefined;

const choiceWords = (column: Column, value: string, length: 'short' | 'whole') =>
  value
    .split(',')
    .map((code) => column.choices.find((choice) => choice.code === code))
    .map((choice, at) => (choice ? (length === 'short' && choice.short) || choice.label : value.split(',')[at]))
    .join(length === 'short' ? ', ' : '; ');

/** '' for nothing; `short` for a cell, `whole` for a page. */
export function wordsOf(column: Column, value: Value, communes: Communes, length: 'short' | 'whole' = 'short'): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return writeNumber(value);
  if (column.kind === 'date') return writeDay(value);
  if (column.kind === 'area') return communes.get(value)?.[length === 'short' ? 'short' : 'name'] ?? value;
  return column.choices.length > 0 ? choiceWords(column, value, length) : value;
}

const tableOf = (column: Column) => column.at.split('.')[0];

/** What stands in an empty cell: a word where something is missing and matters, else '–'. */
export function missingWord(record: AnyRecord, key: string, row: Values): string {
  const column = record.columns[key];
  if (column?.kind === 'tax-code') return 'chưa có';
  if (!column?.at.endsWith('.number')) return '–';
  const rest = Object.entries(record.columns).filter(
    ([other, one]) => other !== key && tableOf(one) === tableOf(column) && one.kind !== 'choice',
  );
  return rest.some(([other]) => row[other] !== null && row[other] !== undefined) ? 'thiếu số' : 'chưa có';
}

/** The short word of the paper's kind before its number, in registers where kinds live side by side. */
export function paperPrefix(record: AnyRecord, key: string, row: Values): string | undefined {
  const kinds = record.columns.paperKind;
  if (!kinds || record.columns[key]?.at !== 'paper.number' || !row[key]) return undefined;
  return kinds.choices.find((choice) => choice.code === (row.paperKind ?? record.paper))?.short;
}

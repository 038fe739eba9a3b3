// The facts that one looks up while on the phone: number, place, who stands for it, telephone.
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { Communes } from './areas.ts';
import { missingWord, wordsOf } from './words.ts';

/** Of these columns a head shows those that its record has. */
const told = ['taxCode', 'role', 'employerName', 'address', 'representative', 'birthDate', 'phone'];

export function headFacts(record: AnyRecord, row: Row, communes: Communes): (readonly [string, string])[] {
  return told.flatMap((key) => {
    const column = record.columns[key];
    if (!column) return [];
    const commune = key === 'address' && record.columns.commune ? wordsOf(record.columns.commune, row.commune, communes) : '';
    const words = [wordsOf(column, row[key], communes), commune].filter(Boolean).join(', ');
    return [[column.label, words || missingWord(record, key, row)] as const];
  });
}

// The facts that one looks up while on the phone: number, place, who stands for it, telephone.
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import type { Communes } from '../../app/areas.ts';
import { folded } from '../../components/folded.ts';
import { missingWord, wordsOf } from './words.ts';

/** Of these columns a head shows those that its record has. */
const shown = ['taxCode', 'role', 'employerName', 'address', 'representative', 'birthDate', 'phone'];

export function headFacts(record: AnyRecord, row: Row, communes: Communes): (readonly [string, string])[] {
  return shown.flatMap((key) => {
    const column = record.columns[key];
    if (!column) return [];
    const told = wordsOf(column, row[key], communes);
    const commune = key === 'address' && record.columns.commune;
    const [short, whole] = commune
      ? (['short', 'whole'] as const).map((length) => wordsOf(commune, row.commune, communes, length))
      : ['', ''];
    // The address as printed often names the commune already.
    const words = [told, whole && folded(told).includes(folded(whole)) ? '' : short].filter(Boolean).join(', ');
    return [[column.label, words || missingWord(record, key, row)] as const];
  });
}

// How codes of a list are written in a cell by us; what reads back as the same codes.
import type { Column } from '../../../../preload/contract/records/column.ts';

/** "N1, N4" or "Bụi, Hơi khí độc": short words where there are any. */
export const choiceWords = (column: Pick<Column, 'choices'>, codes: string): string =>
  codes
    .split(',')
    .map((code) => column.choices.find((choice) => choice.code === code))
    .map((choice) => choice?.short ?? choice?.label ?? '')
    .join(', ');

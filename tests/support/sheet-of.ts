// Owns sheets made by hand for tests: strings, numbers, {day: serial} and null become cells.
import type { Area, Cell, Sheet } from '../../main/office/sheet.ts';

export type Made = string | number | null | { day: number };

const cellOf = (made: Made): Cell | null => {
  if (made === null || made === '') return null;
  if (typeof made === 'string') return { text: made, number: null, isDate: 'no', formula: 'no' };
  if (typeof made === 'number') return { text: String(made), number: made, isDate: 'no', formula: 'no' };
  return { text: 'ngày', number: made.day, isDate: 'yes', formula: 'no' };
};

/** `merges` as [top, left, bottom, right], from 0. */
export const sheetOf = (
  rows: readonly (readonly Made[])[],
  merges: readonly [number, number, number, number][] = [],
  name = 'Trang 1',
): Sheet => ({
  name,
  hidden: 'no',
  date1904: 'no',
  rowCount: rows.length,
  columnCount: Math.max(0, ...rows.map((row) => row.length)),
  rows: rows.map((row) => row.map(cellOf)),
  merges: merges.map(([top, left, bottom, right]): Area => ({ top, left, bottom, right })),
  hiddenRows: [],
});

export const textCell = (text: string): Cell => ({ text, number: null, isDate: 'no', formula: 'no' });
export const numberCell = (number: number, text = String(number)): Cell => ({ text, number, isDate: 'no', formula: 'no' });

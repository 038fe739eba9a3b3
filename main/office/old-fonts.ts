// Owns what fonts of a workbook are worth telling: those whose letters are not Unicode; the library gives no font per cell.

import type { TextRun } from './sheet.ts';

/** The fonts of one sheet; rows and columns from 0. */
export interface SheetFonts {
  /** Font name of a cell, where it is an old one. */
  at: FontAt;
  /** Fonts of a text of several, where one is an old one and the file tells them beside its text. */
  runs?: (row: number, column: number) => readonly TextRun[] | undefined;
}
export type FontAt = (row: number, column: number) => string | undefined;

export const isOldFont = (name: string): boolean => /^(\.vn|vni-)/i.test(name);

/** Notes the old fonts of one sheet cell by cell: small numbers in sparse rows. */
export const fontGrid = (fonts: readonly (string | undefined)[]) => {
  const rows: (number[] | undefined)[] = [];
  return {
    /** `font` counts in `fonts`; a number that is out of range or no old font is passed over. */
    note: (row: number, column: number, font: number | undefined): void => {
      if (font === undefined || fonts[font] === undefined || !(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384)) return;
      (rows[row] ??= [])[column] = font;
    },
    at: ((row, column) => {
      const font = rows[row]?.[column];
      return font === undefined ? undefined : fonts[font];
    }) satisfies FontAt,
  };
};

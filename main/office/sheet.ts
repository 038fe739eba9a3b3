// Owns the shape of a workbook once it is read: plain rows of cells, whatever file they came from.

export type WorkbookKind = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv' | 'html' | 'xml';

/** Rows and columns count from 0 here; people are told the row number of Excel, which is one more. */
export interface Workbook {
  kind: WorkbookKind;
  /** 'yes': serial numbers of days count from 1904 (old Excel for Mac). */
  date1904: 'yes' | 'no';
  sheets: Sheet[];
  /** Vietnamese sentences on what was met while reading. */
  notes: string[];
}

export interface Sheet {
  name: string;
  hidden: 'yes' | 'no';
  date1904: 'yes' | 'no';
  /** Rows and columns up to the last cell with content. */
  rowCount: number;
  columnCount: number;
  /** Sparse: a row without cells may be missing, a cell without content is null or missing. */
  rows: readonly (Row | undefined)[];
  merges: readonly Area[];
  hiddenRows: readonly number[];
}

export type Row = readonly (Cell | null | undefined)[];

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Cell {
  /** What stands in the cell: text as typed, numbers with all their digits (or as a format like 0000000000 shows them), days as dd/mm/yyyy. */
  text: string;
  /** The number itself; null in a text cell. */
  number: number | null;
  /** The number format is that of a day. */
  isDate: 'yes' | 'no';
  formula: 'yes' | 'no';
  /** Where its text is in an old font (.Vn…, VNI-…): the fonts from its start on. */
  fonts?: readonly TextRun[];
  /** Its text as it stands in the file, where it was read back from an old encoding. */
  old?: OldText;
}

/** From this character on the text has this font. */
export interface TextRun {
  at: number;
  font: string;
}

export interface OldText {
  text: string;
  encoding: 'tcvn3' | 'vni';
  /** null: told by its letters, not by a font. */
  font: string | null;
}

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | null => sheet.rows[row]?.[column] ?? null;
/** Text of a cell without outer spaces; '' where there is none. */
export const textAt = (sheet: Sheet, row: number, column: number): string => cellAt(sheet, row, column)?.text.trim() ?? '';

// Owns the words and measures of a list on paper: what writeList must be told, whatever register it comes from.
import type { OtherWords, WordSource } from './sheet-entry.ts';

export type ListKind = 'text' | 'code' | 'date' | 'number';

export interface ListColumn {
  label: string;
  /** `code`: text that Excel must never turn into a number; `date`: ISO text becomes a true day; `number`: a number or null. */
  kind: ListKind;
  /** Width in pixels. */
  width: number;
  /** Heading over several neighbouring columns. */
  groupLabel?: string;
  /** Words that Excel offers in the cells of this column; the only ones it takes unless `others` says otherwise. */
  choices?: WordSource;
  others?: OtherWords;
  /** What Excel says beside a cell of this column while it is chosen. */
  note?: string;
  /** Of a locked sheet: its cells may be typed in. */
  open?: 'yes';
}

export interface ListHead {
  /** Cơ quan chủ quản. */
  parentAgency?: string;
  /** Cơ quan ban hành. */
  agency?: string;
  /** Quốc hiệu và tiêu ngữ; the usual words when absent. */
  motto?: readonly [string, string];
  /** "Đắk Lắk, ngày 23 tháng 11 năm 2026". */
  placeAndDate?: string;
}

export interface ListSpec {
  sheetName: string;
  head?: ListHead;
  title: string;
  /** Lines under the title: "Tính đến ngày 23/11/2026", the words of the filter. */
  subtitle?: readonly string[];
  columns: readonly ListColumn[];
  /** Columns that stay when scrolling to the right; 1 when absent. */
  frozenColumns?: number;
  /** Signature: position in capitals, name four rows below. */
  signature?: { position: string; name?: string };
  /** Only the cells of open columns can be changed in Excel; nothing is filtered. */
  locked?: 'yes';
  /** Not seen in Excel, not even in its list of hidden sheets. */
  hidden?: 'yes';
  /** Room for a hand: every row is at least so many lines high, more where its words need them. Excel's own heights when absent. */
  rowLines?: number;
  /** A4 landscape when absent. */
  orientation?: 'portrait';
}

export type ListValue = string | number | null;
export type ListRow = readonly ListValue[];
export type ListRows = Iterable<ListRow> | AsyncIterable<ListRow>;

export interface ListSheet {
  spec: ListSpec;
  rows: ListRows;
}

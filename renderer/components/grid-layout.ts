// The columns of a list as data: what a column is, how a person has arranged them, and the arithmetic of both. Own, not react-table:
// the arrangement lives in the database and comes in as a prop, so a second copy inside a table library would only have to be kept equal.
import type { ReactNode } from 'react';
import type { Sort } from '../../preload/contract/primitives.ts';

export interface GridColumn<Row> {
  id: string;
  label: string;
  width: number;
  /** Dates and counts at the right, all else at the left. */
  align?: 'left' | 'right';
  /** Weight 500: the name of the row. */
  strong?: boolean;
  /** Default true. */
  sortable?: boolean;
  hidden?: boolean;
  /** What stands in the cell as plain words; '–' stands for nothing. */
  text: (row: Row) => string;
  /** Drawn instead of the text (a StatusWord, a prefix). */
  render?: (row: Row) => ReactNode;
}

/** A person's arrangement; empty parts mean "as shipped". `pinned` counts the first shown columns that stay at the left. */
export interface GridLayout {
  order: readonly string[];
  widths: Readonly<Record<string, number>>;
  /** Shown or hidden against the shipped state: true = hidden. */
  hidden: Readonly<Record<string, boolean>>;
  pinned: number;
}

export const shippedLayout: GridLayout = { order: [], widths: {}, hidden: {}, pinned: 1 };
export const minWidth = 44;
export const checkboxWidth = 44;

/** All columns in the person's order; columns he has never seen stand where they ship, after their left neighbour. */
export function orderedColumns<Row>(columns: readonly GridColumn<Row>[], layout: GridLayout): GridColumn<Row>[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const result = layout.order.flatMap((id) => known.get(id) ?? []);
  columns.forEach((column, at) => {
    if (result.includes(column)) return;
    const left = columns[at - 1];
    result.splice(left ? result.indexOf(left) + 1 : 0, 0, column);
  });
  return result;
}

export const isHidden = <Row>(column: GridColumn<Row>, layout: GridLayout) => layout.hidden[column.id] ?? column.hidden ?? false;

export const shownColumns = <Row>(columns: readonly GridColumn<Row>[], layout: GridLayout) =>
  orderedColumns(columns, layout).filter((column) => !isHidden(column, layout));

/** Moves a column so that it stands before another (null: at the end). */
export function moveColumn<Row>(columns: readonly GridColumn<Row>[], layout: GridLayout, id: string, before: string | null): GridLayout {
  const order = orderedColumns(columns, layout)
    .map((column) => column.id)
    .filter((one) => one !== id);
  const at = before === null ? order.length : order.indexOf(before);
  return { ...layout, order: order.toSpliced(at < 0 ? order.length : at, 0, id) };
}

/** Moves a column one place to the left (−1) or right (+1) among the shown ones. */
export function nudgeColumn<Row>(columns: readonly GridColumn<Row>[], layout: GridLayout, id: string, by: -1 | 1): GridLayout {
  const ids = shownColumns(columns, layout).map((column) => column.id);
  const at = ids.indexOf(id);
  const goal = at + by;
  if (at < 0 || goal < 0 || goal >= ids.length) return layout;
  return moveColumn(columns, layout, id, by < 0 ? (ids[goal] ?? null) : (ids[goal + 1] ?? null));
}

export const resizeColumn = (layout: GridLayout, id: string, width: number): GridLayout => ({
  ...layout,
  widths: { ...layout.widths, [id]: Math.round(Math.min(900, Math.max(minWidth, width))) },
});

export const hideColumn = (layout: GridLayout, id: string, hidden: boolean): GridLayout => ({
  ...layout,
  hidden: { ...layout.hidden, [id]: hidden },
});

/** Widths in pixels for a window of `room`: spare room goes to the first column unless a person set its width, up to twice it. */
export function columnWidths<Row>(columns: readonly GridColumn<Row>[], layout: GridLayout, room: number): number[] {
  const widths = columns.map((column) => layout.widths[column.id] ?? column.width);
  const spare = room - checkboxWidth - widths.reduce((sum, width) => sum + width, 0);
  const [first] = columns;
  if (first && spare > 0 && layout.widths[first.id] === undefined) widths[0] = first.width + Math.min(spare, first.width);
  return widths;
}

/** A click sorts by this column alone (ascending, then descending); with `add` it joins or turns or, the third time, leaves the others. */
export function nextSort(sort: readonly Sort[], column: string, add: boolean): Sort[] {
  const now = sort.find((one) => one.column === column);
  const turned: Sort = { column, direction: now?.direction === 'ascending' ? 'descending' : 'ascending' };
  if (!add) return [sort.length > 1 ? { column, direction: 'ascending' } : turned];
  if (!now) return [...sort, turned];
  if (now.direction === 'descending') return sort.filter((one) => one !== now);
  return sort.map((one) => (one === now ? turned : one));
}

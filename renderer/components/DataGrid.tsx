// The list of every register: virtual rows of 36 px, pinned first columns, several sorts, selection, a cursor; it only shows and tells.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import type { Sort } from '../../preload/contract/primitives.ts';
import { Checkbox } from './Checkbox.tsx';
import { focusWhenFree } from './focus-when-free.ts';
import { checkboxWidth, columnWidths, shippedLayout, shownColumns, type GridColumn, type GridLayout } from './grid-layout.ts';
import { everythingSelected, isSelected, nothingSelected, selectedCount, type GridSelection } from './grid-selection.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { useGridKeys, useRowChoice } from './use-grid-keys.ts';
import css from './data-grid.module.css';

export interface DataGridProps<Row> {
  /** What the list is, for screen readers. */
  label: string;
  columns: readonly GridColumn<Row>[];
  total: number;
  /** The row at this place, or undefined while it is on its way. */
  getRow: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
  /** The rows now in sight, both included; a little more is drawn above and below. */
  onRange?: (first: number, last: number) => void;
  sort?: readonly Sort[];
  onSort?: (sort: Sort[]) => void;
  selection?: GridSelection;
  /** Without it rows cannot be chosen. */
  onSelect?: (selection: GridSelection) => void;
  /** Names of a range that is not loaded (Shift over thousands of rows). */
  rangeIds?: (first: number, last: number) => Promise<readonly string[]>;
  cursor: number | null;
  onCursor: (index: number) => void;
  onOpen?: (index: number) => void;
  layout?: GridLayout;
  onLayout?: (layout: GridLayout) => void;
  renderCell?: (row: Row, column: GridColumn<Row>) => ReactNode;
  /** A block copied from Excel, as tab-separated text. */
  onPasteBlock?: (text: string) => void;
  /** Takes the keys as soon as it stands, unless somebody is typing elsewhere. */
  autoFocus?: boolean;
  /** Where the list stood when it was left. */
  initialScrollTop?: number;
  onScrollTop?: (top: number) => void;
  /** Shown instead of rows when there are none (EmptyState, NotFoundRows). */
  empty?: ReactNode;
}

const rowHeight = 36;
const headHeight = 32;
const nothing = () => undefined;

/** The inner size of an element, as it changes. */
function useSize(element: HTMLElement | null): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** How wide a column must be to show its widest drawn cell. */
function measure(element: HTMLElement | null, id: string): number | undefined {
  const cells = element?.querySelectorAll(`[data-column="${CSS.escape(id)}"]`) ?? [];
  const range = document.createRange();
  const widths = Array.from(cells, (cell) => (range.selectNodeContents(cell), range.getBoundingClientRect().width));
  return widths.length ? Math.ceil(Math.max(...widths)) + 18 : undefined;
}

/** A cell that is cut off shows its whole text on hover. */
function revealCut({ target }: { target: EventTarget }) {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[role="gridcell"][data-column]') : null;
  if (cell) cell.title = cell.scrollWidth > cell.clientWidth ? (cell.textContent ?? '') : '';
}

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const {
    label,
    columns,
    total,
    getRow,
    rowId,
    onRange,
    sort = [],
    onSort = nothing,
    selection = nothingSelected,
    onSelect,
    rangeIds,
  } = props;
  const {
    cursor,
    onCursor,
    onOpen = nothing,
    layout = shippedLayout,
    onLayout = nothing,
    renderCell,
    onPasteBlock,
    autoFocus = false,
    initialScrollTop = 0,
    onScrollTop,
    empty,
  } = props;
  const name = useId();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const { width, height } = useSize(element);

  const shown = useMemo(() => shownColumns(columns, layout), [columns, layout]);
  const widths = useMemo(() => columnWidths(shown, layout, width), [shown, layout, width]);
  const lefts = useMemo(() => widths.map((_, at) => checkboxWidth + widths.slice(0, at).reduce((sum, one) => sum + one, 0)), [widths]);

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => element,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: headHeight,
    initialOffset: initialScrollTop,
  });
  const items = virtual.getVirtualItems();
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => {
    if (total > 0) onRange?.(first, Math.min(last, total - 1));
  }, [first, last, total, onRange]);

  const seen = useRef(cursor);
  useEffect(() => {
    const moved = cursor !== seen.current;
    seen.current = cursor;
    if (!element || !moved || cursor === null || cursor >= total) return;
    // Our own sum instead of scrollToIndex: that one asks the page for its layout at every key.
    const from = virtual.scrollOffset ?? 0;
    const top = cursor * rowHeight;
    if (top < from) element.scrollTop = top;
    else if (top + rowHeight + headHeight > from + height) element.scrollTop = top + rowHeight + headHeight - height;
  }, [cursor, total, virtual, element, height]);

  useEffect(() => (autoFocus && element ? focusWhenFree(element) : undefined), [element, autoFocus]);

  const choice = useRowChoice({ getRow, rowId, selection, onSelect, rangeIds });
  const visibleRows = Math.max(1, Math.floor((height - headHeight) / rowHeight) - 1);
  const onKeyDown = useGridKeys({ total, cursor, onCursor, onOpen, choice, selection, onSelect, visibleRows });

  const live = useRef({ onCursor, onOpen, choice });
  useEffect(() => {
    live.current = { onCursor, onOpen, choice };
  });
  const press = useCallback((index: number, event: MouseEvent) => {
    live.current.onCursor(index);
    if (event.shiftKey) live.current.choice.extendTo(index);
    else if (event.ctrlKey || event.metaKey) live.current.choice.toggle(index);
    else live.current.choice.anchor(index);
  }, []);
  const check = useCallback((index: number, event: MouseEvent) => {
    live.current.onCursor(index);
    if (event.shiftKey) live.current.choice.extendTo(index);
    else live.current.choice.toggle(index);
  }, []);
  const open = useCallback((index: number) => live.current.onOpen(index), []);

  const chosen = selectedCount(selection, total);
  const all = (
    <Checkbox
      checked={chosen > 0 && chosen === total ? true : chosen > 0 ? 'some' : false}
      label="Chọn tất cả"
      disabled={!onSelect || total === 0}
      onClick={() => onSelect?.(chosen > 0 ? nothingSelected : everythingSelected)}
    />
  );
  const inSight = cursor !== null && items.some((item) => item.index === cursor);

  return (
    <div className={css.frame}>
      <div
        ref={setElement}
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        aria-colcount={shown.length + 1}
        aria-multiselectable={onSelect ? true : undefined}
        aria-activedescendant={inSight ? `${name}${cursor}` : undefined}
        tabIndex={0}
        className={css.grid}
        style={{ '--columns': `${checkboxWidth}px ${widths.map((one) => `${one}px`).join(' ')} minmax(0, 1fr)` } as object}
        onKeyDown={onKeyDown}
        onMouseOver={revealCut}
        onMouseDown={(event) => event.shiftKey && event.preventDefault()}
        onScroll={(event) => onScrollTop?.(event.currentTarget.scrollTop)}
        onPaste={(event) => onPasteBlock && event.target === event.currentTarget && onPasteBlock(event.clipboardData.getData('text/plain'))}
      >
        <div role="rowgroup" className={css.headGroup}>
          <GridHeader
            all={columns}
            shown={shown}
            widths={widths}
            lefts={lefts}
            layout={layout}
            onLayout={onLayout}
            sort={sort}
            onSort={onSort}
            fit={(id) => measure(element, id)}
            checkbox={onSelect && all}
          />
        </div>
        <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = getRow(index);
            return (
              <GridRow
                key={index}
                id={`${name}${index}`}
                row={row}
                index={index}
                top={start - headHeight}
                columns={shown}
                lefts={lefts}
                pinned={layout.pinned}
                selected={row !== undefined && isSelected(selection, rowId(row))}
                cursor={index === cursor}
                selectable={!!onSelect}
                renderCell={renderCell}
                onPress={press}
                onCheck={check}
                onOpen={open}
              />
            );
          })}
        </div>
      </div>
      {total === 0 && <div className={css.nothing}>{empty}</div>}
    </div>
  );
}

// Choosing and moving in a list: what Shift, Ctrl, Space, Ctrl+A, the arrows, Enter and Escape do.
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { everythingSelected, nothingSelected, select, selectedCount, toggle, type GridSelection } from './grid-selection.ts';

interface ChoiceOptions<Row> {
  getRow: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
  selection: GridSelection;
  onSelect: ((selection: GridSelection) => void) | undefined;
  rangeIds: ((first: number, last: number) => Promise<readonly string[]>) | undefined;
}

export interface RowChoice {
  anchor: (index: number) => void;
  toggle: (index: number) => void;
  /** Chooses from the anchor to here; what the last extension chose beyond is let go. */
  extendTo: (index: number) => void;
}

export function useRowChoice<Row>({ getRow, rowId, selection, onSelect, rangeIds }: ChoiceOptions<Row>): RowChoice {
  const from = useRef(0);
  const base = useRef<GridSelection>(nothingSelected);
  const turn = useRef(0);
  return useMemo(() => {
    const anchor = (index: number, before = selection) => {
      from.current = index;
      base.current = before;
      turn.current += 1;
    };
    const ids = (first: number, last: number): readonly string[] | null => {
      const rows = Array.from({ length: last - first + 1 }, (_, step) => getRow(first + step));
      return rows.every((row) => row !== undefined) ? rows.map(rowId) : null;
    };
    return {
      anchor,
      toggle: (index) => {
        const row = getRow(index);
        if (row === undefined || !onSelect) return;
        const after = toggle(selection, rowId(row));
        anchor(index, after);
        onSelect(after);
      },
      extendTo: (index) => {
        if (!onSelect) return;
        const [first, last] = [Math.min(from.current, index), Math.max(from.current, index)];
        const mine = ++turn.current;
        const known = ids(first, last);
        if (known) onSelect(select(base.current, known, true));
        else void rangeIds?.(first, last).then((names) => mine === turn.current && onSelect(select(base.current, names, true)));
      },
    };
  }, [getRow, rowId, selection, onSelect, rangeIds]);
}

interface KeyOptions {
  total: number;
  cursor: number | null;
  onCursor: (index: number) => void;
  onOpen: (index: number) => void;
  choice: RowChoice;
  selection: GridSelection;
  onSelect: ((selection: GridSelection) => void) | undefined;
  visibleRows: number;
}

/** Where a key leads from here, or undefined when it moves nothing. */
export function moveCursor(key: string, from: number | null, total: number, page: number): number | undefined {
  if (total === 0) return undefined;
  const here = from ?? -1;
  const goals: Record<string, number> = {
    ArrowDown: here + 1,
    ArrowUp: from === null ? 0 : here - 1,
    PageDown: here + page,
    PageUp: here - page,
    Home: 0,
    End: total - 1,
  };
  const goal = goals[key];
  return goal === undefined ? undefined : Math.min(total - 1, Math.max(0, goal));
}

export function useGridKeys({ total, cursor, onCursor, onOpen, choice, selection, onSelect, visibleRows }: KeyOptions) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    const goal = moveCursor(event.key, cursor, total, visibleRows);
    if (goal !== undefined) {
      if (event.shiftKey) choice.extendTo(goal);
      else if (!control) choice.anchor(goal);
      onCursor(goal);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
      event.currentTarget.scrollBy({ left: event.key === 'ArrowLeft' ? -80 : 80 });
    else if (event.key === ' ' && cursor !== null) (event.shiftKey ? choice.extendTo : choice.toggle)(cursor);
    else if (control && event.code === 'KeyA' && onSelect) onSelect(everythingSelected);
    else if (event.key === 'Enter' && cursor !== null && !control) onOpen(cursor);
    else if (event.key === 'Escape' && onSelect && selectedCount(selection, total) > 0) onSelect(nothingSelected);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

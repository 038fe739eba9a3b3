// The staged rows as a grid of 54 px lines, drawn only where they are seen; arrows move, Enter opens the row, Space writes it or leaves it out.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Decision, PreviewRow } from '../../../preload/contract/excel.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import type { CellWords } from './cell-words.ts';
import { nameLabel, slotLabel, slots } from './preview-columns.ts';
import { PreviewRowLine } from './PreviewRowLine.tsx';
import css from './preview.module.css';

const height = 54;
const head = 32;

export interface PreviewRowsProps {
  total: number;
  registers: readonly RegisterName[];
  getRow: (index: number) => PreviewRow | undefined;
  words: CellWords;
  sheets: boolean;
  onRange: (first: number, last: number) => void;
  onOpen: (row: PreviewRow) => void;
  onDecide: (row: PreviewRow, decision: Decision) => void;
  empty: ReactNode;
}

export function PreviewRows({ total, registers, getRow, words, sheets, onRange, onOpen, onDecide, empty }: PreviewRowsProps) {
  const name = useId();
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [cursor, setCursor] = useState(0);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => element,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: head,
  });
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => onRange(first, Math.max(first, Math.min(last, total - 1))), [first, last, total, onRange]);
  const open = (index: number) => {
    const row = getRow(index);
    if (row) onOpen(row);
  };
  /** Space writes a row or leaves it out. */
  const turn = (index: number) => {
    const row = getRow(index);
    if (row && row.outcome !== 'same' && row.outcome !== 'error') onDecide(row, row.decision === 'write' ? 'skip' : 'write');
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(total - 1, to));
    setCursor(next);
    if (!element) return;
    const top = next * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height + head > element.scrollTop + element.clientHeight) element.scrollTop = top + height + head - element.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || total === 0) return;
    const page = Math.max(1, Math.floor(((element?.clientHeight ?? 0) - head) / height) - 1);
    const moves: Record<string, number> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + page,
      PageUp: cursor - page,
      Home: 0,
      End: total - 1,
    };
    const to = moves[event.key];
    if (to === undefined && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (to !== undefined) move(to);
    else if (event.key === 'Enter') open(cursor);
    else turn(cursor);
  };
  const items = virtual.getVirtualItems();
  if (total === 0) return <div className={css.nothing}>{empty}</div>;
  return (
    <div
      ref={setElement}
      role="grid"
      aria-label="Các dòng sẽ nhập"
      aria-rowcount={total + 1}
      aria-activedescendant={items.some(({ index }) => index === cursor) ? `${name}${cursor}` : undefined}
      tabIndex={0}
      className={css.rows}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={css.rowHead}>
        <span role="columnheader">Dòng</span>
        <span role="columnheader">Loại</span>
        <span role="columnheader">{nameLabel(registers)}</span>
        {slots.map((slot) => (
          <span key={slot} role="columnheader" data-slot={slot}>
            {slotLabel(registers, slot)}
          </span>
        ))}
        <span role="columnheader">Quyết định</span>
      </div>
      <div role="rowgroup" className={css.rowBody} style={{ height: total * height }}>
        {items.map(({ index, start }) => (
          <PreviewRowLine
            key={index}
            id={`${name}${index}`}
            row={getRow(index)}
            index={index}
            top={start - head}
            cursor={index === cursor}
            sheets={sheets}
            words={words}
            onPress={setCursor}
            onOpen={open}
            onDecide={onDecide}
          />
        ))}
      </div>
    </div>
  );
}

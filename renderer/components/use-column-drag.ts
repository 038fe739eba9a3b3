// Dragging in the head of a list: a column to another place, or its right edge to another width.
import { useRef, useState, type PointerEvent } from 'react';
import { moveColumn, resizeColumn, type GridColumn, type GridLayout } from './grid-layout.ts';

interface Options<Row> {
  all: readonly GridColumn<Row>[];
  shown: readonly GridColumn<Row>[];
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
}

const threshold = 6;

/** Follows the pointer until it is let go; Escape or a lost pointer ends it without a result. */
function follow(event: PointerEvent<HTMLElement>, move: (x: number) => void, end: (x: number | null) => void) {
  const target = event.currentTarget;
  target.setPointerCapture(event.pointerId);
  const stop = new AbortController();
  const finish = (x: number | null) => (stop.abort(), end(x));
  const { signal } = stop;
  target.addEventListener('pointermove', (moved) => moved instanceof MouseEvent && move(moved.clientX), { signal });
  target.addEventListener('pointerup', (up) => finish(up instanceof MouseEvent ? up.clientX : null), { signal });
  target.addEventListener('pointercancel', () => finish(null), { signal });
  window.addEventListener('keydown', (key) => key.key === 'Escape' && finish(null), { signal, capture: true });
}

export function useColumnDrag<Row>({ all, shown, layout, onLayout }: Options<Row>) {
  const cells = useRef(new Map<string, HTMLElement>());
  const dragged = useRef(false);
  /** Undefined: nothing is dragged; null: it would go to the end. */
  const [dropBefore, setDropBefore] = useState<string | null | undefined>(undefined);

  const placeAt = (x: number): string | null => {
    for (const { id } of shown) {
      const box = cells.current.get(id)?.getBoundingClientRect();
      if (box && x < box.left + box.width / 2) return id;
    }
    return null;
  };

  const start = (event: PointerEvent<HTMLElement>, id: string) => {
    dragged.current = false;
    if (event.button !== 0) return;
    const from = event.clientX;
    follow(
      event,
      (x) => {
        if (!dragged.current && Math.abs(x - from) < threshold) return;
        dragged.current = true;
        setDropBefore(placeAt(x));
      },
      (x) => {
        setDropBefore(undefined);
        if (x !== null && dragged.current && placeAt(x) !== id) onLayout(moveColumn(all, layout, id, placeAt(x)));
      },
    );
  };

  const resize = (event: PointerEvent<HTMLElement>, id: string, width: number) => {
    event.preventDefault();
    event.stopPropagation();
    const from = event.clientX;
    follow(
      event,
      (x) => onLayout(resizeColumn(layout, id, width + x - from)),
      (x) => x === null && onLayout(layout),
    );
  };

  const cell = (id: string) => (element: HTMLElement | null) => {
    if (element) cells.current.set(id, element);
    else cells.current.delete(id);
  };

  return { dropBefore, start, resize, cell, wasDragged: () => dragged.current };
}

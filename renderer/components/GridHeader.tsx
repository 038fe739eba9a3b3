// The head of a list: sort by click, width by the edge, order by dragging, all of it by keyboard too.
import ArrowDown from '@mui/icons-material/ArrowDownwardRounded';
import ArrowUp from '@mui/icons-material/ArrowUpwardRounded';
import Pin from '@mui/icons-material/PushPinOutlined';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Sort } from '../../preload/contract/primitives.ts';
import { nextSort, nudgeColumn, resizeColumn, type GridColumn, type GridLayout } from './grid-layout.ts';
import { useColumnDrag } from './use-column-drag.ts';
import css from './data-grid.module.css';

interface GridHeaderProps<Row> {
  all: readonly GridColumn<Row>[];
  shown: readonly GridColumn<Row>[];
  widths: readonly number[];
  lefts: readonly number[];
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  sort: readonly Sort[];
  onSort: (sort: Sort[]) => void;
  fit: (id: string) => number | undefined;
  checkbox: ReactNode;
}

export function GridHeader<Row>({ all, shown, widths, lefts, layout, onLayout, sort, onSort, fit, checkbox }: GridHeaderProps<Row>) {
  const drag = useColumnDrag({ all, shown, layout, onLayout });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, column: GridColumn<Row>, index: number) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    const sorts = event.key === 'Enter' || event.key === ' ';
    if (step && event.altKey && event.shiftKey) onLayout(nudgeColumn(all, layout, column.id, step));
    else if (step && event.altKey) onLayout(resizeColumn(layout, column.id, (widths[index] ?? column.width) + step * 16));
    else if (step)
      (step < 0 ? event.currentTarget.previousElementSibling : (event.currentTarget.nextElementSibling as HTMLElement | null))
        ?.querySelector<HTMLElement>('[data-head]')
        ?.focus();
    else if (sorts && column.sortable !== false) onSort(nextSort(sort, column.id, event.shiftKey));
    else if (event.key === 'ArrowDown') event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div role="row" aria-rowindex={1} className={css.head}>
      <div role="columnheader" className={`${css.check} ${css.pinned}`} style={{ left: 0 }}>
        {checkbox}
      </div>
      {shown.map((column, index) => {
        const rank = sort.findIndex((one) => one.column === column.id);
        const order = sort[rank];
        const Arrow = order?.direction === 'descending' ? ArrowDown : ArrowUp;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-sort={order?.direction ?? (column.sortable === false ? undefined : 'none')}
            aria-colindex={index + 2}
            className={[css.headCell, index < layout.pinned && css.pinned, index === layout.pinned - 1 && css.edge]
              .filter(Boolean)
              .join(' ')}
            data-align={column.align}
            data-drop={drag.dropBefore === column.id || undefined}
            style={{ left: index < layout.pinned ? lefts[index] : undefined }}
            ref={drag.cell(column.id)}
            onKeyDown={(event) => onKeyDown(event, column, index)}
          >
            <button
              type="button"
              data-head
              tabIndex={index === 0 ? 0 : -1}
              className={css.headButton}
              onPointerDown={(event) => drag.start(event, column.id)}
              onClick={(event) => !drag.wasDragged() && column.sortable !== false && onSort(nextSort(sort, column.id, event.shiftKey))}
            >
              <span>{column.label}</span>
              {order && <Arrow aria-hidden />}
              {order && sort.length > 1 && <sup aria-hidden>{rank + 1}</sup>}
            </button>
            {index === layout.pinned - 1 && <Pin className={css.pin} titleAccess="Cột được ghim" />}
            <span
              className={css.handle}
              onPointerDown={(event) => drag.resize(event, column.id, widths[index] ?? column.width)}
              onDoubleClick={() => onLayout(resizeColumn(layout, column.id, fit(column.id) ?? column.width))}
            />
          </div>
        );
      })}
      <div role="presentation" data-drop={drag.dropBefore === null || undefined} className={css.headCell} />
    </div>
  );
}

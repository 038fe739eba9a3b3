// One row of a list, 36 px: check box, pinned cells, cells; grey bars while it is on its way.
import { memo, type MouseEvent, type ReactNode } from 'react';
import { Checkbox } from './Checkbox.tsx';
import type { GridColumn } from './grid-layout.ts';
import css from './data-grid.module.css';

export interface GridRowProps<Row> {
  id: string;
  row: Row | undefined;
  index: number;
  top: number;
  columns: readonly GridColumn<Row>[];
  lefts: readonly number[];
  pinned: number;
  selected: boolean;
  cursor: boolean;
  selectable: boolean;
  renderCell?: ((row: Row, column: GridColumn<Row>) => ReactNode) | undefined;
  onPress: (index: number, event: MouseEvent) => void;
  onCheck: (index: number, event: MouseEvent) => void;
  onOpen: (index: number) => void;
}

const boneWidth = (index: number, column: number) => `${45 + ((index * 7 + column * 13) % 40)}%`;

function Row<T>({
  id,
  row,
  index,
  top,
  columns,
  lefts,
  pinned,
  selected,
  cursor,
  selectable,
  renderCell,
  onPress,
  onCheck,
  onOpen,
}: GridRowProps<T>) {
  const content = (column: GridColumn<T>, at: number): ReactNode => {
    if (!row) return <span className={css.bone} style={{ width: boneWidth(index, at) }} />;
    return renderCell?.(row, column) ?? column.render?.(row) ?? column.text(row);
  };
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      aria-busy={row ? undefined : true}
      className={css.row}
      data-cursor={cursor || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onPress(index, event)}
      onDoubleClick={() => onOpen(index)}
    >
      <div role="gridcell" aria-colindex={1} className={`${css.check} ${css.pinned}`} style={{ left: 0 }}>
        {selectable && row !== undefined && (
          <Checkbox
            checked={selected}
            label="Chọn dòng"
            tabIndex={-1}
            onClick={(event) => (event.stopPropagation(), onCheck(index, event))}
          />
        )}
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={at + 2}
          data-column={column.id}
          data-align={column.align}
          className={[css.cell, column.strong && css.strong, at < pinned && css.pinned, at === pinned - 1 && css.edge]
            .filter(Boolean)
            .join(' ')}
          style={at < pinned ? { left: lefts[at] } : undefined}
        >
          {content(column, at)}
        </div>
      ))}
    </div>
  );
}

export const GridRow = memo(Row) as typeof Row;

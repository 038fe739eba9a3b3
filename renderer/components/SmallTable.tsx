// A small table inside a card: rows of 30 px, one hairline each.
import type { ReactNode } from 'react';
import css from './page.module.css';

export interface SmallColumn<Row> {
  id: string;
  label: string;
  width?: number | string;
  align?: 'left' | 'right';
  render: (row: Row) => ReactNode;
}

export interface SmallTableProps<Row> {
  /** For screen readers. */
  label: string;
  columns: readonly SmallColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  onOpen?: (row: Row) => void;
  /** Delete on a row that opens. */
  onRemove?: (row: Row) => void;
  /** One quiet line when there are no rows. */
  empty?: string;
}

interface RowKey {
  key: string;
  target: unknown;
  currentTarget: HTMLTableRowElement;
  preventDefault: () => void;
}

export function SmallTable<Row>({ label, columns, rows, rowId, onOpen, onRemove, empty }: SmallTableProps<Row>) {
  const onKey = (row: Row) => (event: RowKey) => {
    const { key, currentTarget } = event;
    if (event.target !== currentTarget) return;
    if (key === 'Enter') onOpen?.(row);
    else if (key === 'Delete' && onRemove) onRemove(row);
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = key === 'ArrowDown' ? currentTarget.nextElementSibling : currentTarget.previousElementSibling;
      if (!(next instanceof HTMLElement)) return;
      next.focus();
      event.preventDefault();
    }
  };
  const link = (row: Row) =>
    onOpen && {
      tabIndex: 0,
      'data-link': true,
      // A button within the row does its own work only.
      onClick: ({ target }: { target: EventTarget }) => {
        if (!(target instanceof Element && target.closest('button, a, input'))) onOpen(row);
      },
      onKeyDown: onKey(row),
    };
  return (
    <table className={css.table} aria-label={label}>
      {(rows.length > 0 || !empty) && (
        <thead>
          <tr>
            {columns.map(({ id, label: head, width, align }) => (
              <th key={id} scope="col" data-align={align} style={{ width }}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)} {...link(row)}>
            {columns.map(({ id, align, render }) => (
              <td key={id} data-align={align}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty && (
          <tr>
            <td colSpan={columns.length} className={css.none}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

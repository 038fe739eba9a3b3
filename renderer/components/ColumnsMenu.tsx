// Which columns a list shows, in which order, and how many stay at the left; all by mouse or keyboard.
import Down from '@mui/icons-material/KeyboardArrowDownRounded';
import Up from '@mui/icons-material/KeyboardArrowUpRounded';
import Pin from '@mui/icons-material/PushPinOutlined';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import { LinkButton } from './Button.tsx';
import { Checkbox } from './Checkbox.tsx';
import {
  hideColumn,
  isHidden,
  moveColumn,
  orderedColumns,
  shippedLayout,
  shownColumns,
  type GridColumn,
  type GridLayout,
} from './grid-layout.ts';
import { IconButton } from './IconButton.tsx';
import { ColumnsIcon } from './icons.tsx';
import css from './chips.module.css';

export interface ColumnsMenuProps<Row> {
  columns: readonly GridColumn<Row>[];
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
}

export function ColumnsMenu<Row>({ columns, layout, onLayout }: ColumnsMenuProps<Row>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const ordered = orderedColumns(columns, layout);
  const shown = shownColumns(columns, layout);
  const step = (at: number, by: -1 | 1) => {
    const column = ordered[at];
    const before = by < 0 ? ordered[at - 1] : ordered[at + 2];
    if (column) onLayout(moveColumn(columns, layout, column.id, before?.id ?? null));
  };
  return (
    <>
      <IconButton
        label="Cột của danh sách"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <ColumnsIcon />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Cột của danh sách' } }}
      >
        <div className={css.menu}>
          <h3>Cột hiện trong danh sách</h3>
          <ul>
            {ordered.map((column, at) => {
              const place = shown.indexOf(column);
              const pinned = place >= 0 && place < layout.pinned;
              return (
                <li
                  key={column.id}
                  className={css.line}
                  onKeyDown={(event) =>
                    event.altKey &&
                    (event.key === 'ArrowUp' || event.key === 'ArrowDown') &&
                    (event.preventDefault(), step(at, event.key === 'ArrowUp' ? -1 : 1))
                  }
                >
                  <Checkbox
                    checked={place >= 0}
                    disabled={place >= 0 && shown.length === 1}
                    onClick={() => onLayout(hideColumn(layout, column.id, !isHidden(column, layout)))}
                  >
                    {column.label}
                  </Checkbox>
                  {place >= 0 && place < 4 && (
                    <IconButton
                      size={24}
                      pressed={pinned}
                      label={pinned ? `Ghim tới trước cột ${column.label}` : `Ghim tới hết cột ${column.label}`}
                      onClick={() => onLayout({ ...layout, pinned: pinned ? place : place + 1 })}
                    >
                      <Pin />
                    </IconButton>
                  )}
                  <IconButton size={24} label={`Đưa ${column.label} lên (Alt+↑)`} disabled={at === 0} onClick={() => step(at, -1)}>
                    <Up />
                  </IconButton>
                  <IconButton
                    size={24}
                    label={`Đưa ${column.label} xuống (Alt+↓)`}
                    disabled={at === ordered.length - 1}
                    onClick={() => step(at, 1)}
                  >
                    <Down />
                  </IconButton>
                </li>
              );
            })}
          </ul>
          <footer>
            <span>
              {shown.length} / {ordered.length} cột
            </span>
            <LinkButton onClick={() => onLayout(shippedLayout)}>Về mặc định</LinkButton>
          </footer>
        </div>
      </Popover>
    </>
  );
}

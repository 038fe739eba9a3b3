// The sorts of a list in their order: turn one, drop one, add one; what Shift and click do in the head, by keyboard.
import Down from '@mui/icons-material/ArrowDownwardRounded';
import Up from '@mui/icons-material/ArrowUpwardRounded';
import Close from '@mui/icons-material/CloseRounded';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import type { Sort } from '../../preload/contract/primitives.ts';
import { Choice } from './Choice.tsx';
import { nextSort, type GridColumn } from './grid-layout.ts';
import { IconButton } from './IconButton.tsx';
import { SortIcon } from './icons.tsx';
import css from './chips.module.css';

export interface SortMenuProps<Row> {
  columns: readonly GridColumn<Row>[];
  sort: readonly Sort[];
  onSort: (sort: Sort[]) => void;
}

export function SortMenu<Row>({ columns, sort, onSort }: SortMenuProps<Row>) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = (id: string) => columns.find((column) => column.id === id)?.label ?? id;
  const free = columns.filter((column) => column.sortable !== false && !sort.some((one) => one.column === column.id));
  const turn = (one: Sort): Sort => ({ ...one, direction: one.direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <>
      <IconButton
        label="Sắp xếp"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <SortIcon />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Sắp xếp' } }}
      >
        <div className={css.menu}>
          <h3>Sắp xếp lần lượt theo</h3>
          <ol>
            {sort.map((one, rank) => (
              <li key={one.column} className={css.line}>
                <span>
                  {rank + 1}. {label(one.column)}
                </span>
                <IconButton
                  size={24}
                  label={one.direction === 'ascending' ? 'Tăng dần; bấm để giảm dần' : 'Giảm dần; bấm để tăng dần'}
                  onClick={() => onSort(sort.map((other) => (other === one ? turn(one) : other)))}
                >
                  {one.direction === 'ascending' ? <Up /> : <Down />}
                </IconButton>
                <IconButton
                  size={24}
                  label={`Thôi sắp theo ${label(one.column)}`}
                  onClick={() => onSort(sort.filter((other) => other !== one))}
                >
                  <Close />
                </IconButton>
              </li>
            ))}
          </ol>
          <Choice
            small
            label="Thêm cột sắp xếp"
            placeholder="Thêm cột"
            value=""
            options={free.map((column) => ({ value: column.id, label: column.label }))}
            onChange={(id) => id && onSort(nextSort(sort, id, true))}
          />
        </div>
      </Popover>
    </>
  );
}

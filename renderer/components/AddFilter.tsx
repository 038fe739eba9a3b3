// The dashed chip "Bộ lọc": adds a filter for one more column.
import Add from '@mui/icons-material/AddRounded';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import css from './chips.module.css';

export function AddFilter({ columns, onAdd }: { columns: readonly { id: string; label: string }[]; onAdd: (id: string) => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const add = (id: string) => {
    setAnchor(null);
    onAdd(id);
  };
  if (columns.length === 0) return null;
  return (
    <span className={css.chip} data-dashed>
      <button
        type="button"
        className={css.face}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <Add aria-hidden />
        Bộ lọc
      </button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { style: { maxHeight: 400, minWidth: 200 } } }}
      >
        {columns.map(({ id, label }) => (
          <MenuItem key={id} onClick={() => add(id)}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </span>
  );
}

// The small arrow beside "Xuất Excel": the other ways out of a list.
import Down from '@mui/icons-material/KeyboardArrowDownRounded';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { readyListsOf } from '../../../preload/contract/records/ready-lists.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { Button } from '../../components/Button.tsx';
import type { Way } from './use-export.ts';
import css from './export.module.css';

interface ExportMenuProps {
  register: RegisterName;
  /** The list shows no row. */
  empty: boolean;
  running: boolean;
  onWay: (way: Way) => void;
}

const ways: readonly { way: Exclude<Way, object>; label: string; hint: string }[] = [
  { way: 'xlsx', label: 'Excel', hint: 'Đúng các dòng và cột đang xem' },
  { way: 'csv', label: 'CSV', hint: 'Như trên, cho chương trình khác đọc' },
  { way: 'template', label: 'Mẫu để điền', hint: 'Tệp trống, có danh mục để chọn' },
  { way: 'whole', label: 'Cả sổ', hint: 'Sáu sổ, mỗi sổ một trang, đủ cột' },
];

export function ExportMenu({ register, empty, running, onWay }: ExportMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const pick = (way: Way) => {
    setAnchor(null);
    onWay(way);
  };
  return (
    <>
      <Button
        className={css.arrow}
        aria-label="Cách xuất khác"
        title="Cách xuất khác"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-disabled={running || undefined}
        icon={<Down />}
        onClick={(event) => !running && setAnchor(event.currentTarget)}
      />
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        {ways.map(({ way, label, hint }) => (
          <MenuItem key={way} className={css.way} disabled={empty && (way === 'xlsx' || way === 'csv')} onClick={() => pick(way)}>
            <span>{label}</span>
            <small>{hint}</small>
          </MenuItem>
        ))}
        <ListSubheader role="separator" aria-label="Danh sách lập sẵn" className={css.ready}>
          Danh sách lập sẵn
        </ListSubheader>
        {readyListsOf(register).map(({ id, label }) => (
          <MenuItem key={id} onClick={() => pick({ ready: id })}>
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

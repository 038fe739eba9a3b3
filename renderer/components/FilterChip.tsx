// One filter of a list as a chip of 28 px: grey while it asks nothing, teal with its value and a cross while it does.
import Close from '@mui/icons-material/CloseRounded';
import ExpandMore from '@mui/icons-material/ExpandMoreRounded';
import Popover from '@mui/material/Popover';
import { useState } from 'react';
import type { Filter } from '../../preload/contract/primitives.ts';
import { FilterForm, filterWords } from './FilterForm.tsx';
import type { Option } from './Choice.tsx';
import css from './chips.module.css';

export interface FilterChipProps {
  label: string;
  column: string;
  kind: 'text' | 'set' | 'date' | 'number';
  /** For `set`. */
  options?: readonly Option[];
  today: string;
  filter: Filter | undefined;
  /** Undefined: the filter is dropped. */
  onChange: (filter: Filter | undefined) => void;
  /** A chip that was added by hand opens at once. */
  openAtFirst?: boolean;
}

export function FilterChip({ label, column, kind, options = [], today, filter, onChange, openAtFirst = false }: FilterChipProps) {
  const [chip, setChip] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState(openAtFirst);
  const words = filter && filterWords(filter, options);
  return (
    <span ref={setChip} className={css.chip} data-on={filter ? true : undefined}>
      <button
        type="button"
        className={css.face}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={words ? `${label}: ${words}` : undefined}
        onClick={() => setOpen(true)}
      >
        {words ? (
          <>
            {label}: <b>{words}</b>
          </>
        ) : (
          label
        )}
        {!filter && <ExpandMore aria-hidden />}
      </button>
      {filter && (
        <button type="button" className={css.drop} aria-label={`Bỏ bộ lọc ${label}`} onClick={() => onChange(undefined)}>
          <Close aria-hidden />
        </button>
      )}
      <Popover
        open={open && chip !== null}
        anchorEl={chip}
        onClose={() => setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { 'aria-label': `Lọc theo ${label}`, role: 'dialog' } }}
      >
        <FilterForm
          column={column}
          kind={kind}
          options={options}
          today={today}
          filter={filter}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      </Popover>
    </span>
  );
}

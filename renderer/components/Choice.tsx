// One of a list: a box of 34 px that opens a list below it; letters typed jump to their word.
import Check from '@mui/icons-material/CheckRounded';
import ExpandMore from '@mui/icons-material/ExpandMoreRounded';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useRef, useState } from 'react';
import { BoxFrame } from './BoxFrame.tsx';
import { Checkbox } from './Checkbox.tsx';
import { useField } from './Field.tsx';
import css from './field.module.css';

export interface Option<V extends string = string> {
  value: V;
  label: string;
  /** How many rows have it, in filters. */
  count?: number;
}

export interface ChoiceProps<V extends string> {
  value: V | '';
  options: readonly Option<V>[];
  onChange: (value: V | '') => void;
  placeholder?: string;
  /** A first line that empties the box. */
  clearable?: string;
  label?: string;
  disabled?: boolean;
  /** 28 px, inside rows and bars. */
  small?: boolean;
  state?: 'error' | 'warning' | undefined;
}

const slotProps = (width: number) => ({ paper: { style: { minWidth: width, maxHeight: 360 } } });

export function Choice<V extends string>({
  value,
  options,
  onChange,
  placeholder = 'Chọn',
  clearable,
  label,
  disabled,
  small,
  state,
}: ChoiceProps<V>) {
  const field = useField();
  const box = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const locked = disabled || field?.state === 'locked';
  const chosen = options.find((option) => option.value === value);
  const pick = (next: V | '') => {
    setOpen(false);
    onChange(next);
  };
  return (
    <BoxFrame state={state}>
      <button
        ref={box}
        id={field?.id}
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={label}
        aria-labelledby={label || !field ? undefined : `${field.labelId} ${field.id}`}
        aria-describedby={field?.describedBy}
        aria-invalid={(state ?? field?.state) === 'error' || undefined}
        className={css.choice}
        data-small={small || undefined}
        disabled={locked}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => (event.key === 'ArrowDown' || event.key === 'ArrowUp') && (event.preventDefault(), setOpen(true))}
      >
        <span data-empty={!chosen || undefined}>{chosen?.label ?? placeholder}</span>
        {!locked && <ExpandMore aria-hidden />}
      </button>
      <Menu
        open={open}
        anchorEl={box.current}
        onClose={() => setOpen(false)}
        slotProps={{ ...slotProps(box.current?.clientWidth ?? 160), list: { role: 'listbox' } }}
      >
        {clearable && (
          <MenuItem role="option" onClick={() => pick('')}>
            <span className={css.quiet}>{clearable}</span>
          </MenuItem>
        )}
        {options.map((option) => (
          <MenuItem
            key={option.value}
            role="option"
            aria-selected={option === chosen}
            selected={option === chosen}
            onClick={() => pick(option.value)}
          >
            <span className={css.option}>{option.label}</span>
            {option === chosen && <Check sx={{ fontSize: 16 }} aria-hidden />}
          </MenuItem>
        ))}
      </Menu>
    </BoxFrame>
  );
}

export interface ChoicesProps<V extends string> {
  values: readonly V[];
  options: readonly Option<V>[];
  onChange: (values: V[]) => void;
  label?: string;
  disabled?: boolean;
  /** Side by side instead of one below the other. */
  inline?: boolean;
}

/** Any of a short list, as check boxes; values keep the order of the options. */
export function Choices<V extends string>({ values, options, onChange, label, disabled, inline }: ChoicesProps<V>) {
  const field = useField();
  const turn = (value: V) => onChange(options.map((option) => option.value).filter((one) => (one === value) !== values.includes(one)));
  return (
    <div
      className={css.choices}
      role="group"
      aria-label={label}
      aria-labelledby={label ? undefined : field?.labelId}
      data-inline={inline || undefined}
    >
      {options.map((option) => (
        <Checkbox
          key={option.value}
          checked={values.includes(option.value)}
          disabled={disabled || field?.state === 'locked'}
          onClick={() => turn(option.value)}
        >
          {option.label}
          {option.count !== undefined && <small> {option.count.toLocaleString('vi')}</small>}
        </Checkbox>
      ))}
    </div>
  );
}

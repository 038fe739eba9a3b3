// The box that filters a list while one types; accents are not needed.
import Close from '@mui/icons-material/CloseRounded';
import Search from '@mui/icons-material/SearchRounded';
import { useRef, type Ref } from 'react';
import { useQuietValue } from './TextBox.tsx';
import css from './chips.module.css';

export interface FilterSearchProps {
  value: string;
  onChange: (text: string) => void;
  label?: string;
  ref?: Ref<HTMLInputElement>;
}

export function FilterSearch({ value, onChange, label = 'Lọc trong sổ', ref }: FilterSearchProps) {
  const box = useRef<HTMLInputElement | null>(null);
  useQuietValue(box, value);
  const clear = () => {
    if (box.current) box.current.value = '';
    onChange('');
    box.current?.focus();
  };
  const keep = (element: HTMLInputElement | null) => {
    box.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  return (
    <span className={css.search}>
      <Search aria-hidden />
      <input
        ref={keep}
        type="text"
        aria-label={label}
        placeholder={label}
        defaultValue={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) =>
          event.key === 'Escape' && !event.nativeEvent.isComposing && value !== '' && (event.stopPropagation(), clear())
        }
      />
      {value !== '' && (
        <button type="button" aria-label="Xóa chữ lọc" onClick={clear}>
          <Close aria-hidden />
        </button>
      )}
    </span>
  );
}

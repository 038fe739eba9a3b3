// A box for the unit of a dossier: part of a name or tax code finds one of the registers; other words are the name of a new one.
import Popper from '@mui/material/Popper';
import { useDeferredValue, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useRead } from '../../api.ts';
import { BoxFrame } from '../../components/BoxFrame.tsx';
import { useField } from '../../components/Field.tsx';
import { Marked } from '../../components/Marked.tsx';
import { useQuietValue } from '../../components/TextBox.tsx';
import css from './dossiers.module.css';

export interface ChosenUnit {
  /** Null: no unit of the registers. */
  organization: string | null;
  unitName: string;
}

interface UnitBoxProps extends ChosenUnit {
  onChange: (unit: ChosenUnit) => void;
  autoFocus?: boolean;
}

export function UnitBox({ organization, unitName, onChange, autoFocus = false }: UnitBoxProps) {
  const field = useField();
  const name = useId();
  const box = useRef<HTMLInputElement>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const text = useDeferredValue(asked ?? '');
  useQuietValue(box, unitName);
  const { data } = useRead('dossiers.units', { text }, { enabled: text !== '', keepPrevious: true });
  const found = asked && asked !== '' ? (data?.units ?? []) : [];
  const present = at < 0 ? undefined : found[Math.min(at, found.length - 1)];
  const open = asked !== null && asked !== '' && frame !== null;

  const pick = (unit: (typeof found)[number]) => {
    setAsked(null);
    onChange({ organization: unit.id, unitName: unit.name });
    if (box.current) box.current.value = unit.name;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && open && found.length > 0)
      setAt((Math.max(0, Math.min(at, found.length - 1)) + (at < 0 ? 0 : step) + found.length) % found.length);
    else if (event.key === 'Enter' && open && present && !event.ctrlKey) pick(present);
    else if (event.key === 'Escape' && open) setAsked(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
  };
  return (
    <div ref={setFrame}>
      <BoxFrame>
        <input
          ref={box}
          id={field?.id}
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={`${name}list`}
          aria-autocomplete="list"
          aria-activedescendant={open && present ? `${name}${present.id}` : undefined}
          aria-describedby={field?.describedBy}
          aria-invalid={field?.state === 'error' || undefined}
          className={css.box}
          placeholder="Gõ tên hoặc mã số thuế"
          defaultValue={unitName}
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          data-known={organization !== null || undefined}
          onChange={(event) => {
            setAsked(event.currentTarget.value.trim());
            // Arrows choose: what is typed may be a new name, so Enter alone takes none.
            setAt(-1);
            onChange({ organization: null, unitName: event.currentTarget.value });
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setAsked(null)}
        />
      </BoxFrame>
      <Popper open={open} anchorEl={frame} placement="bottom-start" style={{ zIndex: 1350 }}>
        <div
          id={`${name}list`}
          role="listbox"
          aria-label="Đơn vị trong các sổ"
          className={css.options}
          style={{ width: frame?.clientWidth }}
        >
          {found.map((unit) => (
            <div
              key={unit.id}
              id={`${name}${unit.id}`}
              role="option"
              aria-selected={unit === present}
              className={css.option}
              onMouseDown={(event) => (event.preventDefault(), pick(unit))}
              ref={(element) => (unit === present ? element?.scrollIntoView({ block: 'nearest' }) : undefined)}
            >
              <Marked text={unit.name} asked={asked ?? ''} />
              <small>{[unit.taxCode, unit.address].filter(Boolean).join(' · ') || 'không có mã số thuế'}</small>
            </div>
          ))}
          {found.length === 0 && <div className={css.nothing}>Chưa có trong sổ: ghi là đơn vị mới theo tên đã gõ.</div>}
        </div>
      </Popper>
    </div>
  );
}

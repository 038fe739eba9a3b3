// A box for a commune: type part of its name of today or of a former one, without accents, and choose.
import Popper from '@mui/material/Popper';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { BoxFrame } from '../../components/BoxFrame.tsx';
import { useField } from '../../components/Field.tsx';
import { folded, holds } from '../../components/folded.ts';
import { Marked } from '../../components/Marked.tsx';
import { useQuietValue } from '../../components/TextBox.tsx';
import { type Commune, useCommunes } from '../../app/areas.ts';
import css from './record.module.css';

interface CommuneBoxProps {
  /** The code, '' for nothing, or what was typed while it names no commune. */
  value: string;
  onChange: (code: string) => void;
  onBlur: () => void;
}

const most = 60;

/** Those of today's name first, then those that were made of the asked one. */
function findCommunes(communes: readonly Commune[], asked: string): { commune: Commune; former: string | undefined }[] {
  const today = communes.filter((commune) => holds(commune.name, asked)).map((commune) => ({ commune, former: undefined }));
  const before = communes
    .filter((commune) => !holds(commune.name, asked))
    .flatMap((commune) => {
      const former = commune.formerly.filter((name) => holds(name, asked));
      return former.length > 0 ? [{ commune, former: former.slice(0, 3).join(', ') }] : [];
    });
  return [...today, ...before].slice(0, most);
}

export function CommuneBox({ value, onChange, onBlur }: CommuneBoxProps) {
  const field = useField();
  const name = useId();
  const communes = useCommunes();
  const all = useMemo(() => [...communes.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'vi')), [communes]);
  const box = useRef<HTMLInputElement>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const shown = communes.get(value)?.name ?? value;
  useQuietValue(box, shown);
  const found = useMemo(() => (asked === null ? [] : findCommunes(all, asked)), [all, asked]);
  const present = found[Math.min(at, found.length - 1)];

  const pick = (commune: Commune) => {
    setAsked(null);
    onChange(commune.code);
    if (box.current) box.current.value = commune.name;
  };
  const type = (text: string) => {
    setAsked(text.trim());
    setAt(0);
    const exact = all.find((commune) => folded(commune.name) === folded(text.trim()));
    onChange(text.trim() === '' ? '' : (exact?.code ?? text));
  };
  /** Left with words that name one commune only: they meant it. */
  const leave = () => {
    if (asked && found.length === 1 && present) onChange(present.commune.code);
    setAsked(null);
    onBlur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && asked === null) setAsked('');
    else if (step && found.length) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length);
    else if (event.key === 'Enter' && asked !== null && present && !event.ctrlKey) pick(present.commune);
    else if (event.key === 'Escape' && asked !== null) setAsked(null);
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
          aria-expanded={asked !== null}
          aria-controls={`${name}list`}
          aria-autocomplete="list"
          aria-activedescendant={asked !== null && present ? `${name}${present.commune.code}` : undefined}
          aria-describedby={field?.describedBy}
          aria-invalid={field?.state === 'error' || undefined}
          className={css.box}
          placeholder="Gõ tên, kể cả tên cũ"
          defaultValue={shown}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
      </BoxFrame>
      <Popper open={asked !== null && frame !== null} anchorEl={frame} placement="bottom-start" style={{ zIndex: 1350 }}>
        <div id={`${name}list`} role="listbox" aria-label="Xã, phường" className={css.options} style={{ width: frame?.clientWidth }}>
          {found.map(({ commune, former }) => (
            <div
              key={commune.code}
              id={`${name}${commune.code}`}
              role="option"
              aria-selected={commune === present?.commune}
              className={css.option}
              onMouseDown={(event) => (event.preventDefault(), pick(commune))}
              ref={(element) => (commune === present?.commune ? element?.scrollIntoView({ block: 'nearest' }) : undefined)}
            >
              <Marked text={commune.name} asked={asked ?? ''} />
              {former && (
                <small>
                  trước là <Marked text={former} asked={asked ?? ''} />
                </small>
              )}
            </div>
          ))}
          {found.length === 0 && <div className={css.nothing}>Không có xã, phường nào như vậy.</div>}
        </div>
      </Popper>
    </div>
  );
}

// The window under Ctrl+K: one box, answers in groups, arrows and Enter; what it finds is the owner's business.
import Search from '@mui/icons-material/SearchRounded';
import MuiDialog from '@mui/material/Dialog';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import css from './palette.module.css';

export interface PaletteItem {
  id: string;
  label: ReactNode;
  /** Quiet words after it: place, number, key. */
  detail?: ReactNode;
  icon?: ReactNode;
  /** At the right end: the state of what was found. */
  mark?: ReactNode;
}

export interface PaletteGroup {
  label: string;
  items: readonly PaletteItem[];
}

export interface CommandPaletteProps {
  open: boolean;
  onClose: () => void;
  query: string;
  onQuery: (text: string) => void;
  groups: readonly PaletteGroup[];
  /** False while the groups still answer what was typed before: Enter waits for the answer. */
  settled: boolean;
  onPick: (id: string) => void;
  /** Said when there are no groups: a hint, "Không tìm thấy". */
  empty?: ReactNode;
}

export function CommandPalette({ open, onClose, query, onQuery, groups, settled, onPick, empty }: CommandPaletteProps) {
  const name = useId();
  const [at, setAt] = useState(0);
  const ids = groups.flatMap((group) => group.items.map((item) => item.id));
  const present = ids[Math.min(at, ids.length - 1)];
  /** Enter came before the answer. */
  const entered = useRef(false);
  const type = (text: string) => {
    setAt(0);
    entered.current = false;
    onQuery(text);
  };
  const pick = (id: string) => {
    onClose();
    onPick(id);
  };
  useEffect(() => {
    if (!entered.current || (open && !settled)) return;
    entered.current = false;
    if (!open || !present) return;
    onClose();
    onPick(present);
  }, [open, settled, present, onClose, onPick]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && ids.length) setAt((Math.min(at, ids.length - 1) + step + ids.length) % ids.length);
    else if (event.key === 'Enter' && !settled) entered.current = true;
    else if (event.key === 'Enter' && present) pick(present);
    else return;
    event.preventDefault();
  };
  return (
    <MuiDialog
      open={open}
      onClose={onClose}
      maxWidth={false}
      aria-label="Tìm và ra lệnh"
      aria-modal={open}
      slotProps={{ paper: { className: css.paper }, container: { className: css.container } }}
    >
      <div className={css.box}>
        <Search aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-expanded={ids.length > 0}
          aria-controls={`${name}list`}
          aria-activedescendant={present && `${name}${present}`}
          aria-label="Tìm tổ chức, doanh nghiệp, số giấy, việc"
          placeholder="Tìm tổ chức, doanh nghiệp, số giấy, việc…"
          defaultValue={query}
          autoFocus
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={`${name}list`} role="listbox" aria-label="Kết quả" className={css.list}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            <h3 role="presentation">{group.label}</h3>
            {group.items.map((item) => (
              <div
                key={item.id}
                id={`${name}${item.id}`}
                role="option"
                aria-selected={item.id === present}
                className={css.item}
                onClick={() => pick(item.id)}
                onMouseMove={() => item.id !== present && setAt(ids.indexOf(item.id))}
                ref={(element) => (item.id === present ? element?.scrollIntoView({ block: 'nearest' }) : undefined)}
              >
                {item.icon}
                <span>{item.label}</span>
                {item.detail && <small>{item.detail}</small>}
                {item.mark && <div className={css.mark}>{item.mark}</div>}
              </div>
            ))}
          </div>
        ))}
      </div>
      {ids.length === 0 && empty && <p className={css.empty}>{empty}</p>}
    </MuiDialog>
  );
}

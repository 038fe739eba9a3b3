// A receipt from the keyboard: a unit by a few letters, Enter, the day, Enter, and the next one.
import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { ReportRow } from '../../../preload/contract/reports.ts';
import { api, useRead } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { kindOf, type ReportKind, stateText } from './report-words.tsx';
import { useReceive } from './use-receive.tsx';
import css from './reports.module.css';

interface QuickReceiptProps {
  year: number;
  kind: ReportKind | null;
  today: string;
}

const most = 8;

export function QuickReceipt({ year, kind, today }: QuickReceiptProps) {
  const name = useId();
  const unitBox = useRef<HTMLInputElement>(null);
  const dayBox = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<ReportRow | null>(null);
  const [active, setActive] = useState(0);
  const [day, setDay] = useState<{ value: string; error?: string | undefined }>({ value: today });
  const [fault, setFault] = useState<string | null>(null);
  const again = () => {
    if (unitBox.current) unitBox.current.value = '';
    setTyped('');
    setPicked(null);
    setFault(null);
    unitBox.current?.focus();
  };
  const { receive, dialog } = useReceive(again);
  useShortcut('Ctrl+N Alt+N', () => unitBox.current?.focus(), { label: 'Ghi nhận một báo cáo', group: 'Báo cáo năm' });

  const words = typed.trim();
  const asked = {
    year,
    kind,
    view: 'all' as const,
    search: words,
    sort: [{ column: 'state', direction: 'ascending' as const }],
    limit: most,
  };
  const open = words.length > 1 && picked === null;
  const { data } = useRead('reports.list', asked, { enabled: open });
  const rows = open ? (data?.rows ?? []) : [];

  const pick = (row: ReportRow | undefined) => {
    if (!row) return setFault(`Không có đơn vị nào có “${words}” trong tên hoặc mã số thuế.`);
    setPicked(row);
    setFault(null);
    if (unitBox.current) unitBox.current.value = row.name;
    dayBox.current?.focus();
    dayBox.current?.select();
  };
  const onKeyDown = async (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((at) => Math.min(Math.max(0, rows.length - 1), Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))));
    }
    if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      again();
    }
    if (event.key !== 'Enter' || picked) return;
    event.preventDefault();
    if (words.length < 2) return setFault('Gõ vài chữ của tên hoặc mã số thuế.');
    pick(data ? rows[active] : (await api.reports.list(asked)).rows[0]);
  };
  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (!picked) return unitBox.current?.focus();
    if (day.error || day.value === '') return setFault(day.error ?? 'Ghi ngày nhận.');
    const faults = await receive({ year, services: [picked.service], on: day.value }, picked.name);
    if (faults) setFault(Object.values(faults)[0] ?? null);
  };
  return (
    <form className={css.quick} aria-label="Ghi nhận nhanh" onSubmit={(event) => void write(event)}>
      <span className={css.unit}>
        <input
          ref={unitBox}
          type="text"
          role="combobox"
          aria-label={`Đơn vị nộp báo cáo năm ${year}`}
          aria-expanded={rows.length > 0}
          aria-controls={name}
          aria-autocomplete="list"
          aria-activedescendant={rows.length > 0 ? `${name}-${active}` : undefined}
          placeholder="Ghi nhận: tên hoặc mã số thuế"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPicked(null);
            setActive(0);
            setFault(null);
          }}
          onKeyDown={(event) => void onKeyDown(event)}
          onBlur={() =>
            picked === null && setTimeout(() => setTyped((now) => (document.activeElement === unitBox.current ? now : '')), 200)
          }
          onFocus={(event) => setTyped(event.currentTarget.value)}
        />
        {rows.length > 0 && (
          <ul id={name} role="listbox" aria-label="Đơn vị khớp">
            {rows.map((row, at) => (
              <li
                key={row.service}
                id={`${name}-${at}`}
                role="option"
                aria-selected={at === active}
                onMouseDown={(event) => (event.preventDefault(), pick(row))}
              >
                <b>{row.name}</b>
                <small>{[kindOf(row), row.taxCode, stateText(row)].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        )}
      </span>
      <span className={css.day}>
        <DateBox
          ref={dayBox as never}
          label="Ngày nhận"
          value={day.value}
          today={today}
          onChange={(value, error) => (setDay({ value, error }), setFault(null))}
        />
      </span>
      <Button type="submit">Ghi</Button>
      {fault && (
        <span role="alert" className={css.fault}>
          {fault}
        </span>
      )}
      {dialog}
    </form>
  );
}

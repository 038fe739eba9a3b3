// What opens under a filter chip: words, a set, two days or two numbers; it answers while one types.
import { useState } from 'react';
import type { Filter } from '../../preload/contract/primitives.ts';
import { Button } from './Button.tsx';
import { Choices, type Option } from './Choice.tsx';
import { DateBox } from './DateBox.tsx';
import { Field } from './Field.tsx';
import { holds } from './folded.ts';
import { NumberBox } from './NumberBox.tsx';
import { addDays, writeDay } from './plain-day.ts';
import { writeNumber } from './number-entry.ts';
import { TextBox } from './TextBox.tsx';
import css from './chips.module.css';

interface FilterFormProps {
  column: string;
  kind: 'text' | 'set' | 'date' | 'number';
  options: readonly Option[];
  today: string;
  filter: Filter | undefined;
  onChange: (filter: Filter | undefined) => void;
  onClose: () => void;
}

const range = (from: string | null, to: string | null) => (from && to ? `${from} – ${to}` : from ? `từ ${from}` : `đến ${to}`);

/** A filter in the few words its chip shows: 'B, C', 'từ 01/01/2026', 'chưa có'. */
export function filterWords(filter: Filter, options: readonly Option[]): string {
  if (filter.kind === 'text') return `“${filter.text}”`;
  if (filter.kind === 'empty') return filter.empty === 'yes' ? 'chưa có' : 'đã có';
  if (filter.kind === 'date') return range(filter.from && writeDay(filter.from), filter.to && writeDay(filter.to));
  if (filter.kind === 'number')
    return range(filter.from === null ? null : writeNumber(filter.from), filter.to === null ? null : writeNumber(filter.to));
  const labels = filter.values.map((value) => options.find((option) => option.value === value)?.label ?? value);
  return labels.length > 3 ? `${labels.slice(0, 2).join(', ')} và ${labels.length - 2} mục khác` : labels.join(', ');
}

const days = [
  ['Đã qua', null, -1],
  ['30 ngày tới', 0, 30],
  ['90 ngày tới', 0, 90],
] as const;

export function FilterForm({ column, kind, options, today, filter, onChange, onClose }: FilterFormProps) {
  return (
    <form className={css.form} data-kind={kind} onSubmit={(event) => (event.preventDefault(), onClose())}>
      {kind === 'text' && (
        <TextBox
          autoFocus
          label="Chứa chữ"
          placeholder="Không cần dấu"
          value={filter?.kind === 'text' ? filter.text : ''}
          onChange={(text) => onChange(text.trim() ? { kind, column, text } : undefined)}
        />
      )}
      {kind === 'set' && <SetForm column={column} options={options} filter={filter} onChange={onChange} />}
      {kind === 'date' && <DateForm column={column} today={today} filter={filter} onChange={onChange} />}
      {kind === 'number' && <NumberForm column={column} filter={filter} onChange={onChange} />}
      <div className={css.quick}>
        <Button size={28} onClick={() => (onChange({ kind: 'empty', column, empty: 'yes' }), onClose())}>
          Chưa có
        </Button>
        <Button size={28} onClick={() => (onChange({ kind: 'empty', column, empty: 'no' }), onClose())}>
          Đã có
        </Button>
      </div>
    </form>
  );
}

/** From so many values on there is a box to find them. */
const many = 12;

function SetForm({ column, options, filter, onChange }: Pick<FilterFormProps, 'column' | 'options' | 'filter' | 'onChange'>) {
  const values = filter?.kind === 'set' ? filter.values : [];
  const [asked, setAsked] = useState('');
  const shown = options.filter((option) => values.includes(option.value) || holds(option.label, asked));
  const put = (next: string[]) => {
    const kept = options.map((option) => option.value).filter((value) => next.includes(value));
    onChange(kept.length ? { kind: 'set', column, values: kept } : undefined);
  };
  return (
    <>
      {options.length > many && (
        <TextBox autoFocus label="Tìm giá trị" placeholder="Gõ để tìm, không cần dấu" value={asked} onChange={setAsked} />
      )}
      <Choices label="Giá trị" options={shown} values={values} onChange={put} />
    </>
  );
}

function DateForm({ column, today, filter, onChange }: Pick<FilterFormProps, 'column' | 'today' | 'filter' | 'onChange'>) {
  const now = filter?.kind === 'date' ? filter : { from: null, to: null };
  const [wrong, setWrong] = useState<Record<string, string | undefined>>({});
  const set = (side: 'from' | 'to') => (value: string, error: string | undefined) => {
    setWrong({ ...wrong, [side]: undefined });
    if (error) return;
    const next = { ...now, [side]: value || null };
    onChange(next.from || next.to ? { kind: 'date', column, from: next.from, to: next.to } : undefined);
  };
  const leave = (side: 'from' | 'to') => (_: string, error: string | undefined) => setWrong({ ...wrong, [side]: error });
  return (
    <>
      <Field label="Từ ngày" error={wrong['from']}>
        <DateBox autoFocus value={now.from ?? ''} today={today} onChange={set('from')} onBlur={leave('from')} />
      </Field>
      <Field label="Đến ngày" error={wrong['to']}>
        <DateBox value={now.to ?? ''} today={today} onChange={set('to')} onBlur={leave('to')} />
      </Field>
      <div className={css.quick}>
        {days.map(([words, from, to]) => (
          <Button
            key={words}
            size={28}
            onClick={() => onChange({ kind: 'date', column, from: from === null ? null : addDays(today, from), to: addDays(today, to) })}
          >
            {words}
          </Button>
        ))}
      </div>
    </>
  );
}

function NumberForm({ column, filter, onChange }: Pick<FilterFormProps, 'column' | 'filter' | 'onChange'>) {
  const now = filter?.kind === 'number' ? filter : { from: null, to: null };
  const set = (side: 'from' | 'to') => (value: number | string | null, error: string | undefined) => {
    if (error) return;
    const next = { ...now, [side]: typeof value === 'number' ? value : null };
    onChange(next.from !== null || next.to !== null ? { kind: 'number', column, from: next.from, to: next.to } : undefined);
  };
  return (
    <>
      <Field label="Từ">
        <NumberBox autoFocus value={now.from} onChange={set('from')} />
      </Field>
      <Field label="Đến">
        <NumberBox value={now.to} onChange={set('to')} />
      </Field>
    </>
  );
}

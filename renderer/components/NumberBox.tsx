// A box for a number: typed freely, grouped 1.234 when left.
import { readTypedNumber, writeNumber, type TypedNumber } from './number-entry.ts';
import { TextBox, type TextBoxProps } from './TextBox.tsx';

export interface NumberBoxProps extends Pick<
  TextBoxProps,
  'label' | 'disabled' | 'autoFocus' | 'name' | 'placeholder' | 'align' | 'state' | 'ref'
> {
  /** The number, the typed text while it is none, or null for nothing. */
  value: number | string | null;
  decimals?: number;
  /** 'người', 'm²': quiet words at the right. */
  unit?: string;
  onChange: (value: number | string | null, error: string | undefined) => void;
  onBlur?: (value: number | string | null, error: string | undefined) => void;
}

type Outcome = [number | string | null, string | undefined];
const outcome = (text: string, read: TypedNumber): Outcome =>
  'number' in read ? [read.number, undefined] : 'error' in read ? [text, read.error] : [null, undefined];

export function NumberBox({ value, decimals = 0, unit, onChange, onBlur, ...rest }: NumberBoxProps) {
  const shown = value === null ? '' : typeof value === 'number' ? writeNumber(value, decimals) : value;
  return (
    <TextBox
      {...rest}
      value={shown}
      inputMode="decimal"
      aside={unit}
      onChange={(text) => onChange(...outcome(text, readTypedNumber(text, decimals)))}
      onBlur={(text) => onBlur?.(...outcome(text, readTypedNumber(text, decimals)))}
    />
  );
}

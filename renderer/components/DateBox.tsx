// A box for a day: typed freely, read by date-entry, its weekday beside it while one types, dd/MM/yyyy when left.
import { useState } from 'react';
import { readTypedDate, typedDateHint, type TypedDate } from './date-entry.ts';
import { writeDay } from './plain-day.ts';
import { TextBox, type TextBoxProps } from './TextBox.tsx';

export interface DateBoxProps extends Pick<TextBoxProps, 'label' | 'disabled' | 'autoFocus' | 'name' | 'placeholder' | 'ref'> {
  /** ISO text, or what was typed while it is not a day yet; '' for nothing. */
  value: string;
  today: string;
  /** On every change: the ISO day, '' for nothing, or the typed text together with its error. */
  onChange: (value: string, error: string | undefined) => void;
  /** When the box is left; show the error from here on. */
  onBlur?: (value: string, error: string | undefined) => void;
  state?: 'error' | 'warning' | undefined;
}

const outcome = (text: string, read: TypedDate): [string, string | undefined] =>
  'day' in read ? [read.day, undefined] : 'error' in read ? [text, read.error] : ['', undefined];

export function DateBox({ value, today, onChange, onBlur, ...rest }: DateBoxProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const change = (text: string) => {
    setTyping(text);
    onChange(...outcome(text, readTypedDate(text, today)));
  };
  const leave = (text: string) => {
    setTyping(null);
    onBlur?.(...outcome(text, readTypedDate(text, today)));
  };
  return <TextBox {...rest} value={writeDay(value)} onChange={change} onBlur={leave} aside={typing && typedDateHint(typing, today)} />;
}

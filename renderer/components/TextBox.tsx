// A box for words that leaves them alone: while it has the focus nothing rewrites what an input method is typing.
import { useEffect, useRef, type InputHTMLAttributes, type ReactNode, type Ref, type RefObject } from 'react';
import { BoxFrame } from './BoxFrame.tsx';
import { useField } from './Field.tsx';
import css from './field.module.css';

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface TextBoxProps {
  value: string;
  /** Every change, as typed; the owner may store it but the box does not follow until it loses the focus. */
  onChange: (text: string) => void;
  /** The text when the box is left. */
  onBlur?: (text: string) => void;
  rows?: number;
  placeholder?: string;
  label?: string;
  aside?: ReactNode;
  leading?: ReactNode;
  action?: ReactNode;
  disabled?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  align?: 'left' | 'right';
  state?: 'error' | 'warning' | undefined;
  name?: string;
  ref?: Ref<Box>;
}

/** Puts `value` into the box whenever it does not have the focus. */
export function useQuietValue(box: RefObject<Box | null>, value: string) {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const follow = () => {
      if (document.activeElement !== element && element.value !== value) element.value = value;
    };
    follow();
    // The focus may leave without a further render: follow then too, after the owner has heard of it.
    const left = () => queueMicrotask(follow);
    element.addEventListener('blur', left);
    return () => element.removeEventListener('blur', left);
  }, [box, value]);
}

export function TextBox({
  value,
  onChange,
  onBlur,
  rows,
  label,
  aside,
  leading,
  action,
  disabled,
  align,
  state,
  ref,
  ...rest
}: TextBoxProps) {
  const field = useField();
  const box = useRef<Box | null>(null);
  useQuietValue(box, value);
  const keep = (element: Box | null) => {
    box.current = element;
    if (typeof ref === 'function') ref(element);
    else if (ref) ref.current = element;
  };
  const common = {
    ...rest,
    ref: keep,
    id: field?.id,
    className: css.box,
    defaultValue: value,
    'data-align': align,
    'aria-label': label,
    'aria-invalid': (state ?? field?.state) === 'error' || undefined,
    'aria-describedby': field?.describedBy,
    'aria-required': field?.required || undefined,
    readOnly: field?.state === 'locked',
    disabled,
    autoComplete: 'off',
    spellCheck: false,
    onChange: (event: { currentTarget: Box }) => onChange(event.currentTarget.value),
    onBlur: (event: { currentTarget: Box }) => onBlur?.(event.currentTarget.value.normalize('NFC')),
  };
  return (
    <BoxFrame aside={aside} leading={leading} action={action} tall={rows !== undefined} state={state}>
      {rows === undefined ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
    </BoxFrame>
  );
}

// One field of the event form: its label, its trouble, and where it was read from a text the words to be confirmed.
import type { ReactNode } from 'react';
import { LinkButton } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import type { DraftField } from './event-draft.ts';
import type { EventForm } from './use-event-form.ts';
import css from './event.module.css';

interface EventFieldProps {
  form: EventForm;
  name: DraftField;
  label: string;
  tip?: string;
  required?: boolean;
  wide?: boolean;
  children: ReactNode;
}

export function EventField({ form, name, label, tip, required, wide, children }: EventFieldProps) {
  const quote = form.unseen[name];
  const confirm = quote !== undefined && (
    <LinkButton className={css.confirm} onClick={() => form.see(name)}>
      Đúng
    </LinkButton>
  );
  return (
    <div data-field={name} className={wide ? css.wide : undefined}>
      <Field
        label={label}
        required={required ?? false}
        tip={confirm || tip}
        error={form.troubles[name]}
        warning={quote === undefined ? undefined : `Văn bản: “${quote}”`}
      >
        {children}
      </Field>
    </div>
  );
}

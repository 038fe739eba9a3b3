// The frame of a side form: title, fields in two columns, "Ghi" by Enter or Ctrl+S.
import type { ReactNode } from 'react';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { useAsOf } from '../../app/as-of.ts';
import type { ItemForm } from '../../app/item-form.ts';
import css from './conditions.module.css';

interface ItemDialogProps {
  title: string;
  subtitle: string;
  width?: number;
  form: Pick<ItemForm<never>, 'saving' | 'save'>;
  onClose: () => void;
  children: ReactNode;
}

export function ItemDialog({ title, subtitle, width = 600, form, onClose, children }: ItemDialogProps) {
  useShortcut('Ctrl+S Ctrl+Enter', () => void form.save(), { inDialogs: true });
  return (
    <Dialog
      open
      title={title}
      subtitle={subtitle}
      width={width}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Bỏ</Button>
          <Button variant="filled" keys="Ctrl S" disabled={form.saving} onClick={() => void form.save()}>
            Ghi
          </Button>
        </>
      }
    >
      <form noValidate className={css.form} onSubmit={(event) => (event.preventDefault(), void form.save())}>
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

interface DayFieldProps<Draft> {
  form: ItemForm<Draft>;
  name: keyof Draft & string;
  label: string;
  hint?: string;
}

/** A day of a form; null while nothing is typed. */
export function DayField<Draft>({ form, name, label, hint }: DayFieldProps<Draft>) {
  const { today } = useAsOf();
  const value = form.draft[name] as string | null;
  return (
    <Field label={label} error={form.fields[name]} hint={hint}>
      <DateBox
        value={value ?? ''}
        today={today}
        onChange={(day) => form.edit({ [name]: day || null } as Partial<Draft>)}
        onBlur={(_, error) => form.fault(name, error)}
      />
    </Field>
  );
}

// A dialog around one small form: Ctrl+S writes, Escape leaves, Enter goes to the next box.
import type { ReactNode, RefObject, SubmitEvent } from 'react';
import { useShortcut } from '../../app/shortcuts.ts';
import type { FormDraft } from '../../app/form-draft.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { enterMoves } from '../../app/enter-moves.ts';
import { DraftOffer } from './DraftOffer.tsx';
import css from './visits.module.css';

interface FormDialogProps {
  title: string;
  subtitle?: string;
  saving: boolean;
  /** What is typed is kept, also where the dialog is left. */
  draft?: FormDraft;
  box: RefObject<HTMLFormElement | null>;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function FormDialog({ title, subtitle, saving, draft, box, onSave, onClose, children }: FormDialogProps) {
  /** Goes no further: the form may stand in a dialog above another form. */
  const sent = (event: SubmitEvent) => (event.preventDefault(), event.stopPropagation(), onSave());
  useShortcut('Ctrl+S Ctrl+Enter', onSave, { inDialogs: true });
  return (
    <Dialog
      open
      title={title}
      subtitle={subtitle}
      width={640}
      onClose={onClose}
      note={draft?.dirty ? 'Bản nháp được giữ.' : ''}
      actions={
        <>
          <Button onClick={onClose}>Để sau</Button>
          <Button variant="filled" keys="Ctrl S" disabled={saving} onClick={onSave}>
            Ghi
          </Button>
        </>
      }
    >
      <form ref={box} noValidate className={css.fields} onKeyDown={enterMoves} onSubmit={sent}>
        {draft && <DraftOffer draft={draft} />}
        {children}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

interface BoxProps {
  name: string;
  label: string;
  fields: Readonly<Record<string, string>>;
  required?: boolean;
  wide?: boolean;
  tip?: string;
  hint?: string;
  children: ReactNode;
}

/** One labelled box of such a form. */
export const Box = ({ name, label, fields, required = false, wide = false, tip, hint, children }: BoxProps) => (
  <div data-field={name} data-wide={wide || undefined}>
    <Field label={label} required={required} tip={tip} hint={hint} error={fields[name]}>
      {children}
    </Field>
  </div>
);

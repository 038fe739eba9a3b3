// The dialog around a form of the council: draft offered, Ctrl+S writes, Enter goes to the next box, a conflict shows both values.
import History from '@mui/icons-material/HistoryRounded';
import type { ReactNode } from 'react';
import { enterMoves } from '../../app/enter-moves.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ConflictDialog } from '../../components/ConflictDialog.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { shortMomentOf } from '../../components/moment.ts';
import type { KeptForm } from './use-kept-form.ts';
import css from './meetings.module.css';

export function DraftOffer({ form }: { form: Pick<KeptForm, 'offer' | 'resume' | 'forget'> }) {
  if (!form.offer) return null;
  return (
    <div className={css.draft} role="status">
      <History aria-hidden />
      <span>Có bản nháp lúc {shortMomentOf(form.offer.at)}</span>
      <Button size={28} onClick={form.resume}>
        Dùng tiếp
      </Button>
      <Button size={28} onClick={form.forget}>
        Bỏ
      </Button>
    </div>
  );
}

export const Clash = ({ form }: { form: Pick<KeptForm, 'clash' | 'later' | 'keep' | 'saving'> }) =>
  form.clash && (
    <ConflictDialog
      open
      who="Có người vừa ghi vào chỗ này."
      fields={form.clash.fields}
      busy={form.saving}
      onLater={form.later}
      onKeep={form.keep}
    />
  );

interface KeptFormDialogProps {
  title: string;
  subtitle?: string;
  width?: number;
  form: KeptForm;
  /** Instead of "Ghi". */
  verb?: string;
  onClose: () => void;
  children: ReactNode;
}

export function KeptFormDialog({ title, subtitle, width = 640, form, verb = 'Ghi', onClose, children }: KeptFormDialogProps) {
  const save = () => void form.save();
  useShortcut('Ctrl+S Ctrl+Enter', save, { inDialogs: true, when: !form.clash });
  return (
    <>
      <Dialog
        open
        title={title}
        {...(subtitle !== undefined && { subtitle })}
        width={width}
        onClose={onClose}
        actions={
          <>
            <Button onClick={onClose}>Để sau</Button>
            <Button variant="filled" keys="Ctrl S" disabled={form.saving} onClick={save}>
              {verb}
            </Button>
          </>
        }
      >
        <form
          ref={form.box}
          noValidate
          className={css.fields}
          onKeyDown={enterMoves}
          onSubmit={(event) => (event.preventDefault(), save())}
        >
          <DraftOffer form={form} />
          {children}
          <button type="submit" hidden />
        </form>
      </Dialog>
      <Clash form={form} />
    </>
  );
}

interface BoxProps {
  name: string;
  label: string;
  fields: Readonly<Record<string, string>>;
  required?: boolean;
  wide?: boolean;
  tip?: string;
  hint?: ReactNode;
  warning?: string | undefined;
  children: ReactNode;
}

/** One labelled box of such a form. */
export const Box = ({ name, label, fields, required = false, wide = false, tip, hint, warning, children }: BoxProps) => (
  <div data-field={name} data-wide={wide || undefined}>
    <Field label={label} required={required} tip={tip} hint={hint} warning={warning} error={fields[name]}>
      {children}
    </Field>
  </div>
);

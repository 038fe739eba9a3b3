// "Ghi sự kiện": from the decision in one's hand to the register, with the keyboard alone.
import History from '@mui/icons-material/HistoryRounded';
import { useRef, type KeyboardEvent } from 'react';
import type { AnyRecord, Row } from '../../../preload/contract/records/record.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { shortMomentOf } from '../../components/moment.ts';
import { DecisionBox } from './DecisionBox.tsx';
import type { AskedEvent } from './event-asked.ts';
import type { DraftField } from './event-draft.ts';
import { EventFields } from './EventFields.tsx';
import { useEventForm } from './use-event-form.ts';
import type { Life } from './timeline-rows.ts';
import css from './event.module.css';

interface EventDialogProps {
  record: AnyRecord;
  row: Row;
  life: Life;
  today: string;
  asked: AskedEvent;
  onClose: () => void;
}

export function EventDialog({ record, row, life, today, asked, onClose }: EventDialogProps) {
  const form = useEventForm({ record, row, life, day: today, asked, onDone: onClose });
  const box = useRef<HTMLFormElement>(null);
  const focusNow = (field: DraftField | undefined) =>
    field &&
    box.current
      ?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input:checked, input[type="text"], [role="combobox"], [role="checkbox"])`)
      ?.focus();
  const focus = (field: DraftField | undefined) => field && requestAnimationFrame(() => focusNow(field));
  const save = async () => {
    if (!form.saving) focus(await form.save());
  };
  useShortcut('Ctrl+S Ctrl+Enter', () => void save(), { inDialogs: true });
  /** In a field read from a text Enter says "yes" and goes to the next one. */
  const confirm = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    const name = event.target.closest<HTMLElement>('[data-field]')?.dataset.field as DraftField | undefined;
    if (!name || form.unseen[name] === undefined || event.target.textContent === 'Đúng') return;
    event.preventDefault();
    event.stopPropagation();
    form.see(name);
    // At once: a second Enter belongs to the next field.
    focusNow(form.waiting.find((field) => field !== name));
  };
  const { waiting, stranger, refusal } = form;
  const actions = (
    <>
      <Button onClick={onClose}>Để sau</Button>
      <Button variant="filled" keys="Ctrl S" disabled={form.saving} onClick={() => void save()}>
        Ghi sự kiện
      </Button>
    </>
  );
  const note = waiting.length > 0 ? `Còn ${waiting.length} ô đọc từ văn bản chưa xem` : undefined;
  return (
    <Dialog open title="Ghi sự kiện" subtitle={String(row.name ?? '')} onClose={onClose} actions={actions} note={note} width={744}>
      <form
        ref={box}
        noValidate
        className={css.form}
        onKeyDownCapture={confirm}
        onSubmit={(event) => (event.preventDefault(), void save())}
      >
        {form.offer && (
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
        )}
        <DecisionBox onRead={form.read} onFilled={() => focus('kind')} />
        {stranger && (
          <p className={css.stranger} role="alert">
            Văn bản nói về “{stranger}”, không giống tên hồ sơ này. Hãy xem có đúng đơn vị không.
          </p>
        )}
        <EventFields record={record} life={life} form={form} today={today} />
        {refusal && (
          <p className={css.refusal} role="alert">
            {refusal}
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

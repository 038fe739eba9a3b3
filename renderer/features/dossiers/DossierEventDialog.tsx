// One thing that happened to a dossier, typed: its day and what its kind asks for.
import { useRef, useState } from 'react';
import { dossierEventKinds, dossierOutcomes } from '../../../preload/contract/records/dossier-choices.ts';
import { api, failureOf } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toast } from '../../app/toasts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { enterMoves } from '../../app/enter-moves.ts';
import type { Page } from './dossier-form.ts';
import { numberWord } from './dossier-words.tsx';
import { type EventDraft, eventSent } from './event-form.ts';
import css from './dossiers.module.css';

const dayLabels: Record<EventDraft['kind'], string> = {
  assigned: 'Giao từ ngày',
  asked: 'Ngày yêu cầu',
  supplemented: 'Ngày nộp bổ sung',
  settled: 'Ngày trả kết quả',
  returned: 'Ngày trả lại',
  withdrawn: 'Ngày rút',
};
const noteLabels: Record<EventDraft['kind'], string> = {
  assigned: 'Ghi chú',
  asked: 'Phải bổ sung',
  supplemented: 'Ghi chú',
  settled: 'Nội dung, lý do',
  returned: 'Lý do trả lại',
  withdrawn: 'Lý do rút',
};
const outcomes = dossierOutcomes.map(({ code, label }) => ({ value: code, label }));

interface DossierEventDialogProps {
  page: Page;
  begin: EventDraft;
  today: string;
  onClose: () => void;
}

export function DossierEventDialog({ page, begin, today, onClose }: DossierEventDialogProps) {
  const [draft, setDraft] = useState(begin);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const { kind } = draft;
  const words = dossierEventKinds.find((one) => one.code === kind)!;
  const put = (part: Partial<EventDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setFields((now) => Object.fromEntries(Object.entries(now).filter(([key]) => !(key in part) && key !== 'kind')));
  };
  const focus = (name: string | undefined) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea, button)`)?.focus());
  const save = async () => {
    if (saving) return;
    setSaving(true);
    try {
      await api.dossiers.saveEvent({ dossier: page.row.id, event: eventSent(draft) });
      onClose();
      void toastWithUndo(`${words.label}: hồ sơ số ${numberWord(page.row)}`);
    } catch (error) {
      setSaving(false);
      const failure = failureOf(error);
      if (!failure.fields) return toast(failure.message, { tone: 'error' });
      const named = Object.fromEntries(Object.entries(failure.fields).map(([key, message]) => [key.replace('event.', ''), message]));
      setFields(named);
      focus(Object.keys(named)[0]);
    }
  };
  useShortcut('Ctrl+S Ctrl+Enter', () => void save(), { inDialogs: true });
  return (
    <Dialog
      open
      title={words.label}
      subtitle={`Hồ sơ số ${numberWord(page.row)} của ${page.row.unit}`}
      width={600}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Để sau</Button>
          <Button variant="filled" keys="Ctrl S" disabled={saving} onClick={() => void save()}>
            Ghi
          </Button>
        </>
      }
    >
      <form ref={box} noValidate className={css.fields} onKeyDown={enterMoves} onSubmit={(event) => (event.preventDefault(), void save())}>
        <div data-field="on">
          <Field label={dayLabels[kind]} tip="gõ 15/3, hôm nay" required error={fields.on ?? fields.kind}>
            <DateBox
              value={draft.on}
              today={today}
              autoFocus
              onChange={(on) => put({ on })}
              onBlur={(_, error) => error && setFields((now) => ({ ...now, on: error }))}
            />
          </Field>
        </div>
        {kind === 'assigned' && (
          <div data-field="officer">
            <Field label="Người thụ lý" required error={fields.officer}>
              <TextBox value={draft.officer} onChange={(officer) => put({ officer })} />
            </Field>
          </div>
        )}
        {kind === 'settled' && (
          <>
            <div data-field="outcome">
              <Field label="Kết quả" required error={fields.outcome}>
                <Choice value={draft.outcome} options={outcomes} onChange={(outcome) => put({ outcome })} />
              </Field>
            </div>
            <div data-field="number">
              <Field label="Số văn bản kết quả" error={fields.number}>
                <TextBox value={draft.number} onChange={(number) => put({ number })} />
              </Field>
            </div>
            {page.credentials.length > 0 && (
              <div data-field="credential">
                <Field label="Giấy trong sổ" error={fields.credential} hint="Giấy mới thì ghi ở hồ sơ của đơn vị trước, rồi chọn ở đây.">
                  <Choice
                    value={draft.credential}
                    options={page.credentials.map(({ id, label }) => ({ value: id, label }))}
                    placeholder="Chưa nối"
                    clearable="Chưa nối"
                    onChange={(credential) => put({ credential })}
                  />
                </Field>
              </div>
            )}
          </>
        )}
        <div data-field="note" data-wide>
          <Field
            label={noteLabels[kind]}
            required={kind === 'asked' || kind === 'returned' || draft.outcome === 'refused'}
            error={fields.note}
            hint={kind === 'asked' ? 'Từ ngày sau ngày này thời hạn đứng lại, đến ngày đơn vị nộp bổ sung.' : undefined}
          >
            <TextBox rows={3} value={draft.note} onChange={(note) => put({ note })} />
          </Field>
        </div>
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

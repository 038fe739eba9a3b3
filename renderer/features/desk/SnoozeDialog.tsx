// Putting a matter aside: until which day, and why.
import { useState } from 'react';
import type { Matter } from '../../../preload/contract/desk.ts';
import { api, failureOf } from '../../api.ts';
import { toast } from '../../app/toasts.ts';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { addDays, writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import css from './desk.module.css';

const usual = 7;

export function SnoozeDialog({
  matter,
  today,
  onClose,
  onDone,
}: {
  matter: Matter;
  today: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const [until, setUntil] = useState(addDays(today, usual));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const wrong = (field: string, words: string | undefined) =>
    setErrors(({ [field]: _, ...rest }) => (words === undefined ? rest : { ...rest, [field]: words }));
  const save = async () => {
    try {
      await api.desk.snooze({ key: matter.key, until, reason });
      toast(`Đã gác đến ${writeDay(until)}`);
      onDone();
    } catch (error) {
      const { message, fields } = failureOf(error);
      setErrors(fields ?? { reason: message });
    }
  };
  const actions = (
    <>
      <Button onClick={onClose}>Thôi</Button>
      <Button variant="filled" onClick={() => void save()}>
        Gác lại
      </Button>
    </>
  );
  return (
    <Dialog open title="Gác việc này lại" subtitle={matter.title} onClose={onClose} actions={actions}>
      <form className={css.snooze} onSubmit={(event) => (event.preventDefault(), void save())}>
        <Field label="Lý do" required error={errors.reason}>
          <TextBox autoFocus value={reason} maxLength={300} onChange={(text) => (setReason(text), wrong('reason', undefined))} />
        </Field>
        <Field label="Trở lại bàn ngày" tip="gõ 15/12, +7" error={errors.until}>
          <DateBox
            value={until}
            today={today}
            onChange={(value) => (setUntil(value), wrong('until', undefined))}
            onBlur={(_, words) => wrong('until', words)}
          />
        </Field>
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

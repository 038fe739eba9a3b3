// Facts with days were changed: were they wrong all along, or did they change on a day?
import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import css from './record.module.css';

interface SinceDialogProps {
  /** Labels of the changed facts. */
  facts: readonly string[];
  today: string;
  busy: boolean;
  onCancel: () => void;
  /** Null: put right as it always was. */
  onSave: (since: string | null) => void;
}

export function SinceDialog({ facts, today, busy, onCancel, onSave }: SinceDialogProps) {
  const [way, setWay] = useState<'right' | 'since'>('right');
  const [since, setSince] = useState(today);
  const [error, setError] = useState<string>();
  const save = () => {
    if (way === 'right') return onSave(null);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) return setError(error ?? 'Cần biết ngày thay đổi.');
    onSave(since);
  };
  const choice = (value: 'right' | 'since', label: string, text: string) => (
    <label className={css.way}>
      <input type="radio" name="way" autoFocus={value === 'right'} checked={way === value} onChange={() => setWay(value)} />
      {label}
      <small>{text}</small>
    </label>
  );
  const actions = (
    <>
      <Button onClick={onCancel}>Để sau</Button>
      <Button variant="filled" disabled={busy} onClick={save}>
        Ghi
      </Button>
    </>
  );
  return (
    <Dialog open title="Sửa cho đúng, hay đã thay đổi?" subtitle={facts.join(', ')} onClose={onCancel} actions={actions}>
      <form className={css.ways} onSubmit={(event) => (event.preventDefault(), save())}>
        {choice('right', 'Sửa cho đúng', 'Giá trị cũ ghi nhầm; từ trước đến nay vẫn như giá trị mới.')}
        {choice('since', 'Thay đổi từ ngày', 'Giá trị cũ đúng cho đến trước ngày này và được giữ lại.')}
        {way === 'since' && (
          <div className={css.since}>
            <Field label="Từ ngày" error={error}>
              <DateBox
                autoFocus
                value={since}
                today={today}
                onChange={(value) => (setSince(value), setError(undefined))}
                onBlur={(_, wrong) => setError(wrong)}
              />
            </Field>
          </div>
        )}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

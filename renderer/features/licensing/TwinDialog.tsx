// "Hai giấy khác nhau thật": why one number of one issuer stands on two papers, in the office's words.
import { useState } from 'react';
import type { TwinNumber } from '../../../preload/contract/notices.ts';
import { api, failureOf } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { toastWithUndo } from '../../app/undo-steps.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';

export function TwinDialog({ twin, onClose }: { twin: TwinNumber; onClose: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);
  const save = async () => {
    if (reason.trim() === '') return setError('Ghi vì sao hai giấy cùng số, ví dụ: cấp theo hai sổ.');
    setSaving(true);
    try {
      await api.licensing.settleTwin({ id, papers: [twin.one.paper, twin.other.paper], reason });
      onClose();
      await toastWithUndo(`Đã xác nhận hai giấy số ${twin.number}`);
    } catch (caught) {
      setError(failureOf(caught).message);
      setSaving(false);
    }
  };
  useShortcut('Ctrl+S Ctrl+Enter', () => void save(), { inDialogs: true });
  return (
    <Dialog
      open
      title={`Số ${twin.number}: hai giấy khác nhau`}
      subtitle={`${twin.one.name}; ${twin.other.name}`}
      width={520}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Để sau</Button>
          <Button variant="filled" disabled={saving} onClick={() => void save()}>
            Xác nhận hai giấy
          </Button>
        </>
      }
    >
      <form noValidate onSubmit={(event) => (event.preventDefault(), void save())}>
        <Field label="Vì sao cùng số" error={error} hint="Sau đó sổ không nhắc hai giấy này nữa; hoàn tác được." required>
          <TextBox
            value={reason}
            autoFocus
            onChange={(text) => {
              setReason(text);
              setError(undefined);
            }}
          />
        </Field>
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}

// Somebody else wrote the same record: both values side by side, field by field; one is kept of each.
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import css from './dialog.module.css';

export interface ConflictField {
  name: string;
  label: string;
  /** As shown to people. */
  mine: string;
  theirs: string;
}

export type Kept = Record<string, 'mine' | 'theirs'>;

export interface ConflictDialogProps {
  open: boolean;
  /** 'Lê Minh Tú ghi lúc 09:38.' */
  who: string;
  fields: readonly ConflictField[];
  onLater: () => void;
  onKeep: (kept: Kept) => void;
  busy?: boolean;
}

export function ConflictDialog({ open, who, fields, onLater, onKeep, busy }: ConflictDialogProps) {
  const [kept, setKept] = useState<Kept>({});
  const side = (field: ConflictField) => kept[field.name] ?? 'mine';
  const choice = (field: ConflictField, which: 'mine' | 'theirs') => (
    <label className={css.choice} title={field[which]}>
      <input type="radio" name={field.name} checked={side(field) === which} onChange={() => setKept({ ...kept, [field.name]: which })} />
      <span>{field[which] || '–'}</span>
    </label>
  );
  const keep = () => onKeep(Object.fromEntries(fields.map((field) => [field.name, side(field)])));
  const actions = (
    <>
      <Button onClick={onLater}>Để sau</Button>
      <Button variant="filled" disabled={busy} onClick={keep} autoFocus>
        Ghi giá trị đã chọn
      </Button>
    </>
  );
  return (
    <Dialog
      open={open}
      width={570}
      title="Hồ sơ vừa được người khác sửa"
      subtitle={`${who} Chọn giá trị để giữ, phần còn lại không đổi.`}
      onClose={onLater}
      actions={actions}
      note="Bản nháp vẫn được giữ"
    >
      <div className={css.conflict}>
        <span />
        <b>Của bạn</b>
        <b>Đang có trong sổ</b>
        {fields.map((field) => [
          <span key={`${field.name}-label`}>{field.label}</span>,
          <div key={`${field.name}-mine`} role="group" aria-label={`${field.label}: của bạn`}>
            {choice(field, 'mine')}
          </div>,
          <div key={`${field.name}-theirs`} role="group" aria-label={`${field.label}: đang có trong sổ`}>
            {choice(field, 'theirs')}
          </div>,
        ])}
      </div>
    </Dialog>
  );
}

// The reports of many units received on one day, or one with its document number; also the reminder by telephone.
import { useState } from 'react';
import { reportWays } from '../../../preload/contract/reports.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import type { Receipt } from './use-receive.tsx';
import css from './reports.module.css';

export interface ReceiveDialogProps {
  year: number;
  services: string[];
  /** The unit, where it is one. */
  name: string;
  today: string;
  again: 'refuse' | 'skip' | 'correct';
  /** What stands already. */
  start?: { on: string | null; documentNumber: string | null };
  receive: (receipt: Receipt, name: string) => Promise<Record<string, string> | null>;
  onClose: () => void;
}

const ways = reportWays.map(({ code, label }) => ({ value: code, label }));

export function ReceiveDialog({ year, services, name, today, again, start, receive, onClose }: ReceiveDialogProps) {
  const [on, setOn] = useState(start?.on ?? today);
  const [typo, setTypo] = useState<string | undefined>();
  const [wrong, setWrong] = useState<string | undefined>();
  const [way, setWay] = useState<(typeof ways)[number]['value'] | ''>('');
  const [documentNumber, setNumber] = useState(start?.documentNumber ?? '');
  const [busy, setBusy] = useState(false);
  const one = services.length === 1;
  const write = async () => {
    if (typo || on === '') return setWrong(typo ?? 'Ghi ngày nhận.');
    setBusy(true);
    const receipt = { year, services, on, way: way || null, documentNumber: one ? documentNumber || null : null, again };
    const faults = await receive(receipt, name);
    setBusy(false);
    if (faults === null) onClose();
    else setWrong(faults.on ?? Object.values(faults)[0]);
  };
  const who = one ? name : `${services.length.toLocaleString('vi')} đơn vị`;
  return (
    <Dialog
      open
      title={`${again === 'correct' ? 'Sửa' : 'Ghi nhận'} báo cáo năm ${year}`}
      subtitle={one ? who : `${who}; đơn vị đã nộp từ trước được giữ nguyên`}
      width={460}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Bỏ</Button>
          <Button variant="filled" disabled={busy} onClick={() => void write()}>
            {one ? 'Ghi' : `Ghi nhận ${services.length.toLocaleString('vi')} báo cáo`}
          </Button>
        </>
      }
    >
      <form className={css.form} onSubmit={(event) => (event.preventDefault(), void write())}>
        <Field label="Ngày nhận" error={wrong} required tip="gõ 15/1, hôm nay, -3">
          <DateBox
            value={on}
            today={today}
            autoFocus
            onChange={(value, error) => (setOn(value), setTypo(error), setWrong(undefined))}
            onBlur={(_, error) => setWrong((now) => error ?? now)}
          />
        </Field>
        <Field label="Cách nộp">
          <Choice value={way} options={ways} onChange={setWay} clearable="Không ghi" placeholder="Không ghi" />
        </Field>
        {one && (
          <Field label="Số văn bản của đơn vị">
            <TextBox value={documentNumber} placeholder="12/BC" onChange={setNumber} />
          </Field>
        )}
      </form>
    </Dialog>
  );
}

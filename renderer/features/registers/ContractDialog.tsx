// One hired provider or unit, typed: its kind, its name, its days.
import { useState } from 'react';
import { contractKinds, type ServiceContract } from '../../../preload/contract/staffing.ts';
import { api } from '../../api.ts';
import { useItemForm } from '../../app/item-form.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { useMe } from '../../app/may-write.ts';
import css from './staffing.module.css';

interface ContractDialogProps {
  employer: string;
  /** Null = a new one. */
  contract: ServiceContract | null;
  onClose: () => void;
}

const kinds = contractKinds.map(({ code, label }) => ({ value: code, label }));

export function ContractDialog({ employer, contract, onClose }: ContractDialogProps) {
  const { today } = useMe();
  const [id] = useState(() => contract?.id ?? crypto.randomUUID());
  const first = {
    kind: contract?.kind ?? ('osh' as ServiceContract['kind']),
    providerName: contract?.providerName ?? '',
    fromOn: contract?.fromOn ?? '',
    toOn: contract?.toOn ?? '',
    note: contract?.note ?? '',
  };
  const { draft, fields, saving, edit, fault, save } = useItemForm(
    first,
    'contract',
    (typed) =>
      api.registers.saveContract({
        employer,
        contract: { ...typed, id, fromOn: typed.fromOn || null, toOn: typed.toOn || null, note: typed.note || null },
      }),
    (typed) => `Đã ghi ${typed.providerName.trim()}`,
    onClose,
  );
  const day = (name: 'fromOn' | 'toOn', label: string, hint: string) => (
    <Field label={label} error={fields[name]} hint={hint}>
      <DateBox value={draft[name]} today={today} onChange={(value) => edit({ [name]: value })} onBlur={(_, error) => fault(name, error)} />
    </Field>
  );
  const unit = draft.kind.endsWith('-unit');
  return (
    <Dialog
      open
      title={contract ? 'Sửa hợp đồng, bộ phận' : 'Thêm hợp đồng, bộ phận'}
      subtitle="Còn hiệu lực thì bù cho người còn thiếu (Luật 84/2015/QH13 Điều 72 khoản 5, Điều 73 khoản 5)."
      width={560}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Bỏ</Button>
          <Button variant="filled" disabled={saving} onClick={() => void save()}>
            Ghi
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <div data-wide>
          <Field label="Loại" required>
            <Choice value={draft.kind} options={kinds} onChange={(kind) => kind && edit({ kind })} />
          </Field>
        </div>
        <div data-wide>
          <Field label={unit ? 'Tên bộ phận' : 'Đơn vị được thuê'} error={fields.providerName} required>
            <TextBox value={draft.providerName} autoFocus onChange={(providerName) => edit({ providerName })} />
          </Field>
        </div>
        {day('fromOn', 'Từ ngày', 'Để trống: từ trước.')}
        {day('toOn', 'Đến hết ngày', 'Để trống: chưa có ngày kết thúc.')}
        <div data-wide>
          <Field label="Ghi chú">
            <TextBox value={draft.note} placeholder="Số hợp đồng, quyết định" onChange={(note) => edit({ note })} />
          </Field>
        </div>
      </div>
    </Dialog>
  );
}

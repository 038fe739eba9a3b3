// A place of a provider: what it serves, how large it is, own or rented until when.
import { premisesKinds, type ServicePremises } from '../../../preload/contract/conditions.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { api } from '../../api.ts';
import { Choice } from '../../components/Choice.tsx';
import { Field } from '../../components/Field.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { placeWords } from './condition-words.ts';
import { DayField, ItemDialog } from './ItemDialog.tsx';
import { useItemForm } from '../../app/item-form.ts';

interface PremisesDialogProps {
  record: AnyRecord;
  id: string;
  name: string;
  /** Null = a new one. */
  premises: ServicePremises | null;
  onClose: () => void;
}

const tenures = [
  { value: 'own' as const, label: 'Của đơn vị' },
  { value: 'rent' as const, label: 'Đi thuê, mượn' },
];

export function PremisesDialog({ record, id, name, premises, onClose }: PremisesDialogProps) {
  const first: ServicePremises = premises ?? {
    id: crypto.randomUUID(),
    version: null,
    kind: record.register === 'training' ? 'practice' : 'laboratory',
    address: null,
    area: null,
    tenure: null,
    fromOn: null,
    toOn: null,
    note: null,
  };
  const form = useItemForm(
    first,
    'premises',
    (draft) => api.licensing.savePremises({ register: record.register, id, premises: draft }),
    (draft) => `Đã ghi ${placeWords(draft.kind).toLocaleLowerCase('vi')}`,
    onClose,
  );
  const { draft, fields, edit, fault } = form;
  return (
    <ItemDialog title={premises ? 'Sửa cơ sở vật chất' : 'Thêm cơ sở vật chất'} subtitle={name} form={form} onClose={onClose}>
      <Field label="Loại" required error={fields.kind}>
        <Choice
          value={draft.kind}
          options={premisesKinds.map(({ code, label }) => ({ value: code, label }))}
          onChange={(kind) => kind && edit({ kind })}
        />
      </Field>
      <Field label="Diện tích" error={fields.area}>
        <NumberBox
          value={draft.area}
          unit="m²"
          autoFocus
          onChange={(area) => edit({ area: area as number | null })}
          onBlur={(_, error) => fault('area', error)}
        />
      </Field>
      <div data-wide>
        <Field label="Địa chỉ" error={fields.address}>
          <TextBox value={draft.address ?? ''} onChange={(address) => edit({ address })} />
        </Field>
      </div>
      <Field label="Của ai" error={fields.tenure}>
        <Choice
          value={draft.tenure ?? ''}
          options={tenures}
          placeholder="Chưa ghi"
          clearable="Chưa ghi"
          onChange={(tenure) => edit({ tenure: tenure || null })}
        />
      </Field>
      <DayField form={form} name="fromOn" label="Từ ngày" hint="Để trống: từ trước." />
      <DayField
        form={form}
        name="toOn"
        label={draft.tenure === 'rent' ? 'Thuê đến hết ngày' : 'Đến hết ngày'}
        hint="Để trống: chưa có ngày kết thúc."
      />
      <div data-wide>
        <Field label="Ghi chú" error={fields.note}>
          <TextBox value={draft.note ?? ''} onChange={(note) => edit({ note })} />
        </Field>
      </div>
    </ItemDialog>
  );
}

// A device of a provider: what it is, which lines it serves, until when it is calibrated.
import type { ServiceDevice } from '../../../preload/contract/conditions.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { api } from '../../api.ts';
import { Choices } from '../../components/Choice.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { DayField, ItemDialog } from './ItemDialog.tsx';
import { lineOptions } from './line-options.ts';
import { useItemForm } from '../../app/item-form.ts';
import css from './conditions.module.css';

interface DeviceDialogProps {
  record: AnyRecord;
  id: string;
  name: string;
  lines: readonly string[];
  /** Null = a new one. */
  device: ServiceDevice | null;
  onClose: () => void;
}

export function DeviceDialog({ record, id, name, lines, device, onClose }: DeviceDialogProps) {
  const first: ServiceDevice = device ?? {
    id: crypto.randomUUID(),
    version: null,
    name: '',
    serial: null,
    scope: lines.length === 1 ? [...lines] : [],
    fromOn: null,
    toOn: null,
    calibratedOn: null,
    calibratedUntil: null,
    note: null,
  };
  const form = useItemForm(
    first,
    'device',
    (draft) => api.licensing.saveDevice({ register: record.register, id, device: draft }),
    (draft) => `Đã ghi thiết bị ${draft.name}`,
    onClose,
  );
  const { draft, fields, edit } = form;
  const options = lineOptions(record, lines, draft.scope);
  return (
    <ItemDialog title={device ? 'Sửa thiết bị' : 'Thêm thiết bị'} subtitle={name} form={form} onClose={onClose}>
      <Field label="Tên thiết bị" required error={fields.name}>
        <TextBox value={draft.name} autoFocus onChange={(value) => edit({ name: value })} />
      </Field>
      <Field label="Số máy" error={fields.serial} hint="Để nhận ra một máy ghi ở nhiều nơi.">
        <TextBox value={draft.serial ?? ''} onChange={(serial) => edit({ serial })} />
      </Field>
      {options.length > 0 && (
        <div data-wide>
          <Field label={record.register === 'technical-inspection' ? 'Dùng cho đối tượng' : 'Dùng cho yếu tố'} error={fields.scope}>
            <div className={options.length > 4 ? css.many : undefined}>
              <Choices values={draft.scope} options={options} onChange={(values) => edit({ scope: values })} />
            </div>
          </Field>
        </div>
      )}
      <DayField form={form} name="calibratedOn" label="Hiệu chuẩn ngày" />
      <DayField form={form} name="calibratedUntil" label="Hiệu chuẩn đến hết ngày" hint="Ngày cuối vẫn tính." />
      <DayField form={form} name="fromOn" label="Dùng từ ngày" hint="Để trống: từ trước." />
      <DayField form={form} name="toOn" label="Thôi dùng sau ngày" hint="Để trống: còn dùng." />
      <div data-wide>
        <Field label="Ghi chú" error={fields.note}>
          <TextBox value={draft.note ?? ''} onChange={(note) => edit({ note })} />
        </Field>
      </div>
    </ItemDialog>
  );
}

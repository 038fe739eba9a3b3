// A person at work for a provider: who, for what, under which contract, with which certificate.
import { duties, type ServicePerson, trainerSubjects } from '../../../preload/contract/conditions.ts';
import type { AnyRecord } from '../../../preload/contract/records/record.ts';
import { api } from '../../api.ts';
import { Choice, Choices } from '../../components/Choice.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { DayField, ItemDialog } from './ItemDialog.tsx';
import { lineOptions } from './line-options.ts';
import { useItemForm } from '../../app/item-form.ts';
import css from './conditions.module.css';

interface PersonDialogProps {
  record: AnyRecord;
  id: string;
  name: string;
  /** The kind of service. */
  kind: string;
  lines: readonly string[];
  /** Null = a new one. */
  person: (Omit<ServicePerson, 'cccd'> & { last4: string | null }) | null;
  onClose: () => void;
}

const contractKinds = [
  { value: 'indefinite' as const, label: 'Không xác định thời hạn' },
  { value: 'fixed' as const, label: 'Có thời hạn' },
];
const blank: Omit<ServicePerson, 'id' | 'duties'> = {
  version: null,
  name: '',
  cccd: null,
  birthDate: null,
  subjects: [],
  scope: [],
  contractKind: null,
  contractFrom: null,
  contractTo: null,
  leftOn: null,
  certificateNumber: null,
  certificateIssuedOn: null,
  certificateExpiresOn: null,
  degree: null,
  practiceSince: null,
  note: null,
};
const practice: Record<string, string> = { 'technical-inspection': 'Làm kiểm định viên từ ngày' };

export function PersonDialog({ record, id, name, kind, lines, person, onClose }: PersonDialogProps) {
  const own = duties.filter((one) => (one.kinds as readonly string[]).includes(kind));
  const first: ServicePerson = person
    ? { ...person, cccd: null }
    : { ...blank, id: crypto.randomUUID(), duties: own[0] ? [own[0].code] : [], scope: lines.length === 1 ? [...lines] : [] };
  const form = useItemForm(
    first,
    'person',
    (draft) => api.licensing.savePerson({ register: record.register, id, person: { ...draft, cccd: draft.cccd || null } }),
    (draft) => `Đã ghi ${draft.name}`,
    onClose,
  );
  const { draft, fields, edit } = form;
  const options = lineOptions(record, lines, draft.scope);
  const text = (field: 'name' | 'cccd' | 'degree' | 'certificateNumber' | 'note', value: string) => edit({ [field]: value });
  return (
    <ItemDialog title={person ? 'Sửa người' : 'Thêm người'} subtitle={name} width={680} form={form} onClose={onClose}>
      <Field label="Họ và tên" required error={fields.name}>
        <TextBox value={draft.name} autoFocus onChange={(value) => text('name', value)} />
      </Field>
      <Field
        label="Số CCCD"
        error={fields.cccd}
        hint={person?.last4 ? `Đang ghi •••• ${person.last4}; để trống là giữ nguyên.` : 'Để nhận ra một người ghi ở nhiều nơi.'}
      >
        <TextBox value={draft.cccd ?? ''} inputMode="numeric" onChange={(value) => text('cccd', value)} />
      </Field>
      <DayField form={form} name="birthDate" label="Ngày sinh" />
      <Field label="Trình độ" error={fields.degree}>
        <TextBox value={draft.degree ?? ''} onChange={(value) => text('degree', value)} />
      </Field>
      <div data-wide>
        <Field label="Làm việc gì" required error={fields.duties}>
          <Choices
            inline
            values={draft.duties}
            options={own.map(({ code, label }) => ({ value: code, label }))}
            onChange={(values) => edit({ duties: values })}
          />
        </Field>
      </div>
      {draft.duties.includes('TRAINER') && (
        <div data-wide>
          <Field label="Nội dung dạy" error={fields.subjects}>
            <Choices
              inline
              values={draft.subjects}
              options={trainerSubjects.map(({ code, label }) => ({ value: code, label }))}
              onChange={(values) => edit({ subjects: values })}
            />
          </Field>
        </div>
      )}
      {options.length > 0 && (
        <div data-wide>
          <Field label={record.register === 'technical-inspection' ? 'Đối tượng kiểm định' : 'Yếu tố'} error={fields.scope}>
            <div className={options.length > 4 ? css.many : undefined}>
              <Choices values={draft.scope} options={options} onChange={(values) => edit({ scope: values })} />
            </div>
          </Field>
        </div>
      )}
      <Field label="Hợp đồng" error={fields.contractKind}>
        <Choice
          value={draft.contractKind ?? ''}
          options={contractKinds}
          placeholder="Chưa ghi"
          clearable="Chưa ghi"
          onChange={(value) => edit({ contractKind: value || null })}
        />
      </Field>
      <DayField form={form} name="contractFrom" label="Hợp đồng từ ngày" />
      {draft.contractKind !== 'indefinite' && <DayField form={form} name="contractTo" label="Hợp đồng đến hết ngày" />}
      <DayField form={form} name="leftOn" label="Thôi làm sau ngày" hint="Để trống: còn làm." />
      <Field label="Số chứng chỉ" error={fields.certificateNumber}>
        <TextBox value={draft.certificateNumber ?? ''} onChange={(value) => text('certificateNumber', value)} />
      </Field>
      <DayField form={form} name="certificateIssuedOn" label="Chứng chỉ cấp ngày" />
      <DayField form={form} name="certificateExpiresOn" label="Chứng chỉ đến hết ngày" />
      <DayField form={form} name="practiceSince" label={practice[kind] ?? 'Làm nghề từ ngày'} />
      <div data-wide>
        <Field label="Ghi chú" error={fields.note}>
          <TextBox value={draft.note ?? ''} onChange={(value) => text('note', value)} />
        </Field>
      </div>
    </ItemDialog>
  );
}

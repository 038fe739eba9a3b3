// The fields of the issuing office: what stands at the head and the foot of lists and papers.
import { Choice } from '../../components/Choice.tsx';
import { Field } from '../../components/Field.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import type { Office } from '../../../preload/contract/settings.ts';
import { officeLabels } from './office-form.ts';
import { readSignerMode, signerModes, writeSignerMode } from './signer-mode.ts';
import css from './settings.module.css';

export interface OfficeCardProps {
  office: Office;
  fields: Readonly<Record<string, string>>;
  locked: boolean;
  onEdit: (name: keyof Office, value: string) => void;
}

export function OfficeCard({ office, fields, locked, onEdit }: OfficeCardProps) {
  const { mode, whom } = readSignerMode(office.signerMode);
  const box = (name: keyof Office, placeholder: string) => (
    <Field label={officeLabels[name]} error={fields[name]} locked={locked}>
      <TextBox name={name} value={office[name]} placeholder={placeholder} onChange={(value) => onEdit(name, value)} />
    </Field>
  );
  return (
    <SectionCard
      title="Cơ quan ban hành"
      action={<small>{locked ? 'Chỉ quản trị viên sửa được' : 'In ở đầu và cuối danh sách, văn bản'}</small>}
    >
      <div className={css.fields}>
        {box('superior', 'Ủy ban nhân dân tỉnh …')}
        {box('agency', 'Hội đồng ATVSLĐ tỉnh …')}
        {box('agencyShort', 'HĐ ATVSLĐ tỉnh …')}
        {box('place', 'Đắk Lắk')}
        <Field label={officeLabels.signerMode} locked={locked}>
          <Choice
            value={mode}
            options={signerModes}
            placeholder="Ký trực tiếp"
            clearable="Ký trực tiếp"
            onChange={(next) => onEdit('signerMode', writeSignerMode(next, whom))}
          />
        </Field>
        <Field label="Thay cho, theo lệnh của" error={fields['signerMode']} locked={locked}>
          <TextBox
            name="signerWhom"
            value={whom}
            placeholder="Hội đồng, Giám đốc"
            onChange={(value) => onEdit('signerMode', writeSignerMode(mode, value))}
          />
        </Field>
        {box('signerPost', 'Chủ tịch')}
        {box('signerName', 'Họ và tên')}
        {box('preparer', 'Họ và tên')}
      </div>
    </SectionCard>
  );
}

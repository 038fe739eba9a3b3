// The boxes of a round of letters.
import type { Template, documents } from '../../../preload/contract/documents.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Field } from '../../components/Field.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import type { LetterForm } from './letter-form.ts';
import css from './documents.module.css';

export interface LetterFieldsProps {
  form: LetterForm;
  templates: readonly Template[];
  faults: Readonly<Record<string, string>>;
  preview: OutputOf<typeof documents.preview> | undefined;
  today: string;
  onEdit: (change: Partial<LetterForm>) => void;
}

export function LetterFields({ form, templates, faults, preview, today, onEdit }: LetterFieldsProps) {
  const own = (templates.find((one) => one.id === form.template)?.own ?? 'no') !== 'no';
  const turn = (name: 'pdf' | 'issue') => onEdit({ [name]: form[name] === 'yes' ? 'no' : 'yes' });
  const box = (name: 'series' | 'symbol' | 'signerMode' | 'signerPost' | 'signerName' | 'first', label: string, placeholder = '') => (
    <Field label={label} error={faults[name]}>
      <TextBox name={name} value={form[name]} placeholder={placeholder} onChange={(value) => onEdit({ [name]: value })} />
    </Field>
  );
  return (
    <>
      <Field label="Mẫu" hint={own ? 'Mẫu Word của cơ quan' : undefined}>
        <Choice
          value={form.template}
          options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(template) => onEdit({ template })}
        />
      </Field>
      <div className={css.pair}>
        {box('series', 'Dãy số', 'CV')}
        {box('symbol', 'Ký hiệu', 'SNV-LĐVL')}
        <Field label="Ngày công văn" error={faults.on}>
          <DateBox value={form.on} today={today} onChange={(on) => onEdit({ on })} />
        </Field>
        <Field label="Trả lời trước ngày" error={faults.answerBy}>
          <DateBox value={form.answerBy} today={today} onChange={(answerBy) => onEdit({ answerBy })} />
        </Field>
        {box('signerMode', 'Thể thức ký', 'KT. GIÁM ĐỐC')}
        {box('signerPost', 'Chức vụ', 'Phó Giám đốc')}
        {box('signerName', 'Người ký', 'Họ và tên')}
        {form.issue === 'yes' && preview?.fresh === 'yes' && box('first', 'Số đầu tiên của năm', '1')}
      </div>
      <div className={css.checks}>
        <Checkbox checked={form.issue === 'yes'} onClick={() => turn('issue')}>
          Phát hành ngay,{' '}
          {form.first === '' ? `lấy số từ ${String(preview?.next ?? 1).padStart(2, '0')}` : `lấy số từ ${form.first.padStart(2, '0')}`}
        </Checkbox>
        <Checkbox checked={!own && form.pdf === 'yes'} disabled={own} onClick={() => turn('pdf')}>
          Kèm PDF{own && ' (mẫu Word của cơ quan: in ra PDF từ Word)'}
        </Checkbox>
      </div>
    </>
  );
}

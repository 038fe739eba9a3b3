// The boxes of a dossier's form: what it is and whose, how and when it came, who has it; the term is told as one fills them.
import { dossierKinds, dossierWays } from '../../../preload/contract/records/dossier-choices.ts';
import type { ReactNode } from 'react';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Field } from '../../components/Field.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import type { FormKey } from './dossier-form.ts';
import { UnitBox } from './UnitBox.tsx';
import type { useDossierForm } from './use-dossier-form.ts';
import css from './dossiers.module.css';

const kindOptions = dossierKinds.map(({ code, label }) => ({ value: code, label }));
const wayOptions = dossierWays.map(({ code, label }) => ({ value: code, label }));

interface EntryFieldsProps {
  entry: ReturnType<typeof useDossierForm>;
  today: string;
  isNew: boolean;
}

export function EntryFields({ entry, today, isNew }: EntryFieldsProps) {
  const { form, put, troubles, kind } = entry;
  const field = (
    name: FormKey,
    label: string,
    box: ReactNode,
    more: { required?: boolean; wide?: boolean; tip?: string; hint?: string; warning?: string } = {},
  ) => (
    <div data-field={name} data-wide={more.wide || undefined}>
      <Field label={label} required={more.required ?? false} tip={more.tip} hint={more.hint} warning={more.warning} error={troubles[name]}>
        {box}
      </Field>
    </div>
  );
  const term = kind && [kind.term, isNew && kind.due && `hạn trả ${writeDay(kind.due)}`].filter(Boolean).join(' · ');
  const stranger = form.unitName.trim() !== '' && form.organization === null;
  return (
    <SectionCard title="Tiếp nhận">
      <div className={css.fields}>
        {field('unitName', 'Đơn vị', <UnitBox {...form} onChange={put} autoFocus />, {
          required: true,
          wide: true,
          tip: 'gõ rồi bấm ↓ để chọn trong sổ',
          hint: stranger
            ? 'Chưa chọn đơn vị trong sổ: ghi là đơn vị mới theo tên đã gõ.'
            : form.organization === null
              ? ''
              : 'Đơn vị có trong sổ.',
        })}
        {field('kind', 'Loại hồ sơ', <Choice value={form.kind} options={kindOptions} onChange={(next) => next && put({ kind: next })} />, {
          required: true,
          wide: true,
          ...(kind?.warning ? { warning: kind.warning } : term ? { hint: term } : {}),
        })}
        {field(
          'number',
          'Số trong sổ tiếp nhận',
          <TextBox value={form.number} onChange={(number) => put({ number })} inputMode="numeric" />,
          {
            required: true,
            tip: /^\d{4}/.test(form.receivedOn) ? `năm ${form.receivedOn.slice(0, 4)}` : '',
          },
        )}
        {field(
          'receivedOn',
          'Ngày nhận',
          <DateBox
            value={form.receivedOn}
            today={today}
            onChange={(receivedOn) => put({ receivedOn })}
            onBlur={(_, error) => error && entry.trouble({ receivedOn: error })}
          />,
          { required: true, tip: 'gõ 15/3, hôm nay' },
        )}
        {field('way', 'Cách nhận', <Choice value={form.way} options={wayOptions} onChange={(way) => way && put({ way })} />, {
          required: true,
        })}
        {field('letter', 'Số văn bản của đơn vị', <TextBox value={form.letter} onChange={(letter) => put({ letter })} />)}
        {isNew &&
          field('officer', 'Giao người thụ lý', <TextBox value={form.officer} onChange={(officer) => put({ officer })} />, {
            hint:
              entry.opening && entry.opening.officers.length > 0
                ? `Đã giao: ${entry.opening.officers.slice(0, 6).join(', ')}`
                : 'Có thể giao sau.',
          })}
        {field('note', 'Ghi chú', <TextBox rows={2} value={form.note} onChange={(note) => put({ note })} />, { wide: true })}
      </div>
    </SectionCard>
  );
}

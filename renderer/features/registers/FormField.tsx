// One column as a box of a form, by its kind; messages stand beside it from the moment it is left.
import type { ReactNode } from 'react';
import { useController, type Control } from 'react-hook-form';
import type { Column } from '../../../preload/contract/records/column.ts';
import type { Values } from '../../../preload/contract/records/record.ts';
import { Choice, Choices } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Field } from '../../components/Field.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { CommuneBox } from './CommuneBox.tsx';
import { PersonalBox } from './PersonalBox.tsx';
import css from './record.module.css';

export interface FormFieldProps {
  name: string;
  column: Column;
  control: Control<Values>;
  today: string;
  /** The row that is edited; null while it is new. */
  rowId: string | null;
  warning?: string | undefined;
  /** At the right of the label: the way to the row that stands in the way. */
  tip?: ReactNode;
  autoFocus?: boolean;
}

const tips: Partial<Record<Column['kind'], string>> = { date: 'gõ 15/3, 15032026, hôm nay' };
export const isWide = (column: Column) => column.kind === 'longtext' || column.kind === 'choices';

export function FormField({ name, column, control, today, rowId, warning, tip, autoFocus = false }: FormFieldProps) {
  const { field, fieldState } = useController({ name, control });
  const text = typeof field.value === 'string' ? field.value : String(field.value ?? '');
  const put = (value: string | number | null) => field.onChange(value);
  const leave = (value: string | number | null) => {
    if (value !== field.value) put(value);
    field.onBlur();
  };
  /** A choice is made at once: nothing is left half typed. */
  const pick = (value: string) => {
    put(value);
    field.onBlur();
  };
  const common = { autoFocus, ref: field.ref };
  const box = () => {
    switch (column.kind) {
      case 'date':
        return <DateBox {...common} value={text} today={today} onChange={put} onBlur={leave} />;
      case 'number':
        return <NumberBox {...common} value={field.value} onChange={put} onBlur={leave} />;
      case 'choice':
        return (
          <Choice
            value={text}
            options={column.choices.map(({ code, label }) => ({ value: code, label }))}
            {...(!column.required && { clearable: 'Để trống' })}
            onChange={pick}
          />
        );
      case 'choices':
        return (
          <div className={column.choices.length > 8 ? css.many : undefined}>
            <Choices
              options={column.choices.map(({ code, label }) => ({ value: code, label }))}
              values={text === '' ? [] : text.split(',')}
              onChange={(values) => pick(values.join(','))}
            />
          </div>
        );
      case 'area':
        return <CommuneBox value={text} onChange={put} onBlur={field.onBlur} />;
      case 'personal':
        return <PersonalBox value={text} rowId={rowId} onChange={put} onBlur={leave} />;
      case 'longtext':
        return <TextBox {...common} rows={3} value={text} onChange={put} onBlur={leave} />;
      default:
        return <TextBox {...common} value={text} onChange={put} onBlur={leave} />;
    }
  };
  return (
    <div data-wide={isWide(column) || undefined} data-field={name}>
      <Field
        label={column.label}
        required={column.required}
        tip={tip ?? tips[column.kind]}
        hint={column.hint}
        error={fieldState.error?.message}
        warning={fieldState.isDirty ? undefined : warning}
      >
        {box()}
      </Field>
    </div>
  );
}

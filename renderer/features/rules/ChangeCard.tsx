// The form of a change: another value from a day on, or a row put right; its button says from when.
import type { Rule, RuleRow } from '../../../preload/contract/rules.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Field } from '../../components/Field.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { sureWords } from './rule-words.ts';
import type { ChangeForm } from './use-change.ts';
import css from './rules.module.css';

interface ChangeCardProps {
  rule: Rule;
  form: ChangeForm;
  today: string;
  /** Why nothing can be changed; undefined = it can. */
  refused: string | undefined;
  onCancel: (() => void) | undefined;
}

const sureness: { value: RuleRow['confidence']; label: string }[] = [
  { value: 'F', label: sureWords.F },
  { value: 'M', label: sureWords.M },
  { value: 'U', label: sureWords.U },
];

export function ChangeCard({ rule, form, today, refused, onCancel }: ChangeCardProps) {
  const { draft, fields, mode } = form;
  const locked = refused !== undefined;
  const value =
    rule.choices.length > 0 ? (
      <Choice
        value={draft.value}
        options={rule.choices.map(({ code, label }) => ({ value: code, label }))}
        onChange={(next) => form.edit({ value: next })}
      />
    ) : (
      <TextBox
        name="value"
        value={draft.value}
        placeholder={rule.rows.at(-1)?.typed ?? ''}
        aside={rule.unitWords}
        onChange={(text) => form.edit({ value: text })}
      />
    );
  const day = (label: string, name: 'effectiveFrom' | 'effectiveTo', key: 'from' | 'to', hint: string) => (
    <Field label={label} error={fields[name]} locked={locked} hint={hint} required={name === 'effectiveFrom' && mode === 'from'}>
      <DateBox
        name={name}
        value={draft[key]}
        today={today}
        onChange={(next) => form.edit({ [key]: next })}
        onBlur={(_, error) => form.dayError(name, error)}
      />
    </Field>
  );
  const action =
    mode === 'correct' ? 'Sửa cho đúng' : draft.from && !fields.effectiveFrom ? `Áp dụng từ ${writeDay(draft.from)}` : 'Áp dụng';
  return (
    <SectionCard
      title={mode === 'correct' ? 'Sửa cho đúng một mức đã ghi' : 'Đổi từ một ngày'}
      action={<small>{mode === 'correct' ? 'Đổi cả những ngày đã qua' : 'Những ngày trước đó giữ nguyên'}</small>}
    >
      <div className={css.fields}>
        <div data-wide={rule.unit === 'workers|roles' || undefined}>
          <Field label={mode === 'correct' ? 'Mức đúng' : 'Mức mới'} error={fields.value} locked={locked} required>
            {value}
          </Field>
        </div>
        <Field label="Độ chắc" locked={locked}>
          <Choice value={draft.confidence} options={sureness} onChange={(next) => next && form.edit({ confidence: next })} />
        </Field>
        {day(
          'Áp dụng từ ngày',
          'effectiveFrom',
          'from',
          mode === 'correct' ? 'Để trống: từ trước đến nay.' : 'Mức đang dùng hết ngày hôm trước.',
        )}
        {day('Đến hết ngày', 'effectiveTo', 'to', 'Để trống: đến khi có quy định khác.')}
        <div data-wide>
          <Field label="Căn cứ" error={fields.source} locked={locked} hint="Văn bản, điều, khoản." required>
            <TextBox
              name="source"
              value={draft.source}
              placeholder="NĐ …/NĐ-CP Điều … khoản …"
              onChange={(text) => form.edit({ source: text })}
            />
          </Field>
        </div>
        <div data-wide>
          <Field label="Nội dung, ghi chú" locked={locked}>
            <TextBox name="note" value={draft.note} onChange={(text) => form.edit({ note: text })} />
          </Field>
        </div>
      </div>
      <div className={css.foot}>
        <span>{refused ?? (form.dirty && !form.ready ? 'Điền mức, ngày và căn cứ để xem sẽ thay đổi gì.' : '')}</span>
        {(onCancel ?? form.dirty) && (
          <Button
            variant="text"
            onClick={() => {
              form.drop();
              onCancel?.();
            }}
          >
            Bỏ
          </Button>
        )}
        <Button
          variant="filled"
          disabled={locked || !form.ready || form.saving || form.failure !== null || form.waiting}
          onClick={() => void form.apply()}
        >
          {action}
        </Button>
      </div>
    </SectionCard>
  );
}

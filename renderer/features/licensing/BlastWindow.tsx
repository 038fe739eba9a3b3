// The days that are looked at: the bad periods of the body, and a span that the officer narrows or widens.
import { records } from '../../../preload/contract/records/index.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import type { licensing } from '../../../preload/contract/licensing.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Field } from '../../components/Field.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { lineLabel, statusOf } from './standing-words.ts';
import css from './blast-radius.module.css';

export interface BlastForm {
  from: string;
  to: string;
  days: 'bad' | 'all';
}

export interface BlastWindowProps {
  form: BlastForm;
  faults: Readonly<Record<string, string>>;
  today: string;
  periods: OutputOf<typeof licensing.blastRadius>['periods'] | undefined;
  onEdit: (change: Partial<BlastForm>) => void;
}

export function BlastWindow({ form, faults, today, periods, onEdit }: BlastWindowProps) {
  return (
    <SectionCard title="Những ngày đang xét">
      <ul className={css.lines}>
        {periods?.map(({ line, status, from, to }) => (
          <li key={`${line} ${from}`}>
            <span>
              <StatusWord status={statusOf(status)} {...(line !== '' && { detail: lineLabel(records.training, line) })} />
            </span>
            <small>
              {writeDay(from)} – {writeDay(to)}
            </small>
          </li>
        ))}
        {periods?.length === 0 && <li>Tổ chức chưa có ngày nào bị đình chỉ, thu hồi, hết hạn hay chưa thông báo.</li>}
      </ul>
      <div className={css.days}>
        <Field label="Từ ngày" error={faults.from}>
          <DateBox value={form.from} today={today} onChange={(from) => onEdit({ from })} />
        </Field>
        <Field label="Đến ngày" error={faults.to}>
          <DateBox value={form.to} today={today} onChange={(to) => onEdit({ to })} />
        </Field>
      </div>
      <Checkbox checked={form.days === 'all'} onClick={() => onEdit({ days: form.days === 'all' ? 'bad' : 'all' })}>
        Tính cả những ngày còn được hoạt động
      </Checkbox>
      <p className={css.quiet}>
        Để trống hai ngày thì xét mọi ngày không được hoạt động. Khi phát hiện kết quả sai từ một ngày, ghi ngày đó và đánh dấu ô trên.
      </p>
    </SectionCard>
  );
}

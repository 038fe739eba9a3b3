// One free or worked day, typed: its date, kind, name, the notice it stands in and how sure that is.
import { useState } from 'react';
import { type Holiday, holidayKinds } from '../../../preload/contract/holidays.ts';
import { api } from '../../api.ts';
import { useItemForm } from '../../app/item-form.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Field } from '../../components/Field.tsx';
import { weekdayOf, writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import type { HolidayRow } from './HolidayTable.tsx';
import { sureWords } from './rule-words.ts';
import css from './holidays.module.css';

interface HolidayDialogProps {
  year: number;
  today: string;
  /** Null = a new one. */
  day: HolidayRow | null;
  onClose: () => void;
}

const kinds = holidayKinds.map(({ code, label }) => ({ value: code, label }));
const sureness = (['F', 'M', 'U'] as const).map((value) => ({ value, label: sureWords[value] }));

export function HolidayDialog({ year, today, day, onClose }: HolidayDialogProps) {
  const [id] = useState(() => day?.id ?? crypto.randomUUID());
  const first: Omit<Holiday, 'id'> = {
    on: day?.on ?? '',
    kind: day?.kind ?? 'free',
    name: day?.name ?? '',
    source: day?.source ?? '',
    confidence: day?.confidence ?? 'F',
  };
  const { draft, fields, saving, edit, fault, save } = useItemForm(
    first,
    'holiday',
    (typed) => api.rules.saveHoliday({ holiday: { ...typed, id }, version: day?.version ?? null }),
    (typed) => `Đã ghi ${writeDay(typed.on)}: ${typed.name.trim()}`,
    onClose,
  );
  const known = /^\d{4}-\d{2}-\d{2}$/.test(draft.on);
  return (
    <Dialog
      open
      title={day ? 'Sửa ngày nghỉ, ngày làm bù' : 'Thêm ngày nghỉ, ngày làm bù'}
      width={540}
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
        <Field label="Ngày" error={fields.on} hint={known ? weekdayOf(draft.on) : `Ví dụ 02/09/${year}`} required>
          <DateBox value={draft.on} today={today} autoFocus onChange={(on) => edit({ on })} onBlur={(_, error) => fault('on', error)} />
        </Field>
        <Field label="Loại" required>
          <Choice value={draft.kind} options={kinds} onChange={(kind) => kind && edit({ kind })} />
        </Field>
        <div data-wide>
          <Field label="Tên" error={fields.name} required>
            <TextBox value={draft.name} placeholder="Tết Nguyên đán, Làm bù ngày 02/5" onChange={(name) => edit({ name })} />
          </Field>
        </div>
        <Field label="Căn cứ" error={fields.source}>
          <TextBox value={draft.source} placeholder="Số thông báo nghỉ của năm" onChange={(source) => edit({ source })} />
        </Field>
        <Field label="Độ chắc">
          <Choice value={draft.confidence} options={sureness} onChange={(confidence) => confidence && edit({ confidence })} />
        </Field>
      </div>
    </Dialog>
  );
}

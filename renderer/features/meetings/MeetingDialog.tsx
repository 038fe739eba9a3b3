// A meeting in the shortest way: its day and place; kind, hours and title stand there by custom and can be changed.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { meetingKinds } from '../../../preload/contract/records/meeting-choices.ts';
import { api, useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { isDay, readClock } from './clock-entry.ts';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { optionsOf, wordOf } from './meeting-words.tsx';
import { useKeptForm } from './use-kept-form.ts';
import css from './meetings.module.css';

type Kind = MeetingPage['row']['kind'];
type Values = {
  kind: Kind;
  on: string;
  place: string;
  starts: string | null;
  ends: string | null;
  title: string | null;
  chair: string | null;
  secretary: string | null;
  note: string | null;
};

const labels = {
  kind: 'Loại cuộc họp',
  on: 'Ngày họp',
  place: 'Nơi họp',
  starts: 'Bắt đầu',
  ends: 'Kết thúc',
  title: 'Tên cuộc họp',
  chair: 'Chủ trì',
  secretary: 'Thư ký',
  note: 'Ghi chú',
};

const valuesOf = (page: MeetingPage): Values => ({
  kind: page.row.kind,
  on: page.row.on,
  place: page.row.place,
  starts: page.row.starts,
  ends: page.ends,
  title: page.row.title,
  chair: page.chair,
  secretary: page.secretary,
  note: page.note,
});
/** Null = by custom: the application proposes it for the day. */
const blank: Values = {
  kind: 'regular',
  on: '',
  place: '',
  starts: null,
  ends: null,
  title: null,
  chair: null,
  secretary: null,
  note: null,
};

type Form = ReturnType<typeof useKeptForm<Values>>;

interface MeetingDialogProps {
  /** Null = a new one. */
  page: MeetingPage | null;
  today: string;
  onDone: (id: string) => void;
  onClose: () => void;
}

export function MeetingDialog({ page, today, onDone, onClose }: MeetingDialogProps) {
  const [id] = useState(() => page?.row.id ?? v7());
  const form: Form = useKeptForm<Values>({
    key: `draft:meeting:${page ? id : 'moi'}`,
    begin: page ? { values: valuesOf(page), version: page.version } : { values: blank, version: null },
    labels,
    show: (name, value) =>
      name === 'on'
        ? writeDay(String(value ?? ''))
        : name === 'kind'
          ? wordOf(meetingKinds, String(value))
          : name === 'chair' || name === 'secretary'
            ? (page?.members.find((one) => one.id === value)?.name ?? '')
            : String(value ?? ''),
    write: (values, version) =>
      api.meetings.saveMeeting({
        id,
        version,
        kind: values.kind,
        on: values.on,
        place: values.place,
        title: whole(values).title,
        starts: whole(values).starts,
        ends: whole(values).ends || null,
        chair: values.chair,
        secretary: values.secretary,
        note: values.note,
      }),
    reload: async () => {
      const now = await api.meetings.meeting({ id });
      return { values: valuesOf(now), version: now.version };
    },
    done: (values) => `Đã ghi ${whole(values).title || 'cuộc họp'}`,
    onDone: () => onDone(id),
  });
  const { values, fields, edit, fault } = form;
  const { data: opening } = useRead(
    'meetings.opening',
    { kind: values.kind, on: isDay(values.on) ? values.on : today },
    { enabled: today !== '', keepPrevious: true },
  );
  const { data: council } = useRead('meetings.council', { asOf: values.on }, { enabled: isDay(values.on), keepPrevious: true });
  function whole({ title, starts, ends }: Values): { title: string; starts: string; ends: string } {
    return {
      title: title ?? (page ? '' : (opening?.title ?? '')),
      starts: readClock(starts ?? opening?.starts ?? ''),
      ends: readClock(ends ?? (page ? '' : (opening?.ends ?? ''))),
    };
  }
  const shown = whole(values);
  const seats = (council?.members ?? []).filter((one) => one.sits === 'yes').map((one) => ({ value: one.id, label: one.name }));
  const text = (name: 'title' | 'note', label: string, value: string, required = false) => (
    <Box name={name} label={label} wide required={required} fields={fields}>
      <TextBox value={value} onChange={(typed) => edit({ [name]: typed })} />
    </Box>
  );
  const clock = (name: 'starts' | 'ends', label: string, required: boolean) => (
    <Box name={name} label={label} tip="gõ 14, 1430, 14:30" required={required} fields={fields}>
      <TextBox value={shown[name]} onChange={(typed) => edit({ [name]: typed })} onBlur={(typed) => edit({ [name]: readClock(typed) })} />
    </Box>
  );
  const seat = (name: 'chair' | 'secretary', label: string, usual: string) => (
    <Box name={name} label={label} fields={fields}>
      <Choice
        value={values[name] ?? ''}
        options={seats}
        placeholder={usual}
        clearable={usual}
        onChange={(next) => edit({ [name]: next || null })}
      />
    </Box>
  );
  const past =
    values.on !== '' && values.on < today && isDay(values.on) && !page ? 'Ngày này đã qua. Vẫn ghi được để lưu cuộc họp cũ.' : undefined;
  const warning = opening && isDay(values.on) ? opening.notes.map((one) => one.words).join(' ') || past : past;
  const invite = opening && isDay(values.on) ? `Giấy mời gửi chậm nhất ngày ${writeDay(opening.inviteBy)}.` : undefined;
  return (
    <KeptFormDialog
      title={page ? 'Sửa cuộc họp' : 'Thêm cuộc họp'}
      subtitle={page ? page.row.title : 'Chỉ cần ngày và nơi họp. Chương trình, thành phần được đề xuất sẵn.'}
      form={form}
      onClose={onClose}
    >
      <Box name="on" label={labels.on} tip="gõ 9/12, +14" required hint={invite} warning={warning} fields={fields}>
        <DateBox value={values.on} today={today} autoFocus onChange={(on) => edit({ on })} onBlur={(_, error) => fault('on', error)} />
      </Box>
      <Box
        name="place"
        label={labels.place}
        required
        fields={fields}
        hint={
          values.place === '' &&
          opening &&
          opening.places.length > 0 && (
            <>
              Như trước:{' '}
              {opening.places.slice(0, 2).map((place) => (
                <LinkButton key={place} className={css.offer ?? ''} onClick={() => edit({ place })}>
                  {place}
                </LinkButton>
              ))}
            </>
          )
        }
      >
        <TextBox value={values.place} onChange={(place) => edit({ place })} />
      </Box>
      <Box name="kind" label={labels.kind} required fields={fields}>
        <Choice value={values.kind} options={optionsOf(meetingKinds)} onChange={(kind) => kind && edit({ kind })} />
      </Box>
      <div className={css.pair}>
        {clock('starts', labels.starts, true)}
        {clock('ends', labels.ends, false)}
      </div>
      {text('title', labels.title, shown.title, true)}
      {seat('chair', labels.chair, 'Chủ tịch Hội đồng')}
      {seat('secretary', labels.secretary, 'Thư ký Hội đồng')}
      {text('note', labels.note, values.note ?? '')}
    </KeptFormDialog>
  );
}

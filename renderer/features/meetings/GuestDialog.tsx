// Somebody asked to a meeting who is no member: a guest, or one of the sides of the yearly dialogue.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Attendee, MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { attendeeSides } from '../../../preload/contract/records/meeting-choices.ts';
import { api } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { optionsOf } from './meeting-words.tsx';
import { told } from './told.ts';
import { useKeptForm } from './use-kept-form.ts';

type Values = { side: Attendee['side']; name: string; agency: string; post: string };

interface GuestDialogProps {
  page: MeetingPage;
  /** Null = a new one. */
  who: Attendee | null;
  onClose: () => void;
}

export function GuestDialog({ page, who, onClose }: GuestDialogProps) {
  const [id] = useState(() => who?.id ?? v7());
  const meeting = page.row.id;
  const form = useKeptForm<Values>({
    key: `draft:guest:${who ? id : `moi:${meeting}`}`,
    begin: {
      values: {
        side: who?.side ?? (page.row.kind === 'dialogue' ? 'employer' : 'guest'),
        name: who?.name ?? '',
        agency: who?.agency ?? '',
        post: who?.post ?? '',
      },
      version: null,
    },
    labels: { side: 'Thành phần', name: 'Họ và tên', agency: 'Cơ quan, đơn vị', post: 'Chức vụ' },
    write: (values) => api.meetings.saveGuest({ ...values, meeting, id }),
    reload: () => Promise.resolve(null),
    done: (values) => `Đã ghi đại biểu ${values.name}`,
    onDone: onClose,
  });
  const { values, fields, edit } = form;
  const remove = async () => {
    onClose();
    await told(api.meetings.removeGuest({ id }), `Đã bỏ đại biểu ${values.name}`);
  };
  const text = (name: 'name' | 'agency' | 'post', label: string, required = false) => (
    <Box name={name} label={label} required={required} fields={fields}>
      <TextBox value={values[name]} autoFocus={name === 'name'} onChange={(typed) => edit({ [name]: typed })} />
    </Box>
  );
  return (
    <KeptFormDialog title={who ? 'Sửa đại biểu' : 'Thêm đại biểu mời'} form={form} onClose={onClose}>
      {text('name', 'Họ và tên', true)}
      <Box name="side" label="Thành phần" required fields={fields}>
        <Choice
          value={values.side}
          options={optionsOf(attendeeSides).filter((one) => one.value !== 'council')}
          onChange={(side) => side && edit({ side })}
        />
      </Box>
      {text('agency', 'Cơ quan, đơn vị')}
      {text('post', 'Chức vụ')}
      {who && (
        <div data-wide>
          <LinkButton onClick={() => void remove()}>Bỏ đại biểu này</LinkButton>
        </div>
      )}
    </KeptFormDialog>
  );
}

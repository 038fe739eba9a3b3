// A meeting that does not take place: from which day, and why.
import type { MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api } from '../../api.ts';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { on: string; reason: string };

export function CancelDialog({ page, today, onClose }: { page: MeetingPage; today: string; onClose: () => void }) {
  const { id, title } = page.row;
  const form = useKeptForm<Values>({
    key: `draft:cancel:${id}`,
    begin: { values: { on: today, reason: '' }, version: null },
    labels: { on: 'Hủy từ ngày', reason: 'Lý do' },
    write: ({ on, reason }) => api.meetings.cancelMeeting({ id, on, reason }),
    reload: () => Promise.resolve(null),
    done: () => `Đã hủy ${title}`,
    onDone: onClose,
  });
  const { values, fields, edit, fault } = form;
  return (
    <KeptFormDialog title="Hủy cuộc họp" subtitle={title} width={480} form={form} verb="Hủy cuộc họp" onClose={onClose}>
      <Box name="on" label="Hủy từ ngày" required wide fields={fields}>
        <DateBox value={values.on} today={today} onChange={(on) => edit({ on })} onBlur={(_, error) => fault('on', error)} />
      </Box>
      <Box name="reason" label="Lý do" required wide fields={fields}>
        <TextBox rows={2} value={values.reason} autoFocus onChange={(reason) => edit({ reason })} />
      </Box>
    </KeptFormDialog>
  );
}

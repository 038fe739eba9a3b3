// Who sits there for a member, and what is noted of him.
import type { Attendee, MeetingPage } from '../../../preload/contract/meeting-sessions.ts';
import { api } from '../../api.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { delegateName: string; delegatePost: string; note: string };

export function DelegateDialog({ page, who, onClose }: { page: MeetingPage; who: Attendee; onClose: () => void }) {
  const form = useKeptForm<Values>({
    key: `draft:delegate:${page.row.id}:${who.member ?? who.id}`,
    begin: {
      values: { delegateName: who.delegateName ?? '', delegatePost: who.delegatePost ?? '', note: who.note ?? '' },
      version: null,
    },
    labels: { delegateName: 'Người dự thay', delegatePost: 'Chức vụ, cơ quan', note: 'Ghi chú, lý do vắng' },
    write: (values) => api.meetings.attend({ meeting: page.row.id, of: [who.member ?? who.id], ...values }),
    reload: () => Promise.resolve(null),
    done: (values) => (values.delegateName ? `${values.delegateName} dự thay ${who.name}` : `Đã ghi ghi chú của ${who.name}`),
    onDone: onClose,
  });
  const { values, fields, edit } = form;
  return (
    <KeptFormDialog title={who.name} subtitle={[who.role, who.agency].filter(Boolean).join(', ')} form={form} onClose={onClose}>
      <Box name="delegateName" label="Người dự thay" fields={fields}>
        <TextBox value={values.delegateName} autoFocus onChange={(delegateName) => edit({ delegateName })} />
      </Box>
      <Box name="delegatePost" label="Chức vụ, cơ quan" fields={fields}>
        <TextBox value={values.delegatePost} onChange={(delegatePost) => edit({ delegatePost })} />
      </Box>
      <Box name="note" label="Ghi chú, lý do vắng" wide fields={fields}>
        <TextBox value={values.note} onChange={(note) => edit({ note })} />
      </Box>
    </KeptFormDialog>
  );
}

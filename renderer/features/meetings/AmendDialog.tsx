// An issued paper changes by another paper alone: why, and a draft of the amendment.
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { api } from '../../api.ts';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { why: string };

export function AmendDialog({ meeting, paper, onClose }: { meeting: string; paper: MeetingPaper; onClose: () => void }) {
  const form = useKeptForm<Values>({
    key: `draft:amend:${paper.issued[0]?.id ?? ''}`,
    begin: { values: { why: '' }, version: null },
    labels: { why: 'Lý do sửa đổi' },
    write: ({ why }) => api.meetings.drawPaper({ meeting, paper: paper.paper, item: paper.item, amends: 'yes', why }),
    reload: () => Promise.resolve(null),
    done: () => `Đã soạn bản sửa đổi ${paper.name.toLocaleLowerCase('vi')}`,
    onDone: onClose,
  });
  return (
    <KeptFormDialog title="Sửa đổi văn bản" subtitle={paper.name} width={480} form={form} verb="Soạn bản sửa đổi" onClose={onClose}>
      <Box name="why" label="Lý do sửa đổi" required wide fields={form.fields}>
        <TextBox rows={2} value={form.values.why} autoFocus onChange={(why) => form.edit({ why })} />
      </Box>
    </KeptFormDialog>
  );
}

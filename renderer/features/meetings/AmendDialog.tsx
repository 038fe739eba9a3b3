// An issued paper changes by another paper alone: why, of a reminder by when it is answered now, and a draft of the amendment.
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { api } from '../../api.ts';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { why: string; answerBy: string };
interface AmendDialogProps {
  meeting: string;
  paper: MeetingPaper;
  today: string;
  onClose: () => void;
}

export function AmendDialog({ meeting, paper, today, onClose }: AmendDialogProps) {
  const form = useKeptForm<Values>({
    key: `draft:amend:${paper.issued[0]?.id ?? ''}`,
    begin: { values: { why: '', answerBy: '' }, version: null },
    labels: { why: 'Lý do sửa đổi', answerBy: 'Trả lời trước ngày' },
    write: ({ why, answerBy }) =>
      api.meetings.drawPaper({ meeting, paper: paper.paper, item: paper.item, amends: 'yes', why, answerBy: answerBy || null }),
    reload: () => Promise.resolve(null),
    done: () => `Đã soạn bản sửa đổi ${paper.name.toLocaleLowerCase('vi')}`,
    onDone: onClose,
  });
  return (
    <KeptFormDialog title="Sửa đổi văn bản" subtitle={paper.name} width={480} form={form} verb="Soạn bản sửa đổi" onClose={onClose}>
      <Box name="why" label="Lý do sửa đổi" required wide fields={form.fields}>
        <TextBox rows={2} value={form.values.why} autoFocus onChange={(why) => form.edit({ why })} />
      </Box>
      {paper.paper === 'urging' && (
        <Box name="answerBy" label="Trả lời trước ngày" wide hint="Để trống thì giữ ngày của công văn đã phát hành." fields={form.fields}>
          <DateBox
            value={form.values.answerBy}
            today={today}
            onChange={(answerBy) => form.edit({ answerBy })}
            onBlur={(_, error) => form.fault('answerBy', error)}
          />
        </Box>
      )}
    </KeptFormDialog>
  );
}

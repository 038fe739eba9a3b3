// The issue of a paper of a meeting: its day, and the first number where the year's series is still empty.
import type { MeetingPaper } from '../../../preload/contract/meeting-papers.ts';
import { api, useRead } from '../../api.ts';
import { DateBox } from '../../components/DateBox.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { on: string; first: number | string | null };
interface IssueDialogProps {
  meeting: string;
  paper: MeetingPaper;
  today: string;
  onClose: () => void;
}

export function IssueDialog({ meeting, paper, today, onClose }: IssueDialogProps) {
  const { id = '', version = 0 } = paper.draft ?? {};
  const form = useKeptForm<Values>({
    key: `draft:issue:${id}`,
    begin: { values: { on: today, first: null }, version: null },
    labels: { on: 'Ngày văn bản', first: 'Số bắt đầu' },
    write: ({ on, first }) => api.documents.issue({ documents: [{ id, version }], on, first: typeof first === 'number' ? first : null }),
    reload: () => Promise.resolve(null),
    done: () => `Đã phát hành ${paper.name.toLocaleLowerCase('vi')}`,
    onDone: onClose,
  });
  const { values, fields, edit, fault } = form;
  // The series begins anew each year: the number is that of the day which is typed.
  const on = /^\d{4}-\d{2}-\d{2}$/.test(values.on) ? values.on : today;
  const { data } = useRead('meetings.paperPreview', { meeting, paper: paper.paper, item: paper.item, on }, { keepPrevious: true });
  const number = data?.fresh === 'yes' && typeof values.first === 'number' ? values.first : data?.next;
  return (
    <KeptFormDialog title="Phát hành văn bản" subtitle={paper.name} width={480} form={form} verb="Phát hành" onClose={onClose}>
      <Box name="on" label="Ngày văn bản" required wide fields={fields}>
        <DateBox value={values.on} today={today} onChange={(on) => edit({ on })} onBlur={(_, error) => fault('on', error)} />
      </Box>
      {data?.fresh === 'yes' && (
        <Box name="first" label="Số bắt đầu" wide fields={fields}>
          <NumberBox
            value={values.first}
            placeholder="1"
            onChange={(first) => edit({ first })}
            onBlur={(_, error) => fault('first', error)}
          />
        </Box>
      )}
      <p data-wide>{number ? `Văn bản lấy số ${number}. ` : ''}Từ khi phát hành, nội dung không sửa nữa.</p>
    </KeptFormDialog>
  );
}

// A reminder is drawn up: to which agency, and before which day its answer is asked for.
import { api, type OutputNamed } from '../../api.ts';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { agency: string; answerBy: string };

interface UrgingDialogProps {
  meeting: string;
  urged: OutputNamed<'meetings.papers'>['urged'];
  today: string;
  onClose: () => void;
}

export function UrgingDialog({ meeting, urged, today, onClose }: UrgingDialogProps) {
  const form = useKeptForm<Values>({
    key: `draft:urging:${meeting}`,
    begin: { values: { agency: urged.length === 1 ? urged[0]!.agency : '', answerBy: '' }, version: null },
    labels: { agency: 'Gửi', answerBy: 'Trả lời trước ngày' },
    show: (name, value) =>
      name === 'agency' ? (urged.find((one) => one.agency === value)?.name ?? 'Tất cả cơ quan chủ trì') : String(value ?? ''),
    write: ({ agency, answerBy }) =>
      api.meetings.drawPaper({ meeting, paper: 'urging', agency: agency || null, answerBy: answerBy || null }),
    reload: () => Promise.resolve(null),
    done: () => 'Đã soạn công văn đôn đốc',
    onDone: onClose,
  });
  const { values, fields, edit, fault } = form;
  return (
    <KeptFormDialog title="Soạn công văn đôn đốc" width={480} form={form} verb="Soạn" onClose={onClose}>
      <Box name="agency" label="Gửi" wide fields={fields}>
        <Choice
          value={values.agency}
          placeholder="Tất cả cơ quan chủ trì"
          clearable="Tất cả cơ quan chủ trì"
          options={urged.map((one) => ({ value: one.agency, label: `${one.name} (${one.conclusions} nhiệm vụ)` }))}
          onChange={(agency) => edit({ agency })}
        />
      </Box>
      <Box name="answerBy" label="Trả lời trước ngày" wide fields={fields}>
        <DateBox
          value={values.answerBy}
          today={today}
          onChange={(answerBy) => edit({ answerBy })}
          onBlur={(_, error) => fault('answerBy', error)}
        />
      </Box>
    </KeptFormDialog>
  );
}

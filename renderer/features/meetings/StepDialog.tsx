// What became of a conclusion, typed: its day, its paper, a new deadline where it is extended.
import { useState } from 'react';
import type { Conclusion, ConclusionStep } from '../../../preload/contract/meeting-conclusions.ts';
import { conclusionEventKinds } from '../../../preload/contract/records/meeting-choices.ts';
import { api } from '../../api.ts';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { wordOf } from './meeting-words.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { on: string; until: string; number: string; note: string };

interface StepDialogProps {
  id: string;
  one: Conclusion;
  kind: ConclusionStep['kind'];
  today: string;
  onClose: () => void;
}

export function StepDialog({ id: fresh, one, kind, today, onClose }: StepDialogProps) {
  const [id] = useState(fresh);
  const title = wordOf(conclusionEventKinds, kind);
  const form = useKeptForm<Values>({
    key: `draft:step:${one.id}:${kind}`,
    begin: { values: { on: today, until: '', number: '', note: '' }, version: null },
    labels: { on: 'Ngày', until: 'Hạn mới', number: 'Số văn bản', note: 'Nội dung' },
    write: ({ on, until, number, note }) =>
      api.meetings.saveStep({ conclusion: one.id, step: { id, kind, on, until: until || null, number, note } }),
    reload: () => Promise.resolve(null),
    done: () => `${title}: ${one.content}`,
    onDone: onClose,
  });
  const { values, edit, fault } = form;
  const fields = Object.fromEntries(Object.entries(form.fields).map(([name, words]) => [name.replace('step.', ''), words]));
  return (
    <KeptFormDialog title={title} subtitle={one.content} form={form} onClose={onClose}>
      <Box name="on" label="Ngày" required fields={fields}>
        <DateBox value={values.on} today={today} autoFocus onChange={(on) => edit({ on })} onBlur={(_, error) => fault('on', error)} />
      </Box>
      {kind === 'extended' ? (
        <Box name="until" label="Hạn mới" required fields={fields}>
          <DateBox value={values.until} today={today} onChange={(until) => edit({ until })} onBlur={(_, error) => fault('until', error)} />
        </Box>
      ) : (
        <Box name="number" label="Số văn bản" fields={fields}>
          <TextBox value={values.number} onChange={(number) => edit({ number })} />
        </Box>
      )}
      <Box name="note" label={kind === 'done' ? 'Kết quả' : kind === 'cancelled' ? 'Lý do' : 'Nội dung'} wide fields={fields}>
        <TextBox rows={3} value={values.note} onChange={(note) => edit({ note })} />
      </Box>
    </KeptFormDialog>
  );
}

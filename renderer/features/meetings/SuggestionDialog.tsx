// What an agency asks the council to speak of: it waits until an agenda takes it up.
import { useState } from 'react';
import { v7 } from 'uuid';
import { api } from '../../api.ts';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { AgencyBox } from './AgencyBox.tsx';
import { Box, KeptFormDialog } from './KeptFormDialog.tsx';
import { useKeptForm } from './use-kept-form.ts';

type Values = { title: string; agencyId: string | null; agency: string; on: string; note: string };

export function SuggestionDialog({ today, onClose }: { today: string; onClose: () => void }) {
  const [id] = useState(() => v7());
  const form = useKeptForm<Values>({
    key: 'draft:suggestion:moi',
    begin: { values: { title: '', agencyId: null, agency: '', on: today, note: '' }, version: null },
    labels: { title: 'Nội dung đề nghị', agencyId: 'Cơ quan trong sổ', agency: 'Ai đề nghị', on: 'Ngày đề nghị', note: 'Ghi chú' },
    write: ({ title, agencyId, agency, on, note }) =>
      api.meetings.saveSuggestion({ id, version: null, title, agencyId, suggestedBy: agency || null, on, note }),
    reload: () => Promise.resolve(null),
    done: ({ title }) => `Đã ghi đề nghị: ${title}`,
    onDone: onClose,
  });
  const { values, fields, edit, fault } = form;
  return (
    <KeptFormDialog
      title="Đề nghị đưa vào chương trình"
      subtitle="Đề nghị chờ ở đây cho đến khi một chương trình họp nhận."
      form={form}
      onClose={onClose}
    >
      <Box name="title" label="Nội dung đề nghị" required wide fields={fields}>
        <TextBox value={values.title} autoFocus onChange={(title) => edit({ title })} />
      </Box>
      <AgencyBox
        label="Ai đề nghị"
        fields={fields}
        id={values.agencyId}
        name={values.agency}
        onChange={(agencyId, agency) => edit({ agencyId, agency })}
      />
      <Box name="on" label="Ngày đề nghị" required fields={fields}>
        <DateBox value={values.on} today={today} onChange={(on) => edit({ on })} onBlur={(_, error) => fault('on', error)} />
      </Box>
      <Box name="note" label="Ghi chú" wide fields={fields}>
        <TextBox rows={2} value={values.note} onChange={(note) => edit({ note })} />
      </Box>
    </KeptFormDialog>
  );
}

// One thing that happened on a visit, typed: its day and what its kind asks for.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { VisitEvent } from '../../../preload/contract/inspection-visits.ts';
import { choiceWord, visitEventKinds, witnessKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api } from '../../api.ts';
import { useFormDraft } from '../../app/form-draft.ts';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { NumberBox } from '../../components/NumberBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';
import type { VisitShown } from './visit-words.tsx';

const witnesses = witnessKinds.map(({ code, label }) => ({ value: code, label }));

interface VisitEventDialogProps {
  page: VisitShown;
  kind: VisitEvent['kind'];
  today: string;
  onClose: () => void;
}

export function VisitEventDialog({ page, kind, today, onClose }: VisitEventDialogProps) {
  const [begin] = useState<VisitEvent>(() => ({
    id: v7(),
    kind,
    on: today,
    days: null,
    until: null,
    number: null,
    witness: null,
    witnessKind: kind === 'signature-refused' ? 'commune' : null,
    note: null,
  }));
  const [draft, setDraft] = useState(begin);
  const kept = useFormDraft(`visit-event:${page.row.id}:${kind}`, begin, draft, setDraft);
  const { fields, saving, box, send, clear, say } = useSending('event.');
  const title = choiceWord(visitEventKinds, kind);
  const put = (part: Partial<VisitEvent>) => {
    setDraft((now) => ({ ...now, ...part }));
    clear(Object.keys(part)[0] ?? '');
  };
  const save = () =>
    void send(
      () => api.inspections.saveVisitEvent({ visit: page.row.id, event: draft }),
      () => (kept.end(), onClose()),
      `${title}: ${page.row.name}`,
    );
  return (
    <FormDialog title={title} subtitle={page.row.name} saving={saving} draft={kept} box={box} onSave={save} onClose={onClose}>
      <Box name="on" label="Ngày" tip="gõ 15/3, hôm nay" required fields={fields.kind ? { on: fields.kind } : fields}>
        <DateBox value={draft.on} today={today} autoFocus onChange={(on) => put({ on })} onBlur={(_, error) => say('on', error)} />
      </Box>
      {kind === 'extended' && (
        <Box name="days" label="Số ngày gia hạn" required fields={fields}>
          <NumberBox value={draft.days} onChange={(days) => put({ days: typeof days === 'number' ? days : null })} />
        </Box>
      )}
      {kind === 'postponed' && (
        <Box name="until" label="Hoãn đến ngày" fields={fields}>
          <DateBox value={draft.until ?? ''} today={today} onChange={(until) => put({ until: until || null })} />
        </Box>
      )}
      {kind === 'signature-refused' && (
        <>
          <Box name="witnessKind" label="Người xác nhận là" required fields={fields}>
            <Choice value={draft.witnessKind ?? ''} options={witnesses} onChange={(one) => put({ witnessKind: one || null })} />
          </Box>
          <Box name="witness" label="Họ tên người xác nhận" required wide fields={fields}>
            <TextBox value={draft.witness ?? ''} onChange={(witness) => put({ witness })} />
          </Box>
        </>
      )}
      <Box
        name="note"
        label={kind === 'postponed' || kind === 'stopped' ? 'Lý do' : 'Nội dung'}
        required={kind === 'postponed' || kind === 'stopped'}
        wide
        fields={fields}
      >
        <TextBox rows={3} value={draft.note ?? ''} onChange={(note) => put({ note })} />
      </Box>
    </FormDialog>
  );
}

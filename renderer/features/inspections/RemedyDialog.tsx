// A step of a remedy, typed: proof received, looked at again, closed, opened again; and the suspension that came with the sanction.
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Finding, RemedyStep } from '../../../preload/contract/inspection-findings.ts';
import { choiceWord, recheckOutcomes, remedyKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, useRead } from '../../api.ts';
import { useFormDraft } from '../../app/form-draft.ts';
import { Choice } from '../../components/Choice.tsx';
import { DateBox } from '../../components/DateBox.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';
import { type VisitShown } from './visit-words.tsx';

const outcomes = recheckOutcomes.map(({ code, label }) => ({ value: code, label }));

interface StepProps {
  finding: Finding;
  kind: RemedyStep['kind'];
  today: string;
  onClose: () => void;
}

export function RemedyDialog({ finding, kind, today, onClose }: StepProps) {
  const [begin] = useState<RemedyStep>(() => ({
    id: v7(),
    kind,
    on: today,
    outcome: null,
    visit: null,
    officer: null,
    note: null,
  }));
  const [draft, setDraft] = useState(begin);
  const kept = useFormDraft(`remedy:${finding.id}:${kind}`, begin, draft, setDraft);
  const { fields, saving, box, send, clear, say } = useSending('step.');
  const title = choiceWord(remedyKinds, kind);
  const put = (part: Partial<RemedyStep>) => {
    setDraft((now) => ({ ...now, ...part }));
    clear(Object.keys(part)[0] ?? '');
  };
  const save = () =>
    void send(
      () => api.inspections.saveRemedy({ finding: finding.id, step: draft }),
      () => (kept.end(), onClose()),
      title,
    );
  return (
    <FormDialog title={title} subtitle={finding.what} saving={saving} draft={kept} box={box} onSave={save} onClose={onClose}>
      <Box name="on" label="Ngày" required fields={fields.kind ? { on: fields.kind } : fields}>
        <DateBox value={draft.on} today={today} autoFocus onChange={(on) => put({ on })} onBlur={(_, error) => say('on', error)} />
      </Box>
      {kind === 'recheck' && (
        <Box name="outcome" label="Kết quả" required fields={fields}>
          <Choice value={draft.outcome ?? ''} options={outcomes} onChange={(outcome) => put({ outcome: outcome || null })} />
        </Box>
      )}
      <Box name="officer" label="Người thực hiện" fields={fields}>
        <TextBox value={draft.officer ?? ''} onChange={(officer) => put({ officer })} />
      </Box>
      <Box name="note" label="Nội dung" wide fields={fields}>
        <TextBox rows={2} value={draft.note ?? ''} onChange={(note) => put({ note })} />
      </Box>
    </FormDialog>
  );
}

export function SuspendDialog({
  page,
  finding,
  today,
  onClose,
}: {
  page: VisitShown;
  finding: Finding;
  today: string;
  onClose: () => void;
}) {
  const papers = useRead('inspections.papersToSuspend', { finding: finding.id }).data?.papers ?? [];
  const [id] = useState(() => v7());
  const [begin] = useState({ paper: '', on: today, to: '', decisionNumber: '', decisionAgency: page.row.agency });
  const [draft, setDraft] = useState(begin);
  const kept = useFormDraft(`suspend:${finding.id}`, begin, draft, setDraft);
  const { fields, saving, box, send, clear, say } = useSending();
  const put = (part: Partial<typeof draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    clear(Object.keys(part)[0] ?? '');
  };
  const paper = draft.paper || (papers[0]?.id ?? '');
  const months = finding.hint.suspension;
  const save = () =>
    void send(
      () => api.inspections.suspend({ finding: finding.id, id, ...draft, paper }),
      () => (kept.end(), onClose()),
      `Đình chỉ kèm xử phạt: ${page.row.name}`,
    );
  return (
    <FormDialog
      title="Đình chỉ kèm xử phạt"
      subtitle={page.row.name}
      saving={saving}
      draft={kept}
      box={box}
      onSave={save}
      onClose={onClose}
    >
      <Box name="paper" label="Giấy bị đình chỉ" required wide fields={fields}>
        <Choice
          value={paper}
          options={papers.map((one) => ({ value: one.id, label: one.label }))}
          onChange={(one) => put({ paper: one })}
        />
      </Box>
      <Box name="on" label="Từ ngày" required fields={fields}>
        <DateBox value={draft.on} today={today} onChange={(on) => put({ on })} onBlur={(_, error) => say('on', error)} />
      </Box>
      <Box name="to" label="Đến hết ngày" required hint={months ? `Từ ${months.min} đến ${months.max} tháng.` : ''} fields={fields}>
        <DateBox value={draft.to} today={today} onChange={(to) => put({ to })} onBlur={(_, error) => say('to', error)} />
      </Box>
      <Box name="decisionNumber" label="Số quyết định xử phạt" required fields={fields}>
        <TextBox value={draft.decisionNumber} onChange={(decisionNumber) => put({ decisionNumber })} />
      </Box>
      <Box name="decisionAgency" label="Cơ quan ra quyết định" required fields={fields}>
        <TextBox value={draft.decisionAgency} onChange={(decisionAgency) => put({ decisionAgency })} />
      </Box>
    </FormDialog>
  );
}

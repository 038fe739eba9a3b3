// A subject without tax code, entered where it is asked for: its kind, name, place and who answers for it.
import { useState } from 'react';
import { v7 } from 'uuid';
import { subjectKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api } from '../../api.ts';
import { Choice } from '../../components/Choice.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';

const kinds = subjectKinds.map(({ code, label }) => ({ value: code, label }));

interface NamedSubjectProps {
  name: string;
  onSaved: (saved: { id: string; name: string; address: string }) => void;
  onClose: () => void;
}

export function NamedSubjectDialog({ name, onSaved, onClose }: NamedSubjectProps) {
  const [id] = useState(() => v7());
  const [draft, setDraft] = useState<{ kind: (typeof kinds)[number]['value']; name: string; address: string; owner: string }>({
    kind: 'site',
    name,
    address: '',
    owner: '',
  });
  const { fields, saving, box, send } = useSending();
  const put = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const save = () =>
    void send(
      () => api.inspections.saveSubject({ id, version: null, ...draft }),
      () => onSaved({ id, name: draft.name, address: draft.address }),
      `Đã thêm ${draft.name}`,
    );
  return (
    <FormDialog title="Đối tượng không có mã số thuế" saving={saving} box={box} onSave={save} onClose={onClose}>
      <Box name="kind" label="Loại" required fields={fields}>
        <Choice value={draft.kind} options={kinds} onChange={(kind) => kind && put({ kind })} />
      </Box>
      <Box name="owner" label="Chủ đầu tư, người chịu trách nhiệm" fields={fields}>
        <TextBox value={draft.owner} onChange={(owner) => put({ owner })} />
      </Box>
      <Box name="name" label="Tên" required wide fields={fields}>
        <TextBox value={draft.name} autoFocus onChange={(next) => put({ name: next })} />
      </Box>
      <Box name="address" label="Địa điểm" wide fields={fields}>
        <TextBox value={draft.address} onChange={(address) => put({ address })} />
      </Box>
    </FormDialog>
  );
}

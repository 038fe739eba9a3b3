// Whom a visit concerns: part of a name or tax code finds units and named places; what is not there yet is entered beside it.
import { useDeferredValue, useState } from 'react';
import { v7 } from 'uuid';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { subjectKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api, useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { Box, FormDialog } from './FormDialog.tsx';
import { useSending } from './use-sending.ts';
import css from './visits.module.css';

export interface Owner {
  organization: string | null;
  subject: string | null;
  name: string;
  kinds: VisitRow['kind'][];
}

const kinds = subjectKinds.map(({ code, label }) => ({ value: code, label }));

function SubjectDialog({ name, onSaved, onClose }: { name: string; onSaved: (owner: Owner) => void; onClose: () => void }) {
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
      () => onSaved({ organization: null, subject: id, name: draft.name, kinds: ['DN'] }),
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

export function OwnerBox({ owner, onChange }: { owner: Owner | null; onChange: (owner: Owner | null) => void }) {
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  const asked = useDeferredValue(text.trim());
  const found = useRead('inspections.owners', { text: asked }, { enabled: asked !== '', keepPrevious: true }).data?.owners ?? [];
  if (owner)
    return (
      <p>
        <b>{owner.name}</b> <LinkButton onClick={() => onChange(null)}>Chọn lại</LinkButton>
      </p>
    );
  return (
    <div>
      <TextBox value={text} autoFocus placeholder="Gõ tên hoặc mã số thuế" onChange={setText} />
      {asked !== '' && (
        <div className={css.owners} role="group" aria-label="Đối tượng tìm thấy">
          {found.map((one) => (
            <button
              key={one.id}
              type="button"
              onClick={() =>
                onChange({
                  organization: one.of === 'organization' ? one.id : null,
                  subject: one.of === 'subject' ? one.id : null,
                  name: one.name,
                  kinds: one.kinds,
                })
              }
            >
              {one.name}
              <small>{one.detail || 'không có mã số thuế'}</small>
            </button>
          ))}
          <button type="button" onClick={() => setAdding(true)}>
            Thêm đối tượng không có mã số thuế
            <small>công trường, nhà đang xây, nhà thầu không có tư cách pháp nhân, làng nghề</small>
          </button>
        </div>
      )}
      {adding && (
        <SubjectDialog
          name={text.trim()}
          onClose={() => setAdding(false)}
          onSaved={(saved) => {
            setAdding(false);
            onChange(saved);
          }}
        />
      )}
    </div>
  );
}

// Whom a visit concerns: part of a name or tax code finds units and named places; what is not there yet is entered beside it.
import { useDeferredValue, useState } from 'react';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { NamedSubjectDialog } from './NamedSubjectDialog.tsx';
import css from './visits.module.css';

export interface Owner {
  organization: string | null;
  subject: string | null;
  name: string;
  kinds: VisitRow['kind'][];
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
        <NamedSubjectDialog
          name={text.trim()}
          onClose={() => setAdding(false)}
          onSaved={({ id, name }) => {
            setAdding(false);
            onChange({ organization: null, subject: id, name, kinds: ['DN'] });
          }}
        />
      )}
    </div>
  );
}

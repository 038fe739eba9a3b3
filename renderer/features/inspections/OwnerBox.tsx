// Whom a visit concerns: part of a name or tax code finds units and named places; what is not there yet is entered beside it.
import { useDeferredValue, useState } from 'react';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { UnitFinder } from './UnitFinder.tsx';

export interface Owner {
  organization: string | null;
  subject: string | null;
  name: string;
  kinds: VisitRow['kind'][];
}

export function OwnerBox({ owner, onChange }: { owner: Owner | null; onChange: (owner: Owner | null) => void }) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const found = useRead('inspections.owners', { text: asked }, { enabled: asked !== '', keepPrevious: true }).data?.owners ?? [];
  if (owner)
    return (
      <p>
        <b>{owner.name}</b> <LinkButton onClick={() => onChange(null)}>Chọn lại</LinkButton>
      </p>
    );
  return (
    <UnitFinder
      label="Đối tượng tìm thấy"
      text={text}
      onText={setText}
      found={(asked === '' ? [] : found).map(({ id, of, name, detail, kinds }) => ({
        id,
        name,
        detail: detail || 'không có mã số thuế',
        take: () => onChange({ organization: of === 'organization' ? id : null, subject: of === 'subject' ? id : null, name, kinds }),
      }))}
      onNamed={({ id, name }) => onChange({ organization: null, subject: id, name, kinds: ['DN'] })}
    />
  );
}

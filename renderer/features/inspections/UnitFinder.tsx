// Finds whom a plan or a visit concerns by part of a name or tax code; a place without tax code is entered beside what is found.
import { useState } from 'react';
import { TextBox } from '../../components/TextBox.tsx';
import { NamedSubjectDialog } from './NamedSubjectDialog.tsx';
import css from './visits.module.css';

interface Found {
  id: string;
  name: string;
  detail: string;
  take: () => void;
}

interface UnitFinderProps {
  /** Accessible name of what is found. */
  label: string;
  text: string;
  onText: (text: string) => void;
  found: readonly Found[];
  /** How many more there are. */
  more?: number;
  onNamed: (saved: { id: string; name: string; address: string | null }) => void;
}

export function UnitFinder({ label, text, onText, found, more = 0, onNamed }: UnitFinderProps) {
  const [adding, setAdding] = useState(false);
  return (
    <div>
      <TextBox value={text} autoFocus placeholder="Gõ tên hoặc mã số thuế" onChange={onText} />
      {text.trim() !== '' && (
        <div className={css.owners} role="group" aria-label={label}>
          {found.map(({ id, name, detail, take }) => (
            <button key={id} type="button" onClick={take}>
              {name}
              <small>{detail}</small>
            </button>
          ))}
          {more > 0 && <small>{`Còn ${more} đơn vị; gõ thêm để thu hẹp.`}</small>}
          <button type="button" onClick={() => setAdding(true)}>
            Thêm đối tượng không có mã số thuế
            <small>công trường, nhà đang xây, nhà thầu không có tư cách pháp nhân, làng nghề</small>
          </button>
        </div>
      )}
      {adding && (
        <NamedSubjectDialog name={text.trim()} onClose={() => setAdding(false)} onSaved={(saved) => (setAdding(false), onNamed(saved))} />
      )}
    </div>
  );
}

// Which unit goes into a plan: found by part of its name or tax code, or a named place that is entered beside it.
import { useDeferredValue, useState } from 'react';
import type { DueRow, Subject } from '../../../preload/contract/inspection-due.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import { TextBox } from '../../components/TextBox.tsx';
import { NamedSubjectDialog } from './NamedSubjectDialog.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { kindWord, stretch } from './plan-words.tsx';
import css from './visits.module.css';

export interface PlanUnit extends Subject {
  name: string;
  address: string | null;
}

const most = 8;

export function UnitBox({
  page,
  unit,
  onChange,
}: {
  page: PlanPageData;
  unit: PlanUnit | null;
  onChange: (unit: PlanUnit | null) => void;
}) {
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  const search = useDeferredValue(text.trim());
  const asked = { year: page.year, view: 'all', search, limit: most } as const;
  const { data } = useRead('inspections.due', asked, { enabled: search !== '', keepPrevious: true });
  if (unit)
    return (
      <p>
        <b>{unit.name}</b> {kindWord(unit.kind).toLocaleLowerCase('vi')} <LinkButton onClick={() => onChange(null)}>Chọn lại</LinkButton>
      </p>
    );
  const standing = (row: DueRow) => {
    const line = page.lines.find((one) => one.subject === row.id && one.dropped === null);
    return line && `đã có trong kế hoạch, ${stretch(line.from, line.to)}`;
  };
  const take = ({ kind, id, name, address }: DueRow) => onChange({ kind, id, name, address });
  return (
    <div>
      <TextBox value={text} autoFocus placeholder="Gõ tên hoặc mã số thuế" onChange={setText} />
      {search !== '' && (
        <div className={css.owners} role="group" aria-label="Đơn vị tìm thấy">
          {(data?.rows ?? []).map((row) => (
            <button key={row.id} type="button" onClick={() => take(row)}>
              {row.name}
              <small>{[kindWord(row.kind), row.taxCode, standing(row)].filter(Boolean).join(' · ')}</small>
            </button>
          ))}
          {data && data.matching > most && <small>{`Còn ${data.matching - most} đơn vị; gõ thêm để thu hẹp.`}</small>}
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
          onSaved={(saved) => (setAdding(false), onChange({ kind: 'named', ...saved }))}
        />
      )}
    </div>
  );
}

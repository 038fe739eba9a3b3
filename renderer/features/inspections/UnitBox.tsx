// Which unit goes into a plan: found by part of its name or tax code, or a named place that is entered beside it.
import { useDeferredValue, useState } from 'react';
import type { DueRow, Subject } from '../../../preload/contract/inspection-due.ts';
import { useRead } from '../../api.ts';
import { LinkButton } from '../../components/Button.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { kindWord, stretch } from './plan-words.tsx';
import { UnitFinder } from './UnitFinder.tsx';

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
  const rows = data?.rows ?? [];
  return (
    <UnitFinder
      label="Đơn vị tìm thấy"
      text={text}
      onText={setText}
      found={(search === '' ? [] : rows).map((row) => ({
        id: row.id,
        name: row.name,
        detail: [kindWord(row.kind), row.taxCode, standing(row)].filter(Boolean).join(' · '),
        take: () => take(row),
      }))}
      more={(data?.matching ?? 0) - rows.length}
      onNamed={(saved) => onChange({ kind: 'named', ...saved })}
    />
  );
}

// The rows of a rule through time, the present one marked; an administrator may put one right.
import type { Rule, RuleRow } from '../../../preload/contract/rules.ts';
import { LinkButton } from '../../components/Button.tsx';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { daysOf } from './rule-words.ts';
import { Sure } from './Sure.tsx';
import css from './rules.module.css';

interface RowsCardProps {
  rule: Rule;
  correcting: RuleRow | null;
  onCorrect: ((row: RuleRow) => void) | undefined;
}

export function RowsCard({ rule, correcting, onCorrect }: RowsCardProps) {
  const columns: SmallColumn<RuleRow>[] = [
    {
      id: 'value',
      label: 'Mức',
      render: (row) => (
        <>
          <b className={css.value}>{row.words}</b>
          {row.holds === 'yes' && <span className={css.holds}>đang dùng</span>}
        </>
      ),
    },
    { id: 'days', label: 'Thời gian', width: 110, render: daysOf },
    {
      id: 'source',
      label: 'Căn cứ',
      width: 220,
      render: (row) => (
        <>
          <span className={css.source}>{row.source}</span> <Sure row={row} />
        </>
      ),
    },
    ...(onCorrect
      ? [
          {
            id: 'correct',
            label: '',
            width: 108,
            render: (row: RuleRow) => row.id !== correcting?.id && <LinkButton onClick={() => onCorrect(row)}>Sửa cho đúng</LinkButton>,
          },
        ]
      : []),
  ];
  const notes = [...new Set(rule.rows.flatMap((row) => row.note ?? []))];
  return (
    <SectionCard title="Các mức theo thời gian" count={rule.rows.length} flush>
      <SmallTable label="Các mức theo thời gian" columns={columns} rows={rule.rows} rowId={(row) => row.id} />
      {notes.length > 0 && <p className={css.notes}>{notes.join('. ')}.</p>}
    </SectionCard>
  );
}
